import { mixHashes } from './hash.ts';

/** The features of a text's tokens, as hashes of 32 bits. */
export interface FeatureRows {
  /** The hashes of all tokens, token after token. */
  readonly hashes: Int32Array;
  /** Where each token's hashes begin, and at last where they end. */
  readonly offsets: Int32Array;
}

/** Where features are put while a text is read; `template` says which question a feature answers. */
export interface FeatureSink {
  put(template: number, first: number, second?: number): void;
  /** One feature for each bit that is set. */
  putBits(template: number, bits: number, second?: number): void;
  /** What follows belongs to the next token. */
  beginToken(): void;
  rows(): FeatureRows;
}

/** More features than any token has: room is made by so many at a time. */
const ROOM_PER_TOKEN = 256;

export function featureSink(tokens: number): FeatureSink {
  let hashes = new Int32Array(tokens * 110 + ROOM_PER_TOKEN);
  const offsets = new Int32Array(tokens + 1);
  let size = 0;
  let token = 0;
  const put = (template: number, first: number, second = 0) => {
    hashes[size++] = mixHashes(template, first, second);
  };
  return {
    put,
    putBits(template, bits, second = 0) {
      for (let rest = bits; rest !== 0; rest &= rest - 1)
        put(template, 31 - Math.clz32(rest & -rest), second);
    },
    beginToken() {
      offsets[token++] = size;
      if (size + ROOM_PER_TOKEN <= hashes.length) return;
      const larger = new Int32Array(hashes.length * 2);
      larger.set(hashes);
      hashes = larger;
    },
    rows() {
      offsets[tokens] = size;
      return { hashes: hashes.subarray(0, size), offsets };
    },
  };
}
