/** Gives the large ids of a vocabulary small ones, 0, 1, 2 … in the order they turn up in a document. */
export class Numbering {
  count = 0;
  #turn = 0;
  #seenIn = new Int32Array(4096);
  #small = new Int32Array(4096);

  /** Begins a document whose ids stay below `size`, or grow from there. */
  restart(size: number): void {
    this.count = 0;
    this.#turn++;
    if (size > this.#small.length) this.#grow(size);
  }

  of(id: number): number {
    if (id >= this.#small.length) this.#grow(id + 1);
    if (this.#seenIn[id] !== this.#turn) {
      this.#seenIn[id] = this.#turn;
      this.#small[id] = this.count++;
    }
    return this.#small[id] ?? 0;
  }

  #grow(size: number): void {
    const seenIn = new Int32Array(2 * size);
    const small = new Int32Array(2 * size);
    seenIn.set(this.#seenIn);
    small.set(this.#small);
    this.#seenIn = seenIn;
    this.#small = small;
  }
}
