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
  /** Somebody wants to come back to it. */
  readonly isBookmarked: boolean;
  readonly orderKey: string;
  readonly version: number;
}

/** A bead that nobody has confirmed; without a score it is not the aligner's. */
export function newBead(
  given: Pick<Bead, 'id' | 'source' | 'target' | 'reasons' | 'orderKey'> & Partial<Bead>,
): Bead {
  return {
    status: 'auto',
    score: null,
    emptyReason: null,
    seenHash: null,
    isBookmarked: false,
    version: 0,
    ...given,
  };
}

/** The pairing of one translation with its source. */
export interface Alignment {
  readonly id: string;
  readonly sourceTextId: string;
  readonly targetTextId: string;
  readonly beads: readonly Bead[];
}

/** The side across the hinge. */
export function otherSide(side: Side): Side {
  return side === 'source' ? 'target' : 'source';
}

/** The field's name of a bead's shape, as `1-2`. */
export function beadShape(bead: Bead): string {
  return `${bead.source.length}-${bead.target.length}`;
}

/** Whether a bead has units on one side only. */
export function isNullBead(bead: Bead): boolean {
  return (bead.source.length === 0) !== (bead.target.length === 0);
}

/** The side on which a bead holds a unit; null where it does not hold it. */
export function sideOf(bead: Bead, unitId: string): Side | null {
  if (bead.source.includes(unitId)) return 'source';
  return bead.target.includes(unitId) ? 'target' : null;
}
