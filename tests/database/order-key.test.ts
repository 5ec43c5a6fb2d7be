import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyBetween, keysBetween } from '../../src/database/order-key.ts';

describe('order keys', () => {
  test('there is always room between two neighbours, at both ends and in the middle', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 200 }), (places) => {
        const keys: string[] = [];
        for (const place of places) {
          const at = place % (keys.length + 1);
          keys.splice(at, 0, keyBetween(keys[at - 1] ?? null, keys[at] ?? null));
        }
        expect(keys).toEqual([...keys].sort());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('many keys at once ascend and stay short', () => {
    const keys = keysBetween(null, null, 10_000);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(6);
  });

  test('keys out of order are refused', () => {
    expect(() => keyBetween('b', 'a')).toThrow(RangeError);
    expect(() => keyBetween('a', 'a')).toThrow(RangeError);
  });
});
