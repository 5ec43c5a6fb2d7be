import { describe, expect, test } from '@jest/globals';
import { typed, typedNumber } from '../../src/web/typed.ts';

const unspeakable = { toString: null, valueOf: null };

describe('what somebody typed', () => {
  test('is text, or nothing', () => {
    expect(typed(' да ')).toBe(' да ');
    for (const other of [undefined, null, 7, ['a'], {}, unspeakable]) expect(typed(other)).toBe('');
  });

  test('is a whole number, or none', () => {
    expect(['7', 7, '007'].map(typedNumber)).toEqual([7, 7, 7]);
    for (const other of [
      '',
      '-1',
      '1.5',
      1.5,
      '1e3',
      '0x10',
      ' 7',
      Number.NaN,
      2 ** 60,
      '9'.repeat(30),
      [7],
      null,
      unspeakable,
    ]) {
      expect(typedNumber(other)).toBeNull();
    }
  });
});
