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
}

/** One alignment group as indices into the request; a null bead has one side empty and one unit. */
export interface ScoredBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** 0 … 1, higher is surer. Sorting by it puts the wrong beads first. */
  readonly score: number;
}

export interface AlignedBead extends ScoredBead {
  /** Evidence in words: names, numbers, quotes matched of those present, length misfit in per cent. */
  readonly reasons: readonly Reason[];
}
