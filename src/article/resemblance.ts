import { createHash } from 'node:crypto';
import { fold, foldWords } from './import/phrase.ts';

/**
 * Words in one shingle. The web's duplicates were sought with ten (Broder 1997); news is shorter and gets edited word
 * by word, and five in a row are already no chance: two outlets' own reports of one event share hardly any.
 */
const SHINGLE_WORDS = 5;

/**
 * From this share on a text is called a near-duplicate. Of the stories in `tests/article/duplicate-stories.ts`, a
 * reprint with a new lead keeps 71 % of the agency's words (63 % outside quotes) and a live blog of the afternoon
 * 94 % of the morning's; a follow-up that repeats the background has 22 %, and another outlet's report of the same event
 * nothing outside its quotes, but up to 79 % with them.
 */
export const DUPLICATE_SHARE = 0.5;

/** Where there are fewer words than this outside quotes, they cannot say whether more than the quotes is shared. */
const ENOUGH_OWN_WORDS = 40;
/** And then nearly everything has to be the same. */
const NEARLY_ALL = 0.9;

/** What stands after this many words is not compared: far more than any news item has. */
export const MAX_COMPARED_WORDS = 20_000;

/** A text as it is compared: the hashed shingles of all its words, and of its words outside quotation marks. */
export interface ComparableText {
  readonly all: WordRun;
  readonly own: WordRun;
  /** Of all words; texts with the same words have the same. Null for a text without words. */
  readonly wordsHash: string | null;
}

interface WordRun {
  readonly words: number;
  /** One for each place where a shingle begins. */
  readonly shingles: readonly number[];
}

/** How much two texts have in common. */
export interface Resemblance {
  /** Shares of the words, 0 … 1: how much of the first stands in the second, and the other way round. */
  readonly ofFirst: number;
  readonly ofSecond: number;
  readonly isSame: boolean;
  /** Whether one is the other, but for what was changed, left out or added. */
  readonly isDuplicate: boolean;
}

/**
 * Makes a text, given by its blocks, comparable: w-shingling of Broder, "On the resemblance and containment of
 * documents" (SEQUENCES 1997), over words without case and punctuation, so that paragraphs may be cut otherwise.
 */
export function comparableText(blocks: readonly string[]): ComparableText {
  const words = foldedWords(blocks);
  return {
    all: runOf(words),
    own: runOf(foldedWords(blocks.map(withoutQuotes))),
    wordsHash:
      words.length === 0
        ? null
        : createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 22),
  };
}

/**
 * Compares two texts. Containment counts, not resemblance, so that a text that has grown is still found; and it has to
 * hold outside quotation marks as well, so that outlets who quote the same speech are no copies of each other.
 */
export function compareTexts(first: ComparableText, second: ComparableText): Resemblance {
  const [ofFirst, ofSecond] = [shareIn(first.all, second.all), shareIn(second.all, first.all)];
  const isSame = first.wordsHash !== null && first.wordsHash === second.wordsHash;
  return {
    ofFirst,
    ofSecond,
    isSame,
    isDuplicate: isSame || isContained(first, second, ofFirst) || isContained(second, first, ofSecond),
  };
}

function isContained(text: ComparableText, within: ComparableText, share: number): boolean {
  if (text.own.words < ENOUGH_OWN_WORDS) return text.all.words >= ENOUGH_OWN_WORDS && share >= NEARLY_ALL;
  return share >= DUPLICATE_SHARE && shareIn(text.own, within.own) >= DUPLICATE_SHARE;
}

/** Which share of the words stands in shingles that the other has as well. */
function shareIn({ words, shingles }: WordRun, within: WordRun): number {
  if (words === 0) return 0;
  const known = new Set(within.shingles);
  let covered = 0;
  let reached = 0;
  shingles.forEach((shingle, at) => {
    if (!known.has(shingle)) return;
    const end = Math.min(at + SHINGLE_WORDS, words);
    covered += end - Math.max(at, reached);
    reached = end;
  });
  return covered / words;
}

/** Of the shingles with the smallest hashes, so many are always in the sample. */
const SMALLEST_SAMPLE = 16;
/** The others are there where their hash is in the first so-many-eth of all 32-bit numbers. */
const SAMPLED_ONE_IN = 16;

/**
 * The sample of a text's shingles by which it is found again, in rising order: Broder's modulo sketch, which unlike a
 * min-hash of fixed size estimates containment between texts of unlike length; short texts keep their smallest hashes.
 */
export function shingleSample({ all, own }: ComparableText): readonly number[] {
  const { shingles } = own.words >= ENOUGH_OWN_WORDS ? own : all;
  const rising = [...new Set(shingles)].sort((a, b) => a - b);
  const limit = 2 ** 32 / SAMPLED_ONE_IN;
  return rising.filter((shingle, i) => i < SMALLEST_SAMPLE || shingle < limit);
}

function foldedWords(blocks: readonly string[]): string[] {
  const words: string[] = [];
  for (const block of blocks) {
    for (const word of foldWords(block)) words.push(word);
    if (words.length >= MAX_COMPARED_WORDS) break;
  }
  return words.slice(0, MAX_COMPARED_WORDS);
}

/** Innermost quotes first, so that quotes within quotes go with them. A mark without its partner stays. */
function withoutQuotes(block: string): string {
  let text = fold(block);
  for (let depth = 0; depth < 3; depth++) text = text.replace(QUOTED, ' ');
  return text;
}

const QUOTED = /«[^«»]*»|„[^„“”]*[“”]|“[^“”]*”|"[^"]*"/gu;

function runOf(words: readonly string[]): WordRun {
  const hashes = words.map(hashOf);
  const shingles: number[] = [];
  for (let at = 0; at + SHINGLE_WORDS <= hashes.length; at++) {
    shingles.push(mixed(hashes.slice(at, at + SHINGLE_WORDS)));
  }
  // A text that is shorter than a shingle is one.
  if (shingles.length === 0 && hashes.length > 0) shingles.push(mixed(hashes));
  return { words: words.length, shingles };
}

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo; draft-eastlake-fnv). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One number for several in their order, spread evenly over 32 bits by the finaliser of MurmurHash3. */
function mixed(hashes: readonly number[]): number {
  let hash = 0;
  for (const each of hashes) hash = Math.imul((hash << 5) ^ (hash >>> 27) ^ each, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
