import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type BlockCorrection,
  correctAt,
  correctionsAfterChange,
  correctionsAfterCut,
  correctionsAfterJoin,
  sentencesOf,
} from '../../src/article/sentences.ts';
import { applyChange } from '../../src/text/change.ts';
import { changeBetween } from '../../src/text/diff.ts';
import { sliceSpan } from '../../src/text/span.ts';

const block = { id: 'a', lang: 'ru', text: 'Он уехал в пос. Мирный. Там тихо; никого нет. Зима.' };
const at = (words: string) => block.text.indexOf(words);
const correction = (blockId: string, words: string, kind: BlockCorrection['kind']): BlockCorrection => ({
  id: `${blockId}-${words}`,
  blockId,
  at: at(words),
  kind,
  version: 1,
});
const words = (of: typeof block, corrections: readonly BlockCorrection[]) =>
  sentencesOf(of, corrections).map((span) => sliceSpan(of.text, span));

const split = correction('a', 'никого', 'split');
const joined = correction('a', 'Зима', 'join');
const elsewhere = correction('b', 'Там', 'join');

describe('the sentences of a block', () => {
  test('are those that are computed, as people corrected them in this block', () => {
    expect(words(block, [elsewhere])).toEqual(['Он уехал в пос. Мирный.', 'Там тихо; никого нет.', 'Зима.']);
    expect(words(block, [elsewhere, split, joined])).toEqual([
      'Он уехал в пос. Мирный.',
      'Там тихо;',
      'никого нет. Зима.',
    ]);
  });

  test('are corrected where a person says, the blanks before a word included', () => {
    const corrected = correctAt([elsewhere], block, { at: at('никого') - 1, kind: 'split' }, 'new');
    expect(corrected).toEqual([elsewhere, { ...split, id: 'new', version: 0 }]);
  });

  test('are left to segmentation again where a person says what it says', () => {
    expect(correctAt([split, joined], block, { at: split.at, kind: 'join' }, 'new')).toEqual([joined]);
    expect(correctAt([split, joined], block, { at: joined.at, kind: 'split' }, 'new')).toEqual([split]);
  });

  test.each([
    ['a sentence begins there already', 'split', at('Там')],
    ['it goes on there already', 'join', at('тихо')],
    ['it is the start of the block', 'split', 0],
    ['it is the start of the block', 'join', 0],
    ['it is the end of the block', 'split', block.text.length],
    ['it is outside of the block', 'split', 999],
  ] as const)('stay as they are where %s (%s)', (_, kind, offset) => {
    expect(correctAt([], block, { at: offset, kind }, 'new')).toBeNull();
  });

  test('never begin inside a character, and never go on in the next line', () => {
    const text = 'Раз 😀 два\nТри';
    expect(correctAt([], { ...block, text }, { at: 5, kind: 'split' }, 'new')).toBeNull();
    expect(correctAt([], { ...block, text }, { at: 11, kind: 'join' }, 'new')).toBeNull();
  });
});

describe('corrections of sentences', () => {
  test('move with the words of their block, and those of other blocks stay the same objects', () => {
    const change = changeBetween(block.text, `Вчера ${block.text}`);
    const after = correctionsAfterChange([elsewhere, split], block, change);
    expect(after).toEqual([elsewhere, { ...split, at: split.at + 6 }]);
    expect(after[0]).toBe(elsewhere);
    expect(correctionsAfterChange([elsewhere], block, change)).toEqual([elsewhere]);
  });

  test('go with the part of a block that they are in, and are done with where it was cut', () => {
    const cut = { blockId: 'a', newBlockId: 'n', firstEnd: split.at - 1, secondStart: split.at };
    const early = correction('a', 'Мирный', 'split');
    expect(correctionsAfterCut([early, elsewhere, split, joined], cut)).toEqual([
      elsewhere,
      early,
      { ...joined, blockId: 'n', at: joined.at - split.at },
    ]);
  });

  test('go with a block that is put behind another one', () => {
    const join = { intoBlockId: 'b', fromBlockId: 'a', offset: 100 };
    expect(correctionsAfterJoin([elsewhere, split], join)).toEqual([
      elsewhere,
      { ...split, blockId: 'b', at: split.at + 100 },
    ]);
  });
});

const steps = fc.array(
  fc.record({ at: fc.nat(80), kind: fc.constantFrom('split' as const, 'join' as const) }),
  { maxLength: 8 },
);
const parts = fc.array(fc.constantFrom('Да. ', 'Нет', '; ', '? ', ' и ', 'г. ', '«', '» ', '\n', '😀 '), {
  maxLength: 20,
});

describe('whatever people correct and edit', () => {
  test('sentences cover all that is no blank, in order and trimmed', () => {
    fc.assert(
      fc.property(parts, parts, steps, (first, second, decided) => {
        const [text, edited] = [first.join('').trim(), second.join('').trim()];
        const of = { ...block, text };
        const corrections = decided.reduce(
          (known, each, i) => correctAt(known, of, each, `c${i}`) ?? known,
          [] as readonly BlockCorrection[],
        );
        expect(new Set(corrections.map((each) => each.at)).size).toBe(corrections.length);
        const change = changeBetween(text, edited);
        expect(applyChange(change, text)).toBe(edited);
        const now = { ...block, text: edited };
        for (const [shown, under] of [
          [of, corrections],
          [now, correctionsAfterChange(corrections, of, change)],
        ] as const) {
          expect(words(shown, under).join('').replace(/\s/gu, '')).toBe(shown.text.replace(/\s/gu, ''));
          for (const each of words(shown, under)) expect(each).toMatch(/^\S(?:.*\S)?$/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a decision that is taken back leaves what was computed', () => {
    fc.assert(
      fc.property(parts, fc.nat(80), (drawn, offset) => {
        const of = { ...block, text: drawn.join('').trim() };
        for (const [kind, back] of [
          ['split', 'join'],
          ['join', 'split'],
        ] as const) {
          const corrected = correctAt([], of, { at: offset, kind }, 'c');
          if (corrected) expect(correctAt(corrected, of, { at: offset, kind: back }, 'd')).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
