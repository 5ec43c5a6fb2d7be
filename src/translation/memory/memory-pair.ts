/** What of a text is kept together: a row of paragraphs, a pair of sentences, or a quote with its twin. */
export const memoryKinds = ['row', 'sentence', 'quote'] as const;
export type MemoryKind = (typeof memoryKinds)[number];

/** Words of an article and of its translation that stand for each other. */
export interface MemoryPair {
  /** Unique in the project: made of where it comes from. */
  readonly id: string;
  readonly articleId: string;
  readonly alignmentId: string;
  /** The row it is in. */
  readonly bead: string;
  readonly kind: MemoryKind;
  /** Somebody said that the pair is right. Only such pairs are offered; concordance looks through all rows. */
  readonly isConfirmed: boolean;
  readonly langSource: string;
  readonly langTarget: string;
  readonly source: string;
  readonly target: string;
  /** The source texts of the neighbours, empty at either end. */
  readonly before: string;
  readonly after: string;
}

/** What is to be translated, and between what it stands. */
export interface MemoryQuestion {
  readonly langSource: string;
  readonly langTarget: string;
  readonly source: string;
  readonly before: string;
  readonly after: string;
  /** The row that is being translated: what was learned from it is no help. */
  readonly bead: string | null;
}

/**
 * How a match fits. `context`: the same words between the same neighbours; `exact`: the same words; `quote`: words in
 * quotation marks of the source that were translated before; `fuzzy`: similar words.
 */
export type MatchKind = 'context' | 'exact' | 'quote' | 'fuzzy';

export interface MemoryMatch {
  readonly kind: MatchKind;
  /** 0 … 1: which share of the characters is the same. */
  readonly score: number;
  readonly pair: MemoryPair;
}

/** How many matches are offered. */
export const MAX_MATCHES = 5;
/** Less alike than this, a translation is no help. */
export const MIN_SCORE = 0.7;
/** The longest text that is looked up, in UTF-16 code units: paragraphs longer than this are never found again. */
export const MAX_LOOKED_UP = 4000;
