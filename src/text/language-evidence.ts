import { francAll } from 'franc';
import { furtherLanguages, type LanguageProfile, languageProfiles } from './languages.ts';
import { type Script, scripts, wordsIn } from './scripts.ts';

/** What language detection looks at in a text: its words and letters in one script, in lower case. */
export interface ObservedText {
  readonly script: Script;
  readonly words: readonly string[];
  /** Those of them that have a capital inside a sentence: names keep the words of their own language. */
  readonly names: ReadonlySet<string>;
  /** What follows an apostrophe: `nin` of «AG'nin», `s` of «it's». */
  readonly suffixes: readonly string[];
  /** How often each letter occurs. */
  readonly letters: ReadonlyMap<string, number>;
  readonly letterCount: number;
  /** The letters of words in lower case; every letter where too few words are. */
  readonly runningLetters: ReadonlySet<string>;
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
  /** franc's answer on its own scale: 1 for the language it likes best, less for the others; null if not asked. */
  readonly franc: number | null;
}

// Weights in natural logarithms of likelihood, set on sentences of Universal Dependencies treebanks and of news
// cut at 50 characters. The letters of one text depend on each other, so each counts for less than it should.
const LETTER_WEIGHT = 0.2;
const FOREIGN_LETTER_SCORE = -4.5;
/** Names keep the letters of their own language, so a letter that only names have counts for less. */
const FOREIGN_NAME_LETTER_SCORE = -1.5;
const FRANC_WEIGHT = 3;
/** More than franc and an expected language can make up for. */
const DECISIVE_LEAD = 9;
/** franc does not look at shorter texts. */
const FRANC_MIN_LENGTH = 10;
/** The weight of a frequent word by its length; longer words count like the last. */
const WORD_WEIGHTS = [0, 0.9, 2.4, 3.4];
/** The weight of a frequent ending by its length. */
const ENDING_WEIGHTS = [0, 0.1, 0.75, 1.6, 2.3];
/** How much of that weight a word with a capital inside a sentence has. */
const NAME_SHARE = 0.75;
/** The weight of a frequent suffix after an apostrophe. */
const SUFFIX_WEIGHT = 3.4;
/** With fewer letters in lower case a text is taken for a list of names, which are all there is to go by. */
const MIN_RUNNING_LETTERS = 10;
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
  const running = (text.match(runningWords) ?? []).join('');
  const runningLetters = new Set(running.length < MIN_RUNNING_LETTERS ? letters.keys() : running);
  const names = new Set((text.match(wordsWithCapital) ?? []).map((name) => name.toLowerCase()));
  const suffixes = text.match(apostropheSuffixes) ?? [];
  return { script, words, names, suffixes, letters, letterCount, runningLetters };
}

const wordsWithCapital = /(?<=[\p{L},;]\s)\p{Lu}\p{L}*/gu;
const apostropheSuffixes = /(?<=\p{L}['’])\p{Ll}{1,4}(?!\p{L})/gu;
const runningWords = /(?<!\p{L})[\p{Ll}\p{Lo}\p{M}]{2,}(?!\p{L})/gu;

/**
 * The text weighed against each of the languages, all of the script it was observed in, best first. franc is asked
 * about the candidates only: it does better the fewer it has to choose among, and they are the likelier ones. Where
 * its answer could not change who is first it is not asked, which takes most of the time: `franc` is null then.
 */
export function weighLanguages(
  observed: ObservedText,
  profiles: readonly LanguageProfile[],
  isCandidate: (profile: LanguageProfile) => boolean,
): readonly LanguageEvidence[] {
  const ranked = profiles.map((profile) => weigh(observed, profile)).sort(byScore);
  const [best, second] = ranked;
  if (best === undefined) return [];
  if (best.score - (second?.score ?? 0) > DECISIVE_LEAD) {
    return [{ ...best, score: best.score + FRANC_WEIGHT }, ...ranked.slice(1)];
  }
  const only = profiles.filter(isCandidate).map(({ iso3 }) => iso3);
  const answers = new Map(francAll(observed.words.join(' '), { only, minLength: FRANC_MIN_LENGTH }));
  return ranked
    .map((evidence) => {
      const franc = answers.get(evidence.profile.iso3) ?? 0;
      return { ...evidence, franc, score: evidence.score + FRANC_WEIGHT * franc };
    })
    .sort(byScore);
}

function byScore(a: LanguageEvidence, b: LanguageEvidence): number {
  return b.score - a.score;
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

/** The evidence without franc's. */
function weigh(observed: ObservedText, profile: LanguageProfile): LanguageEvidence {
  const { words, names, suffixes, letters, runningLetters } = observed;
  let score = furtherLanguages.includes(profile) ? FURTHER_LANGUAGE_SCORE : 0;
  const frequencies = letterFrequencies.get(profile);
  for (const [letter, count] of letters) {
    const frequency = frequencies?.get(letter);
    const foreign = runningLetters.has(letter) ? FOREIGN_LETTER_SCORE : FOREIGN_NAME_LETTER_SCORE;
    score += count * (frequency === undefined ? foreign : LETTER_WEIGHT * frequency);
  }

  const frequentWords: string[] = [];
  let endings = 0;
  for (const word of words) {
    const share = names.has(word) ? NAME_SHARE : 1;
    if (profile.words.has(word)) {
      frequentWords.push(word);
      score += share * (WORD_WEIGHTS[Math.min(word.length, WORD_WEIGHTS.length - 1)] ?? 0);
    } else {
      const weight = endingWeight(word, profile.endings);
      if (weight > 0) endings++;
      score += share * weight;
    }
  }
  for (const suffix of suffixes) if (profile.suffixes.has(suffix)) score += SUFFIX_WEIGHT;
  const recognised = frequentWords.length + endings;
  return { profile, score, words: frequentWords, recognised, franc: null };
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
