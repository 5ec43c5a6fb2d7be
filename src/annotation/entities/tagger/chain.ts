import { mayFollow, STATES } from './labels.ts';

/** Weights of a step that no line of states takes. */
const NEVER = -1e9;
/** The row of transitions from the beginning of a line. */
const START = STATES;

/** The transitions with what may not follow made impossible. */
export function lawfulTransitions(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (weight, index) => {
    const before = Math.floor(index / STATES);
    return mayFollow(before === START ? null : before, index % STATES) ? weight : NEVER;
  });
}

/** The likeliest line of states (Viterbi). `scores` hold `STATES` numbers a token. */
export function bestStates(scores: Float64Array, transitions: Float64Array): Uint8Array {
  const count = scores.length / STATES;
  const best = new Float64Array(scores.length);
  const from = new Uint8Array(scores.length);
  for (let token = 0; token < count; token++) {
    for (let state = 0; state < STATES; state++) {
      let value = token === 0 ? (transitions[START * STATES + state] ?? NEVER) : Number.NEGATIVE_INFINITY;
      for (let before = 0; token > 0 && before < STATES; before++) {
        const reached =
          (best[(token - 1) * STATES + before] ?? 0) + (transitions[before * STATES + state] ?? 0);
        if (reached <= value) continue;
        value = reached;
        from[token * STATES + state] = before;
      }
      best[token * STATES + state] = value + (scores[token * STATES + state] ?? 0);
    }
  }
  const states = new Uint8Array(count);
  let state = argMax(best, (count - 1) * STATES);
  for (let token = count - 1; token >= 0; token--) {
    states[token] = state;
    state = from[token * STATES + state] ?? 0;
  }
  return states;
}

/** How likely each state of each token is given the whole line (forward-backward), `STATES` numbers a token. */
export function stateLikelihoods(scores: Float64Array, transitions: Float64Array): Float64Array {
  return chainPass(scores, transitions).likelihoods;
}

/** The likelihoods, and the scaled sums that training needs for the transitions. */
export function chainPass(scores: Float64Array, transitions: Float64Array): ChainPass {
  const count = scores.length / STATES;
  const steps = transitions.map(Math.exp);
  const here = new Float64Array(scores.length);
  for (let token = 0; token < count; token++) {
    const at = token * STATES;
    const highest = scores[at + argMax(scores, at)] ?? 0;
    for (let state = 0; state < STATES; state++)
      here[at + state] = Math.exp((scores[at + state] ?? 0) - highest);
  }
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length).fill(1, (count - 1) * STATES);
  for (let token = 0; token < count; token++) {
    const at = token * STATES;
    for (let state = 0; state < STATES; state++) {
      let sum = token === 0 ? (steps[START * STATES + state] ?? 0) : 0;
      for (let before = 0; token > 0 && before < STATES; before++)
        sum += (forward[at - STATES + before] ?? 0) * (steps[before * STATES + state] ?? 0);
      forward[at + state] = sum * (here[at + state] ?? 0);
    }
    normalise(forward, at);
  }
  for (let token = count - 2; token >= 0; token--) {
    const at = token * STATES;
    for (let state = 0; state < STATES; state++) {
      let sum = 0;
      for (let next = 0; next < STATES; next++)
        sum +=
          (steps[state * STATES + next] ?? 0) *
          (here[at + STATES + next] ?? 0) *
          (backward[at + STATES + next] ?? 0);
      backward[at + state] = sum;
    }
    normalise(backward, at);
  }
  const likelihoods = forward.map((value, index) => value * (backward[index] ?? 0));
  for (let token = 0; token < count; token++) normalise(likelihoods, token * STATES);
  return { likelihoods, steps, here, forward, backward };
}

export interface ChainPass {
  readonly likelihoods: Float64Array;
  readonly steps: Float64Array;
  readonly here: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

function normalise(values: Float64Array, at: number): void {
  let sum = 0;
  for (let state = 0; state < STATES; state++) sum += values[at + state] ?? 0;
  for (let state = 0; state < STATES; state++) values[at + state] = (values[at + state] ?? 0) / sum;
}

function argMax(values: Float64Array, at: number): number {
  let best = 0;
  for (let state = 1; state < STATES; state++)
    if ((values[at + state] ?? 0) > (values[at + best] ?? 0)) best = state;
  return best;
}
