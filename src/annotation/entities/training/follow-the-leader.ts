/** How strongly weights are held back, and how quickly they learn. */
export interface LearningRate {
  readonly alpha: number;
  readonly beta: number;
  /** The higher, the more weights stay exactly 0. */
  readonly l1: number;
  readonly l2: number;
}

export interface Learner {
  readonly weights: Float32Array;
  learn(index: number, gradient: number): void;
}

/**
 * Weights that are learned one gradient at a time, each at its own rate, most of them staying 0: FTRL-Proximal
 * (McMahan et al., "Ad Click Prediction: a View from the Trenches", KDD 2013, algorithm 1).
 */
export function followTheLeader(count: number, { alpha, beta, l1, l2 }: LearningRate): Learner {
  const weights = new Float32Array(count);
  const sums = new Float64Array(count);
  const squares = new Float64Array(count);
  return {
    weights,
    learn(index, gradient) {
      const before = squares[index] ?? 0;
      const after = before + gradient * gradient;
      const rate = Math.sqrt(after);
      const sum =
        (sums[index] ?? 0) + gradient - ((rate - Math.sqrt(before)) / alpha) * (weights[index] ?? 0);
      squares[index] = after;
      sums[index] = sum;
      weights[index] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((beta + rate) / alpha + l2);
    },
  };
}
