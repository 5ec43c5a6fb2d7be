import { anchoredBand } from './anchors.ts';
import { type Band, bandAround, fullBand, type Region, widenedAt } from './band.ts';
import { calibrate } from './calibrate.ts';
import type { AlignedBead, AlignRequest, ScoredBead } from './evidence.ts';
import { extractFeatures, type Features } from './features.ts';
import { withFurniture } from './furniture.ts';
import { exampleBeads, learnWords } from './learn.ts';
import { Overlap } from './overlap.ts';
import { reasonsFor, withStraddling } from './reasons.ts';
import { type Division, divide, fixedStep, keepAlone } from './regions.ts';
import { type Scope, scoreBeads } from './score.ts';
import { isPair, type Search, type Step, safestPath } from './search.ts';
import { firstSetting, type Setting } from './setting.ts';
import { maxUnitsOfSide } from './shapes.ts';
import { findStraddling } from './straddling.ts';
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
 * time. A bead's score is its posterior probability, less where a paragraph of it belongs in part to a neighbour.
 * Time and memory grow linearly with the texts.
 */
export function alignTexts(given: AlignRequest): readonly AlignedBead[] {
  const request = withoutEmptyTranslation(given);
  const { steps, known, setting } = alignRequest(request);
  const beads = steps.map(beadOf);
  const straddling = Map.groupBy(findStraddling(request, beads, pairTexts), ({ row }) => row);
  return steps.map((step, row) => {
    const reasons = reasonsFor(request, known, step, setting.ratio);
    return withStraddling({ ...(beads[row] as ScoredBead), reasons }, straddling.get(row) ?? []);
  });
}

/** The same beads without their reasons and without a look at sentences, in less than half of the time. */
export function pairTexts(given: AlignRequest): readonly ScoredBead[] {
  return alignRequest(withoutEmptyTranslation(given)).steps.map(beadOf);
}

function alignRequest(request: AlignRequest): Outcome {
  return alignFeatures(
    extractFeatures(request),
    request.machineTranslation ? weightsWithTranslation : weightsAlone,
    divide(request.source.length, request.target.length, request.fixed ?? []),
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
export function alignFeatures(features: Features, weights: Weights, division: Division): Outcome {
  const before = firstSetting(features);
  const evidence = keepAlone(weigh(features, weights, before.thresholdScale), division);
  const first = new Pass(features, evidence, before, weights, firstScope);
  const found = division.regions.map((region) => first.withinAnchors(region));
  const steps = withFixed(
    found.map((each) => each.steps),
    division.fixed.map((pair) => pair && first.fixedStep(pair)),
  );
  const known = learnWords(features, teachersOf(features, steps, weights), weights.leastLearned);
  const setting = calibrate(features, evidence, steps, before, weights);
  const sharper =
    known === features
      ? rescaled(evidence, setting.thresholdScale)
      : keepAlone(weigh(known, weights, setting.thresholdScale), division);
  const second = new Pass(
    known,
    withFurniture(sharper, features, steps, weights.furniture),
    setting,
    weights,
    secondScope,
  );
  return {
    steps: withFixed(
      found.map(({ cells, band }) => second.within(bandAround(cells, band, pathMargin)).steps),
      division.fixed.map((pair) => pair && second.fixedStep(pair)),
    ),
    known,
    setting,
  };
}

/** The pairs that teach what words mean: examples, and what is sure in the text itself where that is worth the time. */
function teachersOf(features: Features, steps: readonly Step[], weights: Weights): readonly Step[] {
  const examples = exampleBeads(features);
  if (!weights.learnsFromText) return examples;
  return [...steps.filter((step) => isPair(step) && step.probability > teachingProbability), ...examples];
}

/** The steps of the regions with the fixed pair behind each. */
function withFixed(steps: readonly (readonly Step[])[], fixed: readonly (Step | null)[]): readonly Step[] {
  if (steps.length === 1) return steps[0] ?? [];
  return steps.flatMap((ofRegion, at) => (fixed[at] ? [...ofRegion, fixed[at]] : ofRegion));
}

interface Found extends Search {
  readonly band: Band;
}

/** One pass over a document, region by region. */
class Pass {
  readonly #features: Features;
  readonly #evidence: Evidence;
  readonly #overlap: Overlap;
  readonly #setting: Setting;
  readonly #weights: Weights;
  readonly #scope: Scope;

  constructor(features: Features, evidence: Evidence, setting: Setting, weights: Weights, scope: Scope) {
    this.#features = features;
    this.#evidence = evidence;
    this.#overlap = new Overlap(evidence);
    this.#setting = setting;
    this.#weights = weights;
    this.#scope = scope;
  }

  within(band: Band): Found {
    const weights = this.#weights;
    const candidates = scoreBeads(
      this.#features,
      this.#evidence,
      this.#overlap,
      band,
      this.#setting,
      weights,
      this.#scope,
    );
    return { band, ...safestPath(candidates, weights.sharpness, weights.nullGain) };
  }

  withinAnchors(region: Region): Found {
    const { source, target } = region;
    const isSmall = (source[1] - source[0] + 1) * (target[1] - target[0] + 1) <= largestFullGrid;
    if (isSmall) return this.within(fullBand(region));
    const band = anchoredBand(this.#evidence, region, bandMargin);
    const found = this.within(band);
    const touched = found.steps.filter((step) => isAtEdge(step, band)).map(({ i }) => i);
    return touched.length > 0 ? this.within(widenedAt(touched, band, wideMargin)) : found;
  }

  fixedStep(pair: Region): Step {
    return fixedStep(pair, this.#evidence, this.#overlap, this.#weights.prior);
  }
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
