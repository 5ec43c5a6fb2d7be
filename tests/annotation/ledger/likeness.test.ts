import { expect, test } from '@jest/globals';
import { likeness } from '../../../src/annotation/ledger/likeness.ts';

test.each([
  ['Байденом', 'Biden', 1],
  ['Джо Байден', 'President Biden', 0.5],
  ['Путин', 'Biden', 0],
  ['10 000 рублей', '10,000 roubles', 0.5],
  ['17 декабря', 'December 17', 0.5],
  ['7', '17', 0],
  ['«…»', 'Biden', 0],
])('«%s» and “%s” are alike by %d', (words, others, expected) => {
  expect(likeness(words, 'ru', others, 'en')).toBeCloseTo(expected, 1);
});
