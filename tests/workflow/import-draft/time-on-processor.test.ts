import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { PATIENCE, watchTime } from '../../../src/workflow/import-draft/time-on-processor.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A thread that gets this share of the time that passes, and what was said about its stages. */
function threadAt(share: number) {
  const begun = Date.now();
  const tooSlow: number[] = [];
  const cpuUsage = async () => ({ user: (Date.now() - begun) * share * 1000, system: 0 });
  return { watch: watchTime({ cpuUsage }, (ms) => tooSlow.push(ms)), tooSlow };
}

describe('the time of a thread', () => {
  test('is over once it has worked for as long as it may', async () => {
    const { watch, tooSlow } = threadAt(1);
    watch.begin(1_000, 0);
    await jest.advanceTimersByTimeAsync(999);
    expect(tooSlow).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(tooSlow).toEqual([1_000]);
  });

  test('is not over while it only waits for a processor', async () => {
    const { watch, tooSlow } = threadAt(0.25);
    watch.begin(1_000, 0);
    await jest.advanceTimersByTimeAsync(3_900);
    expect(tooSlow).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(tooSlow).toEqual([1_000]);
  });

  test('is over at last where it gets none, or does not answer', async () => {
    const { watch, tooSlow } = threadAt(0);
    watch.begin(1_000, 0);
    await jest.advanceTimersByTimeAsync(1_000 * PATIENCE - 1);
    expect(tooSlow).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(tooSlow).toEqual([1_000]);
  });

  test('begins anew with each stage, without what was spent before, and ends with the thread', async () => {
    const { watch, tooSlow } = threadAt(1);
    watch.begin(1_000, 0);
    await jest.advanceTimersByTimeAsync(900);
    watch.begin(1_000, 900);
    await jest.advanceTimersByTimeAsync(900);
    watch.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(tooSlow).toEqual([]);
  });
});
