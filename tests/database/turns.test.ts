import { expect, test } from '@jest/globals';
import { isTurnLong, MAX_HOLD_MS, mapInTurns, nextTurn } from '../../src/database/turns.ts';

test('a turn is long once somebody has worked in it for long enough, and the next one begins anew', async () => {
  await nextTurn();
  const now = performance.now();
  expect(isTurnLong(now)).toBe(false);
  expect(isTurnLong(now + MAX_HOLD_MS)).toBe(false);
  expect(isTurnLong(now + MAX_HOLD_MS + 1)).toBe(true);
  await nextTurn();
  expect(isTurnLong(now + MAX_HOLD_MS + 1)).toBe(false);
});

test('a list that takes long is mapped in its order, and others are served meanwhile', async () => {
  const order: string[] = [];
  const mapping = mapInTurns([1, 2, 3], (item) => {
    const end = performance.now() + MAX_HOLD_MS + 1;
    while (performance.now() < end);
    order.push(String(item));
    return 10 * item;
  });
  setImmediate(() => order.push('another'));
  expect(await mapping).toEqual([10, 20, 30]);
  expect(order.filter((each) => each !== 'another')).toEqual(['1', '2', '3']);
  expect(order.indexOf('another')).toBeLessThan(order.indexOf('3'));
});
