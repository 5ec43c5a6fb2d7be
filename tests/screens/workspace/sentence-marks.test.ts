import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Block } from '../../../src/article/article.ts';
import { type BlockCorrection, correctAt, sentencesOf } from '../../../src/article/sentences.ts';
import { blockHtml } from '../../../src/screens/workspace/block-html.ts';
import { sentenceMarks, sentencesIn } from '../../../src/screens/workspace/sentence-marks.ts';
import { fragmentsIn, nameTag } from '../../annotation/tags.ts';

function blockOf(text: string): Block {
  return {
    id: 'a',
    textId: 'source',
    orderKey: 'i',
    kind: 'paragraph',
    lang: 'ru',
    boilerplate: null,
    text,
    draft: null,
    markup: [],
    reasons: [],
    version: 1,
  };
}

const block = blockOf('Байден уехал; Путин остался. «Да». Нет.');
const correct = (kind: BlockCorrection['kind'], words: string, known: readonly BlockCorrection[] = []) =>
  correctAt(known, block, { at: block.text.indexOf(words), kind }, words) ?? [];
const corrected = correct('join', 'Нет', correct('split', 'Путин'));

describe('the signs between sentences', () => {
  test('stand outside of tags that begin there, inside of those that go on, and say what a person decided', () => {
    const tags = [
      nameTag('1', fragmentsIn('a', 'Байден уехал; [[Путин]] остался'), { twinId: 't' }),
      nameTag('2', fragmentsIn('a', 'Байден уехал; Путин [[остался. «Да»]]'), {
        label: 'EVENT',
        twinId: 'u',
      }),
    ];
    expect(blockHtml(block, tags, [], sentenceMarks(block, corrected))).toBe(
      'Байден уехал; <i class="s split"></i><mark class="PER entity b e" data-tag="1" data-twin="t">Путин</mark> ' +
        '<mark class="EVENT entity b e" data-tag="2" data-twin="u">остался. <i class="s"></i>«Да»</mark>. ' +
        '<i class="s join"></i>Нет.',
    );
  });

  test('leave a block of one sentence, and corrections of other blocks, alone', () => {
    expect(sentenceMarks(blockOf('Байден уехал.'), [])).toEqual([]);
    expect(sentenceMarks(block, [{ id: 'b', blockId: 'b', at: 14, kind: 'split', version: 1 }])).toEqual(
      sentenceMarks(block, []),
    );
  });

  test('go with a list of the sentences that says the same in words', () => {
    expect(sentencesIn(block, corrected)).toEqual([
      { start: 0, words: 'Байден уехал;', isSplit: false, isJoined: false },
      { start: 14, words: 'Путин остался.', isSplit: true, isJoined: false },
      { start: 29, words: '«Да». Нет.', isSplit: false, isJoined: true },
    ]);
    expect(sentencesIn(blockOf('слово '.repeat(40)), [])[0]?.words).toMatch(/^.{70}…$/u);
  });

  test('stand where sentences begin, and add no letter to the words', () => {
    const parts = fc.array(fc.constantFrom('Да. ', 'нет', '; ', '? ', '<b>', '& ', '«', '» ', '\n', '😀 '), {
      minLength: 1,
      maxLength: 15,
    });
    const places = fc.array(
      fc.record({ at: fc.nat(50), kind: fc.constantFrom('split' as const, 'join' as const) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(parts, places, fc.nat(50), fc.nat(50), (drawn, decided, from, length) => {
        const of = blockOf(drawn.join(''));
        const corrections = decided.reduce(
          (known, each, i) => correctAt(known, of, each, `c${i}`) ?? known,
          [] as readonly BlockCorrection[],
        );
        const start = Math.min(from, of.text.length);
        const fragment = { blockId: 'a', start, end: Math.min(start + length, of.text.length), quote: '' };
        const html = blockHtml(of, [nameTag('1', [fragment])], [], sentenceMarks(of, corrections));
        const { children } = parseDocument(html);
        expect(DomUtils.textContent(children)).toBe(of.text);
        const beginnings = html.split(/<i class="s(?: split)?"><\/i>/).slice(0, -1);
        let before = '';
        const found = beginnings.map((piece) => {
          before += piece;
          return DomUtils.textContent(parseDocument(before).children).length;
        });
        expect(found).toEqual(
          sentencesOf(of, corrections)
            .slice(1)
            .map((sentence) => sentence.start),
        );
      }),
      { numRuns: 200 },
    );
  });
});
