import { expect, test } from '@jest/globals';
import { keepNewest } from '../../src/workflow/newest.ts';

test('what was set last stays, and what was set longest ago goes first', () => {
  const newest = keepNewest<number>(2);
  newest.set('a', 1);
  newest.set('b', 2);
  newest.set('a', 3);
  newest.set('c', 4);
  expect(['a', 'b', 'c'].map((key) => newest.get(key))).toEqual([3, undefined, 4]);
  newest.delete('a');
  expect(newest.get('a')).toBeUndefined();
});
