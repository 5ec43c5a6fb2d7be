import { anchoredBand } from './anchors.ts';
import { type Band, fullBand } from './band.ts';
import type { AlignedBead, AlignRequest } from './evidence.ts';
import { extractFeatures, type Features } from './features.ts';
import { learnWords } from './learn.ts';
import { scoreBeads, shapes } from './score.ts';
import { bestPath, posteriors, type Step } from './search.ts';
import { type Evidence, weigh } from './weigh.ts';
import { type Weights, weightsAlone, weightsWithTranslation } from './weights.ts';

/** Grids of more cells than this are searched in a band around anchors. */
const largestFullGrid = 4000;
/** Units a band leaves on each side of its anchors; doubled while the path touches the edge. */
const bandMargin = 10;
const widestMargin = 80;

/** Pairs two texts: monotone, every unit in exactly one bead, one unit per null bead, the same answer every time. */
export function alignTexts(request: AlignRequest): readonly AlignedBead[] {
  return alignFeatures(
    extractFeatures(request),
    request.machineTranslation ? weightsWithTranslation : weightsAlone,
  );
}

export function alignFeatures(features: Features, weights: Weights): readonly AlignedBead[] {
  const { source, target } = features;
  const ratio = sum(target.length) / sum(source.length) || 1;
  const first = search(features, weights, ratio, 1, 0);
  const sure = first.steps.filter(
    (step, at) =>
      (first.surety[at] ?? 0) > 0.5 && (shapes[step.shape]?.[0] ?? 0) * (shapes[step.shape]?.[1] ?? 0) > 0,
  );
  const known = learnWords(
    features,
    sure.map(({ i, j, shape }) => {
      const [a, b] = shapes[shape] ?? [1, 0];
      return { source: [i, i + a], target: [j, j + b] };
    }),
    weights.leastLearned,
  );
  let ls = weights.ratioTrust,
    lt = weights.ratioTrust * ratio,
    matched = weights.calibrationTrust * weights.usualMatch,
    toll = weights.calibrationTrust;
  let nulls = 0,
    units = source.count + target.count;
  first.steps.forEach((step, at) => {
    const p = first.surety[at] ?? 0;
    if (step.shape < 2) nulls++;
    if (step.shape !== 2 || p < 0.7) return;
    const tolls = (first.evidence.sourceToll[step.i] ?? 0) + (first.evidence.targetToll[step.j] ?? 0);
    ls += source.length[step.i] ?? 0;
    lt += target.length[step.j] ?? 0;
    toll += tolls;
    matched += first.matched(step) + tolls;
  });
  const scale = (matched / toll / weights.usualMatch) ** weights.calibration;
  const nullShare = (nulls + weights.nullTrust * 0.08) / (units + weights.nullTrust);
  const prior = weights.priorByNulls * Math.log(0.08 / nullShare);
  const second = search(
    known,
    weights,
    weights.ratioTrust > 1e8 ? ratio : lt / ls,
    Math.min(2, Math.max(0.5, scale)),
    prior,
  );
  return second.steps.map((step, at) => {
    const [a, b] = shapes[step.shape] ?? [1, 0];
    return {
      source: Array.from({ length: a }, (_, k) => step.i + k),
      target: Array.from({ length: b }, (_, k) => step.j + k),
      score: second.surety[at] ?? 0,
      reasons: [],
    };
  });
}

function search(features: Features, weights: Weights, ratio: number, scale: number, prior: number) {
  const evidence = weigh(features, weights, scale);
  for (let margin = bandMargin; ; margin *= 2) {
    const isSmall = (features.source.count + 1) * (features.target.count + 1) <= largestFullGrid;
    const band = isSmall
      ? fullBand(features.source.count, features.target.count)
      : anchoredBand(features, evidence.worth, margin);
    const scores = scoreBeads(features, evidence, band, ratio, weights, prior);
    const probable = posteriors(scores, band, weights.sharpness);
    const steps = weights.riskDecoding ? bestPath(gains(probable, weights), band) : bestPath(scores, band);
    if (
      !isSmall &&
      margin < widestMargin &&
      steps.some((step) => touchesEdge(step, band, features.target.count))
    )
      continue;
    const at = (s: Step) => ((band.offset[s.i] ?? 0) + s.j - (band.low[s.i] ?? 0)) * shapes.length + s.shape;
    return {
      evidence,
      steps,
      surety: steps.map((step) => probable[at(step)] ?? 0),
      matched: (s: Step) => scores[at(s)] ?? 0,
    };
  }
}

function gains(probable: Float64Array, weights: Weights): Float64Array {
  const g = new Float64Array(probable.length);
  for (let k = 0; k < g.length; k++) {
    const p = probable[k] ?? 0;
    g[k] =
      p < 1e-6 ? Number.NEGATIVE_INFINITY : k % shapes.length < 2 ? weights.nullGain * p : p - weights.risk;
  }
  return g;
}

function touchesEdge({ i, j }: Step, band: Band, targetCount: number): boolean {
  const low = band.low[i] ?? 0;
  const high = band.high[i] ?? 0;
  return (low > 0 && j - low < 2) || (high < targetCount && high - j < 2);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

export type { Evidence };
