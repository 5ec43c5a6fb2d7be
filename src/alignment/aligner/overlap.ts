import { type Band, cellAt } from './band.ts';
import type { Side } from './features.ts';

/** Counts what two groups of units share, each occurrence at most once on either side. */
export class Overlap {
  readonly #worth: Float64Array;
  /** How often the group that was put in holds each feature, less what a running comparison has taken. */
  readonly #left: Int32Array;
  #taken: Int32Array = new Int32Array(1024);
  #takenCount = 0;

  constructor(worth: Float64Array) {
    this.#worth = worth;
    this.#left = new Int32Array(worth.length);
  }

  put({ ids, start }: Side, unit: number): void {
    for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at++) {
      const id = ids[at] ?? 0;
      this.#left[id] = (this.#left[id] ?? 0) + 1;
    }
  }

  remove({ ids, start }: Side, unit: number): void {
    for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at++) this.#left[ids[at] ?? 0] = 0;
  }

  /** Worth of what `unit` shares with the group beyond what units since the last `giveBack` took. */
  take({ ids, start }: Side, unit: number): number {
    const stop = start[unit + 1] ?? 0;
    const first = start[unit] ?? 0;
    if (this.#takenCount + stop - first > this.#taken.length) {
      const larger = new Int32Array(2 * (this.#takenCount + stop - first));
      larger.set(this.#taken);
      this.#taken = larger;
    }
    let matched = 0;
    for (let at = first; at < stop; at++) {
      const id = ids[at] ?? 0;
      const remaining = this.#left[id] ?? 0;
      if (remaining === 0) continue;
      this.#left[id] = remaining - 1;
      this.#taken[this.#takenCount++] = id;
      matched += this.#worth[id] ?? 0;
    }
    return matched;
  }

  giveBack(): void {
    for (let at = 0; at < this.#takenCount; at++) {
      const id = this.#taken[at] ?? 0;
      this.#left[id] = (this.#left[id] ?? 0) + 1;
    }
    this.#takenCount = 0;
  }
}

/** What single units share, by cell of the band: source unit `i` against target unit `j`. */
export function pairOverlaps(source: Side, target: Side, worth: Float64Array, band: Band): Float32Array {
  const shared = new Float32Array(band.offset[band.low.length] ?? 0);
  const overlap = new Overlap(worth);
  for (let i = 0; i < source.count; i++) {
    overlap.put(source, i);
    const last = Math.min(band.high[i] ?? 0, target.count - 1);
    for (let j = band.low[i] ?? 0; j <= last; j++) {
      shared[cellAt(band, i, j)] = overlap.take(target, j);
      overlap.giveBack();
    }
    overlap.remove(source, i);
  }
  return shared;
}
