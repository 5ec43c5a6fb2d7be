import type { Reason } from '../../text/reason.ts';

/** One text unit (paragraph or sentence) as the aligner sees it. `kind` is a block kind where one is known. */
export interface AlignUnit {
  readonly text: string;
  readonly kind?: string;
}

export interface AlignRequest {
  readonly langSource: string;
  readonly langTarget: string;
  readonly source: readonly AlignUnit[];
  readonly target: readonly AlignUnit[];
  /** A machine translation of each source unit into the target language: optional evidence. */
  readonly machineTranslation?: readonly string[];
  /** Beads that people have confirmed, pairs in order: the answer holds them as they are. */
  readonly fixed?: readonly FixedBead[];
  /** What is known to be the same on both sides: the ledger's entities, terms of a glossary. */
  readonly referents?: readonly KnownReferent[];
  /** Pairs from elsewhere, confirmed or out of a memory, that teach what words mean. */
  readonly examples?: readonly { readonly source: string; readonly target: string }[];
}

/** A bead as indices into the request; with one side empty it says that its units stay alone. */
export interface FixedBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** One thing and its forms in either language; inflected forms are recognised by their beginnings. */
export interface KnownReferent {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** One alignment group as indices into the request; a null bead has one side empty and one unit. */
export interface ScoredBead extends FixedBead {
  /** 0 … 1, higher is surer. Sorting by it puts the wrong beads first. */
  readonly score: number;
}

export interface AlignedBead extends ScoredBead {
  /** Evidence in words: names, numbers, quotes matched of those present, length misfit in per cent. */
  readonly reasons: readonly Reason[];
}
