import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Batch,
  type Engine,
  type Failure,
  type FailureKind,
  failure,
  type Translated,
} from './engine.ts';

/** How often a batch is asked for in all. */
export const MAX_ATTEMPTS = 4;
/** The first pause; each further one doubles. */
export const FIRST_PAUSE_MS = 500;
/** Where a server asks for a longer pause than this, the caller is told instead of kept waiting. */
export const LONGEST_PAUSE_MS = 30_000;

/** The clock and the dice, so that a test can hold them. */
export interface Patience {
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** 0 … 1, spreads the pauses so that many clients do not come back at once. */
  readonly random: () => number;
}

/**
 * The same engine, asking again where waiting can help, after a pause that doubles and is never shorter than the
 * server's `Retry-After`. A refusal, a garbled answer or a wrong pair is handed on at once: asking again only costs.
 */
export function withRetry(engine: Engine, patience: Patience = realPatience): Engine {
  return { ...engine, translate: (batch) => translateWithRetry(engine, batch, patience) };
}

const worthWaiting: readonly FailureKind[] = ['unavailable', 'slow', 'rate-limited'];

const realPatience: Patience = {
  pause: (ms, signal) => sleep(ms, undefined, signal ? { signal } : {}),
  random: Math.random,
};

async function translateWithRetry(
  engine: Engine,
  batch: Batch,
  patience: Patience,
): Promise<Translated | Failure> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await engine.translate(batch);
    if (outcome.kind === 'translated' || !worthWaiting.includes(outcome.kind)) return outcome;
    if (attempt === MAX_ATTEMPTS) return outcome;
    const asked = (outcome.retryAfterSeconds ?? 0) * 1000;
    if (asked > LONGEST_PAUSE_MS) return outcome;
    await batch.onDelay?.(outcome);
    const backOff = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + patience.random() / 2);
    try {
      await patience.pause(Math.max(asked, backOff), batch.signal);
    } catch (error) {
      if (!batch.signal?.aborted) throw error;
    }
    if (batch.signal?.aborted) return failure('cancelled', 'stopped');
  }
}
