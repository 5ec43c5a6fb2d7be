import { foldWords } from '../import/phrase.ts';

/** The words of a block, and its pairs of neighbouring words, as they are compared; how often each stands there. */
export interface Matter {
  readonly words: ReadonlyMap<string, number>;
  readonly wordCount: number;
  readonly pairs: ReadonlyMap<string, number>;
  readonly pairCount: number;
}

export function matterOf(text: string): Matter {
  const words = foldWords(text);
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  return { words: tally(words), wordCount: words.length, pairs: tally(pairs), pairCount: pairs.length };
}

/** Blocks put one after the other. The pair of words at a joint is left out: it is in neither. */
export function joinMatter(parts: readonly Matter[]): Matter {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const sum = (count: 'wordCount' | 'pairCount') => parts.reduce((total, part) => total + part[count], 0);
  const all = (name: 'words' | 'pairs') => {
    const together = new Map<string, number>();
    for (const part of parts) {
      for (const [key, count] of part[name]) together.set(key, (together.get(key) ?? 0) + count);
    }
    return together;
  };
  return {
    words: all('words'),
    wordCount: sum('wordCount'),
    pairs: all('pairs'),
    pairCount: sum('pairCount'),
  };
}

/** What two blocks have in common: words, and pairs of neighbouring words. */
export interface Common {
  readonly words: number;
  readonly pairs: number;
}

export function commonOf(a: Matter, b: Matter): Common {
  return { words: shared(a.words, b.words), pairs: shared(a.pairs, b.pairs) };
}

/**
 * How alike two blocks are, 0 … 1: Dice's coefficient of their words and of their pairs of neighbouring words, evenly.
 * Words alone would take any two sentences of one topic for relatives, pairs alone a heavily edited line for another.
 */
export function likeness(a: Matter, b: Matter, common: Common = commonOf(a, b)): number {
  const ofWords = dice(common.words, a.wordCount + b.wordCount);
  if (a.pairCount === 0 || b.pairCount === 0) return ofWords;
  return (ofWords + dice(common.pairs, a.pairCount + b.pairCount)) / 2;
}

/** Which share of a block's pairs of words stands in another block with which it has so much in common, 0 … 1. */
export function shareWithin(part: Matter, common: Common): number {
  if (part.pairCount > 0) return common.pairs / part.pairCount;
  return part.wordCount === 0 ? 0 : common.words / part.wordCount;
}

function dice(common: number, total: number): number {
  return total === 0 ? 0 : (2 * common) / total;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const [key, count] of fewer) common += Math.min(count, more.get(key) ?? 0);
  return common;
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
