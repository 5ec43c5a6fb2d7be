import { STATES } from './labels.ts';

/** The weights of a linear-chain conditional random field, as they were trained for one language. */
export interface TaggerModel {
  /** The row of weights of a feature, by its hash; -1 for a feature that says nothing. */
  rowOf(hash: number): number;
  /** `STATES` small integers a row; times `scale` they are log-weights. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** From each state (and at last from the beginning of a line) to each state. */
  readonly transitions: Float32Array;
  /** What is added to each state: it balances names that are missed against names that are none. */
  readonly biases: Float32Array;
}

/** "DPNE": how a model's file begins, with the version of its layout and features. */
const MAGIC = 0x454e5044;
export const MODEL_VERSION = 1;
const HEADER = 4;
const TRANSITIONS = STATES * (STATES + 1);
/** Where hashes begin. */
const HASHES = HEADER + TRANSITIONS + STATES;

/**
 * Reads a model: a header (magic, version, rows, scale) of 32-bit little-endian numbers, transitions, biases, sorted
 * hashes, and a row of bytes for each. Throws `RangeError` for any other file.
 */
export function readModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isModel =
    bytes.length >= 4 * HEADER &&
    view.getUint32(0, true) === MAGIC &&
    view.getUint32(4, true) === MODEL_VERSION;
  const rows = isModel ? view.getUint32(8, true) : 0;
  if (!isModel || bytes.length !== modelSize(rows))
    throw new RangeError(`no model of version ${MODEL_VERSION}: ${bytes.length} bytes`);
  const floats = (count: number, from: number) =>
    Float32Array.from({ length: count }, (_, index) => view.getFloat32(4 * (from + index), true));
  const transitions = floats(TRANSITIONS, HEADER);
  const biases = floats(STATES, HEADER + TRANSITIONS);
  const hashes = Int32Array.from({ length: rows }, (_, row) => view.getInt32(4 * (HASHES + row), true));
  const weights = new Int8Array(bytes.subarray(4 * (HASHES + rows)));
  return { rowOf: indexOf(hashes), weights, scale: view.getFloat32(12, true), transitions, biases };
}

/** The bytes of a model: the counterpart of `readModel`. Rows of `weights` belong to `hashes` in their order. */
export function writeModel(
  hashes: Int32Array,
  { weights, scale, transitions, biases }: Omit<TaggerModel, 'rowOf'>,
): Uint8Array {
  const bytes = new Uint8Array(modelSize(hashes.length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, MODEL_VERSION, true);
  view.setUint32(8, hashes.length, true);
  view.setFloat32(12, scale, true);
  for (const [index, value] of [...transitions, ...biases].entries())
    view.setFloat32(4 * (HEADER + index), value, true);
  for (const [row, hash] of hashes.entries()) view.setInt32(4 * (HASHES + row), hash, true);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 4 * (HASHES + hashes.length));
  return bytes;
}

function modelSize(rows: number): number {
  return 4 * (HASHES + rows) + rows * STATES;
}

/** A look-up by open addressing, at most half full. */
function indexOf(hashes: Int32Array): (hash: number) => number {
  const bits = Math.max(4, Math.ceil(Math.log2(hashes.length + 1)) + 1);
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(1 << bits).fill(-1);
  for (const [row, hash] of hashes.entries()) {
    let slot = hash & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = row;
  }
  return (hash) => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot] ?? -1;
      if (row < 0 || hashes[row] === hash) return row;
    }
  };
}
