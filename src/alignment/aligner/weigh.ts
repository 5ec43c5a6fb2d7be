import { families } from './families.ts';
import type { Features, Side } from './features.ts';
import type { Matter } from './matter.ts';
import type { Weights } from './weights.ts';

/** What the evidence of a document is worth. */
export interface Evidence {
  /** Worth of a match, by feature id. */
  readonly worth: Float64Array;
  /** What half of a unit's evidence must bring in, by unit: the threshold in the currency of `worth`. */
  readonly sourceToll: Float64Array;
  readonly targetToll: Float64Array;
  /** The features of the units that occur on both sides and tell something: the others only raise the toll. */
  readonly source: Matter;
  readonly target: Matter;
}

/** A feature in more units than both of these tells nothing in a long text, and would only be counted everywhere. */
const commonUnits = 200;
const commonShare = 0.1;

/** Weighs features by their rarity in this very document (IDF over the units of both sides). */
export function weigh(
  { source, target, family }: Features,
  weights: Weights,
  thresholdScale: number,
): Evidence {
  const inSource = unitsWith(source, family.length);
  const inTarget = unitsWith(target, family.length);
  const rarity = rarities(source.count + target.count + 1, weights.idfPower);
  const familyWorth = families.map((name) => weights.family[name]);
  const familyShare = families.map((name) => (weights.threshold[name] * thresholdScale) / 2);
  const common = Math.max(commonUnits, commonShare * (source.count + target.count));
  const worth = new Float64Array(family.length);
  const toll = new Float64Array(family.length);
  for (let id = 0; id < family.length; id++) {
    const left = inSource[id] ?? 0;
    const right = inTarget[id] ?? 0;
    const value = left + right > common ? 0 : (familyWorth[family[id] ?? 0] ?? 0) * rarity(left + right);
    const presence = left === 0 || right === 0 ? weights.absent : 1;
    worth[id] = value;
    toll[id] = value * (familyShare[family[id] ?? 0] ?? 0) * presence;
  }
  return {
    worth,
    sourceToll: tolls(source, toll),
    targetToll: tolls(target, toll),
    source: worthMatching(source, inTarget, worth),
    target: worthMatching(target, inSource, worth),
  };
}

/** The same evidence at another height of the thresholds. */
export function rescaled(evidence: Evidence, factor: number): Evidence {
  return {
    ...evidence,
    sourceToll: evidence.sourceToll.map((toll) => toll * factor),
    targetToll: evidence.targetToll.map((toll) => toll * factor),
  };
}

/** In how many units of a side each feature occurs. */
function unitsWith({ ids }: Side, features: number): Int32Array {
  const frequency = new Int32Array(features);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    frequency[id] = (frequency[id] ?? 0) + 1;
  }
  return frequency;
}

/** IDF of a feature by the number of units it occurs in; each number's logarithm is taken once. */
function rarities(units: number, power: number): (inUnits: number) => number {
  const known = new Float64Array(units + 1).fill(-1);
  return (inUnits) => {
    const value = known[inUnits] ?? 0;
    if (value >= 0) return value;
    const rarity = inUnits > 0 ? Math.log(units / inUnits) ** power : 0;
    known[inUnits] = rarity;
    return rarity;
  };
}

function tolls({ count, ids, times, start }: Side, toll: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  for (let unit = 0; unit < count; unit++) {
    const stop = start[unit + 1] ?? 0;
    let sum = 0;
    for (let at = start[unit] ?? 0; at < stop; at++) sum += (toll[ids[at] ?? 0] ?? 0) * (times[at] ?? 0);
    sums[unit] = sum;
  }
  return sums;
}

function worthMatching({ count, ids, times, start }: Side, inOther: Int32Array, worth: Float64Array): Matter {
  const isKept = new Uint8Array(worth.length);
  for (let id = 0; id < worth.length; id++)
    isKept[id] = (inOther[id] ?? 0) > 0 && (worth[id] ?? 0) > 0 ? 1 : 0;
  let kept = 0;
  for (let at = 0; at < ids.length; at++) kept += isKept[ids[at] ?? 0] ?? 0;
  const keptIds = new Int32Array(kept);
  const keptTimes = new Uint8Array(kept);
  const keptStart = new Int32Array(count + 1);
  let to = 0;
  for (let unit = 0; unit < count; unit++) {
    const stop = start[unit + 1] ?? 0;
    for (let at = start[unit] ?? 0; at < stop; at++) {
      const id = ids[at] ?? 0;
      if (isKept[id] === 0) continue;
      keptIds[to] = id;
      keptTimes[to++] = times[at] ?? 0;
    }
    keptStart[unit + 1] = to;
  }
  return { ids: keptIds, times: keptTimes, start: keptStart };
}
