import { keyBetween } from '../database/order-key.ts';
import { type Bead, newBead, otherSide, type Side, sideOf } from './bead.ts';
import type { Beads } from './pairing.ts';

/**
 * How rows follow the blocks of a text that was corrected by its author. Unlike the edits of a row in `pairing.ts`, none
 * of these takes a confirmation back: whatever a confirmed row then holds, it is stale, and somebody looks at it again.
 * Every unit stays in exactly one bead (law 8).
 */

/** Puts the second part of a unit that was cut right behind the first. A unit that stands in no row has none for it. */
export function unitCut(beads: Beads, unitId: string, newUnitId: string): Beads {
  return mapRowOf(beads, unitId, (bead, side) => [
    { ...bead, [side]: bead[side].toSpliced(bead[side].indexOf(unitId) + 1, 0, newUnitId) },
  ]);
}

/** Takes a unit out, and its row with it where nothing else is in it. */
export function unitGone(beads: Beads, unitId: string): Beads {
  return mapRowOf(beads, unitId, (bead, side) => {
    const rest = { ...bead, [side]: bead[side].filter((id) => id !== unitId) };
    return rest.source.length + rest.target.length > 0 ? [rest] : [];
  });
}

/** After a unit was joined into another: their rows become one, where the first stands, so that each keeps its partners. */
export function unitsJoined(beads: Beads, intoUnitId: string, fromUnitId: string): Beads {
  const without = unitGone(beads, fromUnitId);
  const from = beads.find((bead) => sideOf(bead, fromUnitId) !== null);
  const rest = without.find(({ id }) => id === from?.id);
  const into = without.find((bead) => sideOf(bead, intoUnitId) !== null);
  if (!from || !rest || !into || rest.id === into.id) return without;
  const joined: Bead = {
    ...into,
    source: [...into.source, ...rest.source],
    target: [...into.target, ...rest.target],
    // Stale in any case: nobody has seen all of it.
    status: into.status === 'confirmed' ? into.status : rest.status,
    seenHash: into.seenHash ?? rest.seenHash,
    emptyReason: null,
    isBookmarked: into.isBookmarked || rest.isBookmarked,
  };
  return without.flatMap((bead) => (bead === rest ? [] : [bead === into ? joined : bead]));
}

/** Puts a new unit into a row of its own behind the row of the unit it follows (null: at the top). */
export function unitAdded(
  beads: Beads,
  side: Side,
  unitId: string,
  afterUnitId: string | null,
  newId: string,
): Beads {
  const at = beads.findIndex((bead) => afterUnitId !== null && sideOf(bead, afterUnitId) !== null) + 1;
  const orderKey = keyBetween(beads[at - 1]?.orderKey ?? null, beads[at]?.orderKey ?? null);
  const bare = { source: [], target: [], reasons: [{ code: 'new-in-correction' }] };
  return beads.toSpliced(at, 0, newBead({ ...bare, [side]: [unitId], id: newId, orderKey }));
}

/** Moves the row of a source unit that stands elsewhere now, where it holds no other; rows follow the source. */
export function unitMoved(beads: Beads, unitId: string, afterUnitId: string | null): Beads {
  const row = beads.find(({ source }) => source.length === 1 && source[0] === unitId);
  if (!row) return beads;
  const others = beads.filter((bead) => bead !== row);
  const at = others.findIndex(({ source }) => afterUnitId !== null && source.includes(afterUnitId)) + 1;
  if (beads.indexOf(row) === at) return beads;
  const orderKey = keyBetween(others[at - 1]?.orderKey ?? null, others[at]?.orderKey ?? null);
  return others.toSpliced(at, 0, { ...row, orderKey });
}

/** Notes in rows that nobody has confirmed that the texts in them were corrected since they were paired. */
export function noteCorrected(beads: Beads, unitIds: ReadonlySet<string>): Beads {
  return beads.map((bead) => {
    const isTouched = [...bead.source, ...bead.target].some((id) => unitIds.has(id));
    const isNoted = bead.reasons.some(({ code }) => code === CORRECTED || code === 'new-in-correction');
    if (bead.status === 'confirmed' || !isTouched || isNoted) return bead;
    return { ...bead, reasons: [{ code: CORRECTED }, ...bead.reasons] };
  });
}

/** The reason of a row that says that its text was corrected by its author, and nobody has looked at it since. */
export const CORRECTED = 'text-corrected';

function mapRowOf(beads: Beads, unitId: string, map: (bead: Bead, side: Side) => readonly Bead[]): Beads {
  return beads.flatMap((bead) => {
    const side = sideOf(bead, unitId);
    return side === null ? [bead] : map(bead, side).map((each) => explained(each, side));
  });
}

/** A gap that is filled needs no reason; one that was explained stays so while it is one. */
function explained(bead: Bead, side: Side): Bead {
  const isGap = bead[side].length === 0 || bead[otherSide(side)].length === 0;
  return isGap || bead.emptyReason === null ? bead : { ...bead, emptyReason: null };
}
