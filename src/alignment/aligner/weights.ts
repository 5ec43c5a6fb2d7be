import type { Family } from './features.ts';

/** Numbers that were tuned over all development sets and languages together (`tests/bench/alignment.ts`). */
export interface Weights {
  /** What a shared feature is worth, per unit of its IDF. */
  readonly family: Readonly<Record<Family, number>>;
  /** The share of a unit's evidence that must be matched before a pair is better than none. */
  readonly threshold: Readonly<Record<Family, number>>;
  /** Share of its mass that a feature keeps which never occurs on the other side. */
  readonly absent: number;
  /** What a pair is worth before any evidence. */
  readonly prior: number;
  /** What each unit beyond the first of its side costs a pair. */
  readonly merge: number;
  /** What a pair with several units on both sides costs besides. */
  readonly crossing: number;
  /** Weight of the length misfit, and the spread of lengths: variance per character, and of the ratio. */
  readonly length: number;
  readonly lengthVariance: number;
  readonly ratioVariance: number;
  /** How far a document's own rate of matches moves the threshold: 0 not at all, 1 wholly. */
  readonly calibration: number;
  readonly idfShift: number;
  readonly idfPower: number;
  readonly leastLearned: number;
  readonly ratioTrust: number;
  readonly calibrationTrust: number;
  readonly usualMatch: number;
  readonly nullTrust: number;
  readonly priorByNulls: number;
  readonly riskDecoding: number;
  readonly nullGain: number;
  readonly risk: number;
  /** Sharpness of the posterior. */
  readonly sharpness: number;
}

export const weightsAlone: Weights = {
  family: {
    translated: 1,
    name: 1,
    sound: 0.5,
    number: 1,
    knownName: 1,
    knownWord: 0.7,
    mark: 0.5,
    kind: 1,
    learned: 0.7,
  },
  threshold: {
    translated: 0.25,
    name: 0.2,
    sound: 0.03,
    number: 0.25,
    knownName: 0.3,
    knownWord: 0.1,
    mark: 0.1,
    kind: 0.3,
    learned: 0.2,
  },
  absent: 1,
  prior: 1,
  merge: 1.5,
  crossing: 1,
  length: 0.5,
  lengthVariance: 4,
  ratioVariance: 0.02,
  calibration: 0,
  sharpness: 1,
  idfShift: 0,
  idfPower: 1,
  leastLearned: 15,
  ratioTrust: 500,
  calibrationTrust: 10,
  usualMatch: 3,
  nullTrust: 20,
  priorByNulls: 0,
  riskDecoding: 0,
  nullGain: 0.5,
  risk: 0,
};
export const weightsWithTranslation: Weights = weightsAlone;
