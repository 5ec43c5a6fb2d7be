import { type Band, cellAt, cellCount } from './band.ts';
import type { Features } from './features.ts';
import { type Overlap, pairOverlaps } from './overlap.ts';
import type { Setting } from './setting.ts';
import { maxUnitsOfSide, mostTarget } from './shapes.ts';
import type { Evidence } from './weigh.ts';
import type { Weights } from './weights.ts';

/** How far a search looks. */
export interface Scope {
  /** Units of the largest bead. */
  readonly mostUnits: number;
  /** A bead that scores this far below another way to cover the same units is not worth a look. */
  readonly margin: number;
}

/**
 * The beads worth a look, by the cell they start from: bead `k` of a cell lies in `start[cell]` …
 * `start[cell + 1] - 1` and has `rows[k]` source and `columns[k]` target units. A null bead scores 0, so a
 * pair must earn its place.
 */
export interface Candidates {
  readonly band: Band;
  readonly start: Int32Array;
  readonly rows: Uint8Array;
  readonly columns: Uint8Array;
  /** The cell a bead leads to. */
  readonly end: Int32Array;
  readonly score: Float32Array;
}

/** Scores the beads inside the band and the scope. */
export function scoreBeads(
  features: Features,
  evidence: Evidence,
  overlap: Overlap,
  band: Band,
  setting: Setting,
  weights: Weights,
  scope: Scope,
): Candidates {
  const scorer = new BeadScorer(features, evidence, overlap, band, setting, weights, scope);
  const list = new CandidateList(5 * cellCount(band));
  const start = new Int32Array(cellCount(band) + 1);
  let cell = 0;
  for (let i = band.firstRow; i <= band.lastRow; i++) {
    const row = i - band.firstRow;
    const high = band.high[row] ?? 0;
    scorer.startRow(i);
    for (let j = band.low[row] ?? 0; j <= high; j++) {
      list.add(1, 0, cellAt(band, i + 1, j), 0);
      list.add(0, 1, cellAt(band, i, j + 1), 0);
      scorer.listFrom(i, j, list);
      start[++cell] = list.count;
    }
  }
  return { band, start, rows: list.rows, columns: list.columns, end: list.end, score: list.score };
}

const side = maxUnitsOfSide + 1;

class BeadScorer {
  readonly #source: Float64Array;
  readonly #target: Float64Array;
  readonly #sourceToll: Float64Array;
  readonly #targetToll: Float64Array;
  readonly #overlap: Overlap;
  readonly #band: Band;
  readonly #weights: Weights;
  readonly #ratio: number;
  readonly #prior: number;
  readonly #scope: Scope;
  readonly #lastTarget: number;
  /** What single units share, and the scores of 1-1 beads, by cell. */
  readonly #shared: Float64Array;
  readonly #single: Float64Array;
  /**
   * For groups of the first units of a start cell, `side` numbers a row: what all pairs of their units share,
   * what they can share as a group at most, and how well they can be covered otherwise.
   */
  readonly #sums = new Float64Array(side * side);
  readonly #bounds = new Float64Array(side * side);
  readonly #covers = new Float64Array(side * side);

  /** Of the row of a start cell and those behind it: their bounds, and what turns a column into a cell. */
  readonly #low = new Int32Array(side);
  readonly #high = new Int32Array(side);
  readonly #shift = new Int32Array(side);

  constructor(
    features: Features,
    evidence: Evidence,
    overlap: Overlap,
    band: Band,
    setting: Setting,
    weights: Weights,
    scope: Scope,
  ) {
    this.#scope = scope;
    this.#source = features.source.length;
    this.#target = features.target.length;
    this.#sourceToll = evidence.sourceToll;
    this.#targetToll = evidence.targetToll;
    this.#overlap = overlap;
    this.#band = band;
    this.#weights = weights;
    this.#ratio = setting.ratio;
    this.#prior = weights.prior + setting.prior;
    this.#lastTarget = band.high[band.high.length - 1] ?? 0;
    this.#shared = pairOverlaps(this.#overlap, band, this.#lastTarget);
    this.#single = this.#scoreSingles();
  }

  startRow(i: number): void {
    const { firstRow, lastRow, low, high, offset } = this.#band;
    for (let ahead = 0; ahead < side; ahead++) {
      const row = i + ahead - firstRow;
      const isInside = i + ahead <= lastRow;
      this.#low[ahead] = isInside ? (low[row] ?? 0) : 0;
      this.#high[ahead] = isInside ? (high[row] ?? 0) : -1;
      this.#shift[ahead] = isInside ? (offset[row] ?? 0) - (low[row] ?? 0) : 0;
    }
  }

  /** Adds the pairs that start at a cell of the row that was started. */
  listFrom(i: number, j: number, list: CandidateList): void {
    const sums = this.#sums;
    const bounds = this.#bounds;
    const covers = this.#covers;
    const weights = this.#weights;
    const { mostUnits, margin } = this.#scope;
    const units = Math.min(maxUnitsOfSide, mostUnits - 1, this.#band.lastRow - i);
    let put = 0;
    let sourceLength = 0;
    let sourceCost = -this.#prior;
    for (let a = 1; a <= units; a++) {
      const lastSource = i + a - 1;
      sourceLength += (this.#source[lastSource] ?? 0) * this.#ratio;
      sourceCost += (this.#sourceToll[lastSource] ?? 0) + (a > 1 ? weights.merge : 0);
      const widest = Math.min(mostTarget[a] ?? 0, mostUnits - a, this.#lastTarget - j);
      let targetLength = 0;
      let cost = sourceCost;
      let taken = 0;
      let matched = 0;
      const low = this.#low[a - 1] ?? 0;
      const high = this.#high[a - 1] ?? 0;
      const shift = this.#shift[a - 1] ?? 0;
      for (let b = 1; b <= widest; b++) {
        const lastTarget = j + b - 1;
        const at = a * side + b;
        const isInside = lastTarget >= low && lastTarget <= high;
        targetLength += this.#target[lastTarget] ?? 0;
        cost += (this.#targetToll[lastTarget] ?? 0) + (b > 1 ? weights.merge : 0);
        const single = isInside ? (this.#single[shift + lastTarget] ?? 0) : Number.NEGATIVE_INFINITY;
        const above = sums[at - side] ?? 0;
        const before = sums[at - 1] ?? 0;
        const shared = isInside ? (this.#shared[shift + lastTarget] ?? 0) : 0;
        const sum = shared + above + before - (sums[at - side - 1] ?? 0);
        sums[at] = sum;
        let cover = Math.max(
          covers[at - side] ?? 0,
          covers[at - 1] ?? 0,
          (covers[at - side - 1] ?? 0) + single,
        );
        let bound = sum;
        if (a === 1 && b === 1) {
          if (single > -margin) list.add(1, 1, cellAt(this.#band, i + 1, j + 1), single);
        } else {
          bound = Math.min((bounds[at - side] ?? 0) + sum - above, (bounds[at - 1] ?? 0) + sum - before);
          const least = cover - margin;
          if (bound - cost >= least) {
            const penalty = this.#misfit(i, a, j, b, sourceLength, targetLength);
            if (bound - cost - penalty >= least) {
              for (; put < a; put++) this.#overlap.put(i + put);
              for (; taken < b; taken++) matched += this.#overlap.take(j + taken);
              bound = matched;
              const score = matched - cost - penalty;
              if (score >= least) {
                list.add(a, b, cellAt(this.#band, i + a, j + b), score);
                cover = Math.max(cover, score);
              }
            }
          }
        }
        bounds[at] = bound;
        covers[at] = cover;
      }
      if (taken > 0) this.#overlap.giveBack();
    }
    for (let unit = i; unit < i + put; unit++) this.#overlap.remove(unit);
  }

  /** What speaks against a group, however much it shares: its lengths, and units that only seem to be one. */
  #misfit(i: number, a: number, j: number, b: number, sourceLength: number, targetLength: number): number {
    const weights = this.#weights;
    const misfit = weights.length * lengthMisfit(sourceLength, targetLength, weights);
    if (a === 1 || b === 1) return misfit;
    const begins = this.#sharedAt(i, j);
    const ends = this.#sharedAt(i + a - 1, j + b - 1);
    // What agrees only crosswise speaks for units that changed places, not for a group.
    const crosswise =
      Math.min(this.#sharedAt(i, j + b - 1), this.#sharedAt(i + a - 1, j)) - Math.max(begins, ends);
    return (
      misfit +
      weights.crossing +
      weights.corner / (1 + begins) +
      weights.corner / (1 + ends) +
      Math.max(0, crosswise)
    );
  }

  #scoreSingles(): Float64Array {
    const weights = this.#weights;
    const band = this.#band;
    const scores = new Float64Array(this.#shared.length).fill(Number.NEGATIVE_INFINITY);
    for (let i = band.firstRow; i < band.lastRow; i++) {
      const row = i - band.firstRow;
      const low = band.low[row] ?? 0;
      const first = (band.offset[row] ?? 0) - low;
      const last = Math.min(band.high[row] ?? 0, this.#lastTarget - 1);
      const cost = this.#prior - (this.#sourceToll[i] ?? 0);
      const length = (this.#source[i] ?? 0) * this.#ratio;
      for (let j = low; j <= last; j++) {
        const atMost = cost - (this.#targetToll[j] ?? 0) + (this.#shared[first + j] ?? 0);
        if (atMost < -this.#scope.margin) continue;
        scores[first + j] = atMost - weights.length * lengthMisfit(length, this.#target[j] ?? 0, weights);
      }
    }
    return scores;
  }

  #sharedAt(i: number, j: number): number {
    const cell = cellAt(this.#band, i, j);
    return cell < 0 ? 0 : (this.#shared[cell] ?? 0);
  }
}

/** Typed arrays that double when they are full. */
class CandidateList {
  count = 0;
  rows: Uint8Array;
  columns: Uint8Array;
  end: Int32Array;
  score: Float32Array;

  constructor(room: number) {
    this.rows = new Uint8Array(room);
    this.columns = new Uint8Array(room);
    this.end = new Int32Array(room);
    this.score = new Float32Array(room);
  }

  /** A bead that leads out of the band is left out. */
  add(rows: number, columns: number, end: number, score: number): void {
    if (end < 0) return;
    if (this.count === this.end.length) this.#double();
    this.rows[this.count] = rows;
    this.columns[this.count] = columns;
    this.end[this.count] = end;
    this.score[this.count] = score;
    this.count++;
  }

  #double(): void {
    const { rows, columns, end, score } = this;
    this.rows = new Uint8Array(2 * this.count);
    this.columns = new Uint8Array(2 * this.count);
    this.end = new Int32Array(2 * this.count);
    this.score = new Float32Array(2 * this.count);
    this.rows.set(rows);
    this.columns.set(columns);
    this.end.set(end);
    this.score.set(score);
  }
}

/** Squared deviation from the expected length in units of its spread, flattened so that one outlier cannot decide. */
function lengthMisfit(expected: number, found: number, { lengthVariance, ratioVariance }: Weights): number {
  const mean = (expected + found) / 2 + 1;
  const deviation = found - expected;
  return Math.log1p((deviation * deviation) / (lengthVariance * mean + ratioVariance * mean * mean));
}
