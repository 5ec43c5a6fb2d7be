import { cellAt } from './band.ts';
import { type Candidates, firstPairShape, shapes } from './score.ts';

/** One step of a path: the bead of `shape` that starts at source unit `i` and target unit `j`. */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly shape: number;
  readonly score: number;
  /** Posterior probability of the bead: its share of all paths, each weighted by its score. */
  readonly probability: number;
}

/** The units of a bead on both sides, each as `[from, to)`. */
export interface BeadRange {
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
}

/**
 * The path whose beads are most probable in sum: it maximises the expected number of right beads rather
 * than the chance that the whole path is right. A null bead counts `nullGain` of a pair.
 */
export function safestPath(candidates: Candidates, sharpness: number, nullGain: number): readonly Step[] {
  const { band, start, shape, end } = candidates;
  const probability = posteriors(candidates, sharpness);
  const cells = start.length - 1;
  const best = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const back = new Int32Array(cells);
  best[0] = 0;
  for (let cell = 0; cell < cells; cell++) {
    const here = best[cell] ?? 0;
    for (let bead = start[cell] ?? 0; bead < (start[cell + 1] ?? 0); bead++) {
      const gain = (probability[bead] ?? 0) * ((shape[bead] ?? 0) < firstPairShape ? nullGain : 1);
      const to = end[bead] ?? 0;
      if (here + gain > (best[to] ?? 0)) {
        best[to] = here + gain;
        back[to] = bead;
      }
    }
  }
  const steps: Step[] = [];
  let i = band.low.length - 1;
  let j = band.high[i] ?? 0;
  while (i > 0 || j > 0) {
    const bead = back[cellAt(band, i, j)] ?? 0;
    const [a, b] = shapes[shape[bead] ?? 0] ?? [1, 0];
    i -= a;
    j -= b;
    steps.push({
      i,
      j,
      shape: shape[bead] ?? 0,
      score: candidates.score[bead] ?? 0,
      probability: Math.min(1, probability[bead] ?? 0),
    });
  }
  return steps.reverse();
}

/** The units a step covers. */
export function rangeOf({ i, j, shape }: Step): BeadRange {
  const [a, b] = shapes[shape] ?? [1, 0];
  return { source: [i, i + a], target: [j, j + b] };
}

/** How probable each bead is over all paths, scores read as log odds: forward and backward sums. */
function posteriors({ start, end, score }: Candidates, sharpness: number): Float32Array {
  const cells = start.length - 1;
  const forward = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  forward[0] = 0;
  for (let cell = 0; cell < cells; cell++) {
    const here = forward[cell] ?? 0;
    if (here === Number.NEGATIVE_INFINITY) continue;
    for (let bead = start[cell] ?? 0; bead < (start[cell + 1] ?? 0); bead++) {
      const to = end[bead] ?? 0;
      forward[to] = logSum(forward[to] ?? 0, here + sharpness * (score[bead] ?? 0));
    }
  }
  const probability = new Float32Array(start[cells] ?? 0);
  const total = forward[cells - 1] ?? 0;
  backward[cells - 1] = 0;
  for (let cell = cells - 2; cell >= 0; cell--) {
    let sum = Number.NEGATIVE_INFINITY;
    for (let bead = start[cell] ?? 0; bead < (start[cell + 1] ?? 0); bead++) {
      const onward = sharpness * (score[bead] ?? 0) + (backward[end[bead] ?? 0] ?? 0);
      sum = logSum(sum, onward);
      const log = (forward[cell] ?? 0) + onward - total;
      if (log > negligible) probability[bead] = Math.exp(log);
    }
    backward[cell] = sum;
  }
  return probability;
}

/** Beyond this, a term adds nothing to a sum of logarithms. */
const negligible = -20;

function logSum(a: number, b: number): number {
  const high = a > b ? a : b;
  const gap = a > b ? b - a : a - b;
  return gap > negligible ? high + Math.log1p(Math.exp(gap)) : high;
}
