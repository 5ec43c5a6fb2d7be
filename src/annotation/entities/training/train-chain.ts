import { type ChainPass, chainPass, lawfulTransitions } from '../tagger/chain.ts';
import { STATES } from '../tagger/labels.ts';
import { followTheLeader, type Learner, type LearningRate } from './follow-the-leader.ts';

/** A line of a training text: each token's features, as indices, and its right state. */
export interface TrainingLine {
  readonly features: readonly Int32Array[];
  readonly states: Uint8Array;
}

export interface ChainWeights {
  /** `STATES` weights a feature. */
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

export interface ChainSettings extends LearningRate {
  readonly epochs: number;
}

/** Smaller gradients teach nothing that is worth their time. */
const MIN_GRADIENT = 1e-3;

/**
 * Learns a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by its log-likelihood, line by line
 * in a shuffled but repeatable order.
 */
export function trainChain(
  lines: readonly TrainingLine[],
  featureCount: number,
  settings: ChainSettings,
): ChainWeights {
  const learner = followTheLeader((featureCount + STATES + 1) * STATES, settings);
  const order = lines.map((_, index) => index);
  const next = repeatableNumbers();
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const line = lines[index];
      if (line !== undefined && line.states.length > 0) learnLine(line, learner, featureCount * STATES);
    }
  }
  return {
    features: learner.weights.slice(0, featureCount * STATES),
    transitions: learner.weights.slice(featureCount * STATES),
  };
}

function learnLine(line: TrainingLine, learner: Learner, transitionsAt: number): void {
  const { weights, learn } = learner;
  const scores = new Float64Array(line.states.length * STATES);
  for (const [token, features] of line.features.entries()) {
    for (const feature of features) {
      for (let state = 0; state < STATES; state++)
        scores[token * STATES + state] =
          (scores[token * STATES + state] ?? 0) + (weights[feature * STATES + state] ?? 0);
    }
  }
  const pass = chainPass(scores, lawfulTransitions(weights.subarray(transitionsAt)));
  for (const [token, features] of line.features.entries()) {
    for (let state = 0; state < STATES; state++) {
      const isRight = line.states[token] === state ? 1 : 0;
      const gradient = (pass.likelihoods[token * STATES + state] ?? 0) - isRight;
      if (Math.abs(gradient) <= MIN_GRADIENT) continue;
      for (const feature of features) learn(feature * STATES + state, gradient);
    }
  }
  for (const [step, gradient] of stepGradients(line.states, pass).entries()) {
    if (gradient !== 0) learn(transitionsAt + step, gradient);
  }
}

/** For each transition, how often it is expected to be taken less how often it is. */
function stepGradients(states: Uint8Array, pass: ChainPass): Float64Array {
  const gradients = new Float64Array((STATES + 1) * STATES);
  const add = (step: number, value: number) => {
    gradients[step] = (gradients[step] ?? 0) + value;
  };
  for (let state = 0; state < STATES; state++) add(STATES * STATES + state, pass.likelihoods[state] ?? 0);
  add(STATES * STATES + (states[0] ?? 0), -1);
  const taken = new Float64Array(STATES * STATES);
  for (let token = 1; token < states.length; token++) {
    const at = token * STATES;
    let sum = 0;
    for (let step = 0; step < taken.length; step++) {
      const before = Math.floor(step / STATES);
      const state = step % STATES;
      const value =
        (pass.forward[at - STATES + before] ?? 0) *
        (pass.steps[step] ?? 0) *
        (pass.here[at + state] ?? 0) *
        (pass.backward[at + state] ?? 0);
      taken[step] = value;
      sum += value;
    }
    for (let step = 0; step < taken.length; step++) add(step, (taken[step] ?? 0) / sum);
    add((states[token - 1] ?? 0) * STATES + (states[token] ?? 0), -1);
  }
  // What may not follow was given no weight and gets none.
  return gradients.map((value, step) => ((pass.steps[step] ?? 0) === 0 ? 0 : value));
}

/** A linear congruential generator (Numerical Recipes): training twice gives the same weights. */
function repeatableNumbers(): () => number {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return (seed >>> 8) / 2 ** 24;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
