import { IntList } from './int-list.ts';
import type { Candidates } from './score.ts';

/** One step of a path: the bead of `rows` source units from `i` and `columns` target units from `j`. */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly rows: number;
  readonly columns: number;
  readonly score: number;
  /** Posterior probability of the bead: its share of all paths, each weighted by its score. */
  readonly probability: number;
}

/** Whether a step pairs something. */
export function isPair({ rows, columns }: Step): boolean {
  return rows > 0 && columns > 0;
}

export interface Search {
  readonly steps: readonly Step[];
  /** The cells through which a path leads that is within reach of the best one, in their order. */
  readonly cells: Int32Array;
}

/** Paths this much less probable than the best one (natural logarithm) are left out of the sums. */
const reach = 20;

/**
 * The path whose beads are most probable in sum: it maximises the expected number of right beads rather
 * than the chance that the whole path is right. A null bead counts `nullGain` of a pair.
 */
export function safestPath(candidates: Candidates, sharpness: number, nullGain: number): Search {
  const beads = beadsWithinReach(candidates, reach / sharpness);
  const probability = posteriors(candidates, beads, sharpness);
  const best = new Float64Array(candidates.start.length - 1).fill(Number.NEGATIVE_INFINITY);
  const back = new Int32Array(best.length);
  best[0] = 0;
  for (let at = 0; at < beads.index.length; at++) {
    const bead = beads.index[at] ?? 0;
    const isNull = candidates.rows[bead] === 0 || candidates.columns[bead] === 0;
    const total = (best[beads.from[at] ?? 0] ?? 0) + (probability[at] ?? 0) * (isNull ? nullGain : 1);
    const to = candidates.end[bead] ?? 0;
    if (total > (best[to] ?? 0)) {
      best[to] = total;
      back[to] = at;
    }
  }
  return { steps: stepsBack(candidates, beads, back, probability), cells: beads.from };
}

function stepsBack(
  { band, rows, columns, score }: Candidates,
  { index, from }: Beads,
  back: Int32Array,
  probability: Float64Array,
): readonly Step[] {
  const steps: Step[] = [];
  let i = band.lastRow;
  let j = band.high[band.high.length - 1] ?? 0;
  for (let cell = back.length - 1; cell > 0; ) {
    const at = back[cell] ?? 0;
    const bead = index[at] ?? 0;
    i -= rows[bead] ?? 0;
    j -= columns[bead] ?? 0;
    steps.push({
      i,
      j,
      rows: rows[bead] ?? 0,
      columns: columns[bead] ?? 0,
      score: score[bead] ?? 0,
      probability: Math.min(1, probability[at] ?? 0),
    });
    cell = from[at] ?? 0;
  }
  return steps.reverse();
}

/** Some of the candidates, in their order: which, and the cells they start from. */
interface Beads {
  readonly index: Int32Array;
  readonly from: Int32Array;
}

/** Room that is used again for the next search. */
const index = new IntList();
const from = new IntList();

/** The beads through which a path leads that scores at most `distance` less than the best one. */
function beadsWithinReach({ start, end, score }: Candidates, distance: number): Beads {
  const cells = start.length - 1;
  const forward = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  forward[0] = 0;
  for (let cell = 0; cell < cells; cell++) {
    const here = forward[cell] ?? 0;
    const stop = start[cell + 1] ?? 0;
    for (let bead = start[cell] ?? 0; bead < stop; bead++) {
      const to = end[bead] ?? 0;
      const total = here + (score[bead] ?? 0);
      if (total > (forward[to] ?? 0)) forward[to] = total;
    }
  }
  index.clear();
  from.clear();
  const least = (forward[cells - 1] ?? 0) - distance;
  backward[cells - 1] = 0;
  for (let cell = cells - 2; cell >= 0; cell--) {
    const here = forward[cell] ?? 0;
    const first = start[cell] ?? 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let bead = (start[cell + 1] ?? 0) - 1; bead >= first; bead--) {
      const onward = (score[bead] ?? 0) + (backward[end[bead] ?? 0] ?? 0);
      if (onward > best) best = onward;
      if (here + onward >= least) {
        index.push(bead);
        from.push(cell);
      }
    }
    backward[cell] = best;
  }
  return { index: index.toArray().reverse(), from: from.toArray().reverse() };
}

/** How probable each bead is over all paths, scores read as log odds: forward and backward sums. */
function posteriors(
  { start, end, score }: Candidates,
  { index, from }: Beads,
  sharpness: number,
): Float64Array {
  const cells = start.length - 1;
  const forward = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  forward[0] = 0;
  backward[cells - 1] = 0;
  for (let at = 0; at < index.length; at++) {
    const bead = index[at] ?? 0;
    const to = end[bead] ?? 0;
    forward[to] = logSum(forward[to] ?? 0, (forward[from[at] ?? 0] ?? 0) + sharpness * (score[bead] ?? 0));
  }
  const probability = new Float64Array(index.length);
  const total = forward[cells - 1] ?? 0;
  for (let at = index.length - 1; at >= 0; at--) {
    const bead = index[at] ?? 0;
    const cell = from[at] ?? 0;
    const onward = sharpness * (score[bead] ?? 0) + (backward[end[bead] ?? 0] ?? 0);
    backward[cell] = logSum(backward[cell] ?? 0, onward);
    probability[at] = Math.exp((forward[cell] ?? 0) + onward - total);
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
