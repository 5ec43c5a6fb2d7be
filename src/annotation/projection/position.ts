import type { Link } from './links.ts';

/** Least weight of a link that may be a fixed point. */
const leastSure = 0.8;

/**
 * Where each word of the source is expected in the target, in words: between the nearest fixed points, which are
 * the heaviest chain of links in order whose words stand in no other sure link.
 */
export function expectedPlaces(
  links: readonly Link[],
  sourceCount: number,
  targetCount: number,
): Float64Array {
  const sure = distinct(links.filter(({ weight, mismatch }) => weight >= leastSure && mismatch === 'none'));
  const inSource = countsOf(sure.map(({ source }) => source.from));
  const inTarget = countsOf(sure.map(({ target }) => target.from));
  const points = sure
    .filter(({ source, target }) => inSource.get(source.from) === 1 && inTarget.get(target.from) === 1)
    .map(({ source, target, weight }) => ({ s: source.from, t: target.from, weight }))
    .sort((a, b) => a.s - b.s);
  const chain = [{ s: -1, t: -1 }, ...heaviestChain(points), { s: sourceCount, t: targetCount }];
  const places = new Float64Array(sourceCount);
  let next = 1;
  for (let s = 0; s < sourceCount; s++) {
    while ((chain[next]?.s ?? sourceCount) < s) next++;
    const before = chain[next - 1] ?? { s: -1, t: -1 };
    const after = chain[next] ?? { s: sourceCount, t: targetCount };
    places[s] = before.t + ((s - before.s) / (after.s - before.s)) * (after.t - before.t);
  }
  return places;
}

interface Point {
  readonly s: number;
  readonly t: number;
  readonly weight: number;
}

function countsOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** One link for each pair of first words. */
function distinct(links: readonly Link[]): readonly Link[] {
  const seen = new Set<string>();
  return links.filter(({ source, target }) => {
    const key = `${source.from} ${target.from}`;
    return !seen.has(key) && seen.add(key);
  });
}

function heaviestChain(points: readonly Point[]): readonly Point[] {
  const best: { readonly weight: number; readonly before: number }[] = [];
  let last = -1;
  points.forEach((point, at) => {
    let weight = 0;
    let before = -1;
    for (let earlier = 0; earlier < at; earlier++) {
      const other = points[earlier];
      const chain = best[earlier]?.weight ?? 0;
      if (other && other.s < point.s && other.t < point.t && chain > weight) {
        weight = chain;
        before = earlier;
      }
    }
    best.push({ weight: weight + point.weight, before });
    if (last < 0 || weight + point.weight > (best[last]?.weight ?? 0)) last = at;
  });
  const chain: Point[] = [];
  for (let at = last; at >= 0; at = best[at]?.before ?? -1) {
    const point = points[at];
    if (point) chain.unshift(point);
  }
  return chain;
}
