import type { Span } from '../text/span.ts';
import type { BeadStatus } from './bead.ts';

/** A stretch of a block: one sentence or several that stand one behind the other. */
export interface SentencePlace extends Span {
  readonly blockId: string;
}

/** A sentence as the texts have it now. */
export interface Sentence extends SentencePlace {
  readonly words: string;
}

/**
 * What people decided about the pairing of some sentences: it is stored, all other sentence beads are computed
 * anew from the texts. With one side empty its sentences have no counterpart.
 */
export interface DecidedSentences {
  readonly id: string;
  readonly alignmentId: string;
  readonly source: readonly SentencePlace[];
  readonly target: readonly SentencePlace[];
  /** `auto` where somebody put them together and has not confirmed it yet. */
  readonly status: BeadStatus;
  /** Hash of the words at confirmation; null while not confirmed. */
  readonly seenHash: string | null;
  readonly version: number;
}

/** Sentences that say the same: m of the source against n of the translation, in order. */
export interface SentenceBead {
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  /** The rows of paragraphs in which they stand: two neighbours where a paragraph belongs to either in part. */
  readonly rows: readonly string[];
  readonly status: BeadStatus;
  /** 0 … 1, how sure the aligner is; null where people decided. */
  readonly score: number | null;
  /** Confirmed, and the words have changed since. */
  readonly isStale: boolean;
  /** What people decided, or null. */
  readonly decided: DecidedSentences | null;
}

/** The sentences of one row of paragraphs, in order. */
export interface RowSentences {
  readonly id: string;
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  /** Whether a paragraph of this row belongs in part to the next one, or the other way round. */
  readonly reachesNext: boolean;
}

/** What a sentence is called wherever sentences are told apart: by where it begins. */
export function sentenceKey({ blockId, start }: SentencePlace): string {
  return `${blockId}@${start}`;
}
