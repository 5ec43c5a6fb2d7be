import { findConfusables } from './confusables.ts';
import {
  type LanguageEvidence,
  type ObservedText,
  observeText,
  scoreOfUnknown,
  weighLanguages,
} from './language-evidence.ts';
import { baseLanguage, type LanguageProfile, languageProfiles } from './languages.ts';
import type { Reason } from './reason.ts';
import { countLetters, dominantScript, type Script } from './scripts.ts';

export interface LanguageGuess {
  /** BCP 47, as the candidate was written; `und` where nothing can honestly be said. */
  readonly lang: string;
  /** 0 … 1. */
  readonly confidence: number;
}

export interface Detection extends LanguageGuess {
  /** The other languages it may be, likeliest first. */
  readonly alternatives: readonly LanguageGuess[];
  /** The evidence, never empty; domain `language` of the locales. */
  readonly reasons: readonly Reason[];
}

export interface DetectOptions {
  /** BCP 47 languages to choose among; every known one when absent. */
  readonly candidates?: readonly string[];
  /** The language to expect: the article's, for one of its blocks. */
  readonly prior?: string;
}

/** A text with fewer letters inherits the prior unless its script or its letters contradict it. */
export const MIN_LETTERS = 40;
/** Below this confidence the answer is `und`. */
export const MIN_CONFIDENCE = 0.4;
/** A name or two: with fewer letters the answer has to be surer. */
export const MIN_LETTERS_TO_GUESS = 20;
export const MIN_CONFIDENCE_OF_FEW = 0.7;
/** In a text of at least so many words, at least this share of them has to look like the language's. */
export const MIN_WORDS_TO_JUDGE = 8;
export const MIN_FAMILIAR_SHARE = 0.1;
/** In a name or two this share, unless its letters tell: «by ANKASAM Ekip» has one English word. */
export const MIN_FAMILIAR_SHARE_OF_FEW = 0.5;
/** Only so many UTF-16 units of a text are looked at. */
export const MAX_SAMPLE = 4_000;
/** Less likely languages are not named as alternatives. */
export const MIN_ALTERNATIVE = 0.01;

// How much the prior counts, in natural logarithms of likelihood, for a long and for a short text. A short text
// has to show two letters that the prior's alphabet lacks, or as strong a set of words, to be thought foreign.
const PRIOR_SCORE = 3;
const SHORT_PRIOR_SCORE = 6;
/** Letters and words quoted in a reason. */
const MAX_EXAMPLES = 5;

/** The language of a text: script first, then letters, frequent words and endings, and franc's trigrams. */
export function detectLanguage(text: string, options: DetectOptions = {}): Detection {
  const sample = sampleOf(text);
  const script = runningScript(sample);
  if (script === null) return undetermined([], [{ code: 'no-letters' }]);
  const scriptReason: Reason = { code: 'script', values: { script } };

  const candidates = candidateTags(options.candidates);
  const isCandidate = ({ lang }: LanguageProfile) => candidates === null || candidates.has(lang);
  const tagOf = ({ lang }: LanguageProfile) => candidates?.get(lang) ?? lang;
  const profiles = languageProfiles.filter((known) => known.script === script);
  const sole = profiles.find(({ letters }) => letters === '');
  if (!profiles.some(isCandidate)) return undetermined([], [scriptReason, { code: 'no-candidate' }]);
  if (sole !== undefined) {
    return { lang: tagOf(sole), confidence: 1, alternatives: [], reasons: [scriptReason] };
  }

  const observed = observeText(sample, script);
  const prior = options.prior === undefined ? null : baseLanguage(options.prior);
  const isShort = observed.letterCount < MIN_LETTERS;
  const ranked = weighLanguages(observed, profiles, isCandidate)
    .map((evidence) => expecting(evidence, prior, isShort ? SHORT_PRIOR_SCORE : PRIOR_SCORE))
    .sort((a, b) => b.score - a.score);
  const confidenceOf = confidences(ranked, scoreOfUnknown(observed));
  const guesses = ranked
    .filter(({ profile }) => isCandidate(profile))
    .map(({ profile }) => ({ lang: tagOf(profile), confidence: confidenceOf(profile) }));

  const [evidence, ...rivals] = ranked;
  const [best, ...others] = guesses;
  if (evidence !== undefined && !isCandidate(evidence.profile)) {
    const { lang } = evidence.profile;
    return undetermined(guesses, [scriptReason, { code: 'not-a-candidate', values: { lang } }]);
  }
  const needed = observed.letterCount < MIN_LETTERS_TO_GUESS ? MIN_CONFIDENCE_OF_FEW : MIN_CONFIDENCE;
  const isUnsure = best === undefined || best.confidence < needed;
  const isNames = evidence?.profile.lang !== prior && isOnlyNames(evidence, rivals, observed);
  if (evidence === undefined || isUnsure || isNames || isUnfamiliar(evidence, observed)) {
    return undetermined(guesses, [
      scriptReason,
      { code: 'unsure', values: { letters: observed.letterCount } },
    ]);
  }
  const reasons = [scriptReason, ...reasonsFor(evidence, rivals, observed)];
  if (evidence.profile.lang === prior) reasons.push({ code: isShort ? 'inherited' : 'expected' });
  return { ...best, alternatives: others.filter(isWorthNaming), reasons };
}

/** What `detectBlockLanguages` found, in the order of the blocks. */
export interface ArticleLanguages {
  readonly article: Detection;
  readonly blocks: readonly Detection[];
}

/** The language that most of an article's letters are in, then that of each block, expecting the article's. */
export function detectBlockLanguages(
  texts: readonly string[],
  options: DetectOptions = {},
): ArticleLanguages {
  const article = languageOfMost(texts, options);
  const prior = article.lang === 'und' ? options.prior : article.lang;
  const blockOptions: DetectOptions = { ...options, ...(prior === undefined ? {} : { prior }) };
  return { article, blocks: texts.map((text) => detectLanguage(text, blockOptions)) };
}

/** A vote of the blocks by letters, so that one long foreign quotation does not outweigh an article. */
function languageOfMost(texts: readonly string[], options: DetectOptions): Detection {
  const votes = new Map<string, number>();
  for (const text of texts) {
    const { lang, confidence } = detectLanguage(text, options);
    if (lang === 'und') continue;
    votes.set(lang, (votes.get(lang) ?? 0) + confidence * countLetters(text).total);
  }
  const total = [...votes.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return detectLanguage(texts.join('\n'), options);
  const [best, ...others] = [...votes]
    .map(([lang, count]) => ({ lang, confidence: rounded(count / total) }))
    .sort((a, b) => b.confidence - a.confidence);
  const percent = Math.round((best?.confidence ?? 0) * 100);
  return {
    lang: best?.lang ?? 'und',
    confidence: best?.confidence ?? 0,
    alternatives: others.filter(isWorthNaming),
    reasons: [{ code: 'most-letters', values: { percent } }],
  };
}

/** `und`, with what it may be all the same. */
function undetermined(guesses: readonly LanguageGuess[], reasons: readonly Reason[]): Detection {
  return { lang: 'und', confidence: 0, alternatives: guesses.filter(isWorthNaming), reasons };
}

/** The part of a text that says something of its language: addresses and stress marks do not. */
function sampleOf(text: string): string {
  const sample = text.slice(0, MAX_SAMPLE).normalize('NFC').replace(addresses, ' ').replaceAll('\u0301', '');
  return withIntendedLetters(isWronglyDecodedTurkish(sample) ? decodedAgain(sample) : sample);
}

/** «збавiцель» with a Latin i is read as it was meant. */
function withIntendedLetters(sample: string): string {
  if (!mixedWord.test(sample)) return sample;
  let repaired = '';
  let at = 0;
  for (const { start, end, intended } of findConfusables(sample)) {
    repaired += sample.slice(at, start) + intended;
    at = end;
  }
  return repaired + sample.slice(at);
}

const mixedWord = /\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u;

/** Turkish in ISO 8859-9 that was read as ISO 8859-1: «kadýn», «baðlý», «iþ», and no letter of Icelandic or Czech. */
function isWronglyDecodedTurkish(sample: string): boolean {
  return /[ýÝ]/.test(sample) && !/[áéíóúæěščřžňď]/i.test(sample);
}

function decodedAgain(sample: string): string {
  return sample.replace(/[ýðþÝÐÞ]/g, (letter) => 'ığşİĞŞ'.charAt('ýðþÝÐÞ'.indexOf(letter)));
}

const addresses = /(?:https?:\/\/|www\.)\S+|\S*@\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}\b/g;

/**
 * The script of the running text. Words in lower case decide, because names keep their own script: a Russian
 * sentence stays Russian however many Latin companies and films it lists.
 */
function runningScript(sample: string): Script | null {
  const runningWords = sample.match(/(?<!\p{L})[\p{Ll}\p{Lo}\p{M}]{2,}(?!\p{L})/gu);
  const running = runningWords === null ? null : dominantScript(runningWords.join(' '));
  const script = running ?? dominantScript(sample);
  // Japanese mixes Kana into Chinese characters; Chinese has no Kana.
  return script === 'Han' && countLetters(sample).byScript.has('Kana') ? 'Kana' : script;
}

/** The candidates as they were written, under their primary language subtag; null for no restriction. */
function candidateTags(candidates: readonly string[] | undefined): ReadonlyMap<string, string> | null {
  if (candidates === undefined) return null;
  return new Map(candidates.map((tag) => [baseLanguage(tag), tag]));
}

function expecting(evidence: LanguageEvidence, prior: string | null, bonus: number): LanguageEvidence {
  return evidence.profile.lang === prior ? { ...evidence, score: evidence.score + bonus } : evidence;
}

/** Scores as shares of a whole that a language without a profile is part of. */
function confidences(
  ranked: readonly LanguageEvidence[],
  unknown: number,
): (profile: LanguageProfile) => number {
  const best = Math.max(unknown, ...ranked.map(({ score }) => score));
  const weights = new Map(ranked.map(({ profile, score }) => [profile, Math.exp(score - best)]));
  const sum = [...weights.values()].reduce((total, weight) => total + weight, Math.exp(unknown - best));
  return (profile) => rounded((weights.get(profile) ?? 0) / sum);
}

/** Whether nearly no word of a longer text is known: then it is in a language without a profile. */
function isUnfamiliar({ recognised }: LanguageEvidence, { words }: ObservedText): boolean {
  return words.length >= MIN_WORDS_TO_JUDGE && recognised < words.length * MIN_FAMILIAR_SHARE;
}

/** Whether a very short text shows its language neither by most of its words nor by a letter. */
function isOnlyNames(
  evidence: LanguageEvidence | undefined,
  rivals: readonly LanguageEvidence[],
  observed: ObservedText,
): boolean {
  if (evidence === undefined || observed.letterCount >= MIN_LETTERS_TO_GUESS) return false;
  const isFamiliar = evidence.recognised >= observed.words.length * MIN_FAMILIAR_SHARE_OF_FEW;
  return !isFamiliar && tellingLetters(evidence, rivals, observed).length === 0;
}

/** The letters of the text that at least half of the other languages, or the likeliest of them, do not have. */
function tellingLetters(
  { profile }: LanguageEvidence,
  rivals: readonly LanguageEvidence[],
  { letters }: ObservedText,
): readonly string[] {
  return [...letters.keys()].filter((letter) => {
    if (!profile.letters.includes(letter)) return false;
    const without = rivals.filter((rival) => !rival.profile.letters.includes(letter));
    return without.length > 0 && (without.length >= rivals.length / 2 || without[0] === rivals[0]);
  });
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

function isWorthNaming({ confidence }: LanguageGuess): boolean {
  return confidence >= MIN_ALTERNATIVE;
}

function reasonsFor(
  evidence: LanguageEvidence,
  rivals: readonly LanguageEvidence[],
  observed: ObservedText,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const markers = tellingLetters(evidence, rivals, observed);
  if (markers.length > 0) {
    reasons.push({ code: 'marker-letters', values: { letters: markers.slice(0, MAX_EXAMPLES).join(' ') } });
  }
  const examples = [...new Set(evidence.words)].slice(0, MAX_EXAMPLES);
  if (examples.length > 0) {
    const count = evidence.words.length;
    reasons.push({ code: 'frequent-words', values: { count, examples: examples.join(', ') } });
  }
  if (rivals.length > 0 && evidence.franc === 1) reasons.push({ code: 'trigrams' });
  return reasons;
}
