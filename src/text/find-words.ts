import type { Span } from './span.ts';
import { isWordBoundary } from './words.ts';

/** What is looked for, and how. */
export interface Wanted {
  readonly words: string;
  /** Capitals are told from small letters. */
  readonly isCased: boolean;
  /** Only whole words. */
  readonly isWhole: boolean;
  /** `words` is a regular expression. */
  readonly isPattern: boolean;
}

/** One place of a text, and what would be put there. */
export interface Hit extends Span {
  readonly insert: string;
}

/** What a search finds at one place: the words and, of a regular expression, its groups. */
export interface Found {
  readonly start: number;
  readonly words: string;
  readonly groups: readonly (string | null)[];
}

/** The regular expression of a search; null where what was typed is none. Case is folded by Unicode's simple rules. */
export function patternOf({ words, isCased, isPattern }: Wanted): RegExp | null {
  try {
    return new RegExp(isPattern ? words : escaped(words), isCased ? 'gu' : 'giu');
  } catch {
    return null;
  }
}

/** Places that were found as places to be replaced; empty ones, and parts of words where whole ones are wanted, are none. */
export function hitsOf(
  text: string,
  found: readonly Found[],
  wanted: Wanted,
  insert: string,
): readonly Hit[] {
  return found.flatMap((each) => {
    const { start, words } = each;
    const end = start + words.length;
    const isWhole = isWordBoundary(text, start) && isWordBoundary(text, end);
    if (words === '' || (wanted.isWhole && !isWhole)) return [];
    return [{ start, end, insert: wanted.isPattern ? expanded(insert, each) : insert }];
  });
}

/** All that a pattern finds in a text, but no more than so much. */
export function findAll(text: string, pattern: RegExp, max: number): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    if (found.length >= max) break;
    found.push({ start: match.index, words: match[0], groups: match.slice(1).map((group) => group ?? null) });
  }
  return found;
}

/** `$1` … `$99` are the groups, `$&` is all that was found, `$$` a dollar sign. */
function expanded(insert: string, { words, groups }: Found): string {
  return insert.replace(/\$(\$|&|\d{1,2})/g, (sign, name: string) => {
    if (name === '$') return '$';
    if (name === '&') return words;
    const number = Number(name);
    return number >= 1 && number <= groups.length ? (groups[number - 1] ?? '') : sign;
  });
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
