import type { Span } from '../../../text/span.ts';
import type { Lexicon } from '../lexicon.ts';
import { extractFeatures } from '../tagger/features.ts';
import { beginning, STATES, taggedLabels } from '../tagger/labels.ts';
import { writeModel } from '../tagger/model.ts';
import { tokenise } from '../tokens.ts';
import { type ReadText, readWords } from '../word-facts.ts';
import { type ChainSettings, type ChainWeights, type TrainingLine, trainChain } from './train-chain.ts';

/** A text with the names that people marked in it. */
export interface TaggedText {
  readonly text: string;
  readonly entities: readonly (Span & { readonly label: string })[];
}

/** What cross-validation chose: docs/entities.md. */
const settings: ChainSettings = { epochs: 12, alpha: 0.1, beta: 1, l1: 1, l2: 1 };
/** What is added to the states of PER, LOC and ORG: likelihood alone misses more organisations than it invents. */
const biases: Readonly<Record<(typeof taggedLabels)[number], number>> = { PER: 0, LOC: 0.3, ORG: 0.55 };

/** The bytes of a model (see `readModel`) that is learned from tagged texts; the same texts give the same bytes. */
export function trainTagger(texts: readonly TaggedText[], lexicon: Lexicon, lang: string): Uint8Array {
  const indices = new Map<number, number>();
  const lines = texts.flatMap((each) =>
    linesOf(each, readWords(tokenise(each.text, lang), lexicon), indices),
  );
  return pack(trainChain(lines, indices.size, settings), [...indices.keys()]);
}

function linesOf({ entities }: TaggedText, read: ReadText, indices: Map<number, number>): TrainingLine[] {
  const { hashes, offsets } = extractFeatures(read);
  const features = read.words.map((_, token) =>
    hashes.subarray(offsets[token], offsets[token + 1]).map((hash) => {
      const index = indices.get(hash) ?? indices.size;
      indices.set(hash, index);
      return index;
    }),
  );
  const states = statesOf(entities, read);
  return read.lines.slice(0, -1).map((from, line) => ({
    features: features.slice(from, read.lines[line + 1]),
    states: states.slice(from, read.lines[line + 1]),
  }));
}

function statesOf(entities: TaggedText['entities'], read: ReadText): Uint8Array {
  const states = new Uint8Array(read.words.length);
  for (const { start, end, label } of entities) {
    const known = taggedLabels.find((each) => each === label);
    const first = read.starts.findIndex((at) => at >= start);
    if (known === undefined || first < 0) continue;
    for (let token = first; token < states.length && (read.ends[token] ?? 0) <= end; token++)
      states[token] = beginning(known) + (token === first ? 0 : 1);
  }
  return states;
}

/** Weights that are not 0, as bytes. */
function pack({ features, transitions }: ChainWeights, hashes: readonly number[]): Uint8Array {
  const highest = features.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = highest / 127 || 1;
  const rowOf = (index: number) => features.subarray(index * STATES, (index + 1) * STATES);
  const kept = [...hashes.keys()]
    .filter((index) => rowOf(index).some((weight) => Math.round(weight / scale) !== 0))
    .sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const weights = new Int8Array(kept.length * STATES);
  for (const [row, index] of kept.entries())
    weights.set(
      rowOf(index).map((weight) => Math.round(weight / scale)),
      row * STATES,
    );
  const stateBiases = new Float32Array(STATES);
  for (const label of taggedLabels) stateBiases.fill(biases[label], beginning(label), beginning(label) + 2);
  const ordered = Int32Array.from(kept, (index) => hashes[index] ?? 0);
  return writeModel(ordered, { weights, scale, transitions, biases: stateBiases });
}
