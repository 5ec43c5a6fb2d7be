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
const greatestScale = 2;

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
  let matched = weights.calibrationTrust * weights.usualMatch;
  let toll = weights.calibrationTrust;
  let nulls = 0;
  for (const step of steps) {
    const { i, j, score } = step;
    if (!isPair(step)) nulls++;
    if (step.rows !== 1 || step.columns !== 1 || step.probability < sureProbability) continue;
    const owed = (sourceToll[i] ?? 0) + (targetToll[j] ?? 0);
    sourceLength += source.length[i] ?? 0;
    targetLength += target.length[j] ?? 0;
    toll += owed;
    matched += score + owed;
  }
  const scale = (Math.max(0, matched) / toll / weights.usualMatch) ** weights.calibration;
  const nullShare =
    (nulls + weights.nullTrust * usualNullShare) / (source.count + target.count + weights.nullTrust);
  return {
    ratio: targetLength / sourceLength,
    thresholdScale: Math.min(greatestScale, Math.max(leastScale, scale)),
    prior: weights.priorByNulls * Math.log(usualNullShare / nullShare),
  };
}
