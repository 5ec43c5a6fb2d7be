import type { Span } from '../../text/span.ts';
import type { WordRange } from './links.ts';
import type { Word } from './words.ts';

/** Marks that belong to a name where they stand right behind it on both sides: «Руки вверх!», "Yahoo!". */
const marksOfNames = /^[!?]/;

/** The characters of a window: its words, and the mark that ends a name if the span has one too. */
export function spanOfWindow(
  window: WordRange,
  words: readonly Word[],
  text: string,
  spanText: string,
): Span {
  const start = words[window.from]?.start ?? 0;
  const last = words[dateEnd(window, words) - 1];
  let end = last?.end ?? start;
  const mark = spanText.at(-1) ?? '';
  if (marksOfNames.test(mark) && text.charAt(end) === mark) end++;
  return { start, end };
}

/** Behind the last word of a window, or behind the «года» that belongs to the year or month it ends with. */
function dateEnd({ to }: WordRange, words: readonly Word[]): number {
  const next = words[to];
  return next?.isDateUnit && next.breakBefore === 'none' ? to + 1 : to;
}
