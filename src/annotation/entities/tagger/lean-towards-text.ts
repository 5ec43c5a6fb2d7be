import { isCapital } from '../name-rules.ts';
import type { ReadText } from '../word-facts.ts';
import { beginning, STATES, taggedLabels } from './labels.ts';

/** How much the rest of a text counts against the place itself, as a log-weight: chosen by cross-validation. */
const LEANING = 2;

/**
 * Adds to the scores of each capitalised word what it was, by the likelihoods of a first reading, elsewhere in the
 * text: a name that stands alone in a heading is known by the sentence that introduces it.
 */
export function leanTowardsText(read: ReadText, scores: Float64Array, likelihoods: Float64Array): void {
  const places = new Map<string, number[]>();
  for (const [token, stem] of read.stems.entries()) {
    if (!isCapital(read, token)) continue;
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [token]);
    else known.push(token);
  }
  for (const tokens of places.values()) {
    if (tokens.length < 2) continue;
    for (const label of taggedLabels) {
      const first = beginning(label);
      const own = tokens.map(
        (token) =>
          (likelihoods[token * STATES + first] ?? 0) + (likelihoods[token * STATES + first + 1] ?? 0),
      );
      const all = own.reduce((sum, each) => sum + each, 0);
      for (const [index, token] of tokens.entries()) {
        const elsewhere = (all - (own[index] ?? 0)) / (tokens.length - 1);
        for (const state of [first, first + 1])
          scores[token * STATES + state] = (scores[token * STATES + state] ?? 0) + LEANING * elsewhere;
      }
    }
  }
}
