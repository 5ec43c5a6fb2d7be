import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRows } from '../../src/alignment/compare-rows.ts';
import { glance, rows } from '../setup/bead-rows.ts';

function compared(before: string, after: string): readonly string[] {
  return compareRows(rows(before), rows(after)).map((part) =>
    part.kind === 'same' ? `= ${glance(part.after)}` : `${glance(part.before)} → ${glance(part.after)}`,
  );
}

describe('what a change does to the rows', () => {
  test('is said stretch by stretch', () => {
    expect(compared('s1|t1 s2|t2+t3 s3| s4|t4', 's1|t1 s2|t2 s3|t3 s4|t4')).toEqual([
      '= s1|t1',
      's2|t2+t3 s3| → s2|t2 s3|t3',
      '= s4|t4',
    ]);
    expect(compared('s1|t1 s2|t2', 's1|t1 s2|t2')).toEqual(['= s1|t1 s2|t2']);
    expect(compared('s1|t1', 's1| |t1')).toEqual(['s1|t1 → s1| |t1']);
  });

  test('names rows that go and rows that come', () => {
    expect(compared('| s1|t1 |', 's1|t1')).toEqual(['| → ', '= s1|t1', '| → ']);
    expect(compared('s1|t1 |', 's1|t1 |')).toEqual(['= s1|t1 |']);
  });

  test('leaves as many rows the same as can be where one was moved', () => {
    expect(compared('s3|t3 s1|t1 s2|t2', 's1|t1 s2|t2 s3|t3')).toEqual([
      's3|t3 → ',
      '= s1|t1 s2|t2',
      ' → s3|t3',
    ]);
  });

  test('has every row before and after once, in order', () => {
    const order = fc.shuffledSubarray(
      Array.from({ length: 8 }, (_, i) => `s${i}|t${i}`),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(order, order, (before, after) => {
        const parts = compareRows(rows(before.join(' ')), rows(after.join(' ')));
        expect(glance(parts.flatMap((part) => part.before))).toBe(before.join(' '));
        expect(glance(parts.flatMap((part) => part.after))).toBe(after.join(' '));
        for (const { kind, before: was, after: is } of parts)
          expect(glance(was) === glance(is)).toBe(kind === 'same');
      }),
    );
  });
});
