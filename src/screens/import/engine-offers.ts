import { baseLanguage } from '../../text/languages.ts';
import { type Failure, failure, type LanguagePair } from '../../translation/engines/engine.ts';
import type { BatchingEngine } from '../../translation/engines/in-batches.ts';
import type { UsableEngines } from '../../workflow/machine-translate.ts';

/** How long a page waits for an engine to say what it offers, in milliseconds. */
export const ENGINE_WAIT_MS = 2_000;
/** How long an engine's answer is believed; a failure is asked about again sooner. */
const BELIEVED_MS = 60_000;
const FAILURE_BELIEVED_MS = 5_000;

/** What an engine can do for a text in one language, or why it can do nothing now. */
export type EngineOffer = { readonly id: string; readonly name: string } & (
  | { readonly kind: 'ready'; readonly targets: readonly string[] }
  | { readonly kind: 'down'; readonly failure: Failure }
);

/** Asks what each engine translates a language into; gives its answer within `ENGINE_WAIT_MS`. */
export type AskEngines = (from: string) => Promise<readonly EngineOffer[]>;

interface Known {
  readonly answer: readonly LanguagePair[] | Failure;
  readonly until: number;
}

/**
 * Remembers what the engines' servers offer, so that a page seldom waits for one. `now` is in milliseconds. An engine
 * that is set up anew is another one, and asked again.
 */
export function rememberOffers(engines: UsableEngines, now: () => number = Date.now): AskEngines {
  const known = new WeakMap<BatchingEngine, Known>();

  async function pairsOf(engine: BatchingEngine): Promise<readonly LanguagePair[] | Failure> {
    const remembered = known.get(engine);
    if (remembered && remembered.until > now()) return remembered.answer;
    const asked = await engine.languages(AbortSignal.timeout(ENGINE_WAIT_MS));
    const answer = asked.kind === 'languages' ? asked.pairs : honest(asked);
    const believed = 'kind' in answer ? FAILURE_BELIEVED_MS : BELIEVED_MS;
    if (!engine.isInside) known.set(engine, { answer, until: now() + believed });
    return answer;
  }

  return async (from) =>
    Promise.all(
      (await engines()).map(async (engine): Promise<EngineOffer> => {
        const { id, name } = engine;
        const answer = await pairsOf(engine);
        if ('kind' in answer) return { id, name, kind: 'down', failure: answer };
        const pairs = answer.filter((pair) => baseLanguage(pair.from) === baseLanguage(from));
        return { id, name, kind: 'ready', targets: [...new Set(pairs.map(({ to }) => to))] };
      }),
    );
}

/** It was our own patience that ended, and nobody stopped anything. */
function honest(failed: Failure): Failure {
  if (failed.kind !== 'cancelled') return failed;
  return failure('slow', 'no-answer-in-time', { seconds: ENGINE_WAIT_MS / 1000 });
}
