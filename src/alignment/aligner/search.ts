import { type Band, cellAt } from './band.ts';
import { shapes } from './score.ts';

/** One step of a path: the bead of `shape` that starts at source unit `i` and target unit `j`. */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly shape: number;
}

/** The path from corner to corner with the highest sum of `values` (laid out as `scoreBeads` does). */
export function bestPath(values: Float64Array, band: Band): readonly Step[] {
  const rows = band.low.length;
  const best = new Float64Array(band.offset[rows] ?? 0).fill(Number.NEGATIVE_INFINITY);
  const back = new Uint8Array(best.length);
  best[0] = 0;
  forEachBead(values, band, (from, to, shape, value) => {
    const reached = (best[from] ?? 0) + value;
    if (reached > (best[to] ?? 0)) {
      best[to] = reached;
      back[to] = shape;
    }
  });
  const steps: Step[] = [];
  let i = rows - 1;
  let j = band.high[i] ?? 0;
  while (i > 0 || j > 0) {
    const shape = back[cellAt(band, i, j)] ?? 0;
    const [a, b] = shapes[shape] ?? [1, 0];
    i -= a;
    j -= b;
    steps.push({ i, j, shape });
  }
  return steps.reverse();
}

/** How probable each bead is over all paths, `scores` read as log odds: forward and backward sums. */
export function posteriors(scores: Float64Array, band: Band, sharpness: number): Float64Array {
  const cells = band.offset[band.low.length] ?? 0;
  const forward = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  forward[0] = 0;
  backward[cells - 1] = 0;
  forEachBead(scores, band, (from, to, _, score) => {
    forward[to] = logSum(forward[to] ?? 0, (forward[from] ?? 0) + sharpness * score);
  });
  forEachBeadBackwards(scores, band, (from, to, _, score) => {
    backward[from] = logSum(backward[from] ?? 0, (backward[to] ?? 0) + sharpness * score);
  });
  const total = backward[0] ?? 0;
  const probable = new Float64Array(scores.length);
  forEachBead(scores, band, (from, to, shape, score) => {
    const log = (forward[from] ?? 0) + sharpness * score + (backward[to] ?? 0) - total;
    probable[from * shapes.length + shape] = log > -30 ? Math.exp(log) : 0;
  });
  return probable;
}

type Visit = (from: number, to: number, shape: number, value: number) => void;

function forEachBead(values: Float64Array, band: Band, visit: Visit): void {
  for (let i = 0; i < band.low.length; i++) visitRow(values, band, i, 1, visit);
}

function forEachBeadBackwards(values: Float64Array, band: Band, visit: Visit): void {
  for (let i = band.low.length - 1; i >= 0; i--) visitRow(values, band, i, -1, visit);
}

function visitRow(values: Float64Array, band: Band, i: number, direction: 1 | -1, visit: Visit): void {
  const low = band.low[i] ?? 0;
  const high = band.high[i] ?? 0;
  for (let step = 0; step <= high - low; step++) {
    const j = direction === 1 ? low + step : high - step;
    const from = (band.offset[i] ?? 0) + j - low;
    for (let shape = 0; shape < shapes.length; shape++) {
      const value = values[from * shapes.length + shape] ?? 0;
      if (value === Number.NEGATIVE_INFINITY) continue;
      const [a, b] = shapes[shape] ?? [1, 0];
      visit(from, cellAt(band, i + a, j + b), shape, value);
    }
  }
}

function logSum(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  const high = a > b ? a : b;
  const gap = a > b ? b - a : a - b;
  return gap < -30 ? high : high + Math.log1p(Math.exp(gap));
}
