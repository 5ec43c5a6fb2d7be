import type { Family } from './families.ts';

/**
 * How evidence is weighed against evidence. Tuned on gold sets of five language pairs together, with each pair,
 * and each half of the largest, held out in turn to see what carries over (`docs/alignment.md`); never to one set.
 */
export interface Weights {
  /** What a shared feature is worth, per unit of its IDF. */
  readonly family: Readonly<Record<Family, number>>;
  /** The share of a unit's evidence that must be matched before a pair is better than two null beads. */
  readonly threshold: Readonly<Record<Family, number>>;
  /** How much of that share a feature still asks for which never occurs on the other side. */
  readonly absent: number;
  /** IDF is raised to this power: below 1, rare features count less for being rare. */
  readonly idfPower: number;
  /** What a pair is worth before any evidence. */
  readonly prior: number;
  /** What each unit beyond the first of its side costs a pair. */
  readonly merge: number;
  /** What a pair with several units on both sides costs besides. */
  readonly crossing: number;
  /** What such a pair costs where its first or last units share nothing: they were swapped, not merged. */
  readonly corner: number;
  /** What a length misfit costs; lengths spread by a variance per character and one of their ratio. */
  readonly length: number;
  readonly lengthVariance: number;
  readonly ratioVariance: number;
  /** Log-likelihood ratio that two words need to be learned as a pair. */
  readonly leastLearned: number;
  /** Source characters that the length ratio of the whole texts is worth against that of sure pairs. */
  readonly ratioTrust: number;
  /** The thresholds of a document, as a share of the rate of matches that is low for its right pairs. */
  readonly strictness: number;
  /** The usual rate (matches per threshold) and its spread, and how many pairs of a document they are worth. */
  readonly usualMatch: number;
  readonly usualSpread: number;
  readonly calibrationTrust: number;
  /** How far a document's share of null beads moves the prior, and the units its usual share is worth. */
  readonly priorByNulls: number;
  readonly nullTrust: number;
  /** Sharpness of the posterior: scores are multiplied by it before they are read as log odds. */
  readonly sharpness: number;
  /** What a probable null bead counts against an equally probable pair when the path is chosen. */
  readonly nullGain: number;
}

/** For two texts and nothing else. */
export const weightsAlone: Weights = {
  family: {
    translated: 1,
    name: 0.74,
    sound: 0.39,
    number: 3,
    knownName: 0.76,
    knownWord: 1.52,
    mark: 0.71,
    kind: 1,
    learned: 0.5,
  },
  threshold: {
    translated: 0.25,
    name: 0.21,
    sound: 0.01,
    number: 0.31,
    knownName: 0.28,
    knownWord: 0.052,
    mark: 0.11,
    kind: 0.3,
    learned: 0.081,
  },
  absent: 1,
  prior: 4.8,
  merge: 0.77,
  crossing: 0.9,
  corner: 0.23,
  length: 1.4,
  lengthVariance: 1.25,
  ratioVariance: 0.021,
  sharpness: 1,
  idfPower: 0.81,
  leastLearned: 5.19,
  ratioTrust: 50,
  calibrationTrust: 15.8,
  usualMatch: 5.4,
  usualSpread: 1.54,
  strictness: 0.58,
  nullTrust: 24.2,
  priorByNulls: 0.026,
  nullGain: 0.63,
};

/** For two texts and a machine translation of the source. */
export const weightsWithTranslation: Weights = {
  family: {
    translated: 0.69,
    name: 0.58,
    sound: 0.26,
    number: 1.3,
    knownName: 1.51,
    knownWord: 0.74,
    mark: 0.32,
    kind: 1,
    learned: 0.17,
  },
  threshold: {
    translated: 0.22,
    name: 0.2,
    sound: 0.01,
    number: 0.14,
    knownName: 0.38,
    knownWord: 0.046,
    mark: 0.13,
    kind: 0.3,
    learned: 0.11,
  },
  absent: 0.79,
  prior: 3.13,
  merge: 1.9,
  crossing: 1.92,
  corner: 0.25,
  length: 1.42,
  lengthVariance: 0.95,
  ratioVariance: 0.0085,
  sharpness: 1.2,
  idfPower: 0.84,
  leastLearned: 24,
  ratioTrust: 170,
  calibrationTrust: 8.19,
  usualMatch: 5.02,
  usualSpread: 1.08,
  strictness: 0.63,
  nullTrust: 16.3,
  priorByNulls: 0.3,
  nullGain: 0.16,
};
