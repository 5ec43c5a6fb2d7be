import { anchoredBand } from './anchors.ts';
import { type Band, bandAround, fullBand, type Region, widenedAt } from './band.ts';
import { calibrate } from './calibrate.ts';
import type { AlignedBead, AlignRequest, ScoredBead } from './evidence.ts';
import { extractFeatures, type Features } from './features.ts';
import { learnWords } from './learn.ts';
import { reasonsFor } from './reasons.ts';
import { type Scope, scoreBeads } from './score.ts';
import { isPair, type Search, type Step, safestPath } from './search.ts';
import { firstSetting, type Setting } from './setting.ts';
import { maxUnitsOfSide } from './shapes.ts';
import { type Evidence, rescaled, weigh } from './weigh.ts';
import { type Weights, weightsAlone, weightsWithTranslation } from './weights.ts';

/** Grids of more cells than this are searched in a band around anchors. */
const largestFullGrid = 4000;
/** Units a band leaves on each side of its anchors, and what it leaves where the path touched the edge. */
const bandMargin = 4;
const wideMargin = 40;
/** Units the second pass looks at on each side of the paths that the first one thinks possible. */
const pathMargin = 2;
/** The first pass only has to find the way and the sure pairs. */
const firstScope: Scope = { mostUnits: 3, margin: 0.5 };
const secondScope: Scope = { mostUnits: 2 * maxUnitsOfSide, margin: 2 };
/** A pair at least this probable in the first pass teaches its words to the second. */
const teachingProbability = 0.5;

/**
 * Pairs two texts: monotone, every unit in exactly one bead, one unit per null bead, the same answer every
 * time. A bead's score is its posterior probability. Time and memory grow linearly with the texts.
 */
export function alignTexts(given: AlignRequest): readonly AlignedBead[] {
  const request = withoutEmptyTranslation(given);
  const { steps, known, setting } = alignRequest(request);
  return steps.map((step) => ({
    ...beadOf(step),
    reasons: reasonsFor(request, known, step, setting.ratio),
  }));
}

/** The same beads without their reasons, which cost a fifth of the time. */
export function pairTexts(given: AlignRequest): readonly ScoredBead[] {
  return alignRequest(withoutEmptyTranslation(given)).steps.map(beadOf);
}

function alignRequest(request: AlignRequest): Outcome {
  return alignFeatures(
    extractFeatures(request),
    request.machineTranslation ? weightsWithTranslation : weightsAlone,
  );
}

function beadOf({ i, j, rows, columns, probability }: Step): ScoredBead {
  return { source: indices(i, rows), target: indices(j, columns), score: probability };
}

/** An engine that answered nothing but empty lines is no evidence against every pair. */
function withoutEmptyTranslation(request: AlignRequest): AlignRequest {
  if (request.machineTranslation?.some((text) => text.trim())) return request;
  const { machineTranslation: _, ...rest } = request;
  return rest;
}

interface Outcome {
  readonly steps: readonly Step[];
  readonly known: Features;
  readonly setting: Setting;
}

/**
 * The path through a document's features in two passes: the first one learns the document's words, length
 * ratio and threshold, the second one decides. `known` are the features with the words learned.
 */
export function alignFeatures(features: Features, weights: Weights): Outcome {
  const { source, target } = features;
  const region: Region = { source: [0, source.count], target: [0, target.count] };
  const before = firstSetting(features);
  const evidence = weigh(features, weights, before.thresholdScale);
  const isShort = (source.count + 1) * (target.count + 1) <= largestFullGrid;
  const first = isShort
    ? within(fullBand(region), features, evidence, before, weights, firstScope)
    : withinAnchors(region, features, evidence, before, weights);
  const pairs = first.steps.filter((step) => isPair(step) && step.probability > teachingProbability);
  const known = learnWords(features, pairs, weights.leastLearned);
  const setting = calibrate(features, evidence, first.steps, before, weights);
  const band = bandAround(first.cells, first.band, pathMargin);
  const { steps } = within(
    band,
    known,
    known === features
      ? rescaled(evidence, setting.thresholdScale)
      : weigh(known, weights, setting.thresholdScale),
    setting,
    weights,
    secondScope,
  );
  return { steps, known, setting };
}

interface Found extends Search {
  readonly band: Band;
}

function within(
  band: Band,
  features: Features,
  evidence: Evidence,
  setting: Setting,
  weights: Weights,
  scope: Scope,
): Found {
  const candidates = scoreBeads(features, evidence, band, setting, weights, scope);
  return { band, ...safestPath(candidates, weights.sharpness, weights.nullGain) };
}

function withinAnchors(
  region: Region,
  features: Features,
  evidence: Evidence,
  setting: Setting,
  weights: Weights,
): Found {
  const band = anchoredBand(evidence, region, bandMargin);
  const found = within(band, features, evidence, setting, weights, firstScope);
  const touched = found.steps.filter((step) => isAtEdge(step, band)).map(({ i }) => i);
  if (touched.length === 0) return found;
  return within(widenedAt(touched, band, wideMargin), features, evidence, setting, weights, firstScope);
}

/** Whether a step comes so near the band's edge that the path might leave it. */
function isAtEdge({ i, j }: Step, { firstRow, low, high }: Band): boolean {
  const first = low[i - firstRow] ?? 0;
  const last = high[i - firstRow] ?? 0;
  return (first > (low[0] ?? 0) && j - first < 2) || (last < (high[high.length - 1] ?? 0) && last - j < 2);
}

function indices(from: number, count: number): readonly number[] {
  const list: number[] = [];
  for (let index = from; index < from + count; index++) list.push(index);
  return list;
}
