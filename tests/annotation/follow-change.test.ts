import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { followChange } from '../../src/annotation/follow-change.ts';
import type { Fragment, Tag } from '../../src/annotation/tag.ts';
import { changeBetween } from '../../src/text/diff.ts';
import { marked, withMarks } from '../setup/marked.ts';
import { fragmentsIn, inState, nameTag, quoteTag } from './tags.ts';

/** Edits block `a` from one text to another. */
function edit(tags: readonly Tag[], before: string, after: string, sameWords = false): readonly Tag[] {
  return followChange(tags, { id: 'a', text: before }, changeBetween(before, after), { sameWords });
}

/** Where a tag stands after its block was edited, and how it holds. */
function follow(before: string, after: string): readonly [string, string | undefined] {
  const { text } = marked(before);
  const [tag] = edit([nameTag('1', fragmentsIn('a', before))], text, after);
  const anchor = tag?.anchors[0];
  return [withMarks(after, anchor?.fragments ?? []), anchor?.state];
}

describe('a tag after an edit of its block', () => {
  test.each([
    ['stays on its words', '[[Путин]] прибыл', 'Вчера Путин прибыл', 'Вчера [[Путин]] прибыл', 'anchored'],
    [
      'waits for review where its words changed',
      '[[Путин]] прибыл',
      'Путина ждут',
      '[[Путина]] ждут',
      'review',
    ],
    [
      'is detached where its words are gone',
      'Да, [[Путин]] прибыл',
      'Да, прибыл',
      'Да, [[]]прибыл',
      'detached',
    ],
  ])('%s', (_what, before, after, expected, state) => {
    expect(follow(before, after)).toEqual([expected, state]);
  });

  test('is the very same object where nothing about it changed', () => {
    const [first, second] = fragmentsIn('a', '[[Путин]] и [[Байден]] прибыли');
    const tags = [nameTag('1', [first as Fragment]), nameTag('2', [second as Fragment])];
    const after = edit(tags, 'Путин и Байден прибыли', 'Путин и вот Байден прибыли');
    expect(after[0]).toBe(tags[0]);
    expect(after[1]).not.toBe(tags[1]);
  });

  test('in another block is the very same object', () => {
    const tag = nameTag('1', fragmentsIn('b', '[[Путин]] прибыл'));
    expect(edit([tag], 'Да', 'Нет')[0]).toBe(tag);
  });

  test('that waits for review goes on waiting when something else is edited', () => {
    const before = '[[Байден]] приехал вчера';
    const [grown] = edit(
      [nameTag('1', fragmentsIn('a', before))],
      'Байден приехал вчера',
      'Байденом приехал вчера',
    );
    expect(grown?.anchors[0]?.state).toBe('review');
    const [later] = edit([grown as Tag], 'Байденом приехал вчера', 'Байденом приехал сегодня');
    expect(later?.anchors[0]?.state).toBe('review');
  });

  test('that waits for review is right again once its words are put back', () => {
    const [grown] = edit([nameTag('1', fragmentsIn('a', '[[Байден]] тут'))], 'Байден тут', 'Байденом тут');
    const [back] = edit([grown as Tag], 'Байденом тут', 'Байден тут');
    expect(back?.anchors[0]?.state).toBe('anchored');
    expect(back?.anchors[0]?.fragments).toEqual(fragmentsIn('a', '[[Байден]] тут'));
  });

  test('that was detached comes back with its words', () => {
    const [gone] = edit([nameTag('1', fragmentsIn('a', 'Да, [[Обама]] тут'))], 'Да, Обама тут', 'Да, тут');
    const [back] = edit([gone as Tag], 'Да, тут', 'Да, Обама тут');
    expect(withMarks('Да, Обама тут', back?.anchors[0]?.fragments ?? [])).toBe('Да, [[Обама]] тут');
  });

  test('needs no second look where only a letter of the wrong script was put right', () => {
    const [tag] = edit(
      [nameTag('1', fragmentsIn('a', '[[Oжидается]], что'))],
      'Oжидается, что',
      'Ожидается, что',
      true,
    );
    expect(tag?.anchors[0]).toEqual({
      role: 'span',
      state: 'anchored',
      fragments: fragmentsIn('a', '[[Ожидается]], что'),
    });
  });

  test('is as unsure as its least sure fragment, here or elsewhere', () => {
    const elsewhere = fragmentsIn('b', '[[нет]]');
    const quote = quoteTag('1', [...fragmentsIn('a', '«[[Да]]»'), ...elsewhere]);
    const [unsure] = edit([inState(quote, 'review')], '«Да»', 'Вот: «Да»');
    expect(unsure?.anchors[0]?.state).toBe('review');
    const [lost] = edit([quote], '«Да»', 'Вот');
    expect(lost?.anchors[0]?.state).toBe('detached');
  });
});

describe('any edit', () => {
  const word = fc.stringMatching(/^[а-я]{1,4}$/u);
  const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

  test('keeps every tag, inside the text, and calls anchored only what reads as it did', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.nat(), fc.nat(), (before, after, a, b) => {
        const [start, end] = [a % before.length, b % before.length].sort((x, y) => x - y) as [number, number];
        const fragment = { blockId: 'a', start, end: end + 1, quote: before.slice(start, end + 1) };
        const [tag] = edit([nameTag('1', [fragment])], before, after);
        const anchor = tag?.anchors[0];
        const now = anchor?.fragments[0] as Fragment;
        expect(now.start).toBeLessThanOrEqual(now.end);
        expect(now.end).toBeLessThanOrEqual(after.length);
        expect(now.quote).toBe(fragment.quote);
        if (anchor?.state === 'anchored') expect(after.slice(now.start, now.end)).toBe(fragment.quote);
      }),
    );
  });
});
