import type { FoundEntity } from '../found-entity.ts';
import type { ReadText } from '../word-facts.ts';
import { bestStates, lawfulTransitions, stateLikelihoods } from './chain.ts';
import { extractFeatures } from './features.ts';
import { beginning, labelOfState, OUTSIDE, STATES, taggedLabels } from './labels.ts';
import { leanTowardsText } from './lean-towards-text.ts';
import type { TaggerModel } from './model.ts';

/**
 * The people, places and organisations that a trained model sees in a text, with how likely each is to it. The text is
 * read twice: the second time a word leans towards what it was elsewhere.
 */
export function tagNames(read: ReadText, model: TaggerModel): readonly FoundEntity[] {
  const scores = scoreTokens(read, model);
  const transitions = lawfulTransitions(model.transitions);
  leanTowardsText(read, scores, likelihoodsOf(read, scores, transitions));
  const found: FoundEntity[] = [];
  for (const [line, from] of read.lines.entries()) {
    const until = read.lines[line + 1] ?? from;
    if (until === from) continue;
    const own = scores.subarray(from * STATES, until * STATES);
    const states = bestStates(own, transitions);
    if (states.every((state) => state === OUTSIDE)) continue;
    found.push(...namesOf(states, stateLikelihoods(own, transitions), read, from));
  }
  return found;
}

/** How likely each state of each token is, line by line. */
function likelihoodsOf(read: ReadText, scores: Float64Array, transitions: Float64Array): Float64Array {
  const likelihoods = new Float64Array(scores.length);
  for (const [line, from] of read.lines.entries()) {
    const until = read.lines[line + 1] ?? from;
    const own = scores.subarray(from * STATES, until * STATES);
    if (until > from) likelihoods.set(stateLikelihoods(own, transitions), from * STATES);
  }
  return likelihoods;
}

/** What the model gives each state of each token by itself. */
function scoreTokens(read: ReadText, model: TaggerModel): Float64Array {
  const { hashes, offsets } = extractFeatures(read);
  const { rowOf, weights, scale, biases } = model;
  const scores = new Float64Array(read.words.length * STATES);
  const sums = new Int32Array(STATES);
  for (let token = 0; token < read.words.length; token++) {
    sums.fill(0);
    const end = offsets[token + 1] ?? 0;
    for (let index = offsets[token] ?? 0; index < end; index++) {
      const row = rowOf(hashes[index] ?? 0);
      if (row < 0) continue;
      for (let state = 0; state < STATES; state++)
        sums[state] = (sums[state] ?? 0) + (weights[row * STATES + state] ?? 0);
    }
    for (let state = 0; state < STATES; state++)
      scores[token * STATES + state] = (sums[state] ?? 0) * scale + (biases[state] ?? 0);
  }
  return scores;
}

/** What goes on for longer is no name but a sentence in another language; tokens. */
export const MAX_NAME = 20;

function namesOf(
  states: Uint8Array,
  likelihoods: Float64Array,
  read: ReadText,
  lineStart: number,
): readonly FoundEntity[] {
  const found: FoundEntity[] = [];
  for (let first = 0; first < states.length; first++) {
    const state = states[first] ?? OUTSIDE;
    const label = labelOfState(state);
    if (label === null) continue;
    let last = first;
    while (states[last + 1] === beginning(label) + 1) last++;
    let score = 1;
    for (let token = first; token <= last; token++)
      score = Math.min(score, likelihoodOf(likelihoods, token, state));
    if (last - first >= MAX_NAME) {
      first = last;
      continue;
    }
    const start = read.starts[lineStart + first] ?? 0;
    found.push({
      start,
      end: read.ends[lineStart + last] ?? start,
      label,
      score,
      reasons: [{ code: 'trained', values: { percent: Math.round(score * 100) } }],
    });
    first = last;
  }
  return found;
}

/** How likely a token is to be in a name of this label, at its beginning or inside. */
function likelihoodOf(likelihoods: Float64Array, token: number, state: number): number {
  const label = labelOfState(state);
  const first = beginning(label ?? taggedLabels[0]);
  const at = token * STATES + first;
  return (likelihoods[at] ?? 0) + (likelihoods[at + 1] ?? 0);
}
