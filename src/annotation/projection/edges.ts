import { type Span, sliceSpan } from '../../text/span.ts';
import type { WordRange } from './word-range.ts';
import type { Word } from './words.ts';

/** Marks that belong to a name where they stand right behind it on both sides: «Руки вверх!», "Yahoo!". */
const marksOfNames = /^[!?]/;

/** The characters of a window: its words, and the article or mark of a name if the span has it too ("The Guardian"). */
export function spanOfWindow(
  window: WordRange,
  words: readonly Word[],
  text: string,
  spanText: string,
): Span {
  const article = words[window.from - 1];
  const begins =
    article?.isFunction && article.isCapital && spanText.startsWith(`${sliceSpan(text, article)} `);
  const start = (begins ? article : words[window.from])?.start ?? 0;
  const last = words[dateEnd(window, words) - 1];
  let end = last?.end ?? start;
  const mark = spanText.at(-1) ?? '';
  if (marksOfNames.test(mark) && text.charAt(end) === mark) end++;
  else if (opensOnly(text.slice(start, end)) && closingMark.test(text.charAt(end))) end++;
  return { start, end };
}

const openingMark = /[«„“"]/g;
const closingMark = /[»”“"]/;

/** Whether a quotation mark is opened in a text and not closed: «форум „Армия“» ends with its mark. */
function opensOnly(text: string): boolean {
  const opened = text.match(openingMark)?.length ?? 0;
  const closed = text.match(/[»”"]/g)?.length ?? 0;
  return opened > 0 && (text.includes('"') ? opened % 2 === 1 : opened > closed);
}

/** Behind the last word of a window, or behind the «года» that belongs to the year or month it ends with. */
function dateEnd({ to }: WordRange, words: readonly Word[]): number {
  const next = words[to];
  return next?.isDateUnit && next.breakBefore === 'none' ? to + 1 : to;
}
