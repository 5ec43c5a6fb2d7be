/**
 * A position in one block's text, counted in UTF-16 code units (what JavaScript's string index counts).
 * Every offset inside Diptych has this unit; other units exist only inside an export or import format.
 */
export type Offset = number;

/** A half-open stretch `[start, end)` of one block's text. */
export interface Span {
  readonly start: Offset;
  readonly end: Offset;
}

/** The span, checked. Throws `RangeError` unless `0 <= start <= end`. */
export function span(start: Offset, end: Offset): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`not a span: [${start}, ${end})`);
  }
  return { start, end };
}

/** The characters a span covers. */
export function sliceSpan(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Whether two spans share at least one character. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
