import type { LinkIndex } from './link-index.ts';
import type { Link } from './links.ts';
import type { WordRange } from './word-range.ts';
import type { Word } from './words.ts';

/** A span of the source in words, and what matters about it. */
export interface SourceSpan extends WordRange {
  readonly label: string;
}

/** A stretch of the target that may be the counterpart of a span. */
export interface Candidate extends WordRange {
  /** About 0 … 1.1; below `leastScore` it is none. */
  readonly score: number;
  /** The links that speak for it. */
  readonly links: readonly Link[];
  /** Words on both sides that nothing links, taken for each other because they are left over. */
  readonly inferred: number;
}

/** What all spans of a pair of texts have in common. */
export interface PairEvidence {
  readonly source: readonly Word[];
  readonly target: readonly Word[];
  readonly langSource: string;
  readonly langTarget: string;
  /** The surest first. */
  readonly links: readonly Link[];
  readonly index: LinkIndex;
  /** Where in the target each word of the source is expected. */
  readonly expected: Float64Array;
}

/** What is known of one span among the others. */
export interface SpanEvidence {
  /** Links whose source is within the span. */
  readonly inside: readonly Link[];
  /** Sure links of the words before and behind the span. */
  readonly around: readonly Link[];
  /** How surely each word of the target belongs to what is outside of the span. */
  readonly foreign: Float64Array;
  /** What the words of the span weigh. */
  readonly length: number;
  readonly evidence: PairEvidence;
}
