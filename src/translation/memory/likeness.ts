import { distance } from 'fastest-levenshtein';
import { baseLanguage } from '../../text/languages.ts';
import { foldCase } from '../../text/stems.ts';

/** A text as it is compared: in small letters, with single spaces and plain quotation marks and dashes. */
export function comparable(text: string, lang: string): string {
  return foldCase(text.trim(), baseLanguage(lang))
    .replace(/[\s\u00A0]+/gu, ' ')
    .replace(/[«»“”„‟"]/gu, '"')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[–—−]/gu, '-');
}

/** Which share of the characters of two comparable texts is the same, 0 … 1: Levenshtein's distance by the longer one. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  // A difference in length alone may say that it is not worth while.
  return 1 - distance(a, b) / longer;
}

/** The most that two texts of these lengths can be alike. */
export function likenessAtMost(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b, 1);
}
