import { type Band, cellAt } from './band.ts';
import type { Features } from './features.ts';
import type { Evidence } from './weigh.ts';
import type { Weights } from './weights.ts';

/** Most units one side of a bead may have. */
export const maxUnitsOfSide = 5;

/** The bead shapes looked at, `[source units, target units]`; the null shapes come first. */
export const shapes: readonly (readonly [number, number])[] = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, 2],
  [1, 3],
  [1, 4],
  [1, 5],
  [2, 1],
  [2, 2],
  [2, 3],
  [2, 4],
  [3, 1],
  [3, 2],
  [3, 3],
  [4, 1],
  [4, 2],
  [5, 1],
];

const shapeOf = new Int8Array((maxUnitsOfSide + 1) * (maxUnitsOfSide + 1)).fill(-1);
shapes.forEach(([a, b], shape) => {
  shapeOf[a * (maxUnitsOfSide + 1) + b] = shape;
});
/** Most target units that go with a number of source units. */
const mostTarget = Int8Array.from({ length: maxUnitsOfSide + 1 }, (_, a) =>
  Math.max(...shapes.filter(([source]) => source === a).map(([, target]) => target)),
);

/**
 * The score of every bead that starts in the band, at `cell × shapes.length + shape`; -Infinity where the
 * bead leaves the band. A null bead scores 0, so a pair must earn its place.
 */
export function scoreBeads(
  { source, target }: Features,
  { worth, sourceToll, targetToll }: Evidence,
  band: Band,
  ratio: number,
  weights: Weights,
  prior: number,
): Float64Array {
  const cells = band.offset[band.low.length] ?? 0;
  const scores = new Float64Array(cells * shapes.length).fill(Number.NEGATIVE_INFINITY);
  const left = new Int32Array(worth.length);
  const taken: number[] = [];
  for (let i = 0; i <= source.count; i++) {
    const low = band.low[i] ?? 0;
    const high = band.high[i] ?? 0;
    for (let j = low; j <= high; j++) {
      const at = cellAt(band, i, j) * shapes.length;
      if (cellAt(band, i + 1, j) >= 0) scores[at] = 0;
      if (cellAt(band, i, j + 1) >= 0) scores[at + 1] = 0;
    }
    let sourceLength = 0;
    let sourceSum = 0;
    for (let a = 1; a <= maxUnitsOfSide && i + a <= source.count; a++) {
      const unit = i + a - 1;
      for (let at = source.start[unit] ?? 0; at < (source.start[unit + 1] ?? 0); at++) {
        const id = source.ids[at] ?? 0;
        left[id] = (left[id] ?? 0) + 1;
      }
      sourceLength += source.length[unit] ?? 0;
      sourceSum += sourceToll[unit] ?? 0;
      for (let j = low; j <= high; j++) {
        let matched = 0;
        let targetLength = 0;
        let targetSum = 0;
        for (let b = 1; b <= (mostTarget[a] ?? 0) && j + b <= target.count; b++) {
          const other = j + b - 1;
          for (let at = target.start[other] ?? 0; at < (target.start[other + 1] ?? 0); at++) {
            const id = target.ids[at] ?? 0;
            if ((left[id] ?? 0) === 0) continue;
            left[id] = (left[id] ?? 0) - 1;
            taken.push(id);
            matched += worth[id] ?? 0;
          }
          targetLength += target.length[other] ?? 0;
          targetSum += targetToll[other] ?? 0;
          if (cellAt(band, i + a, j + b) < 0) continue;
          const shape = shapeOf[a * (maxUnitsOfSide + 1) + b] ?? 0;
          scores[cellAt(band, i, j) * shapes.length + shape] =
            matched -
            sourceSum -
            targetSum +
            weights.prior +
            prior -
            weights.merge * (a + b - 2) -
            (a > 1 && b > 1 ? weights.crossing : 0) -
            weights.length * lengthMisfit(sourceLength * ratio, targetLength, weights);
        }
        for (const id of taken) left[id] = (left[id] ?? 0) + 1;
        taken.length = 0;
      }
    }
    for (let a = 1; a <= maxUnitsOfSide && i + a <= source.count; a++) {
      for (let at = source.start[i + a - 1] ?? 0; at < (source.start[i + a] ?? 0); at++)
        left[source.ids[at] ?? 0] = 0;
    }
  }
  return scores;
}

/** Squared deviation from the expected length in units of its spread, flattened so that one outlier cannot decide. */
function lengthMisfit(expected: number, found: number, { lengthVariance, ratioVariance }: Weights): number {
  const mean = (expected + found) / 2 + 1;
  const deviation = found - expected;
  return Math.log1p((deviation * deviation) / (lengthVariance * mean + ratioVariance * mean * mean));
}
