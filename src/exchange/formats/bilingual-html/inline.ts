import { flattenRanges } from '../../../text/flatten.ts';
import type { Offset, Span } from '../../../text/span.ts';
import { safeText } from './escape.ts';

/** An element over a stretch of a block's text. */
export interface InlineElement extends Span {
  readonly open: string;
  readonly close: string;
  /** Elements of a lower rank stand outside those of a higher one: a link is never cut by a tag. */
  readonly rank: 0 | 1 | 2;
}

/** Markup put at a position, in place of the characters up to `end` (a line break, a note's number). */
export interface InlineInsert extends Span {
  readonly html: string;
}

/**
 * The HTML of a text under overlapping elements: each is opened once where it can be and cut only where
 * it must be, so that the result is well nested. Everything in `text` is escaped.
 */
export function inlineHtml(
  text: string,
  elements: readonly InlineElement[],
  inserts: readonly InlineInsert[],
): string {
  const waiting = [...inserts].sort((a, b) => a.start - b.start);
  let html = '';
  let open: readonly InlineElement[] = [];
  let written: Offset = 0;

  const writeUpTo = (end: Offset): void => {
    html += textHtml(text.slice(written, end));
    written = Math.max(written, end);
  };
  const writeInsertsUpTo = (position: Offset): void => {
    while (waiting[0] && waiting[0].start <= position) {
      const insert = waiting.shift();
      if (!insert) return;
      writeUpTo(insert.start);
      html += insert.html;
      written = Math.max(written, insert.end);
    }
  };
  const nest = (next: readonly InlineElement[], position: Offset): void => {
    const kept = next.findIndex((element, index) => element !== open[index]);
    const shared = kept === -1 ? next.length : kept;
    html += open
      .slice(shared)
      .reverse()
      .map(({ close }) => close)
      .join('');
    // A note's number stands after the words it is about, not inside their mark.
    writeInsertsUpTo(position);
    html += next
      .slice(shared)
      .map((element) => element.open)
      .join('');
    open = next;
  };

  const ranges = elements.map((element, index) => ({ ...element, id: `${index}` }));
  for (const run of flattenRanges(text, ranges)) {
    nest([...run.ranges].sort(outerFirst), run.start);
    writeInsertsUpTo(run.end - 1);
    writeUpTo(run.end);
  }
  nest([], text.length);
  return html;
}

/** The parts of elements or inserts that lie within a stretch, counted from its start (a table's cell). */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  return spans
    .filter((span) => span.start <= end && span.end >= start)
    .map((span) => ({
      ...span,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }));
}

function outerFirst(a: InlineElement, b: InlineElement): number {
  return a.rank - b.rank || a.start - b.start || b.end - a.end;
}

function textHtml(text: string): string {
  return safeText(text).replaceAll('\n', '<br>');
}
