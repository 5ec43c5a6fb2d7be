import type { Reason } from '../text/reason.ts';

export type Side = 'source' | 'target';
export type BeadStatus = 'auto' | 'confirmed';
/** Why a side is empty although nothing is wrong. */
export type EmptyReason = 'omitted' | 'added';

/** One alignment group: m source units against n target units, in order (a row of the workspace). */
export interface Bead {
  readonly id: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly status: BeadStatus;
  /** 0 … 1, how sure the aligner was; null where a person made the pair. */
  readonly score: number | null;
  readonly reasons: readonly Reason[];
  readonly emptyReason: EmptyReason | null;
  /** Hash of the texts as they were at confirmation; null while not confirmed. */
  readonly seenHash: string | null;
  readonly orderKey: string;
  readonly version: number;
}
