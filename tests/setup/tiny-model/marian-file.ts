/** One item of a Marian model: a matrix of floats, or a file of bytes such as the model's configuration. */
export interface MarianItem {
  readonly name: string;
  readonly shape: readonly number[];
  readonly content: Float32Array | Uint8Array;
}

/** The type numbers of Marian's items: a class in the high byte, the bytes of one element in the low one. */
const FLOAT32 = 0x0404n;
const INT8 = 0x0101n;
const VERSION = 1n;
/** Marian maps its matrices where they lie, so that they begin at multiples of this. */
const ALIGNMENT_BYTES = 256;

/**
 * The bytes of a model in Marian's binary format, version 1 (`common/binary.cpp` of marian-dev): a header for each item,
 * then all names, all shapes, and from the next aligned place on the contents.
 */
export function marianFile(items: readonly MarianItem[]): Uint8Array {
  const contents = items.map(({ content }) => aligned(bytesOf(content)));
  const names = items.map(({ name }) => Buffer.from(`${name}\0`));
  const head = Buffer.concat([
    uint64(VERSION),
    uint64(BigInt(items.length)),
    ...items.flatMap(({ content, shape }, i) => [
      uint64(BigInt(names[i]?.length ?? 0)),
      uint64(content instanceof Float32Array ? FLOAT32 : INT8),
      uint64(BigInt(shape.length)),
      uint64(BigInt(contents[i]?.length ?? 0)),
    ]),
    ...names,
    ...items.map(({ shape }) => Buffer.from(Int32Array.from(shape).buffer)),
  ]);
  const gap = paddingAfter(head.length + BigUint64Array.BYTES_PER_ELEMENT);
  return Buffer.concat([head, uint64(BigInt(gap)), Buffer.alloc(gap), ...contents]);
}

function bytesOf(content: Float32Array | Uint8Array): Uint8Array {
  return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
}

function aligned(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, Buffer.alloc(paddingAfter(bytes.length))]);
}

function paddingAfter(length: number): number {
  return (ALIGNMENT_BYTES - (length % ALIGNMENT_BYTES)) % ALIGNMENT_BYTES;
}

function uint64(value: bigint): Buffer {
  const bytes = Buffer.alloc(BigUint64Array.BYTES_PER_ELEMENT);
  bytes.writeBigUInt64LE(value);
  return bytes;
}
