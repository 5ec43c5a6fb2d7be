import { type Change, mapSpan } from '../text/change.ts';
import type { Offset } from '../text/span.ts';
import type { Markup } from './block.ts';

/** Markup after an edit of the text under it; a range whose words are all gone goes too. */
export function markupAfterChange(markup: readonly Markup[], change: Change): readonly Markup[] {
  return markup.flatMap((range) => {
    const mapped = mapSpan(change, range);
    return mapped ? [{ ...range, ...mapped.span }] : [];
  });
}

/** The markup of a stretch of the text, counted from its start. */
export function markupWithin(markup: readonly Markup[], start: Offset, end: Offset): readonly Markup[] {
  return markup.flatMap((range) => {
    const from = Math.max(range.start, start) - start;
    const to = Math.min(range.end, end) - start;
    const isPoint = range.start === range.end;
    return from < to || (isPoint && from === to) ? [{ ...range, start: from, end: to }] : [];
  });
}

/** Markup moved to where its text now begins. */
export function shiftMarkup(markup: readonly Markup[], by: Offset): readonly Markup[] {
  return markup.map((range) => ({ ...range, start: range.start + by, end: range.end + by }));
}
