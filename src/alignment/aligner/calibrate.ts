import type { Features } from './features.ts';
import { isPair, type Step } from './search.ts';
import type { Setting } from './setting.ts';
import type { Evidence } from './weigh.ts';
import type { Weights } from './weights.ts';

/** A 1-1 bead at least this probable shows how this document is translated. */
const sureProbability = 0.7;
/** Share of null beads in an ordinary document. */
const usualNullShare = 0.08;
const leastScale = 0.5;
const greatestScale = 4;
/** Standard deviations below the mean at which a rate of matches is called low. */
const lowDeviations = 1.3;

/** The setting that the sure beads of a first alignment speak for; the fewer they are, the nearer to `before`. */
export function calibrate(
  { source, target }: Features,
  { sourceToll, targetToll }: Evidence,
  steps: readonly Step[],
  before: Setting,
  weights: Weights,
): Setting {
  let sourceLength = weights.ratioTrust;
  let targetLength = weights.ratioTrust * before.ratio;
  const rates: number[] = [];
  let nulls = 0;
  for (const step of steps) {
    const { i, j, score } = step;
    if (!isPair(step)) nulls++;
    if (step.rows !== 1 || step.columns !== 1 || step.probability < sureProbability) continue;
    const owed = (sourceToll[i] ?? 0) + (targetToll[j] ?? 0);
    sourceLength += source.length[i] ?? 0;
    targetLength += target.length[j] ?? 0;
    if (owed > 0) rates.push((score + owed - weights.prior) / owed);
  }
  const nullShare =
    (nulls + weights.nullTrust * usualNullShare) / (source.count + target.count + weights.nullTrust);
  return {
    ratio: targetLength / sourceLength,
    thresholdScale: Math.min(
      greatestScale,
      Math.max(leastScale, weights.strictness * lowRate(rates, weights)),
    ),
    prior: weights.priorByNulls * Math.log(usualNullShare / nullShare),
  };
}

/**
 * A low rate of matches (per threshold) for a right pair of this document: close translations share much in
 * every pair, free ones in some. The usual mean and spread count as `calibrationTrust` pairs.
 */
function lowRate(rates: readonly number[], { calibrationTrust, usualMatch, usualSpread }: Weights): number {
  const pairs = rates.length + calibrationTrust;
  let sum = calibrationTrust * usualMatch;
  for (const rate of rates) sum += rate;
  const mean = sum / pairs;
  let squares = calibrationTrust * (usualSpread ** 2 + (usualMatch - mean) ** 2);
  for (const rate of rates) squares += (rate - mean) ** 2;
  return mean - lowDeviations * Math.sqrt(squares / pairs);
}
