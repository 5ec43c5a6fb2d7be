import type { Markup } from '../article/block.ts';

/** A piece of a block: plain words, or markup around further pieces. */
export type InlineNode = string | { readonly markup: Markup; readonly children: readonly InlineNode[] };

/**
 * A block's words with its markup as a tree, for formats whose elements must nest: what overlaps is cut where the outer
 * range ends. `joinCut` puts the parts together again.
 */
export function inlineNodes(text: string, markup: readonly Markup[]): readonly InlineNode[] {
  const ranges = markup.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return fill(text, ranges, 0, text.length);
}

function fill(text: string, ranges: readonly Markup[], from: number, to: number): InlineNode[] {
  const nodes: InlineNode[] = [];
  let at = from;
  const waiting = [...ranges];
  for (let range = waiting.shift(); range; range = waiting.shift()) {
    const end = Math.min(range.end, to);
    if (at < range.start) nodes.push(text.slice(at, range.start));
    const inner = waiting.filter((each) => each.start < end && range.start < range.end);
    const rest = waiting.filter((each) => !inner.includes(each));
    // What begins inside and ends outside goes on behind.
    const cut = inner.flatMap((each) => (each.end > end ? [{ ...each, start: end }] : []));
    nodes.push({ markup: { ...range, end }, children: fill(text, inner, range.start, end) });
    at = end;
    waiting.splice(
      0,
      waiting.length,
      ...[...cut, ...rest].toSorted((a, b) => a.start - b.start || b.end - a.end),
    );
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

/** Markup in the order of its places, with the parts of one range put together again. */
export function joinCut(markup: readonly Markup[]): readonly Markup[] {
  const joined: Markup[] = [];
  for (const range of markup.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const at = joined.findIndex(
      (each) => each.end === range.start && each.start < each.end && isSame(each, range),
    );
    const before = joined[at];
    if (before) joined[at] = { ...before, end: range.end };
    else joined.push(range);
  }
  return joined;
}

const isSame = (a: Markup, b: Markup) =>
  a.kind === b.kind && (a.kind !== 'link' || b.kind !== 'link' || a.href === b.href);
