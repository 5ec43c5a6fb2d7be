import { keysBetween } from '../database/order-key.ts';
import { newBead } from './bead.ts';
import type { Beads } from './pairing.ts';
import {
  type DecidedSentences,
  type Sentence,
  type SentenceBead,
  type SentencePlace,
  sentenceKey,
} from './sentence-bead.ts';

/** Sentence beads under names of their own, so that what is done to rows can be done to them. */
export interface NamedSentences {
  /** As beads whose units are sentences; those that nobody decided have an id that is not used yet. */
  readonly beads: Beads;
  readonly idOf: (bead: SentenceBead) => string;
}

/** Gives each sentence bead an id, and shows it as a bead whose units are sentences, by their keys. */
export function nameSentences(sentences: readonly SentenceBead[], makeId: () => string): NamedSentences {
  const ids = new Map(sentences.map((bead) => [bead, bead.decided?.id ?? makeId()]));
  const keys = keysBetween(null, null, sentences.length);
  const idOf = (bead: SentenceBead) => ids.get(bead) as string;
  const beads = sentences.map((bead, at) =>
    newBead({
      id: idOf(bead),
      source: bead.source.map(sentenceKey),
      target: bead.target.map(sentenceKey),
      status: bead.status,
      seenHash: bead.decided?.seenHash ?? null,
      reasons: [],
      orderKey: keys[at] as string,
    }),
  );
  return { beads, idOf };
}

/**
 * What is decided after an edit of sentence beads: those that came out as they went in are decided as far as they
 * were before, all others are decisions now. A bead that was emptied is gone.
 */
export function decisionsAfterEdit(
  before: readonly DecidedSentences[],
  sentences: readonly SentenceBead[],
  edited: { readonly alignmentId: string; readonly from: Beads; readonly to: Beads },
): readonly DecidedSentences[] {
  const byKey = new Map(
    sentences.flatMap(({ source, target }) =>
      [...source, ...target].map((s) => [sentenceKey(s), s] as const),
    ),
  );
  const placesOf = (keys: readonly string[]) => joined(keys.map((key) => byKey.get(key) as Sentence));
  const untouched = new Set(edited.from);
  const replaced = new Set(edited.from.filter((bead) => !edited.to.includes(bead)).map(({ id }) => id));
  const fresh = edited.to
    .filter((bead) => !untouched.has(bead) && bead.source.length + bead.target.length > 0)
    .map(
      (bead): DecidedSentences => ({
        id: bead.id,
        alignmentId: edited.alignmentId,
        source: placesOf(bead.source),
        target: placesOf(bead.target),
        status: bead.status,
        seenHash: bead.seenHash,
        version: 0,
      }),
    );
  return [...before.filter(({ id }) => !replaced.has(id)), ...fresh];
}

/** Sentences that stand one behind the other in a block are one place: a boundary between them may yet move. */
function joined(sentences: readonly Sentence[]): readonly SentencePlace[] {
  const places: SentencePlace[] = [];
  for (const { blockId, start, end } of sentences) {
    const last = places.at(-1);
    if (last?.blockId === blockId && last.end <= start) places[places.length - 1] = { ...last, end };
    else places.push({ blockId, start, end });
  }
  return places;
}
