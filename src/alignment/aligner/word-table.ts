/** Words by their written form, found without cutting a string out of the text. */
export class WordTable<Word> {
  readonly #words: Word[] = [];
  /** The UTF-16 units of all forms, one after the other; form `w` begins at `#start[w]`. */
  #units = new Uint16Array(1 << 14);
  #start = new Int32Array(1 << 10);
  /** Number of a word plus one, at the place its hash says or behind it; 0 where there is none. */
  #slots = new Int32Array(1 << 11);
  readonly #hashes: number[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** The word that stands in `text` from `from` to `to`; `hash` is `hashed` over its units. */
  find(text: string, from: number, to: number, hash: number): Word | undefined {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return undefined;
      if (this.#isAt(number, text, from, to)) return this.#words[number];
    }
  }

  add(form: string, hash: number, word: Word): void {
    const number = this.#words.push(word) - 1;
    this.#hashes.push(hash);
    const from = this.#start[number] ?? 0;
    if (from + form.length > this.#units.length)
      this.#units = larger(this.#units, new Uint16Array(2 * (from + form.length)));
    if (number + 2 > this.#start.length)
      this.#start = larger(this.#start, new Int32Array(2 * this.#start.length));
    for (let at = 0; at < form.length; at++) this.#units[from + at] = form.charCodeAt(at);
    this.#start[number + 1] = from + form.length;
    if (2 * this.#words.length > this.#slots.length) this.#rehash();
    else this.#enter(number);
  }

  #isAt(number: number, text: string, from: number, to: number): boolean {
    const start = this.#start[number] ?? 0;
    if ((this.#start[number + 1] ?? 0) - start !== to - from) return false;
    for (let at = 0; at < to - from; at++) {
      if (this.#units[start + at] !== text.charCodeAt(from + at)) return false;
    }
    return true;
  }

  #enter(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[number] ?? 0) & mask;
    while (this.#slots[slot]) slot = (slot + 1) & mask;
    this.#slots[slot] = number + 1;
  }

  #rehash(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let number = 0; number < this.#words.length; number++) this.#enter(number);
  }
}

export const firstHash = 0;

/** The hash of a form with one more unit. */
export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 0x2c9277b5) + unit) ^ (hash >>> 15);
}

function larger<List extends Uint16Array | Int32Array>(list: List, empty: List): List {
  empty.set(list);
  return empty;
}
