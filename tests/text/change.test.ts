import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  applyChange,
  type Change,
  composeChanges,
  insertedSpans,
  invertChange,
  isChange,
  makeChange,
  mapOffset,
  mapSpan,
  newLength,
  replaceChange,
} from '../../src/text/change.ts';
import { type Span, sliceSpan } from '../../src/text/span.ts';

const texts = fc.string({
  unit: fc.constantFrom('а', 'б', ' ', 'İ', '😀', '\u0301', '\ud83d'),
  maxLength: 16,
});

function changesOf(text: string): fc.Arbitrary<Change> {
  const edges = fc.array(fc.nat(text.length), { maxLength: 8 });
  return fc.tuple(edges, fc.array(texts, { minLength: 4, maxLength: 4 })).map(([offsets, inserts]) => {
    const sorted = offsets.sort((a, b) => a - b);
    const replacements = inserts.slice(0, sorted.length >> 1).map((insert, index) => ({
      start: sorted[2 * index] as number,
      end: sorted[2 * index + 1] as number,
      insert,
    }));
    return makeChange(text.length, replacements);
  });
}

const edits = texts.chain((text) => fc.record({ text: fc.constant(text), change: changesOf(text) }));
const editsInTurn = edits.chain(({ text, change }) =>
  fc.record({
    text: fc.constant(text),
    first: fc.constant(change),
    second: changesOf(applyChange(change, text)),
  }),
);

/** «Джо [[Байден]]» → the text without the brackets and the span between them. */
function marked(text: string): { text: string; span: Span } {
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  return { text: text.replace('[[', '').replace(']]', ''), span: { start, end } };
}

/** Replaces the first `old` and shows where the marked words are then, or null. */
function remark(source: string, old: string, insert: string): string | null {
  const { text, span } = marked(source);
  const start = text.indexOf(old);
  const change = replaceChange(text, { start, end: start + old.length }, insert);
  const mapped = mapSpan(change, span);
  if (!mapped) return null;
  const after = applyChange(change, text);
  return `${after.slice(0, mapped.span.start)}[[${sliceSpan(after, mapped.span)}]]${after.slice(mapped.span.end)}`;
}

describe('a change and its text', () => {
  test('replaces several stretches at once', () => {
    const change = makeChange(11, [
      { start: 0, end: 3, insert: 'Джозеф' },
      { start: 11, end: 11, insert: '.' },
    ]);
    expect(applyChange(change, 'Джо Байден!')).toBe('Джозеф Байден!.');
    expect(newLength(change)).toBe(15);
  });

  test('can be taken back', () => {
    fc.assert(
      fc.property(edits, ({ text, change }) => {
        expect(applyChange(invertChange(change, text), applyChange(change, text))).toBe(text);
      }),
    );
  });

  test('two composed do what the two do in turn', () => {
    fc.assert(
      fc.property(editsInTurn, ({ text, first, second }) => {
        const both = composeChanges(first, second);
        expect(isChange(both)).toBe(true);
        expect(applyChange(both, text)).toBe(applyChange(second, applyChange(first, text)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('composed with its inverse moves nothing that it left alone', () => {
    fc.assert(
      fc.property(edits, ({ text, change }) => {
        const back = composeChanges(change, invertChange(change, text));
        expect(applyChange(back, text)).toBe(text);
        expect(back.replacements.every(({ start, end, insert }) => insert === text.slice(start, end))).toBe(
          true,
        );
      }),
    );
  });

  test('names the stretches of the new text that it put there', () => {
    const change = makeChange(5, [
      { start: 0, end: 2, insert: '' },
      { start: 3, end: 4, insert: 'xyz' },
    ]);
    expect(insertedSpans(change)).toEqual([{ start: 1, end: 4 }]);
  });

  test('refuses a text of another length, and a change that does not follow on', () => {
    const change = replaceChange('abc', { start: 0, end: 1 }, '');
    expect(() => applyChange(change, 'abcd')).toThrow(RangeError);
    expect(() => invertChange(change, 'ab')).toThrow(RangeError);
    expect(() => composeChanges(change, change)).toThrow(RangeError);
    expect(() => mapOffset(change, 4, 'before')).toThrow(RangeError);
    expect(() => mapOffset(change, 0.5, 'before')).toThrow(RangeError);
    expect(() => makeChange(3, [{ start: 2, end: 4, insert: '' }])).toThrow(RangeError);
    expect(() => replaceChange('abc', { start: 2, end: 1 }, '')).toThrow(RangeError);
  });

  test.each([
    ['nothing', null],
    ['no replacements', { oldLength: 3 }],
    ['a length below zero', { oldLength: -1, replacements: [] }],
    ['a span past the end', { oldLength: 3, replacements: [{ start: 2, end: 4, insert: '' }] }],
    ['a span turned round', { oldLength: 3, replacements: [{ start: 2, end: 1, insert: '' }] }],
    ['a fraction', { oldLength: 3, replacements: [{ start: 0.5, end: 1, insert: '' }] }],
    ['an insert that is no text', { oldLength: 3, replacements: [{ start: 0, end: 1, insert: 5 }] }],
    [
      'overlapping spans',
      {
        oldLength: 3,
        replacements: [
          { start: 0, end: 2, insert: '' },
          { start: 1, end: 3, insert: '' },
        ],
      },
    ],
  ])('is not %s', (_name, value) => {
    expect(isChange(value)).toBe(false);
  });
});

describe('an offset through a change', () => {
  test('goes to either side of an insertion', () => {
    const change = replaceChange('ab', { start: 1, end: 1 }, 'xyz');
    expect([mapOffset(change, 1, 'before'), mapOffset(change, 1, 'after')]).toEqual([1, 4]);
  });

  test('stays at the edges of replaced text and goes to either edge from inside it', () => {
    const change = replaceChange('abcdef', { start: 1, end: 5 }, 'xy');
    expect([1, 2, 5].map((offset) => mapOffset(change, offset, 'before'))).toEqual([1, 1, 3]);
    expect([1, 2, 5].map((offset) => mapOffset(change, offset, 'after'))).toEqual([1, 3, 3]);
  });

  test('never overtakes another and never leaves the text', () => {
    fc.assert(
      fc.property(edits, ({ text, change }) => {
        let [before, after] = [0, 0];
        for (let offset = 0; offset <= text.length; offset++) {
          const next = [mapOffset(change, offset, 'before'), mapOffset(change, offset, 'after')] as const;
          expect(next[0]).toBeGreaterThanOrEqual(before);
          expect(next[1]).toBeGreaterThanOrEqual(after);
          expect(next[1]).toBeGreaterThanOrEqual(next[0]);
          [before, after] = next;
        }
        expect(after).toBeLessThanOrEqual(newLength(change));
      }),
    );
  });
});

describe('a span through a change', () => {
  test.each([
    ['moves with its words', 'Вчера [[Байден]] сказал', 'Вчера ', '', '[[Байден]] сказал'],
    ['leaves out what is put in before it', '[[Байден]] сказал', '', 'Джо ', 'Джо [[Байден]] сказал'],
    ['takes in what is put strictly inside', '[[Джо Байден]]', ' ', ' Робинетт ', '[[Джо Робинетт Байден]]'],
    ['shrinks when a part is deleted', '[[Джо Байден]] сказал', 'Джо ', '', '[[Байден]] сказал'],
    [
      'shrinks to what a wider replacement leaves',
      'Сам [[Джо Байден]]',
      'Сам Джо',
      'Мистер',
      'Мистер[[ Байден]]',
    ],
    [
      'goes to the words put exactly in its place',
      'Сказал [[Байден]].',
      'Байден',
      'Путин',
      'Сказал [[Путин]].',
    ],
    ['stays whole when its first letter is repaired', '[[Oжидается]], что', 'O', 'О', '[[Ожидается]], что'],
    ['is gone when all its words are deleted', 'Сказал [[Байден]].', ' Байден', '', null],
    [
      'is gone when more than it is rewritten',
      'Сам [[Байден]] сказал',
      'Сам Байден сказал',
      'Было сказано',
      null,
    ],
  ])('%s', (_name, source, old, insert, expected) => {
    expect(remark(source, old, insert)).toBe(expected);
  });

  test('leaves out what is put in right after it', () => {
    const change = replaceChange('Байден', { start: 6, end: 6 }, 'у');
    expect(mapSpan(change, { start: 0, end: 6 })).toEqual({ span: { start: 0, end: 6 }, touched: false });
  });

  test('keeps its words when it says that they were not touched', () => {
    const cases = edits.chain(({ text, change }) =>
      fc.record({
        text: fc.constant(text),
        change: fc.constant(change),
        a: fc.nat(text.length),
        b: fc.nat(text.length),
      }),
    );
    fc.assert(
      fc.property(cases, ({ text, change, a, b }) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const mapped = mapSpan(change, span);
        const after = applyChange(change, text);
        const kept = charactersKept(change, span);
        if (mapped === null) expect(kept).toEqual([]);
        else if (!mapped.touched) expect(sliceSpan(after, mapped.span)).toBe(sliceSpan(text, span));
        else
          for (const offset of kept)
            expect(isWithin(mapped.span, mapOffset(change, offset, 'after'))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('stays empty when it is empty', () => {
    const change = replaceChange('abcdef', { start: 1, end: 5 }, 'x');
    expect(mapSpan(change, { start: 3, end: 3 })).toEqual({ span: { start: 1, end: 1 }, touched: true });
    expect(mapSpan(change, { start: 6, end: 6 })).toEqual({ span: { start: 3, end: 3 }, touched: false });
  });
});

function charactersKept(change: Change, { start, end }: Span): readonly number[] {
  const offsets = Array.from({ length: end - start }, (_, index) => start + index);
  return offsets.filter((offset) => !change.replacements.some((replaced) => isWithin(replaced, offset)));
}

function isWithin({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
