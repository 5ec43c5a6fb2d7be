import type { BoilerplateReason } from '../block.ts';
import { boilerplateWords } from './boilerplate/index.ts';
import type { BoilerplatePhrases } from './boilerplate/words.ts';
import { foldWords, matchPhrase, type Phrase, parsePhrase } from './phrase.ts';

/** How a block's words agree with a phrase of page furniture. */
export interface PhraseMatch {
  readonly reason: BoilerplateReason;
  readonly manner: keyof BoilerplatePhrases;
  /** The phrase as the word list has it, or the words of a bar. */
  readonly phrase: string;
}

/** The surest agreement of a block with the word lists of all languages; null where there is none. */
export function matchBoilerplate(text: string): PhraseMatch | null {
  if (text.length > MAX_WITHIN_LENGTH) return null;
  const words = foldWords(text);
  const counted = words.filter((word) => !/^\p{N}+$/u.test(word));
  if (text.length <= MAX_WHOLE_LENGTH && counted.length > 0) {
    const whole = candidates(counted, 0).find(
      ({ manner, phrase }) => manner === 'whole' && matchPhrase(phrase, counted, 0) === counted.length,
    );
    if (whole !== undefined) return found(whole);
    if (isBar(counted)) return { reason: 'share-bar', manner: 'bar', phrase: counted.join(' ') };
  }
  if (text.length <= MAX_START_LENGTH) {
    const start = candidates(words, 0).find(
      ({ manner, phrase }) => manner === 'start' && matchPhrase(phrase, words, 0) !== null,
    );
    if (start !== undefined) return found(start);
  }
  for (let from = 0; from < words.length; from++) {
    for (const candidate of candidates(words, from)) {
      if (candidate.manner === 'within' && matchPhrase(candidate.phrase, words, from) !== null)
        return found(candidate);
    }
  }
  if (text.length > MAX_WHOLE_LENGTH) return null;
  const edge = candidates(counted, 0).find(
    ({ manner, phrase }) => manner === 'edge' && matchPhrase(phrase, counted, 0) === counted.length,
  );
  return edge === undefined ? null : found(edge);
}

/** A notice has a few sentences; longer blocks that hold such words are articles about the matter. */
const MAX_WITHIN_LENGTH = 700;
const MAX_START_LENGTH = 220;
const MAX_WHOLE_LENGTH = 90;
const MAX_BAR_WORDS = 25;
/** Shorter words of bars ("by", «на») stand alone for other things. */
const MIN_BUTTON = 4;

interface Candidate {
  readonly reason: BoilerplateReason;
  readonly manner: Exclude<keyof BoilerplatePhrases, 'bar'>;
  readonly phrase: Phrase;
}

/** Phrases by how their first word begins, so that a block is compared with a handful of them only. */
const BY_BEGINNING = new Map<string, Candidate[]>();
const BAR_WORDS = new Set<string>();
const BAR_NAMES = new Set<string>();

for (const { lang, phrases } of boilerplateWords) {
  for (const [key, { bar = [], ...manners }] of Object.entries(phrases)) {
    const reason = key as BoilerplateReason;
    for (const word of bar.flatMap(foldWords)) {
      BAR_WORDS.add(word);
      if (lang === 'und') BAR_NAMES.add(word);
    }
    for (const [manner, sources] of Object.entries(manners) as [Candidate['manner'], readonly string[]][]) {
      for (const phrase of sources.map(parsePhrase)) {
        const beginning = beginningOf(phrase.parts[0]?.word ?? '');
        const listed = BY_BEGINNING.get(beginning) ?? [];
        listed.push({ reason, manner, phrase });
        BY_BEGINNING.set(beginning, listed);
      }
    }
  }
}

function beginningOf(word: string): string {
  return word.slice(0, 2);
}

function candidates(words: readonly string[], from: number): readonly Candidate[] {
  return BY_BEGINNING.get(beginningOf(words[from] ?? '')) ?? [];
}

function isBar(words: readonly string[]): boolean {
  if (words.length > MAX_BAR_WORDS || !words.every((word) => BAR_WORDS.has(word))) return false;
  return (
    words.some((word) => BAR_NAMES.has(word) && word.length > 1) ||
    (words.length === 1 && words.join('').length >= MIN_BUTTON)
  );
}

function found({ reason, manner, phrase }: Candidate): PhraseMatch {
  return { reason, manner, phrase: phrase.source };
}
