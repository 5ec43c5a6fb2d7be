import { type Band, cellAt } from './band.ts';
import type { Features } from './features.ts';
import { Overlap, pairOverlaps } from './overlap.ts';
import type { Evidence } from './weigh.ts';
import type { Weights } from './weights.ts';

/** Most units one side of a bead may have. */
export const maxUnitsOfSide = 5;

/** The bead shapes looked at, `[source units, target units]`; the two null shapes come first. */
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
/** Shapes before this one are null beads. */
export const firstPairShape = 2;
export const oneToOne = 2;

/** A pair this far below two null beads is not worth a look. */
const lowestScore = -4;

const shapeOf = new Int8Array((maxUnitsOfSide + 1) ** 2).fill(-1);
shapes.forEach(([a, b], shape) => {
  shapeOf[a * (maxUnitsOfSide + 1) + b] = shape;
});
/** Most target units that go with a number of source units. */
const mostTarget = Int8Array.from({ length: maxUnitsOfSide + 1 }, (_, a) =>
  Math.max(...shapes.filter(([source]) => source === a).map(([, target]) => target)),
);

/** All beads worth a look, by the cell they start from: bead `k` of a cell lies in `start[cell] … start[cell + 1] - 1`. */
export interface Candidates {
  readonly band: Band;
  readonly start: Int32Array;
  readonly shape: Uint8Array;
  /** The cell a bead leads to. */
  readonly end: Int32Array;
  /** A null bead scores 0, so a pair must earn its place. */
  readonly score: Float32Array;
}

/** Scores every bead inside the band. */
export function scoreBeads(
  { source, target }: Features,
  { worth, sourceToll, targetToll }: Evidence,
  band: Band,
  { ratio, prior }: { readonly ratio: number; readonly prior: number },
  weights: Weights,
): Candidates {
  const start = new Int32Array((band.offset[band.low.length] ?? 0) + 1);
  const list = new CandidateList(start.length * 4);
  const shared = pairOverlaps(source, target, worth, band);
  const overlap = new Overlap(worth);
  const pair = (i: number, j: number) => {
    const cell = cellAt(band, i, j);
    return cell < 0 ? 0 : (shared[cell] ?? 0);
  };
  let row = new Float64Array(0);
  let columnSums = new Float64Array(0);
  for (let i = 0; i <= source.count; i++) {
    const low = band.low[i] ?? 0;
    const cells = (band.high[i] ?? 0) - low + 1;
    if (row.length < cells * shapes.length) {
      row = new Float64Array(cells * shapes.length);
      columnSums = new Float64Array(cells + maxUnitsOfSide);
    }
    row.fill(Number.NEGATIVE_INFINITY);
    columnSums.fill(0);
    const units = Math.min(maxUnitsOfSide, source.count - i);
    let sourceLength = 0;
    let sourceSum = 0;
    for (let a = 1; a <= units; a++) {
      const lastSource = i + a - 1;
      overlap.put(source, lastSource);
      sourceLength += (source.length[lastSource] ?? 0) * ratio;
      sourceSum += sourceToll[lastSource] ?? 0;
      for (let column = 0; column < cells + maxUnitsOfSide && low + column < target.count; column++) {
        columnSums[column] = (columnSums[column] ?? 0) + pair(lastSource, low + column);
      }
      const widest = mostTarget[a] ?? 0;
      for (let column = 0; column < cells; column++) {
        const j = low + column;
        let mostMatched = 0;
        let matched = 0;
        let walked = 0;
        let targetLength = 0;
        let score = weights.prior + prior - sourceSum - weights.merge * (a - 1);
        for (let b = 1; b <= widest && j + b <= target.count; b++) {
          const lastTarget = j + b - 1;
          targetLength += target.length[lastTarget] ?? 0;
          score -= (targetToll[lastTarget] ?? 0) + (b > 1 ? weights.merge : 0);
          mostMatched += columnSums[column + b - 1] ?? 0;
          let penalty = weights.length * lengthMisfit(sourceLength, targetLength, weights);
          if (a > 1 && b > 1) {
            const begins = pair(i, j);
            const ends = pair(lastSource, lastTarget);
            // What agrees only crosswise speaks for units that changed places, not for a group.
            const crosswise = Math.min(pair(i, lastTarget), pair(lastSource, j)) - Math.max(begins, ends);
            penalty += weights.crossing + weights.corner / (1 + begins) + weights.corner / (1 + ends);
            penalty += Math.max(0, crosswise);
          }
          if (mostMatched + score - penalty < lowestScore) continue;
          for (; walked < b; walked++) matched += overlap.take(target, j + walked);
          row[column * shapes.length + (shapeOf[a * (maxUnitsOfSide + 1) + b] ?? 0)] =
            matched + score - penalty;
        }
        if (walked > 0) overlap.giveBack();
      }
    }
    for (let a = 1; a <= units; a++) overlap.remove(source, i + a - 1);
    for (let column = 0; column < cells; column++) {
      row[column * shapes.length] = 0;
      row[column * shapes.length + 1] = 0;
      for (let shape = 0; shape < shapes.length; shape++) {
        const score = row[column * shapes.length + shape] ?? 0;
        if (score < lowestScore) continue;
        const [a, b] = shapes[shape] ?? [1, 0];
        const end = cellAt(band, i + a, low + column + b);
        if (end >= 0) list.add(shape, end, score);
      }
      start[(band.offset[i] ?? 0) + column + 1] = list.count;
    }
  }
  return { band, start, shape: list.shape, end: list.end, score: list.score };
}

/** Typed arrays that double when they are full. */
class CandidateList {
  count = 0;
  shape: Uint8Array;
  end: Int32Array;
  score: Float32Array;

  constructor(room: number) {
    this.shape = new Uint8Array(room);
    this.end = new Int32Array(room);
    this.score = new Float32Array(room);
  }

  add(shape: number, end: number, score: number): void {
    if (this.count === this.shape.length) {
      const { shape: shapes, end: ends, score: scores } = this;
      this.shape = new Uint8Array(2 * this.count);
      this.end = new Int32Array(2 * this.count);
      this.score = new Float32Array(2 * this.count);
      this.shape.set(shapes);
      this.end.set(ends);
      this.score.set(scores);
    }
    this.shape[this.count] = shape;
    this.end[this.count] = end;
    this.score[this.count] = score;
    this.count++;
  }
}

/** Squared deviation from the expected length in units of its spread, flattened so that one outlier cannot decide. */
function lengthMisfit(expected: number, found: number, { lengthVariance, ratioVariance }: Weights): number {
  const mean = (expected + found) / 2 + 1;
  const deviation = found - expected;
  return Math.log1p((deviation * deviation) / (lengthVariance * mean + ratioVariance * mean * mean));
}
