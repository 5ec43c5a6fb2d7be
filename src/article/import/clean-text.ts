import type { Reason } from '../../text/reason.ts';

/** A text made fit to be stored, and a warning for each thing that was changed or looks suspicious. */
export interface CleanText {
  readonly text: string;
  readonly warnings: readonly Reason[];
}

/**
 * The text in NFC with "\n" line ends and without control characters. Invisible characters that belong to a
 * script's spelling (joiners, soft hyphens, direction marks) are kept, and reported where they can mislead.
 */
export function cleanText(raw: string): CleanText {
  const warnings: Reason[] = [];
  const warn = (code: string, count: number) => {
    if (count > 0) warnings.push({ code, values: { count } });
  };

  let text = raw;
  warn('replacement-characters-found', countMatches(text, /\uFFFD/g));
  if (!text.isWellFormed()) {
    warn('lone-surrogates-replaced', countMatches(text, LONE_SURROGATE));
    text = text.toWellFormed();
  }
  text = text.replace(LINE_END, '\n');
  // A mark at the very start says how the file is encoded; it is not text.
  if (text.startsWith('\u{FEFF}')) text = text.slice(1);
  // Six passes over a long page, for nothing nearly always.
  const isUnusual = UNUSUAL.test(text);
  if (isUnusual) {
    warn('control-characters-removed', countMatches(text, CONTROL));
    text = text.replace(CONTROL, '');
  }
  const composed = text.normalize('NFC');
  if (composed !== text) warnings.push({ code: 'normalised-to-nfc' });
  if (!isUnusual) return { text: composed, warnings };
  warn('bidi-controls-kept', countMatches(composed, BIDI_CONTROL));
  warn('invisible-characters-kept', countMatches(composed, INVISIBLE));
  warn('soft-hyphens-kept', countMatches(composed, SOFT_HYPHEN));
  return { text: composed, warnings };
}

/** How many code units of the text match the pattern, which must be global. */
export function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** What no text needs: control characters but for tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
/** Halves of letters. */
export const LONE_SURROGATE = /\p{Cs}/gu;
/** Embeddings, overrides and isolates: they can make a line look like something it does not say. */
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/g;
const INVISIBLE = /[\u200B\u2060\uFEFF]/g;
const SOFT_HYPHEN = /\u00AD/g;
/** Whatever is counted above, in one class. */
const UNUSUAL = new RegExp(
  `[${[CONTROL, BIDI_CONTROL, INVISIBLE, SOFT_HYPHEN].map(({ source }) => source.replace(/^\[|\]$/g, '')).join('')}]`,
);
