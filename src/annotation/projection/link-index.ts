import type { Link } from './links.ts';
import type { WordRange } from './word-range.ts';

/** Links by the words they are about, the surest first: a span looks at its own and not at those of a whole article. */
export interface LinkIndex {
  /** By the first word of their source. */
  readonly fromSource: readonly (readonly Link[])[];
  /** By each word of their target. */
  readonly onTarget: readonly (readonly Link[])[];
}

/** Indexes links that stand in the order of their sureness. */
export function indexLinks(links: readonly Link[], sourceCount: number, targetCount: number): LinkIndex {
  const fromSource = Array.from({ length: sourceCount }, (): Link[] => []);
  const onTarget = Array.from({ length: targetCount }, (): Link[] => []);
  for (const link of links) {
    fromSource[link.source.from]?.push(link);
    for (let at = link.target.from; at < link.target.to; at++) onTarget[at]?.push(link);
  }
  return { fromSource, onTarget };
}

/** The links whose source begins within a range of words. */
export function linksFrom({ fromSource }: LinkIndex, { from, to }: WordRange): readonly Link[] {
  return fromSource.slice(Math.max(0, from), to).flat();
}
