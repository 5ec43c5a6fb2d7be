import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Batch,
  type Engine,
  type EngineLimits,
  failure,
} from '../../../src/translation/engines/engine.ts';
import {
  inBatches,
  SHORTEST_PIECE_CHARS,
  type TranslatedPart,
} from '../../../src/translation/engines/in-batches.ts';
import { overLimits } from '../../../src/translation/engines/limits.ts';

/** An engine that writes in capitals and keeps `own` limits, of which it tells only `limits`. */
function capitals(limits: EngineLimits, own: EngineLimits = limits, failAt = Number.POSITIVE_INFINITY) {
  const requests: (readonly string[])[] = [];
  let refused = 0;
  const engine: Engine = {
    id: 'capitals',
    name: 'Capitals',
    limits,
    languages: async () => ({ kind: 'languages', pairs: [] }),
    health: async () => ({ kind: 'ready', version: '1', pairs: 0 }),
    translate: async ({ texts, signal }: Batch) => {
      if (signal?.aborted) return failure('cancelled', 'stopped');
      if (overLimits(own, texts)) {
        refused += 1;
        return failure('too-long', 'server-limit');
      }
      if (requests.length === failAt) return failure('rate-limited', 'slow-down', undefined, 60);
      requests.push(texts);
      return {
        kind: 'translated',
        texts: texts.map((text) => text.toUpperCase()),
        engine: 'capitals',
        version: '1',
      };
    },
  };
  return { engine: inBatches(engine), requests, refused: () => refused };
}

const roomy = { maxCharsPerRequest: 10_000, maxUnitsPerRequest: 100 };
const pair = { from: 'en', to: 'tr' } as const;

describe('a long list of texts', () => {
  test('is asked for in requests within the limits', async () => {
    const { engine, requests } = capitals({ maxCharsPerRequest: 10, maxUnitsPerRequest: 2 });
    const outcome = await engine.translate({ ...pair, texts: ['one', 'two', 'three', 'four', 'five and'] });
    expect(outcome).toEqual({
      kind: 'translated',
      texts: ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE AND'],
      engine: 'capitals',
      version: '1',
    });
    expect(requests).toEqual([['one', 'two'], ['three', 'four'], ['five and']]);
  });

  test('is handed over part by part, each part awaited', async () => {
    const { engine, requests } = capitals({ ...roomy, maxUnitsPerRequest: 2 });
    const parts: TranslatedPart[] = [];
    await engine.translate({
      ...pair,
      texts: ['a', 'b', 'c'],
      onPart: async (part) => {
        await new Promise((later) => setTimeout(later, 5));
        expect(requests).toHaveLength(parts.length + 1);
        parts.push(part);
      },
    });
    expect(parts.map(({ first, texts }) => [first, texts])).toEqual([
      [0, ['A', 'B']],
      [2, ['C']],
    ]);
  });

  test('keeps what was done when a later request fails', async () => {
    const { engine } = capitals({ ...roomy, maxUnitsPerRequest: 1 }, roomy, 2);
    expect(await engine.translate({ ...pair, texts: ['a', 'b', 'c', 'd'] })).toEqual({
      kind: 'rate-limited',
      detail: { code: 'slow-down' },
      retryAfterSeconds: 60,
      done: ['A', 'B'],
    });
  });

  test('keeps what was done when it is cancelled', async () => {
    const { engine } = capitals({ ...roomy, maxUnitsPerRequest: 1 });
    const stop = new AbortController();
    const texts = ['a', 'b', 'c'];
    const outcome = await engine.translate({
      ...pair,
      texts,
      signal: stop.signal,
      onPart: () => stop.abort(),
    });
    expect(outcome).toEqual({ kind: 'cancelled', detail: { code: 'stopped' }, done: ['A'] });
  });

  test('that is empty asks nothing', async () => {
    const { engine, requests } = capitals(roomy);
    expect(await engine.translate({ ...pair, texts: [] })).toMatchObject({ kind: 'translated', texts: [] });
    expect(requests).toEqual([]);
  });
});

describe('white space', () => {
  test('around a text stays, and blank texts are not sent', async () => {
    const { engine, requests } = capitals(roomy);
    const outcome = await engine.translate({ ...pair, texts: [' \n', '  a b\u00a0', '', 'c'] });
    expect(outcome).toMatchObject({ texts: [' \n', '  A B\u00a0', '', 'C'] });
    expect(requests).toEqual([['a b', 'c']]);
  });
});

describe('a server that takes less than it says', () => {
  test('is asked for fewer texts at once, for the rest of the list too', async () => {
    const { engine, requests, refused } = capitals(roomy, { ...roomy, maxUnitsPerRequest: 2 });
    const texts = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(await engine.translate({ ...pair, texts })).toMatchObject({
      texts: ['A', 'B', 'C', 'D', 'E', 'F'],
    });
    expect(requests.map(({ length }) => length)).toEqual([2, 2, 2]);
    expect(refused()).toBe(2);
  });

  test('is sent a long text in pieces', async () => {
    const text = 'A sentence of some length. '.repeat(40).trim();
    const { engine, requests } = capitals(roomy, { maxCharsPerRequest: 300, maxUnitsPerRequest: 5 });
    expect(await engine.translate({ ...pair, texts: ['one', text, 'two'] })).toMatchObject({
      texts: ['ONE', text.toUpperCase(), 'TWO'],
    });
    expect(requests.every((request) => request.join('').length <= 300)).toBe(true);
  });

  test('and refuses even the shortest piece is believed after a few requests', async () => {
    const { engine, refused } = capitals(roomy, {
      maxCharsPerRequest: SHORTEST_PIECE_CHARS / 2,
      maxUnitsPerRequest: 9,
    });
    const text = 'Some words. '.repeat(100);
    expect(await engine.translate({ ...pair, texts: ['one', text] })).toEqual({
      kind: 'too-long',
      detail: { code: 'server-limit' },
      done: ['ONE'],
    });
    expect(refused()).toBeLessThan(8);
  });
});

describe('whatever the texts and limits', () => {
  test('every text has its translation, in order, white space included', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ' ', '. ', '\n'), maxLength: 60 });
    const limits = fc.record({
      maxCharsPerRequest: fc.integer({ min: 61, max: 150 }),
      maxUnitsPerRequest: fc.integer({ min: 1, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 12 }), limits, async (texts, limit) => {
        const { engine, requests } = capitals(limit);
        const outcome = await engine.translate({ ...pair, texts });
        expect(outcome).toMatchObject({ kind: 'translated', texts: texts.map((it) => it.toUpperCase()) });
        expect(requests.every((request) => overLimits(limit, request) === null)).toBe(true);
      }),
    );
  });

  test('a text longer than a request is put together from its pieces', async () => {
    const words = fc.array(fc.constantFrom('a', 'bcd', 'e.', 'f?', '\n'), { minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 6, max: 40 }), async (list, maxCharsPerRequest) => {
        const text = list.join(' ');
        const { engine } = capitals({ maxCharsPerRequest, maxUnitsPerRequest: 3 });
        expect(await engine.translate({ ...pair, texts: [text] })).toMatchObject({
          texts: [text.toUpperCase()],
        });
      }),
    );
  });
});
