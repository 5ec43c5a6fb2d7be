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
  readonly corner: number;
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
  readonly nullGain: number;
  /** Sharpness of the posterior. */
  readonly sharpness: number;
}

export const weightsAlone: Weights = {
  family: {
    translated: 1,
    name: 1,
    sound: 0.33,
    number: 2.6,
    knownName: 1.3,
    knownWord: 1.1,
    mark: 0.84,
    kind: 1,
    learned: 0.35,
  },
  threshold: {
    translated: 0.25,
    name: 0.14,
    sound: 0.023,
    number: 0.25,
    knownName: 0.32,
    knownWord: 0.1,
    mark: 0.041,
    kind: 0.3,
    learned: 0.08,
  },
  absent: 0.82,
  prior: 3.4,
  merge: 1.5,
  crossing: 0.59,
  corner: 0,
  length: 1.4,
  lengthVariance: 2.5,
  ratioVariance: 0.011,
  calibration: 0.13,
  sharpness: 1,
  idfShift: 0,
  idfPower: 0.74,
  leastLearned: 6.2,
  ratioTrust: 100,
  calibrationTrust: 14,
  usualMatch: 12,
  nullTrust: 93,
  priorByNulls: 0,
  nullGain: 1.9,
};
export const weightsWithTranslation: Weights = {
  family: {
    translated: 1,
    name: 0.47,
    sound: 0.3,
    number: 1.8,
    knownName: 0.82,
    knownWord: 0.47,
    mark: 0.17,
    kind: 1,
    learned: 0.29,
  },
  threshold: {
    translated: 0.13,
    name: 0.22,
    sound: 0.012,
    number: 0.09,
    knownName: 1.9,
    knownWord: 0.095,
    mark: 0.22,
    kind: 0.3,
    learned: 0.24,
  },
  absent: 0.98,
  prior: 3.2,
  merge: 2.9,
  crossing: 1,
  corner: 0,
  length: 0.47,
  lengthVariance: 2.2,
  ratioVariance: 0.014,
  calibration: 0.058,
  sharpness: 1,
  idfShift: 0,
  idfPower: 1,
  leastLearned: 15,
  ratioTrust: 120,
  calibrationTrust: 8.1,
  usualMatch: 4.6,
  nullTrust: 37,
  priorByNulls: 0.45,
  nullGain: 0.18,
};
