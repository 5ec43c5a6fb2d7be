import { type Band, bandOf } from './band.ts';
import type { Features, Side } from './features.ts';

/** A feature this rare on both sides (product of its unit counts) marks places that may belong together. */
const rarest = 4;

/** Cells a band may have for each unit of the texts, so that memory stays bounded where anchors are missing. */
export const mostCellsPerUnit = 40;

interface Point {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/**
 * A band around the heaviest monotone chain of places that share rare features, `margin` units wide on each
 * side, so that a long text costs no more a unit than a short one.
 */
export function anchoredBand(features: Features, worth: Float64Array, margin: number): Band {
  const { source, target } = features;
  const corners = [{ i: 0, j: 0 }, ...heaviestChain(sharedRarities(features, worth), target.count)];
  const low = new Int32Array(source.count + 1).fill(target.count);
  const high = new Int32Array(source.count + 1);
  corners.forEach((from, index) => {
    const to = corners[index + 1] ?? { i: source.count, j: target.count };
    const rows = to.i - from.i;
    const columns = to.j - from.j;
    // Between two anchors the path may run anywhere, but in a wide gap it keeps near the straight line.
    const wanted = Math.min(columns, Math.ceil(2 * Math.sqrt(columns)) + Math.abs(rows - columns));
    const affordable = Math.ceil((mostCellsPerUnit * (rows + columns)) / (2 * (rows + 1))) - margin;
    const slack = margin + Math.max(0, Math.min(wanted, affordable));
    for (let i = Math.max(0, from.i - margin); i <= Math.min(source.count, to.i + margin); i++) {
      const line = from.j + (rows ? (columns * Math.min(rows, Math.max(0, i - from.i))) / rows : 0);
      const first = Math.max(0, from.j - margin, Math.floor(line - slack));
      const last = Math.min(target.count, to.j + margin, Math.ceil(line + slack));
      low[i] = Math.min(low[i] ?? 0, first);
      high[i] = Math.max(high[i] ?? 0, last);
    }
  });
  low[0] = 0;
  high[source.count] = target.count;
  return bandOf(low, high);
}

function sharedRarities({ source, target }: Features, worth: Float64Array): readonly Point[] {
  const inSource = rarePlaces(source, worth.length);
  const inTarget = rarePlaces(target, worth.length);
  const weights = new Map<number, number>();
  for (let id = 0; id < worth.length; id++) {
    const rows = inSource[id];
    const columns = inTarget[id];
    if (!rows || !columns || rows.length * columns.length > rarest) continue;
    const weight = (worth[id] ?? 0) / (rows.length * columns.length);
    for (const i of rows) {
      for (const j of columns) {
        const at = i * target.count + j;
        weights.set(at, (weights.get(at) ?? 0) + weight);
      }
    }
  }
  return [...weights]
    .map(([at, weight]) => ({ i: Math.floor(at / target.count), j: at % target.count, weight }))
    .sort((a, b) => a.i - b.i || a.j - b.j);
}

/** The units each feature occurs in, for features in at most `rarest` units. */
function rarePlaces(
  { count, ids, start }: Side,
  features: number,
): readonly (readonly number[] | undefined)[] {
  const places: number[][] = new Array(features);
  for (let unit = 0; unit < count; unit++) {
    for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at++) {
      const id = ids[at] ?? 0;
      const found = places[id];
      if (!found) places[id] = [unit];
      else if (found.length <= rarest && found.at(-1) !== unit) found.push(unit);
    }
  }
  return places;
}

/** Points that rise strictly in both directions and weigh most together (a Fenwick tree holds the best chain up to a column). */
function heaviestChain(points: readonly Point[], columns: number): readonly Point[] {
  const tree = new Int32Array(columns + 1).fill(-1);
  const total = new Float64Array(points.length);
  const before = new Int32Array(points.length).fill(-1);
  const weightOf = (point: number) => (point < 0 ? 0 : (total[point] ?? 0));
  const enter = (point: number) => {
    for (let at = (points[point]?.j ?? 0) + 1; at <= columns; at += at & -at) {
      if (weightOf(point) > weightOf(tree[at] ?? -1)) tree[at] = point;
    }
  };
  for (let first = 0, next = 0; first < points.length; first = next) {
    const row = points[first]?.i;
    for (; points[next]?.i === row && next < points.length; next++) {
      const { j, weight } = points[next] as Point;
      let best = -1;
      for (let at = j; at > 0; at -= at & -at)
        if (weightOf(tree[at] ?? -1) > weightOf(best)) best = tree[at] ?? -1;
      before[next] = best;
      total[next] = weightOf(best) + weight;
    }
    for (let point = first; point < next; point++) enter(point);
  }
  let last = -1;
  for (let point = 0; point < points.length; point++) if (weightOf(point) > weightOf(last)) last = point;
  const chain: Point[] = [];
  for (; last >= 0; last = before[last] ?? -1) chain.push(points[last] as Point);
  return chain.reverse();
}
