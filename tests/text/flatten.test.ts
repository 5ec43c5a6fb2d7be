import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flattenRanges } from '../../src/text/flatten.ts';

const range = (id: string, start: number, end: number) => ({ id, start, end });

/** The runs in short: `text:ids from the outermost in`. */
function shown(text: string, ranges: readonly ReturnType<typeof range>[]): readonly string[] {
  return flattenRanges(text, ranges).map((run) => `${run.text}:${run.ranges.map(({ id }) => id).join('')}`);
}

const cases = fc
  .string({ unit: fc.constantFrom('а', ' ', '😀', 'е\u0301', 'İ'), maxLength: 12 })
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      ranges: fc.array(
        fc
          .record({
            id: fc.constantFrom('a', 'b', 'c', 'd'),
            start: fc.integer({ min: -3, max: 20 }),
            length: fc.nat(12),
          })
          .map(({ id, start, length }) => range(id, start, start + length)),
        { maxLength: 8 },
      ),
    }),
  );

describe('ranges flattened over their text', () => {
  test('cut it wherever one begins or ends', () => {
    expect(shown('abcdef', [range('x', 0, 4), range('y', 2, 6)])).toEqual(['ab:x', 'cd:xy', 'ef:y']);
  });

  test('nest the longer one outside, and by id where they are equal', () => {
    expect(shown('abc', [range('z', 0, 3), range('in', 0, 1), range('y', 0, 3)])).toEqual([
      'a:yzin',
      'bc:yz',
    ]);
  });

  test('give one plain run where there are none, and no run for no text', () => {
    expect(shown('abc', [])).toEqual(['abc:']);
    expect(shown('', [range('x', 0, 1)])).toEqual([]);
  });

  test('are cut off at the edges of the text, and left out where they cover nothing', () => {
    expect(shown('abc', [range('x', -2, 1), range('y', 2, 9), range('z', 1, 1), range('w', 7, 9)])).toEqual([
      'a:x',
      'b:',
      'c:y',
    ]);
  });

  test('carry their own data through', () => {
    const [run] = flattenRanges('a', [{ id: 'x', start: 0, end: 1, label: 'PER' }]);
    expect(run?.ranges[0]?.label).toBe('PER');
  });

  test('are refused where one ends before it starts', () => {
    expect(() => flattenRanges('abc', [range('x', 2, 1)])).toThrow(RangeError);
    expect(() => flattenRanges('abc', [range('x', Number.NaN, 1)])).toThrow(RangeError);
  });

  test('cover the whole text once, in order, with no empty run', () => {
    fc.assert(
      fc.property(cases, ({ text, ranges }) => {
        const runs = flattenRanges(text, ranges);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        let at = 0;
        for (const run of runs) {
          expect(run.start).toBe(at);
          expect(run.end).toBeGreaterThan(run.start);
          expect(run.text).toBe(text.slice(run.start, run.end));
          at = run.end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  test('appear in exactly the runs that they cover, outermost first', () => {
    fc.assert(
      fc.property(cases, ({ text, ranges }) => {
        for (const run of flattenRanges(text, ranges)) {
          const covering = ranges.filter(({ start, end }) => start <= run.start && run.end <= end);
          const touching = ranges.filter(
            ({ start, end }) => start < run.end && run.start < end && start < end,
          );
          expect(new Set(run.ranges)).toEqual(new Set(covering));
          expect(touching).toHaveLength(covering.length);
          const order = run.ranges.map(({ start, end, id }) => [start, -end, id] as const);
          expect(order).toEqual(
            [...order].sort(([a, b, c], [x, y, z]) => a - x || b - y || (c < z ? -1 : 1)),
          );
        }
      }),
    );
  });

  test('do not depend on the order in which they are given', () => {
    fc.assert(
      fc.property(cases, ({ text, ranges }) => {
        expect(shown(text, [...ranges].reverse())).toEqual(shown(text, ranges));
      }),
    );
  });
});
