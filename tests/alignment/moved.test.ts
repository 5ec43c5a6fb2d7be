import { describe, expect, test } from '@jest/globals';
import { findMoved } from '../../src/alignment/moved.ts';
import { rows } from '../setup/bead-rows.ts';

/** Which rows were moved, as `r1-r3`, where these units are alike. */
function moved(words: string, ...alike: readonly string[]): string {
  const known = new Map(alike.map((each) => each.split(' ') as [string, string]));
  const found = findMoved(rows(words), (s, t) => Number(known.get(`${s}-${t}`) ?? 0));
  return found.map(({ omitted, added }) => `${omitted.id}-${added.id}`).join(' ');
}

describe('what was moved', () => {
  test('is an omission that equals an addition elsewhere, the surest first', () => {
    expect(moved('s1| s2|t1 |t2 s3|t3 |t4 s4|', 's1-t4 1.2', 's4-t2 3')).toBe('r6-r3 r1-r5');
  });

  test('is nothing that is better alone', () => {
    expect(moved('s1| s2|t1 |t2', 's1-t2 0.9')).toBe('');
    expect(moved('s1|t1 s2|', 's2-t1 5')).toBe('');
  });

  test('belongs to one row only', () => {
    expect(moved('s1| s2| |t1', 's1-t1 1.5', 's2-t1 2')).toBe('r2-r3');
  });

  test('is all of a row of several blocks, or none', () => {
    expect(moved('s1+s2| |t1', 's1-t1 2')).toBe('');
    expect(moved('s1+s2| |t1', 's1-t1 2', 's2-t1 1')).toBe('r1-r2');
  });

  test('is not what somebody confirmed as it is', () => {
    expect(moved('s1|! |t1', 's1-t1 2')).toBe('');
  });
});
