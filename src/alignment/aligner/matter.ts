import { IntList } from './int-list.ts';

/** Features of units: unit `u` has `ids[k]`, `times[k]` times, for `k` from `start[u]` to `start[u + 1] - 1`. */
export interface Matter {
  readonly ids: Int32Array;
  readonly times: Uint8Array;
  readonly start: Int32Array;
}

/** More often than this is as often as this. */
const mostTimes = 255;

/** Builds the matter of units one after the other, each feature of a unit once. `restart` first. */
export class MatterList {
  readonly #ids = new IntList();
  readonly #times = new IntList();
  #start = new Int32Array(1);
  #units = 0;
  /** Where a feature stands in the list, by its id; only behind the start of the unit it means anything. */
  #placeOf = new Int32Array(1024);

  restart(units: number): void {
    this.#ids.clear();
    this.#times.clear();
    this.#start = new Int32Array(units + 1);
    this.#units = 0;
  }

  addUnit(features: IntList): void {
    const from = this.#ids.length;
    for (let at = 0; at < features.length; at++) this.#add(features.at(at), from);
    this.#start[++this.#units] = this.#ids.length;
  }

  toMatter(): Matter {
    return { ids: this.#ids.toArray(), times: Uint8Array.from(this.#times.toArray()), start: this.#start };
  }

  #add(id: number, from: number): void {
    if (id >= this.#placeOf.length) {
      const larger = new Int32Array(2 * id);
      larger.set(this.#placeOf);
      this.#placeOf = larger;
    }
    const place = this.#placeOf[id] ?? 0;
    if (place >= from && place < this.#ids.length && this.#ids.at(place) === id) {
      if (this.#times.at(place) < mostTimes) this.#times.increase(place);
      return;
    }
    this.#placeOf[id] = this.#ids.length;
    this.#ids.push(id);
    this.#times.push(1);
  }
}

/** Both matters of the same units, which have no feature in common. */
export function joined(one: Matter, other: Matter): Matter {
  const units = one.start.length - 1;
  const ids = new Int32Array(one.ids.length + other.ids.length);
  const times = new Uint8Array(ids.length);
  const start = new Int32Array(units + 1);
  for (let unit = 0, to = 0; unit < units; unit++) {
    for (const part of [one, other]) {
      const from = part.start[unit] ?? 0;
      const stop = part.start[unit + 1] ?? 0;
      for (let at = from; at < stop; at++, to++) {
        ids[to] = part.ids[at] ?? 0;
        times[to] = part.times[at] ?? 0;
      }
    }
    start[unit + 1] = to;
  }
  return { ids, times, start };
}
