import { type Span, sliceSpan } from '../../text/span.ts';
import { wordSpans } from '../../text/words.ts';
import { type MatchWord, sharedBeginning, wordMatcher } from './word-forms.ts';

/** A name to look for, and what it is a name of. */
export interface NameToFind {
  readonly name: string;
  readonly lang: string;
  /** The referent; null where nobody knows whom the name means. */
  readonly entityId: string | null;
  readonly label: string;
}

/** A place where a name stands, in whatever form. */
export interface FoundMention extends Span {
  readonly entityId: string | null;
  readonly label: string;
}

/** What may stand between two words of a name. */
const BETWEEN_WORDS = /^(?:[ \u00a0\u202f]+|[^\S\n]*[-‐‑–—«»“”„"][^\S\n]*|\.[^\S\n]*)$/u;

/** Looks for names in texts of one language. */
export type FindMentions = (text: string) => readonly FoundMention[];

/**
 * A search for names in their inflected forms; of names that begin at the same place the longest is found, and none
 * lies inside of another. Linear in the length of the text, but for names that begin alike.
 */
export function mentionFinder(names: readonly NameToFind[], lang: string): FindMentions {
  const byBeginning = new Map<string, PreparedName[]>();
  for (const name of names) {
    const spans = wordSpans(name.name);
    const words = spans.map((span) => sliceSpan(name.name, span));
    const [first] = words;
    if (first === undefined) continue;
    const tail = name.name.slice(spans.at(-1)?.end);
    const prepared = { ...name, words: words.map((word) => wordMatcher(word, lang)), tail };
    const key = keyOf(first);
    const own = byBeginning.get(key);
    if (own) own.push(prepared);
    else byBeginning.set(key, [prepared]);
  }
  if (byBeginning.size === 0) return () => [];
  return (text) => {
    const words = wordSpans(text);
    const found: FoundMention[] = [];
    for (let i = 0; i < words.length; i++) {
      const candidates = byBeginning.get(keyOf(sliceSpan(text, words[i] as Span))) ?? [];
      let best: FoundMention | null = null;
      for (const candidate of candidates) {
        const end = endOfName(text, words, i, candidate);
        if (end > (best?.end ?? 0)) {
          const { entityId, label } = candidate;
          best = { start: (words[i] as Span).start, end, entityId, label };
        }
      }
      if (!best) continue;
      found.push(best);
      while (i + 1 < words.length && (words[i + 1] as Span).start < best.end) i++;
    }
    return found;
  };
}

/** The beginnings of words by one of which every text is found that may hold one of these names. */
export function beginningsOf(names: readonly NameToFind[]): readonly string[] {
  const beginnings = names.flatMap(({ name, lang }) => {
    const [first] = wordSpans(name);
    return first ? [sharedBeginning(sliceSpan(name, first), lang)] : [];
  });
  return [...new Set(beginnings)];
}

interface PreparedName extends NameToFind {
  readonly words: readonly MatchWord[];
  /** What stands behind its last word: the point of U.S. */
  readonly tail: string;
}

/** Where a name ends that begins with a word of the text; 0 where it is not this name. */
function endOfName(
  text: string,
  words: readonly Span[],
  first: number,
  { words: matchers, tail }: PreparedName,
): number {
  let end = 0;
  for (const [i, match] of matchers.entries()) {
    const word = words[first + i];
    if (!word) return 0;
    if (i > 0 && !BETWEEN_WORDS.test(text.slice(end, word.start))) return 0;
    const length = match(sliceSpan(text, word));
    if (length === 0) return 0;
    end = word.start + length;
  }
  return text.startsWith(tail, end) ? end + tail.length : end;
}

/** Forms of one word share their first two letters, whatever their case. */
function keyOf(word: string): string {
  return word.slice(0, 2).toLowerCase().replaceAll('ё', 'е');
}
