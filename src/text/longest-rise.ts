/** The most of these that rise in `from`, in their order (patience sorting). */
export function longestRise<T extends { readonly from: number }>(items: readonly T[]): readonly T[] {
  /** Of the rises of each length, the one that ends lowest; each with the one before it. */
  const ends: { readonly item: T; readonly before: (typeof ends)[number] | null }[] = [];
  for (const item of items) {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.item.from ?? 0) < item.from) low = middle + 1;
      else high = middle;
    }
    ends[low] = { item, before: ends[low - 1] ?? null };
  }
  const rise: T[] = [];
  for (let end = ends.at(-1) ?? null; end; end = end.before) rise.push(end.item);
  return rise.reverse();
}
