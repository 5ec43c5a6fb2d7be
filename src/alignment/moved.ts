import type { Bead } from './bead.ts';
import { isNullBead } from './bead.ts';

/** An omission here that equals an addition there. */
export interface Moved {
  readonly omitted: Bead;
  readonly added: Bead;
  readonly likeness: number;
}

/** How alike two units are, by id; from 1 on they are better together than alone. */
export type UnitLikeness = (source: string, target: string) => number;

/** Rows that might have been moved: one side is empty, and nobody has said or confirmed that this is right. */
export function mayBeMoved(bead: Bead): boolean {
  return isNullBead(bead) && bead.status === 'auto' && bead.emptyReason === null;
}

/**
 * The rows with an empty side that belong together although others stand between them, the surest first: each is
 * the other's best, so that a text that says a thing twice is not offered twice.
 */
export function findMoved(beads: readonly Bead[], likeness: UnitLikeness): readonly Moved[] {
  const open = beads.filter(mayBeMoved);
  const omitted = open.filter(({ target }) => target.length === 0);
  const added = open.filter(({ source }) => source.length === 0);
  const all = omitted.flatMap((row) =>
    added.map((other) => ({ omitted: row, added: other, likeness: likenessOfRows(row, other, likeness) })),
  );
  const taken = new Set<Bead>();
  return all
    .filter((pair) => pair.likeness >= 1)
    .sort((a, b) => b.likeness - a.likeness)
    .filter((pair) => {
      if (taken.has(pair.omitted) || taken.has(pair.added)) return false;
      taken.add(pair.omitted).add(pair.added);
      return true;
    });
}

/** What of rows of several units is least alike: all of it was moved, or it was not. */
function likenessOfRows(omitted: Bead, added: Bead, likeness: UnitLikeness): number {
  const ofSource = omitted.source.map((s) => Math.max(...added.target.map((t) => likeness(s, t))));
  const ofTarget = added.target.map((t) => Math.max(...omitted.source.map((s) => likeness(s, t))));
  return Math.min(...ofSource, ...ofTarget);
}
