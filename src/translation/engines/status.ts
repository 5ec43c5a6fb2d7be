import type { Answer } from './ask.ts';
import { type Failure, failure } from './engine.ts';

/** What an HTTP error status means where the engine itself gave it no more exact meaning. */
export function failureOfStatus({ status, message, retryAfterSeconds }: Answer): Failure {
  const code = message === '' ? 'status' : 'server-said';
  const values = message === '' ? { status } : { status, message };
  if (status === 429) return failure('rate-limited', 'slow-down', undefined, retryAfterSeconds);
  if (status === 413 || status === 414) return failure('too-long', 'server-limit');
  if (status === 408 || status === 504) return failure('slow', code, values, retryAfterSeconds);
  if (status === 404 || status === 405 || status === 501)
    return failure('refused', 'not-an-engine', { status });
  if (status >= 500) return failure('unavailable', code, values, retryAfterSeconds);
  return failure('refused', code, values);
}
