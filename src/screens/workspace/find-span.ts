import type { Span } from '../../text/span.ts';
import { isWordBoundary } from '../../text/words.ts';

/** Where typed words stand in a text, whole words first; null where they do not. For forms without a selection. */
export function findSpan(text: string, wording: string): Span | null {
  const wanted = wording.normalize('NFC').trim();
  if (wanted === '') return null;
  let found: Span | null = null;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const span = { start: at, end: at + wanted.length };
    if (isWordBoundary(text, span.start) && isWordBoundary(text, span.end)) return span;
    found ??= span;
  }
  return found;
}
