import { type Band, cellCount } from './band.ts';
import type { Matter } from './matter.ts';
import type { Evidence } from './weigh.ts';

/** What a group of source units shares with groups of target units, each occurrence at most once on either side. */
export class Overlap {
  readonly #source: Matter;
  readonly #target: Matter;
  readonly #worth: Float64Array;
  /** How often the group that was put in holds each feature, less what a running comparison has taken. */
  readonly #left: Int32Array;
  #taken = new Int32Array(256);
  #takenCount = 0;

  constructor({ source, target, worth }: Evidence) {
    this.#source = source;
    this.#target = target;
    this.#worth = worth;
    this.#left = new Int32Array(worth.length);
  }

  put(unit: number): void {
    const { ids, times, start } = this.#source;
    const stop = start[unit + 1] ?? 0;
    for (let at = start[unit] ?? 0; at < stop; at++) {
      const id = ids[at] ?? 0;
      this.#left[id] = (this.#left[id] ?? 0) + (times[at] ?? 0);
    }
  }

  remove(unit: number): void {
    const { ids, start } = this.#source;
    const stop = start[unit + 1] ?? 0;
    for (let at = start[unit] ?? 0; at < stop; at++) this.#left[ids[at] ?? 0] = 0;
  }

  /** Worth of what one target unit shares with the group. */
  with(unit: number): number {
    const { ids, times, start } = this.#target;
    const stop = start[unit + 1] ?? 0;
    let matched = 0;
    for (let at = start[unit] ?? 0; at < stop; at++) {
      const id = ids[at] ?? 0;
      const left = this.#left[id] ?? 0;
      if (left > 0)
        matched += (this.#worth[id] ?? 0) * (times[at] === 1 ? 1 : Math.min(left, times[at] ?? 0));
    }
    return matched;
  }

  /** Worth of what a target unit shares with the group beyond what units since the last `giveBack` took. */
  take(unit: number): number {
    const { ids, times, start } = this.#target;
    const stop = start[unit + 1] ?? 0;
    this.#makeRoom(2 * (stop - (start[unit] ?? 0)));
    let matched = 0;
    for (let at = start[unit] ?? 0; at < stop; at++) {
      const id = ids[at] ?? 0;
      const left = this.#left[id] ?? 0;
      if (left === 0) continue;
      const count = times[at] === 1 ? 1 : Math.min(left, times[at] ?? 0);
      this.#left[id] = left - count;
      this.#taken[this.#takenCount++] = id;
      this.#taken[this.#takenCount++] = count;
      matched += (this.#worth[id] ?? 0) * count;
    }
    return matched;
  }

  giveBack(): void {
    for (let at = 0; at < this.#takenCount; at += 2) {
      const id = this.#taken[at] ?? 0;
      this.#left[id] = (this.#left[id] ?? 0) + (this.#taken[at + 1] ?? 0);
    }
    this.#takenCount = 0;
  }

  #makeRoom(more: number): void {
    if (this.#takenCount + more <= this.#taken.length) return;
    const larger = new Int32Array(2 * (this.#takenCount + more));
    larger.set(this.#taken);
    this.#taken = larger;
  }
}

/** What single units share, by cell of the band: the source unit behind corner `i` against the target unit behind `j`. */
export function pairOverlaps(overlap: Overlap, band: Band, lastTarget: number): Float64Array {
  const shared = new Float64Array(cellCount(band));
  for (let i = band.firstRow; i < band.lastRow; i++) {
    const row = i - band.firstRow;
    const low = band.low[row] ?? 0;
    const first = (band.offset[row] ?? 0) - low;
    const last = Math.min(band.high[row] ?? 0, lastTarget - 1);
    overlap.put(i);
    for (let j = low; j <= last; j++) shared[first + j] = overlap.with(j);
    overlap.remove(i);
  }
  return shared;
}
