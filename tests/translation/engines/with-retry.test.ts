import { describe, expect, test } from '@jest/globals';
import {
  type Engine,
  type Failure,
  failure,
  type Translated,
} from '../../../src/translation/engines/engine.ts';
import { LONGEST_PAUSE_MS, MAX_ATTEMPTS, withRetry } from '../../../src/translation/engines/with-retry.ts';

const batch = { from: 'ru', to: 'uk', texts: ['да'] } as const;
const translated: Translated = { kind: 'translated', texts: ['так'], engine: 'fake', version: null };
const down = failure('unavailable', 'connection-refused', { host: 'mt.example' });

/** An engine that gives the outcomes one after another, and a clock that only writes down. */
function setUp(...outcomes: readonly (Translated | Failure)[]) {
  const pauses: number[] = [];
  let asked = 0;
  const engine = {
    id: 'fake',
    translate: async () => outcomes[Math.min(asked++, outcomes.length - 1)] ?? down,
  } as unknown as Engine;
  const patience = {
    pause: async (ms: number) => {
      pauses.push(ms);
    },
    random: () => 1,
  };
  return { engine: withRetry(engine, patience), pauses, asked: () => asked };
}

describe('retrying', () => {
  test('waits longer each time and hands on the translation', async () => {
    const { engine, pauses } = setUp(down, failure('slow', 'no-answer-in-time', { seconds: 60 }), translated);
    expect(await engine.translate(batch)).toBe(translated);
    expect(pauses).toEqual([500, 1000]);
  });

  test('says before each pause why there is no answer yet', async () => {
    const said: unknown[] = [];
    const slow = failure('slow', 'no-answer-in-time', { seconds: 60 });
    const { engine } = setUp(down, slow, translated);
    await engine.translate({ ...batch, onDelay: (why) => void said.push(why) });
    expect(said).toEqual([down, slow]);
  });

  test('ends after some attempts with the last failure', async () => {
    const { engine, pauses, asked } = setUp(down);
    expect(await engine.translate(batch)).toBe(down);
    expect(asked()).toBe(MAX_ATTEMPTS);
    expect(pauses).toEqual([500, 1000, 2000]);
  });

  test('waits as long as the server asks', async () => {
    const { engine, pauses } = setUp(failure('rate-limited', 'slow-down', undefined, 7), translated);
    expect(await engine.translate(batch)).toBe(translated);
    expect(pauses).toEqual([7000]);
  });

  test('tells the caller instead of waiting very long', async () => {
    const later = failure('rate-limited', 'slow-down', undefined, LONGEST_PAUSE_MS / 1000 + 1);
    const { engine, pauses } = setUp(later, translated);
    expect(await engine.translate(batch)).toBe(later);
    expect(pauses).toEqual([]);
  });

  test.each([
    failure('refused', 'key-refused'),
    failure('garbled', 'broken-json'),
    failure('unsupported-pair', 'pair-not-offered', { from: 'ru', to: 'uk' }),
    failure('too-long', 'server-limit'),
    failure('cancelled', 'stopped'),
  ])('does not repeat what waiting cannot help: $kind', async (outcome) => {
    const { engine, asked } = setUp(outcome);
    expect(await engine.translate(batch)).toBe(outcome);
    expect(asked()).toBe(1);
  });

  test('stops at once when it is cancelled while waiting', async () => {
    const stop = new AbortController();
    const engine = withRetry({ translate: async () => down } as unknown as Engine);
    const outcome = engine.translate({ ...batch, signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    expect(await outcome).toEqual({ kind: 'cancelled', detail: { code: 'stopped' } });
  });
});
