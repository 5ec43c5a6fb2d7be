import { expect, test } from '@jest/globals';
import { longestRise } from '../../src/text/longest-rise.ts';

const riseOf = (...places: number[]) => longestRise(places.map((from) => ({ from }))).map(({ from }) => from);

test('finds the most items that rise', () => {
  expect(riseOf()).toEqual([]);
  expect(riseOf(0, 1, 2)).toEqual([0, 1, 2]);
  expect(riseOf(3, 0, 1, 2)).toEqual([0, 1, 2]);
  expect(riseOf(0, 4, 1, 2, 5, 3)).toEqual([0, 1, 2, 3]);
});
