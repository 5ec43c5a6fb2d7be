import { type Failure, failure, type Languages, type Ready } from './engine.ts';
import { findPair, type OfferedPair } from './language-pair.ts';

/** What a server offers, and the version it states (null for none). */
export interface Offer {
  readonly kind: 'offer';
  readonly pairs: readonly OfferedPair[];
  readonly version: string | null;
}

/** The offered pair to ask for, with the server's version. */
export interface Agreed {
  readonly kind: 'agreed';
  readonly pair: OfferedPair;
  readonly version: string | null;
}

/**
 * Remembers a server's offer, so that a batch costs one request and not three. It is asked for again where a pair is
 * missing from it and after a failure that may mean a change: a server that was away can come back with other
 * languages or a new version.
 */
export function rememberOffer(load: (signal?: AbortSignal) => Promise<Offer | Failure>) {
  let known: Offer | null = null;

  async function refresh(signal?: AbortSignal): Promise<Offer | Failure> {
    const found = await load(signal);
    if (found.kind !== 'offer') return found;
    if (found.pairs.length === 0) return failure('unavailable', 'no-languages');
    known = found;
    return found;
  }

  /** The pair to ask for; the server is asked only where it is not known yet. */
  async function agree(from: string, to: string, signal?: AbortSignal): Promise<Agreed | Failure> {
    const remembered = known === null ? null : findPair(known.pairs, from, to);
    if (known !== null && remembered !== null)
      return { kind: 'agreed', pair: remembered, version: known.version };
    const offer = await refresh(signal);
    if (offer.kind !== 'offer') return offer;
    const pair = findPair(offer.pairs, from, to);
    if (pair === null) return failure('unsupported-pair', 'pair-not-offered', { from, to });
    return { kind: 'agreed', pair, version: offer.version };
  }

  /** The same failure, noted: whatever may have changed the offer makes it forgotten. */
  function noted(failed: Failure): Failure {
    if (failed.kind === 'unavailable' || failed.kind === 'unsupported-pair') known = null;
    return failed;
  }

  async function languages(signal?: AbortSignal): Promise<Languages | Failure> {
    const offer = await refresh(signal);
    if (offer.kind !== 'offer') return offer;
    return { kind: 'languages', pairs: offer.pairs.map(({ from, to }) => ({ from, to })) };
  }

  async function health(signal?: AbortSignal): Promise<Ready | Failure> {
    const offer = await refresh(signal);
    return offer.kind === 'offer'
      ? { kind: 'ready', version: offer.version, pairs: offer.pairs.length }
      : offer;
  }

  return { agree, noted, languages, health };
}
