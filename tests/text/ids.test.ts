import { describe, expect, test } from '@jest/globals';
import { ID_PATTERN, newId } from '../../src/text/ids.ts';

describe('an id', () => {
  test('looks like what is taken from outside, and never comes twice', () => {
    const ids = Array.from({ length: 2000 }, () => newId());
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(ID_PATTERN);
  });

  test('sorts by the millisecond in which it was made, whatever the year', () => {
    const times = [0, 31, 32, 1_700_000_000_000, 1_700_000_000_001, 2 ** 45 - 1];
    const ids = times.map((time) => newId(time));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids.map((id) => id.length))).toEqual(new Set([20]));
  });
});
