import { expect, test } from '@jest/globals';
import { readRetryAfter } from '../../../src/translation/engines/retry-after.ts';

const now = Date.parse('2022-01-10T12:00:00Z');

test.each([
  ['7', 7],
  [' 0 ', 0],
  ['Mon, 10 Jan 2022 12:01:30 GMT', 90],
  ['Monday, 10-Jan-22 12:00:01 GMT', 1],
  ['Mon, 10 Jan 2022 11:00:00 GMT', 0],
  [null, null],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['99999999999999', null],
])('a Retry-After of %s is a wait of %s seconds', (header, seconds) => {
  expect(readRetryAfter(header, now)).toBe(seconds);
});
