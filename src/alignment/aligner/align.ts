import { anchoredBand } from './anchors.ts';
import { type Band, bandAround, fullBand } from './band.ts';
import { calibrate, firstSetting, type Setting } from './calibrate.ts';
import type { AlignedBead, AlignRequest } from './evidence.ts';
import { extractFeatures, type Features } from './features.ts';
import { learnWords } from './learn.ts';
import { reasonsFor } from './reasons.ts';
import { firstPairShape, scoreBeads } from './score.ts';
import { rangeOf, type Step, safestPath } from './search.ts';
import { type Evidence, weigh } from './weigh.ts';
import { type Weights, weightsAlone, weightsWithTranslation } from './weights.ts';

/** Grids of more cells than this are searched in a band around anchors. */
const largestFullGrid = 4000;
/** Units a band leaves on each side of its anchors, and what it leaves where the path touched the edge. */
const bandMargin = 8;
const wideMargin = 40;
/** Units the second pass looks at on each side of the first one's path. */
const pathMargin = 8;
/** A pair at least this probable in the first pass teaches its words to the second. */
const teachingProbability = 0.5;

/**
 * Pairs two texts: monotone, every unit in exactly one bead, one unit per null bead, the same answer every
 * time. A bead's score is its posterior probability. Time and memory grow linearly with the texts.
 */
export function alignTexts(given: AlignRequest): readonly AlignedBead[] {
  const request = withoutEmptyTranslation(given);
  const features = extractFeatures(request);
  const weights = request.machineTranslation ? weightsWithTranslation : weightsAlone;
  const { steps, known, setting } = alignFeatures(features, weights);
  return steps.map((step) => {
    const range = rangeOf(step);
    return {
      source: indices(range.source),
      target: indices(range.target),
      score: step.probability,
      reasons: reasonsFor(request, known, range, setting.ratio),
    };
  });
}

/** An engine that answered nothing but empty lines is no evidence against every pair. */
function withoutEmptyTranslation(request: AlignRequest): AlignRequest {
  if (request.machineTranslation?.some((text) => text.trim())) return request;
  const { machineTranslation: _, ...rest } = request;
  return rest;
}

/**
 * The path through a document's features in two passes: the first one learns the document's words, length
 * ratio and threshold, the second one decides. `known` are the features with the words learned.
 */
export function alignFeatures(
  features: Features,
  weights: Weights,
): { readonly steps: readonly Step[]; readonly known: Features; readonly setting: Setting } {
  const { source, target } = features;
  const before = firstSetting(features);
  const evidence = weigh(features, weights, before.thresholdScale);
  const isShort = (source.count + 1) * (target.count + 1) <= largestFullGrid;
  const whole = isShort ? fullBand(source.count, target.count) : null;
  const first = whole
    ? within(whole, features, evidence, before, weights)
    : withinAnchors(features, evidence, before, weights);
  const pairs = first.filter(
    (step) => step.shape >= firstPairShape && step.probability > teachingProbability,
  );
  const known = learnWords(features, pairs.map(rangeOf), weights.leastLearned);
  const setting = calibrate(features, evidence, first, before, weights);
  const band = whole ?? bandAround(first, source.count, target.count, pathMargin);
  const steps = within(band, known, weigh(known, weights, setting.thresholdScale), setting, weights);
  return { steps, known, setting };
}

function within(
  band: Band,
  features: Features,
  evidence: Evidence,
  setting: Setting,
  weights: Weights,
): readonly Step[] {
  const candidates = scoreBeads(features, evidence, band, setting, weights);
  return safestPath(candidates, weights.sharpness, weights.nullGain);
}

function withinAnchors(
  features: Features,
  evidence: Evidence,
  setting: Setting,
  weights: Weights,
): readonly Step[] {
  const band = anchoredBand(features, evidence.worth, bandMargin);
  const steps = within(band, features, evidence, setting, weights);
  if (!steps.some((step) => isAtEdge(step, band, features.target.count))) return steps;
  return within(anchoredBand(features, evidence.worth, wideMargin), features, evidence, setting, weights);
}

/** Whether a step comes so near the band's edge that the path might leave it. */
function isAtEdge({ i, j }: Step, band: Band, targetCount: number): boolean {
  const low = band.low[i] ?? 0;
  const high = band.high[i] ?? 0;
  return (low > 0 && j - low < 2) || (high < targetCount && high - j < 2);
}

function indices([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
