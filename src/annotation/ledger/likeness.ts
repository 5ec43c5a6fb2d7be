import { fold } from '../../alignment/aligner/fold.ts';
import { normalNumber } from '../../alignment/aligner/numbers.ts';
import { skeleton } from '../../alignment/aligner/transliterate.ts';

/** Sounds shorter than this are shared by words that are not alike. */
const SHORTEST_SOUNDS = 2;

/**
 * How much the words of two languages have in common, from 0 to 1: the share of those of the shorter that are the
 * same number, or begin with the same sounds, as one of the longer.
 */
export function likeness(words: string, lang: string, others: string, otherLang: string): number {
  const [a, b] = [keysOf(words, lang), keysOf(others, otherLang)];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return 0;
  return few.filter((key) => many.some((other) => isAlike(key, other))).length / few.length;
}

/** A number or the sounds of a word. */
interface Key {
  readonly isNumber: boolean;
  readonly key: string;
}

function keysOf(words: string, lang: string): Key[] {
  const found = words.match(/\p{N}[\p{N}.,:]*|\p{L}+/gu) ?? [];
  return found.map((word) =>
    /^\p{N}/u.test(word)
      ? { isNumber: true, key: normalNumber(word.replace(/[.,:]+$/, '')) }
      : { isNumber: false, key: skeleton(fold(word.toLocaleLowerCase(lang)), lang) },
  );
}

function isAlike(a: Key, b: Key): boolean {
  if (a.isNumber !== b.isNumber) return false;
  if (a.isNumber) return a.key === b.key;
  const [short, long] = a.key.length <= b.key.length ? [a.key, b.key] : [b.key, a.key];
  return short.length >= SHORTEST_SOUNDS && long.startsWith(short);
}
