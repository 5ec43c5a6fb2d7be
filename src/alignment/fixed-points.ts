import { type Bead, otherSide, type Side } from './bead.ts';

/** The units of both texts, in the order of the texts. */
export type UnitOrder = Readonly<Record<Side, readonly string[]>>;

/** Rows that stay as they are, by what they are to the aligner, whose answer never crosses. */
export interface HeldRows {
  /** Fixed points: their units stand one behind the other, and none crosses another. In the order of the rows. */
  readonly inOrder: readonly Bead[];
  /** People crossed these on purpose, or they have gaps: they stay too, but the aligner must not see their units. */
  readonly aside: readonly Bead[];
}

/** Units `[start, end)` of one text. */
interface Range {
  readonly start: number;
  readonly end: number;
}
type Ranges = Readonly<Record<Side, Range | null>>;
type Placed = readonly [bead: Bead, at: Ranges];

/** What a row that stays weighs more than another with as many units. */
const HELD_BONUS = 0.5;

/**
 * Which of the rows that stay can be fixed points: of all rows, those that hold the most units without crossing. The
 * open ones are witnesses of how the texts run: a lead that was moved and confirmed must not tear everything else apart.
 */
export function fixedPoints(
  beads: readonly Bead[],
  isHeld: (bead: Bead) => boolean,
  order: UnitOrder,
): HeldRows {
  const places = { source: placesOf(order.source), target: placesOf(order.target) };
  const held = beads.filter(isHeld);
  const stays = new Set(held);
  const placed = beads.flatMap((bead): Placed[] => {
    const at = { source: rangeOf(bead.source, places.source), target: rangeOf(bead.target, places.target) };
    return isWhole(bead, at) ? [[bead, at]] : [];
  });
  const chain = heaviestChain(
    placed.filter(([, at]) => at.source && at.target),
    ([bead]) => bead.source.length + bead.target.length + (stays.has(bead) ? HELD_BONUS : 0),
  );
  const pairs = chain.filter(([bead]) => stays.has(bead));
  const alone = aloneInOrder(
    placed.filter(([bead]) => stays.has(bead)),
    pairs,
  );
  const inOrder = new Set([...pairs, ...alone].map(([bead]) => bead));
  return {
    inOrder: held.filter((bead) => inOrder.has(bead)),
    aside: held.filter((bead) => !inOrder.has(bead)),
  };
}

/** The rows that weigh most together of those that rise on both sides from row to row. */
function heaviestChain(pairs: readonly Placed[], weightOf: (row: Placed) => number): readonly Placed[] {
  if (pairs.every((pair, i) => i === 0 || isBefore(pairs[i - 1] as Placed, pair))) return pairs;
  const weight: number[] = [];
  const before: number[] = [];
  pairs.forEach((pair, i) => {
    let best = -1;
    for (let j = 0; j < i; j++)
      if (isBefore(pairs[j] as Placed, pair) && (weight[j] ?? 0) > (weight[best] ?? 0)) best = j;
    before.push(best);
    weight.push((weight[best] ?? 0) + weightOf(pair));
  });
  const chain: Placed[] = [];
  for (let at = weight.indexOf(Math.max(...weight)); at >= 0; at = before[at] ?? -1)
    chain.unshift(pairs[at] as Placed);
  return chain;
}

/** The rows with one empty side that stand between the same pairs in the rows and in their text. */
function aloneInOrder(placed: readonly Placed[], pairs: readonly Placed[]): readonly Placed[] {
  const isPair = new Set(pairs);
  const ends = { source: 0, target: 0 };
  let passed = 0;
  return placed.filter((row) => {
    const [, at] = row;
    if (isPair.has(row)) {
      passed++;
      for (const side of ['source', 'target'] as const) ends[side] = at[side]?.end ?? ends[side];
      return false;
    }
    const side = at.source ? 'source' : 'target';
    const range = at[side];
    const limit = pairs[passed]?.[1][side]?.start ?? Number.POSITIVE_INFINITY;
    if (!range || at[otherSide(side)] || range.start < ends[side] || range.end > limit) return false;
    ends[side] = range.end;
    return true;
  });
}

function isBefore([, a]: Placed, [, b]: Placed): boolean {
  return (a.source?.end ?? 0) <= (b.source?.start ?? 0) && (a.target?.end ?? 0) <= (b.target?.start ?? 0);
}

/** Whether a row holds something, and no side of it has gaps. */
function isWhole({ source, target }: Bead, at: Ranges): boolean {
  return (
    source.length + target.length > 0 &&
    source.length > 0 === (at.source !== null) &&
    target.length > 0 === (at.target !== null)
  );
}

/** Null for no units, and for units that do not stand one behind the other. */
function rangeOf(units: readonly string[], places: ReadonlyMap<string, number>): Range | null {
  const start = places.get(units[0] ?? '');
  if (start === undefined || units.some((unit, i) => places.get(unit) !== start + i)) return null;
  return { start, end: start + units.length };
}

function placesOf(units: readonly string[]): ReadonlyMap<string, number> {
  return new Map(units.map((unit, at) => [unit, at]));
}
