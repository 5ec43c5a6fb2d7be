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
  /** Whether the sure pairs of the text itself teach words, besides examples: a translation leaves them nothing to teach. */
  readonly learnsFromText: boolean;
  /** Log-likelihood ratio that two words need to be learned as a pair. */
  readonly leastLearned: number;
  /** What page furniture costs a pair with something else. */
  readonly furniture: number;
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
    name: 0.744,
    sound: 0.512,
    number: 3,
    knownName: 0.336,
    knownWord: 1,
    mark: 0.421,
    kind: 1,
    learned: 0.64,
  },
  threshold: {
    translated: 0.25,
    name: 0.213,
    sound: 0.012,
    number: 0.31,
    knownName: 0.154,
    knownWord: 0.0529,
    mark: 0.103,
    kind: 0.3,
    learned: 0.109,
  },
  absent: 1,
  prior: 4.8,
  merge: 0.751,
  crossing: 0.58,
  corner: 0.116,
  length: 1.52,
  lengthVariance: 1.97,
  ratioVariance: 0.02,
  sharpness: 1,
  idfPower: 0.81,
  furniture: 3.04,
  learnsFromText: true,
  leastLearned: 4.93,
  ratioTrust: 50,
  calibrationTrust: 15.8,
  usualMatch: 5.42,
  usualSpread: 1.19,
  strictness: 0.602,
  nullTrust: 23,
  priorByNulls: 0.0254,
  nullGain: 0.585,
};

/** For two texts and a machine translation of the source. */
export const weightsWithTranslation: Weights = {
  family: {
    translated: 0.69,
    name: 0.58,
    sound: 0.26,
    number: 1.61,
    knownName: 1.42,
    knownWord: 0.686,
    mark: 0.79,
    kind: 1,
    learned: 0.144,
  },
  threshold: {
    translated: 0.213,
    name: 0.171,
    sound: 0.01,
    number: 0.139,
    knownName: 0.351,
    knownWord: 0.0446,
    mark: 0.0481,
    kind: 0.3,
    learned: 0.0768,
  },
  absent: 0.725,
  prior: 3.13,
  merge: 1.94,
  crossing: 1.7,
  corner: 0.125,
  length: 1.42,
  lengthVariance: 1.39,
  ratioVariance: 0.00972,
  sharpness: 1.28,
  idfPower: 0.764,
  furniture: 2.1,
  learnsFromText: false,
  leastLearned: 24,
  ratioTrust: 170,
  calibrationTrust: 8.13,
  usualMatch: 7.61,
  usualSpread: 0.889,
  strictness: 0.469,
  nullTrust: 17.1,
  priorByNulls: 0.225,
  nullGain: 0.16,
};
