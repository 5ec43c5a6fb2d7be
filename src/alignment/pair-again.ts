import { keysBetween } from '../database/order-key.ts';
import type { Bead, Side } from './bead.ts';
import { fixedPoints, type HeldRows, type UnitOrder } from './fixed-points.ts';

/** What the aligner is asked: all units but those that are set aside, and the rows that its answer has to hold. */
export interface AlignAgain extends HeldRows {
  readonly units: UnitOrder;
}

const sides = ['source', 'target'] as const satisfies readonly Side[];

/** What the aligner is to be asked about rows that are paired again. */
export function questionAgain(
  beads: readonly Bead[],
  isHeld: (bead: Bead) => boolean,
  order: UnitOrder,
): AlignAgain {
  const rows = fixedPoints(beads, isHeld, order);
  const isAside = new Set(rows.aside.flatMap(unitsOf));
  const units = {
    source: order.source.filter((unit) => !isAside.has(unit)),
    target: order.target.filter((unit) => !isAside.has(unit)),
  };
  return { ...rows, units };
}

/**
 * Pairs again what no held row holds. Held rows come out as they are, in their order (law 3); rows that come out
 * with the same units are the same rows, so that what leads to them still does (law 6); no row is left empty.
 */
export function pairAgain(
  beads: readonly Bead[],
  isHeld: (bead: Bead) => boolean,
  order: UnitOrder,
  align: (request: AlignAgain) => readonly Bead[],
): readonly Bead[] {
  const held = beads.filter(isHeld);
  const question = questionAgain(beads, isHeld, order);
  const isTaken = new Set(held.flatMap(unitsOf));
  const open = align(question)
    .map((bead) => without(bead, isTaken))
    .filter((bead) => unitsOf(bead).length > 0);
  const slots = slotsOf(open, held, new Set(question.inOrder), order);
  const same = new Map(beads.filter((bead) => !isHeld(bead)).map((bead) => [contentOf(bead), bead]));
  const runs = Map.groupBy(
    open.map((bead, i) => ({ slot: slots[i] ?? 0, bead: same.get(contentOf(bead)) ?? bead })),
    ({ slot }) => slot,
  );
  const runAt = (slot: number) =>
    withKeys(
      (runs.get(slot) ?? []).map(({ bead }) => bead),
      held[slot - 1]?.orderKey ?? null,
      held[slot]?.orderKey ?? null,
    );
  return keepBookmarks(beads, [
    ...held.flatMap((bead, slot) => [...runAt(slot), bead]),
    ...runAt(held.length),
  ]);
}

/** A bookmark of a row that is gone goes to the row that now holds its first unit. */
function keepBookmarks(before: readonly Bead[], after: readonly Bead[]): readonly Bead[] {
  const kept = new Set(after.map(({ id }) => id));
  const marked = new Set(
    before.flatMap((bead) => (bead.isBookmarked && !kept.has(bead.id) ? unitsOf(bead).slice(0, 1) : [])),
  );
  if (marked.size === 0) return after;
  return after.map((bead) =>
    unitsOf(bead).some((unit) => marked.has(unit)) ? { ...bead, isBookmarked: true } : bead,
  );
}

/** What makes two rows the same to people: which units stand on which side. */
export function contentOf({ source, target }: Bead): string {
  return JSON.stringify([source, target]);
}

/** Behind how many of the held rows each row stands: behind those whose units precede its own, and behind its neighbours. */
function slotsOf(
  open: readonly Bead[],
  held: readonly Bead[],
  inOrder: ReadonlySet<Bead>,
  order: UnitOrder,
): readonly number[] {
  const placeOf = { source: placesIn(order, 'source'), target: placesIn(order, 'target') };
  const marks = marksOf(held, inOrder, placeOf);
  const walk = { source: { next: 0, slot: 0 }, target: { next: 0, slot: 0 } };
  return open.map((bead) => {
    const present = sides.filter((side) => bead[side].length > 0);
    for (const side of present) {
      const place = placeOf[side](bead) ?? 0;
      const passed = walk[side];
      for (; passed.next < held.length; passed.next++) {
        const mark = marks[side][passed.next] ?? null;
        if (mark === null) continue;
        if (mark > place) break;
        passed.slot = Math.max(passed.slot, passed.next + 1);
      }
    }
    const slot = Math.max(...present.map((side) => walk[side].slot));
    for (const side of present) walk[side].slot = slot;
    return slot;
  });
}

type PlaceOf = (bead: Bead) => number | null;

/** Where in a text a row's first unit stands; null where it has none on that side. */
function placesIn(order: UnitOrder, side: Side): PlaceOf {
  const places = new Map(order[side].map((unit, at) => [unit, at]));
  return (bead) => places.get(bead[side][0] ?? '') ?? null;
}

/**
 * What each held row says of the place of others, on either side; null where it says nothing. A row that crosses
 * others says it by the one text, the source if possible, in which it stands where its neighbours let it.
 */
function marksOf(
  held: readonly Bead[],
  inOrder: ReadonlySet<Bead>,
  placeOf: Readonly<Record<Side, PlaceOf>>,
): Readonly<Record<Side, readonly (number | null)[]>> {
  const isHome = new Set<Bead>();
  const marksOn = (side: Side) => {
    const limits: number[] = [];
    for (let i = held.length - 1, limit = Number.POSITIVE_INFINITY; i >= 0; i--) {
      limits[i] = limit;
      const row = held[i] as Bead;
      if (inOrder.has(row)) limit = placeOf[side](row) ?? limit;
    }
    let last = -1;
    return held.map((row, i) => {
      const place = placeOf[side](row);
      const fits = place !== null && place > last && place < (limits[i] ?? 0) && !isHome.has(row);
      if (place === null || !(inOrder.has(row) || fits)) return null;
      if (!inOrder.has(row)) isHome.add(row);
      last = place;
      return place;
    });
  };
  return { source: marksOn('source'), target: marksOn('target') };
}

/** Rows that were there already keep their order keys where these still rise; the others are spread between them. */
function withKeys(run: readonly Bead[], low: string | null, high: string | null): readonly Bead[] {
  const keyed: Bead[] = [];
  let waiting: Bead[] = [];
  let last = low;
  const settle = (next: string | null) => {
    const keys = keysBetween(last, next, waiting.length);
    keyed.push(...waiting.map((bead, i) => ({ ...bead, orderKey: keys[i] as string })));
    waiting = [];
  };
  for (const bead of run) {
    const { orderKey } = bead;
    const stays = orderKey !== '' && (last ?? '') < orderKey && (high === null || orderKey < high);
    if (!stays) {
      waiting.push(bead);
      continue;
    }
    settle(orderKey);
    keyed.push(bead);
    last = orderKey;
  }
  settle(high);
  return keyed;
}

function without(bead: Bead, taken: ReadonlySet<string>): Bead {
  if (!unitsOf(bead).some((unit) => taken.has(unit))) return bead;
  const rest = (units: readonly string[]) => units.filter((unit) => !taken.has(unit));
  return { ...bead, source: rest(bead.source), target: rest(bead.target) };
}

function unitsOf({ source, target }: Bead): string[] {
  return [...source, ...target];
}
