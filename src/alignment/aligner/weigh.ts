import { type Features, families, type Side } from './features.ts';
import type { Weights } from './weights.ts';

/** What the evidence of a document is worth. */
export interface Evidence {
  /** Worth of a match, by feature id. */
  readonly worth: Float64Array;
  /** What half of a unit's evidence must bring in, by unit: the threshold in the currency of `worth`. */
  readonly sourceToll: Float64Array;
  readonly targetToll: Float64Array;
}

/** Weighs features by their rarity in this very document (IDF over the units of both sides). */
export function weigh(
  { source, target, family }: Features,
  weights: Weights,
  thresholdScale: number,
): Evidence {
  const frequency = {
    source: documentFrequency(source, family.length),
    target: documentFrequency(target, family.length),
  };
  const units = source.count + target.count + 1;
  const familyWorth = families.map((name) => weights.family[name]);
  const familyShare = families.map((name) => weights.threshold[name] * thresholdScale);
  const worth = new Float64Array(family.length);
  const toll = new Float64Array(family.length);
  for (let id = 0; id < family.length; id++) {
    const inSource = frequency.source[id] ?? 0;
    const inTarget = frequency.target[id] ?? 0;
    worth[id] =
      (familyWorth[family[id] ?? 0] ?? 0) * Math.log(units / (inSource + inTarget)) ** weights.idfPower;
    const presence = inSource === 0 || inTarget === 0 ? weights.absent : 1;
    toll[id] = ((worth[id] ?? 0) * (familyShare[family[id] ?? 0] ?? 0) * presence) / 2;
  }
  return { worth, sourceToll: tolls(source, toll), targetToll: tolls(target, toll) };
}

/** In how many units of a side each feature occurs. */
function documentFrequency({ count, ids, start }: Side, features: number): Int32Array {
  const frequency = new Int32Array(features);
  const seenIn = new Int32Array(features).fill(-1);
  for (let unit = 0; unit < count; unit++) {
    for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at++) {
      const id = ids[at] ?? 0;
      if (seenIn[id] === unit) continue;
      seenIn[id] = unit;
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  }
  return frequency;
}

function tolls({ count, ids, start }: Side, toll: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  for (let unit = 0; unit < count; unit++) {
    let sum = 0;
    for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at++) sum += toll[ids[at] ?? 0] ?? 0;
    sums[unit] = sum;
  }
  return sums;
}
