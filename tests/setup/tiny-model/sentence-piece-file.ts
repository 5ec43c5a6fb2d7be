/** The kinds of pieces, by their numbers in `sentencepiece_model.proto`. */
const NORMAL = 1;
const UNKNOWN = 2;
const CONTROL = 3;
const UNIGRAM = 1;

/** The ids that Marian expects of its vocabularies. */
export const END_OF_SENTENCE = 0;
export const UNKNOWN_PIECE = 1;
/** How many pieces stand before the given ones. */
export const RESERVED_PIECES = 2;
/** How SentencePiece writes a space. */
export const SPACE_PIECE = '▁';

/**
 * A SentencePiece vocabulary of these pieces, which have the ids from `RESERVED_PIECES` on, as the protobuf message
 * `ModelProto`. Texts are taken as they are, without normalisation.
 */
export function sentencePieceFile(pieces: readonly string[]): Uint8Array {
  const all = [
    { text: '</s>', kind: CONTROL },
    { text: '<unk>', kind: UNKNOWN },
    ...pieces.map((text) => ({ text, kind: NORMAL })),
  ];
  const trainer = [
    number(3, UNIGRAM),
    number(40, UNKNOWN_PIECE),
    number(41, -1),
    number(42, END_OF_SENTENCE),
    number(43, -1),
  ];
  const normalizer = [bytes(1, Buffer.from('identity')), number(3, 1), number(4, 1), number(5, 1)];
  return Buffer.concat([
    ...all.map(({ text, kind }) =>
      bytes(1, Buffer.concat([bytes(1, Buffer.from(text)), float(2, 0), number(3, kind)])),
    ),
    bytes(2, Buffer.concat(trainer)),
    bytes(3, Buffer.concat(normalizer)),
  ]);
}

/** A field of protobuf's wire type 0. Negative numbers take ten bytes, as for any int32. */
function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(BigInt(field << 3)), varint(BigInt.asUintN(64, BigInt(value)))]);
}

function float(field: number, value: number): Buffer {
  const content = Buffer.alloc(4);
  content.writeFloatLE(value);
  return Buffer.concat([varint(BigInt((field << 3) | 5)), content]);
}

function bytes(field: number, content: Uint8Array): Buffer {
  return Buffer.concat([varint(BigInt((field << 3) | 2)), varint(BigInt(content.length)), content]);
}

function varint(value: bigint): Buffer {
  const parts: number[] = [];
  let rest = value;
  for (; rest > 0x7fn; rest >>= 7n) parts.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...parts, Number(rest)]);
}
