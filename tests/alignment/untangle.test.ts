import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type RowPart, untangle } from '../../src/alignment/untangle.ts';

/** A row as `s1+s2|t1`, and how alike its units are as `s1-t2 1.5`; what is not named is not alike at all. */
function parts(row: string, ...alike: readonly string[]): string {
  const known = new Map(alike.map((each) => each.split(' ') as [string, string]));
  const found = untangle(rowOf(row), (s, t) => Number(known.get(`${s}-${t}`) ?? 0));
  return found.map(({ source, target }) => `${source.join('+')}|${target.join('+')}`).join(' ');
}

function rowOf(words: string): RowPart {
  const [source, target] = words.split('|').map((side) => side.split('+').filter((unit) => unit !== ''));
  return { source: source ?? [], target: target ?? [] };
}

describe('a row that is split', () => {
  test('has its units in order where nothing is known of them', () => {
    expect(parts('s1+s2+s3|t1+t2')).toBe('s1|t1 s2|t2 s3|');
    expect(parts('s1+s2|t1+t2+t3')).toBe('s1|t1 s2|t2+t3');
    expect(parts('s1|t1+t2')).toBe('s1|t1 |t2');
    expect(parts('|t1+t2')).toBe('|t1 |t2');
    expect(parts('s1|t1')).toBe('s1|t1');
  });

  test('has together what is most alike, crossing or not', () => {
    expect(parts('s1+s2|t1+t2', 's1-t2 2', 's2-t1 1')).toBe('s1|t2 s2|t1');
    expect(parts('s1+s2+s3|t1+t2', 's3-t1 2', 's1-t2 2')).toBe('s1|t2 s2| s3|t1');
  });

  test('has neighbours together where they are nearly as alike to another', () => {
    const alike = ['s1-t1 1.1', 's1-t2 1.7', 's1-t3 1.5', 's2-t1 1.9', 's2-t2 0.4'];
    expect(parts('s1+s2|t1+t2+t3', ...alike, 's2-t3 1.7')).toBe('s1|t2+t3 s2|t1');
    expect(parts('s1+s2|t1+t2+t3', ...alike, 's2-t3 2.6')).toBe('s1|t2 s2|t1+t3');
  });

  test('of one unit against several keeps the two that are most alike', () => {
    expect(parts('s1|t1+t2+t3', 's1-t2 2', 's1-t3 1')).toBe('|t1 s1|t2 |t3');
    expect(parts('s1+s2|t1', 's2-t1 1')).toBe('s1| s2|t1');
  });

  test('loses no unit and doubles none', () => {
    const side = (letter: string) =>
      fc.nat(4).map((n) => Array.from({ length: n }, (_, i) => `${letter}${i}`));
    fc.assert(
      fc.property(
        side('s'),
        side('t'),
        fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 16, maxLength: 16 }),
        (source, target, likeness) => {
          const found = untangle(
            { source, target },
            (s, t) => likeness[Number(s[1]) * 4 + Number(t[1])] ?? 0,
          );
          expect(found.flatMap((part) => part.source)).toEqual(source);
          expect(found.flatMap((part) => part.target).toSorted()).toEqual(target);
          if (source.length + target.length > 0)
            expect(found.every((part) => part.source.length <= 1)).toBe(true);
        },
      ),
    );
  });
});
