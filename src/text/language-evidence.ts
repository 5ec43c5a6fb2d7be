import { francAll } from 'franc';
import { furtherLanguages, type LanguageProfile, languageProfiles } from './languages.ts';
import { type Script, scripts, wordsIn } from './scripts.ts';

/** What language detection looks at in a text: its words and letters in one script, in lower case. */
export interface ObservedText {
  readonly script: Script;
  readonly words: readonly string[];
  /** How often each letter occurs. */
  readonly letters: ReadonlyMap<string, number>;
  readonly letterCount: number;
}

/** How well a text fits one language. */
export interface LanguageEvidence {
  readonly profile: LanguageProfile;
  /** Natural logarithm of a likelihood, comparable within one text. */
  readonly score: number;
  /** The language's frequent words that the text has, in order of appearance. */
  readonly words: readonly string[];
  /** How many words of the text are frequent or end in a frequent way. */
  readonly recognised: number;
  /** franc's answer on its own scale: 1 for the language it likes best, less for the others. */
  readonly franc: number;
}

// Weights in natural logarithms of likelihood, set on sentences of Universal Dependencies treebanks and of news
// cut at 50 characters. The letters of one text depend on each other, so each counts for less than it should.
const LETTER_WEIGHT = 0.3;
const FOREIGN_LETTER_SCORE = -5;
const FRANC_WEIGHT = 3;
/** franc does not look at shorter texts. */
const FRANC_MIN_LENGTH = 10;
/** The weight of a frequent word by its length; longer words count like the last. */
const WORD_WEIGHTS = [0, 1, 2, 3];
/** The weight of a frequent ending by its length. */
const ENDING_WEIGHTS = [0, 0.2, 0.7, 1.3, 1.8];
const FURTHER_LANGUAGE_SCORE = -1;

// A language that has no profile: as many of its words are frequent ones as in any language, only that nobody
// here knows them, and its letters are those of an average alphabet.
const UNKNOWN_WORD_SCORE = 0.5;
const UNKNOWN_LANGUAGE_SCORE = -2;
const UNKNOWN_LETTER_SCORE = Math.log(0.0005);

/** The text as the weighing needs it. */
export function observeText(text: string, script: Script): ObservedText {
  // İ in lower case would grow by a combining dot: it is counted as a letter of its own instead.
  const dotted = text.split('İ').length - 1;
  const words = wordsIn(text.replaceAll('İ', 'i').toLowerCase(), script);
  const letters = new Map<string, number>();
  let letterCount = 0;
  for (const word of words) {
    for (const letter of word) {
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
      letterCount++;
    }
  }
  if (dotted > 0) letters.set('İ', dotted).set('i', (letters.get('i') ?? 0) - dotted);
  return { script, words, letters, letterCount };
}

/**
 * The text weighed against each of the languages, all of the script it was observed in, best first. franc is asked
 * about the candidates only: it does better the fewer it has to choose among, and they are the likelier ones.
 */
export function weighLanguages(
  observed: ObservedText,
  profiles: readonly LanguageProfile[],
  isCandidate: (profile: LanguageProfile) => boolean,
): readonly LanguageEvidence[] {
  const only = profiles.filter(isCandidate).map(({ iso3 }) => iso3);
  const franc = new Map(francAll(observed.words.join(' '), { only, minLength: FRANC_MIN_LENGTH }));
  return profiles
    .map((profile) => weigh(observed, profile, franc.get(profile.iso3) ?? 0))
    .sort((a, b) => b.score - a.score);
}

/** What a text in a language without a profile would score, on the scale of `weighLanguages`. */
export function scoreOfUnknown({ script, words, letters, letterCount }: ObservedText): number {
  let score = UNKNOWN_LANGUAGE_SCORE + words.length * UNKNOWN_WORD_SCORE;
  if (letterCount >= FRANC_MIN_LENGTH) score += FRANC_WEIGHT;
  const frequencies = averageFrequencies.get(script);
  for (const [letter, count] of letters) {
    score += LETTER_WEIGHT * count * (frequencies?.get(letter) ?? UNKNOWN_LETTER_SCORE);
  }
  return score;
}

function weigh({ words, letters }: ObservedText, profile: LanguageProfile, franc: number): LanguageEvidence {
  let score = FRANC_WEIGHT * franc + (furtherLanguages.includes(profile) ? FURTHER_LANGUAGE_SCORE : 0);
  const frequencies = letterFrequencies.get(profile);
  for (const [letter, count] of letters) {
    const frequency = frequencies?.get(letter);
    score += count * (frequency === undefined ? FOREIGN_LETTER_SCORE : LETTER_WEIGHT * frequency);
  }

  const frequentWords: string[] = [];
  let endings = 0;
  for (const word of words) {
    if (profile.words.has(word)) {
      frequentWords.push(word);
      score += WORD_WEIGHTS[Math.min(word.length, WORD_WEIGHTS.length - 1)] ?? 0;
    } else {
      const weight = endingWeight(word, profile.endings);
      if (weight > 0) endings++;
      score += weight;
    }
  }
  const recognised = frequentWords.length + endings;
  return { profile, score, words: frequentWords, recognised, franc };
}

/** The weight of the longest frequent ending that leaves the word a stem of two letters. */
function endingWeight(word: string, endings: ReadonlySet<string>): number {
  for (let length = Math.min(ENDING_WEIGHTS.length - 1, word.length - 2); length > 0; length--) {
    if (endings.has(word.slice(-length))) return ENDING_WEIGHTS[length] ?? 0;
  }
  return 0;
}

/**
 * Logarithms of letter frequencies by the law of Gusein-Zade (1988): in an alphabet of n letters the r-th
 * commonest has a share of ln((n + 1) / r) / n. Only the order of the letters has to be known for it.
 */
const letterFrequencies: ReadonlyMap<LanguageProfile, ReadonlyMap<string, number>> = new Map(
  languageProfiles.map((profile) => {
    const letters = [...profile.letters];
    const share = (index: number) => Math.log((letters.length + 1) / (index + 1)) / letters.length;
    return [profile, new Map(letters.map((letter, index) => [letter, Math.log(share(index))]))];
  }),
);

/** Logarithms of the frequencies that a script's letters would have were each alphabet's letters all as common. */
const averageFrequencies: ReadonlyMap<Script, ReadonlyMap<string, number>> = new Map(
  scripts.map((script) => {
    const profiles = languageProfiles.filter((known) => known.script === script);
    const shares = new Map<string, number>();
    for (const { letters } of profiles) {
      const share = 1 / (profiles.length * letters.length);
      for (const letter of letters) shares.set(letter, (shares.get(letter) ?? 0) + share);
    }
    return [script, new Map([...shares].map(([letter, share]) => [letter, Math.log(share)]))];
  }),
);
