import { type Band, bandOf, type Region } from './band.ts';
import type { Matter } from './matter.ts';
import type { Evidence } from './weigh.ts';

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
 * A band around the heaviest monotone chain of places in a region that share rare features, `margin` units
 * wide on each side, so that a long text costs no more a unit than a short one.
 */
export function anchoredBand(evidence: Evidence, region: Region, margin: number): Band {
  const [firstRow, lastRow] = region.source;
  const [firstColumn, lastColumn] = region.target;
  const corners = [
    { i: firstRow, j: firstColumn },
    ...heaviestChain(sharedRarities(evidence, region), region),
  ];
  const low = new Int32Array(lastRow - firstRow + 1).fill(lastColumn);
  const high = new Int32Array(low.length).fill(firstColumn);
  corners.forEach((from, index) => {
    const to = corners[index + 1] ?? { i: lastRow, j: lastColumn };
    const rows = to.i - from.i;
    const columns = to.j - from.j;
    // Between two anchors the path may run anywhere, but in a wide gap it keeps near the straight line.
    const wanted = Math.min(columns, Math.ceil(2 * Math.sqrt(columns)) + Math.abs(rows - columns));
    const affordable = Math.ceil((mostCellsPerUnit * (rows + columns)) / (2 * (rows + 1))) - margin;
    const slack = margin + Math.max(0, Math.min(wanted, affordable));
    for (let i = Math.max(firstRow, from.i - margin); i <= Math.min(lastRow, to.i + margin); i++) {
      const line = from.j + (rows ? (columns * Math.min(rows, Math.max(0, i - from.i))) / rows : 0);
      const first = Math.max(firstColumn, from.j - margin, Math.floor(line - slack));
      const last = Math.min(lastColumn, to.j + margin, Math.ceil(line + slack));
      const row = i - firstRow;
      low[row] = Math.min(low[row] ?? 0, first);
      high[row] = Math.max(high[row] ?? 0, last);
    }
  });
  low[0] = firstColumn;
  high[high.length - 1] = lastColumn;
  return bandOf(firstRow, low, high);
}

/** The pairs of units that share rare features, row by row. */
function sharedRarities({ source, target, worth }: Evidence, region: Region): readonly Point[] {
  const inSource = rarePlaces(source, region.source, worth.length);
  const inTarget = rarePlaces(target, region.target, worth.length);
  const weights = new Map<number, number>();
  const width = region.target[1] + 1;
  for (let id = 0; id < worth.length; id++) {
    const rows = inSource.count[id] ?? 0;
    const columns = inTarget.count[id] ?? 0;
    if (rows === 0 || columns === 0 || rows * columns > rarest) continue;
    const weight = (worth[id] ?? 0) / (rows * columns);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const key =
          (inSource.units[id * rarest + row] ?? 0) * width + (inTarget.units[id * rarest + column] ?? 0);
        weights.set(key, (weights.get(key) ?? 0) + weight);
      }
    }
  }
  const keys = Float64Array.from(weights.keys()).sort();
  return Array.from(keys, (key) => ({
    i: Math.floor(key / width),
    j: key % width,
    weight: weights.get(key) ?? 0,
  }));
}

/** In how many units of a range each feature occurs, and the first `rarest` of them. */
function rarePlaces(
  { ids, start }: Matter,
  [from, to]: readonly [number, number],
  features: number,
): { readonly count: Int32Array; readonly units: Int32Array } {
  const count = new Int32Array(features);
  const units = new Int32Array(features * rarest);
  for (let unit = from; unit < to; unit++) {
    const stop = start[unit + 1] ?? 0;
    for (let at = start[unit] ?? 0; at < stop; at++) {
      const id = ids[at] ?? 0;
      const known = count[id] ?? 0;
      if (known < rarest) units[id * rarest + known] = unit;
      count[id] = known + 1;
    }
  }
  return { count, units };
}

/** Points that rise strictly in both directions and weigh most together (a Fenwick tree holds the best chain up to a column). */
function heaviestChain(points: readonly Point[], { target }: Region): readonly Point[] {
  const [firstColumn, lastColumn] = target;
  const columns = lastColumn - firstColumn;
  const tree = new Int32Array(columns + 1).fill(-1);
  const total = new Float64Array(points.length);
  const before = new Int32Array(points.length).fill(-1);
  const weightOf = (point: number) => (point < 0 ? 0 : (total[point] ?? 0));
  const enter = (point: number) => {
    for (let at = (points[point]?.j ?? 0) - firstColumn + 1; at <= columns; at += at & -at) {
      if (weightOf(point) > weightOf(tree[at] ?? -1)) tree[at] = point;
    }
  };
  for (let first = 0, next = 0; first < points.length; first = next) {
    const row = points[first]?.i;
    for (; points[next]?.i === row && next < points.length; next++) {
      const { j, weight } = points[next] as Point;
      let best = -1;
      for (let at = j - firstColumn; at > 0; at -= at & -at)
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
