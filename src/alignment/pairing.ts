import { keyBetween, keysBetween } from '../database/order-key.ts';
import { type Bead, type EmptyReason, isNullBead, otherSide, type Side, sideOf } from './bead.ts';
import type { RowPart } from './untangle.ts';

/**
 * What people do to the rows of one alignment, as pure functions from beads to beads. Every one keeps law 8:
 * each unit stays in exactly one bead, unless the operation is to take it out or to put it in. A bead that a
 * person reshaped is no longer the aligner's: its score goes, and it waits to be confirmed again.
 * All throw `RangeError` for ids that are not there; null means "cannot be done here".
 */
export type Beads = readonly Bead[];

const HAND_MADE = {
  status: 'auto',
  score: null,
  reasons: [{ code: 'by-hand' }],
  emptyReason: null,
  seenHash: null,
} as const satisfies Partial<Bead>;

/** Joins a row with the next one; null at the last row. */
export function mergeWithNext(beads: Beads, beadId: string): Beads | null {
  const next = beads[indexOf(beads, beadId) + 1];
  return next ? mergeRows(beads, beadId, next.id) : null;
}

/** Joins the rows from one to another into the first of them; null where that is a single one. */
export function mergeRows(beads: Beads, firstId: string, lastId: string): Beads | null {
  const rows = rowsBetween(beads, firstId, lastId);
  const [first] = rows;
  if (!first || rows.length < 2) return null;
  const merged = {
    ...first,
    ...HAND_MADE,
    isBookmarked: rows.some(({ isBookmarked }) => isBookmarked),
    source: rows.flatMap(({ source }) => source),
    target: rows.flatMap(({ target }) => target),
  };
  return beads.toSpliced(beads.indexOf(first), rows.length, merged);
}

/** Splits a row into several, the first of which keeps its id; null where there is only one part. */
export function splitRow(
  beads: Beads,
  beadId: string,
  parts: readonly RowPart[],
  newIds: readonly string[],
): Beads | null {
  const at = indexOf(beads, beadId);
  const bead = beads[at] as Bead;
  if (parts.length < 2) return null;
  if (newIds.length < parts.length - 1)
    throw new RangeError(`${parts.length - 1} new ids needed, ${newIds.length} given`);
  const keys = keysBetween(bead.orderKey, orderKeyAt(beads, at + 1), parts.length - 1);
  const rows = parts.map((part, i): Bead => {
    const place =
      i === 0
        ? { id: bead.id, orderKey: bead.orderKey }
        : { id: newIds[i - 1] as string, orderKey: keys[i - 1] as string, isBookmarked: false };
    return { ...bead, ...HAND_MADE, ...part, ...place };
  });
  return beads.toSpliced(at, 1, ...rows);
}

/** Joins two rows of which each has what the other lacks, wherever they stand, in the first one; else null. */
export function joinHalves(beads: Beads, intoId: string, fromId: string): Beads | null {
  const [into, from] = [beads[indexOf(beads, intoId)] as Bead, beads[indexOf(beads, fromId)] as Bead];
  const side = into.source.length === 0 ? 'source' : 'target';
  if (!isNullBead(into) || !isNullBead(from) || from[side].length === 0) return null;
  const joined = {
    ...reshaped(into, side, from[side]),
    isBookmarked: into.isBookmarked || from.isBookmarked,
  };
  return beads.flatMap((bead) => (bead === from ? [] : [bead === into ? joined : bead]));
}

/** Moves a unit into another row, to the top or the bottom of its side; null where it is there already. */
export function moveUnit(
  beads: Beads,
  unitId: string,
  toBeadId: string,
  edge: 'top' | 'bottom',
): Beads | null {
  const from = beadOf(beads, unitId);
  if (from.id === toBeadId) return null;
  const side = sideOf(from, unitId) as Side;
  indexOf(beads, toBeadId);
  return beads.map((bead) => {
    if (bead.id === from.id) return reshaped(bead, side, without(bead[side], unitId));
    if (bead.id !== toBeadId) return bead;
    return reshaped(bead, side, edge === 'top' ? [unitId, ...bead[side]] : [...bead[side], unitId]);
  });
}

/**
 * Moves a unit, and all that follow it on its side of the row, down into the next row (`down`), or a unit and all
 * before it up into the row above (`up`), so that the order of the text is kept; null at the edge of the article.
 */
export function shiftUnit(beads: Beads, unitId: string, direction: 'up' | 'down'): Beads | null {
  const from = beadOf(beads, unitId);
  const side = sideOf(from, unitId) as Side;
  const to = beads[indexOf(beads, from.id) + (direction === 'up' ? -1 : 1)];
  if (!to) return null;
  const at = from[side].indexOf(unitId);
  const moving = direction === 'up' ? from[side].slice(0, at + 1) : from[side].slice(at);
  const staying = from[side].filter((id) => !moving.includes(id));
  const received = direction === 'up' ? [...to[side], ...moving] : [...moving, ...to[side]];
  return beads.map((bead) => {
    if (bead.id === from.id) return reshaped(bead, side, staying);
    return bead.id === to.id ? reshaped(bead, side, received) : bead;
  });
}

/**
 * InterText's "text down" and "text up": from this row on, one side moves a row down, opening a gap here, or
 * up, closing one. Moving down adds a row at the end where it is needed, moving up takes out one that it empties;
 * null where there is no row above to move into.
 */
export function shiftSide(
  beads: Beads,
  beadId: string,
  side: Side,
  direction: 'up' | 'down',
  newId: string,
): Beads | null {
  const at = indexOf(beads, beadId);
  const columns = beads.map((bead) => bead[side]);
  if (direction === 'down') {
    const moved = columns.toSpliced(at, 0, []);
    const last = moved.pop() as readonly string[];
    const grown =
      last.length === 0
        ? beads
        : [...beads, emptyBead(newId, keyBetween(beads.at(-1)?.orderKey ?? null, null))];
    return withColumn(grown, side, last.length === 0 ? moved : [...moved, last]);
  }
  const here = columns[at] as readonly string[];
  if (at === 0 && here.length > 0) return null;
  const above = at === 0 ? [] : [[...(columns[at - 1] as readonly string[]), ...here]];
  const moved = [...columns.slice(0, Math.max(0, at - 1)), ...above, ...columns.slice(at + 1), []];
  return withoutEmptied(withColumn(beads, side, moved), beads);
}

/** Without the last row, where it has just become empty. */
function withoutEmptied(beads: Beads, before: Beads): Beads {
  const isEmpty = (bead: Bead | undefined) =>
    bead !== undefined && bead.source.length + bead.target.length === 0;
  return isEmpty(beads.at(-1)) && !isEmpty(before.at(-1)) ? beads.slice(0, -1) : beads;
}

/** Puts an empty row before another. */
export function insertRow(beads: Beads, beforeBeadId: string, newId: string): Beads {
  const at = indexOf(beads, beforeBeadId);
  return beads.toSpliced(
    at,
    0,
    emptyBead(newId, keyBetween(beads[at - 1]?.orderKey ?? null, orderKeyAt(beads, at))),
  );
}

/** Takes out a row that holds nothing; null where it holds something. */
export function removeRow(beads: Beads, beadId: string): Beads | null {
  const at = indexOf(beads, beadId);
  const bead = beads[at] as Bead;
  return bead.source.length + bead.target.length > 0 ? null : beads.toSpliced(at, 1);
}

/** Exchanges what a row and the next one hold on one side; null at the last row, and where that side of both is empty. */
export function swapWithNext(beads: Beads, beadId: string, side: Side): Beads | null {
  const at = indexOf(beads, beadId);
  const [bead, next] = [beads[at] as Bead, beads[at + 1]];
  if (!next || bead[side].length + next[side].length === 0) return null;
  return beads.toSpliced(at, 2, reshaped(bead, side, next[side]), reshaped(next, side, bead[side]));
}

/** Says, or takes back, that the empty side of rows is so on purpose; null where none of them has exactly one. */
export function markEmpty(beads: Beads, beadIds: readonly string[], onPurpose: boolean): Beads | null {
  const wanted = new Set(beadIds.filter((id) => isNullBead(beads[indexOf(beads, id)] as Bead)));
  if (wanted.size === 0) return null;
  const reasonFor = ({ target }: Bead): EmptyReason => (target.length === 0 ? 'omitted' : 'added');
  return beads.map((bead) =>
    wanted.has(bead.id) ? { ...bead, emptyReason: onPurpose ? reasonFor(bead) : null } : bead,
  );
}

/** Marks rows to come back to, or takes the marks away. */
export function bookmarkRows(beads: Beads, beadIds: readonly string[], isBookmarked: boolean): Beads {
  for (const id of beadIds) indexOf(beads, id);
  return beads.map((bead) =>
    beadIds.includes(bead.id) && bead.isBookmarked !== isBookmarked ? { ...bead, isBookmarked } : bead,
  );
}

/** Confirms rows, remembering what was seen; `hashOf` gives the hash of a row's texts as they are now. */
export function confirmRows(beads: Beads, beadIds: readonly string[], hashOf: (bead: Bead) => string): Beads {
  for (const id of beadIds) indexOf(beads, id);
  return beads.map((bead) =>
    beadIds.includes(bead.id) ? { ...bead, status: 'confirmed', seenHash: hashOf(bead) } : bead,
  );
}

/** Takes back confirmations; rows without one stay as they are. */
export function unconfirmRows(beads: Beads, beadIds: readonly string[]): Beads {
  for (const id of beadIds) indexOf(beads, id);
  return beads.map((bead) =>
    beadIds.includes(bead.id) && bead.status === 'confirmed'
      ? { ...bead, status: 'auto', seenHash: null }
      : bead,
  );
}

/** Takes a unit out of its row, and the row with it where nothing else is in it (the unit became boilerplate, say). */
export function dropUnit(beads: Beads, unitId: string): Beads {
  const bead = beadOf(beads, unitId);
  const side = sideOf(bead, unitId) as Side;
  const rest = without(bead[side], unitId);
  if (rest.length + bead[otherSide(side)].length === 0) return beads.filter((each) => each.id !== bead.id);
  return beads.map((each) => (each.id === bead.id ? reshaped(each, side, rest) : each));
}

/** Puts a unit into the row of the unit before it on its side, right after it. */
export function addUnitAfter(beads: Beads, afterUnitId: string, unitId: string): Beads {
  const bead = beadOf(beads, afterUnitId);
  const side = sideOf(bead, afterUnitId) as Side;
  const units = bead[side].toSpliced(bead[side].indexOf(afterUnitId) + 1, 0, unitId);
  return beads.map((each) => (each.id === bead.id ? reshaped(each, side, units) : each));
}

/** Puts a unit into a row of its own, after the row of the unit before it on its side (null: at the top). */
export function addUnitRow(
  beads: Beads,
  side: Side,
  unitId: string,
  afterUnitId: string | null,
  newId: string,
): Beads {
  const at = afterUnitId === null ? 0 : indexOf(beads, beadOf(beads, afterUnitId).id) + 1;
  const key = keyBetween(beads[at - 1]?.orderKey ?? null, orderKeyAt(beads, at));
  return beads.toSpliced(at, 0, { ...emptyBead(newId, key), [side]: [unitId] });
}

/** The rows from one to another, whichever comes first; null for the last one means the end. None where one is not there. */
export function rowsBetween(beads: Beads, firstId: string, lastId: string | null): Beads {
  const first = beads.findIndex(({ id }) => id === firstId);
  const last = lastId === null ? beads.length - 1 : beads.findIndex(({ id }) => id === lastId);
  if (first === -1 || last === -1) return [];
  return beads.slice(Math.min(first, last), Math.max(first, last) + 1);
}

/** The bead that holds a unit. Throws `RangeError` where none does. */
export function beadOf(beads: Beads, unitId: string): Bead {
  const bead = beads.find((each) => sideOf(each, unitId) !== null);
  if (!bead) throw new RangeError(`no bead holds ${unitId}`);
  return bead;
}

function emptyBead(id: string, orderKey: string): Bead {
  return { id, orderKey, source: [], target: [], isBookmarked: false, version: 0, ...HAND_MADE };
}

function reshaped(bead: Bead, side: Side, units: readonly string[]): Bead {
  return { ...bead, ...HAND_MADE, [side]: units };
}

function withColumn(beads: Beads, side: Side, columns: readonly (readonly string[])[]): Beads {
  return beads.map((bead, i) => {
    const units = columns[i] ?? [];
    const same = units.length === bead[side].length && units.every((id, j) => id === bead[side][j]);
    return same ? bead : reshaped(bead, side, units);
  });
}

function without(units: readonly string[], unitId: string): readonly string[] {
  return units.filter((id) => id !== unitId);
}

function indexOf(beads: Beads, beadId: string): number {
  const at = beads.findIndex((bead) => bead.id === beadId);
  if (at === -1) throw new RangeError(`no bead ${beadId}`);
  return at;
}

function orderKeyAt(beads: Beads, at: number): string | null {
  return beads[at]?.orderKey ?? null;
}
