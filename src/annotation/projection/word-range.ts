/** Words from `from` to `to - 1` of a text. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Whether two ranges share at least one word. */
export function rangesOverlap(a: WordRange, b: WordRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Whether `inner` lies wholly inside `outer`. */
export function rangeContains(outer: WordRange, inner: WordRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
