import type { Span } from './span.ts';

/** Anything that marks a stretch of a text and can be told from its neighbours. */
export interface FlatRange extends Span {
  readonly id: string;
}

/** A stretch of the text over which nothing begins or ends; outermost range first. */
export interface Run<R extends FlatRange> extends Span {
  readonly text: string;
  readonly ranges: readonly R[];
}

/**
 * The text cut into runs wherever a range begins or ends: every character exactly once, in order, no run empty.
 * Ranges may overlap, nest and repeat; in a run they are ordered by earlier start, then longer, then id. What
 * reaches past the text is cut off at its edge, and a range that covers no character (a detached tag) is in no
 * run. Throws `RangeError` for a range that ends before it starts.
 */
export function flattenRanges<R extends FlatRange>(text: string, ranges: readonly R[]): readonly Run<R>[] {
  for (const { id, start, end } of ranges) {
    if (!(start <= end)) throw new RangeError(`range ${id} is not a span: [${start}, ${end})`);
  }
  const waiting = ranges
    .filter(({ start, end }) => start < end && start < text.length && end > 0)
    .sort(compareOutermostFirst);
  const inside = waiting
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => cut > 0 && cut < text.length);
  const cuts = [...new Set(inside)].sort((a, b) => a - b);

  const runs: Run<R>[] = [];
  let open: R[] = [];
  let opened = 0;
  let start = 0;
  for (const end of text === '' ? [] : [...cuts, text.length]) {
    open = open.filter((range) => range.end > start);
    // Ranges open in their order of nesting, so whatever is open stays in that order.
    for (let next = waiting[opened]; next && next.start <= start; next = waiting[++opened]) open.push(next);
    runs.push({ start, end, text: text.slice(start, end), ranges: [...open] });
    start = end;
  }
  return runs;
}

function compareOutermostFirst(a: FlatRange, b: FlatRange): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
