/** A list of integers that costs four bytes an entry while it grows. */
export class IntList {
  length = 0;
  #values = new Int32Array(256);

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  increase(index: number): void {
    this.#values[index] = (this.#values[index] ?? 0) + 1;
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  clear(): void {
    this.length = 0;
  }

  toArray(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}
