import { type MarianItem, marianFile } from './marian-file.ts';
import { RESERVED_PIECES, SPACE_PIECE, sentencePieceFile } from './sentence-piece-file.ts';

/** The files of a model, as Bergamot takes them. */
export interface TinyModel {
  readonly model: Uint8Array;
  readonly vocab: Uint8Array;
  /** Empty: every piece may stand anywhere. */
  readonly lex: Uint8Array;
}

/** The width of the model; every matrix is as wide. */
const WIDTH = 128;
const HALF = WIDTH / 2;
const FFN_WIDTH = 8;
/** So many of the fastest waves of the position are looked at to find the same place in the source. */
const WAVES = 18;
/** How sharply a place is found, and how much louder the found letter is than the one before it. */
const SHARPNESS = 160;
const LOUDNESS = 12;

/** Every letter that the models know; each is a piece. */
export const letters = 'абвгдежзийклмнопрстуфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyz0123456789.,!?' as const;

/**
 * A real transformer whose weights are set by hand instead of trained: it looks at the place of the source where it
 * stands itself and writes that letter's counterpart, so that what it answers, and which letter came from where, can be
 * said beforehand. `counterparts` maps letters; the others stay as they are.
 */
export function tinyModel(counterparts: Readonly<Record<string, string>>): TinyModel {
  const pieces = [SPACE_PIECE, ...letters];
  const vocabularySize = pieces.length + RESERVED_PIECES;
  const answer = Array.from({ length: vocabularySize }, (_, id) => {
    const counterpart = counterparts[pieces[id - RESERVED_PIECES] ?? ''];
    return counterpart === undefined ? id : pieces.indexOf(counterpart) + RESERVED_PIECES;
  });
  return {
    model: marianFile([...weights(vocabularySize, answer), configuration(vocabularySize)]),
    vocab: sentencePieceFile(pieces),
    lex: new Uint8Array(),
  };
}

/** Where a piece's own dimension is: beside those of the waves that are looked at. */
function dimensionOf(id: number): number {
  const slow = HALF - WAVES;
  return id < slow ? WAVES + id : HALF + WAVES + (id - slow);
}

function weights(vocabularySize: number, answer: readonly number[]): MarianItem[] {
  const embedding = matrix(vocabularySize, WIDTH, (id, column) => (column === dimensionOf(id) ? 1 : 0));
  const isWave = (row: number) => row % HALF < WAVES;
  const answers = new Map(answer.map((to, id) => [dimensionOf(id), dimensionOf(to)]));
  const look = {
    Wq: square((row, column) => (row === column && isWave(row) ? SHARPNESS : 0)),
    Wk: square((row, column) => (row === column && isWave(row) ? 1 : 0)),
    Wv: square((row, column) => (answers.get(row) === column ? LOUDNESS : 0)),
    Wo: square((row, column) => (row === column ? 1 : 0)),
  };
  return [
    item('Wemb', [vocabularySize, WIDTH], embedding),
    item('decoder_ff_logit_out_b', [1, vocabularySize], new Float32Array(vocabularySize)),
    ...attention('encoder_l1_self'),
    ...feedForward('encoder_l1_ffn'),
    ...attention('decoder_l1_self'),
    ...attention('decoder_l1_context', look),
    ...feedForward('decoder_l1_ffn'),
  ];
}

/** Without weights it adds nothing to what goes through. */
function attention(name: string, filled: Readonly<Record<string, Float32Array>> = {}): MarianItem[] {
  return ['q', 'k', 'v', 'o'].flatMap((part) => [
    item(`${name}_W${part}`, [WIDTH, WIDTH], filled[`W${part}`] ?? square(() => 0)),
    item(`${name}_b${part}`, [1, WIDTH], new Float32Array(WIDTH)),
  ]);
}

function feedForward(name: string): MarianItem[] {
  return [
    item(`${name}_W1`, [WIDTH, FFN_WIDTH], new Float32Array(WIDTH * FFN_WIDTH)),
    item(`${name}_b1`, [1, FFN_WIDTH], new Float32Array(FFN_WIDTH)),
    item(`${name}_W2`, [FFN_WIDTH, WIDTH], new Float32Array(WIDTH * FFN_WIDTH)),
    item(`${name}_b2`, [1, WIDTH], new Float32Array(WIDTH)),
  ];
}

/** What the model is, as Marian keeps it inside the model itself. Nothing is normalised: the weights are not trained. */
function configuration(vocabularySize: number): MarianItem {
  const text = `bert-train-type-embeddings: true
bert-type-vocab-size: 2
dec-cell: gru
dec-cell-base-depth: 2
dec-cell-high-depth: 1
dec-depth: 1
dim-emb: ${WIDTH}
dim-rnn: 1024
dim-vocabs:
  - ${vocabularySize}
  - ${vocabularySize}
enc-cell: gru
enc-cell-depth: 1
enc-depth: 1
enc-type: bidirectional
factors-combine: sum
factors-dim-emb: 0
input-types:
  []
layer-normalization: false
lemma-dim-emb: 0
right-left: false
skip: false
tied-embeddings: false
tied-embeddings-all: true
tied-embeddings-src: false
transformer-aan-activation: swish
transformer-aan-depth: 2
transformer-aan-nogate: false
transformer-decoder-autoreg: self-attention
transformer-dim-aan: 2048
transformer-dim-ffn: ${FFN_WIDTH}
transformer-ffn-activation: relu
transformer-ffn-depth: 2
transformer-guided-alignment-layer: last
transformer-heads: 1
transformer-no-projection: false
transformer-postprocess: a
transformer-postprocess-emb: ""
transformer-postprocess-top: ""
transformer-preprocess: ""
transformer-tied-layers:
  []
transformer-train-position-embeddings: false
type: transformer
ulr: false
ulr-dim-emb: 0
ulr-trainable-transformation: false
version: v1.9.0
`;
  const content = Buffer.from(`${text}\0`);
  return { name: 'special:model.yml', shape: [content.length], content };
}

function square(value: (row: number, column: number) => number): Float32Array {
  return matrix(WIDTH, WIDTH, value);
}

function matrix(rows: number, columns: number, value: (row: number, column: number) => number): Float32Array {
  return Float32Array.from({ length: rows * columns }, (_, at) =>
    value(Math.floor(at / columns), at % columns),
  );
}

function item(name: string, shape: readonly number[], content: Float32Array): MarianItem {
  return { name, shape, content };
}
