import type { Offset, Span } from './span.ts';

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** A word with what belongs inside it: a hyphen, an apostrophe, a point between letters (Lenta.ru, РИА-Новости). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑.'’][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in order, without punctuation: what the cursor steps over. */
export function wordSpans(text: string): readonly Span[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether no word goes on across this place. */
export function isWordBoundary(text: string, at: Offset): boolean {
  return !(WORD_CHARACTER.test(text.charAt(at - 1)) && WORD_CHARACTER.test(text.charAt(at)));
}
