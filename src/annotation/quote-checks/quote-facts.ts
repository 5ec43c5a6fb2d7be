import { spansOverlap } from '../../text/span.ts';
import type { Fragment, Tag } from '../tag.ts';
import { anchorOf } from '../tagging.ts';

/** Who speaks in a quote: in which words, and by which names he is known beyond this text. */
export interface KnownSpeaker {
  readonly words: string;
  /** Ids of the ledger's referents and of twins; none where nobody has said who it is. */
  readonly identities: readonly string[];
}

/** The accepted names of an article by the blocks that they stand in. */
export function namesByBlock(tags: readonly Tag[]): ReadonlyMap<string, readonly Tag[]> {
  const names = tags.filter(({ layer, decision }) => layer === 'entity' && decision === 'accepted');
  return new Map(
    [
      ...Map.groupBy(
        names.flatMap((tag) =>
          tag.anchors.flatMap(({ fragments }) => fragments.map(({ blockId }) => ({ tag, blockId }))),
        ),
        ({ blockId }) => blockId,
      ),
    ].map(([blockId, places]) => [blockId, places.map(({ tag }) => tag)]),
  );
}

/** The speaker of a quote: whom it was resolved to, and the names that are tagged where it says who speaks. */
export function speakerOf(names: ReadonlyMap<string, readonly Tag[]>, quote: Tag): KnownSpeaker | null {
  const anchor = anchorOf(quote, 'speaker');
  const own = quote.entityId === null ? [] : [quote.entityId];
  if (!anchor) return own.length > 0 ? { words: '', identities: own } : null;
  const named = anchor.fragments
    .flatMap(({ blockId }) => names.get(blockId) ?? [])
    .filter(({ anchors }) => anchors.some(({ fragments }) => meets(fragments, anchor.fragments)));
  // Titles hold names, too («президент США Байден»): a person goes before the country.
  const people = named.filter(({ label }) => label === 'PER');
  const meant = people.length > 0 ? people : named;
  const identities = meant.flatMap(({ entityId, twinId }) => [entityId, twinId].filter((id) => id !== null));
  return {
    words: anchor.fragments.map(({ quote: words }) => words).join(' … '),
    identities: [...new Set(own.length > 0 ? own : identities)],
  };
}

/** The quote that another one lies in, as it was said or as they stand; the smallest where there are several. */
export function innermostAround(quote: Tag, quotes: readonly Tag[]): Tag | null {
  const said = quotes.find(({ id }) => id === quote.parentId);
  if (said) return said;
  const inner = anchorOf(quote, 'content')?.fragments ?? [];
  if (inner.length === 0) return null;
  const around = quotes.filter((other) => {
    const outer = anchorOf(other, 'content')?.fragments ?? [];
    const holds = (each: Fragment) =>
      outer.some(
        (one) =>
          one.blockId === each.blockId &&
          one.start <= each.start &&
          each.end <= one.end &&
          one.end - one.start > each.end - each.start,
      );
    return other !== quote && inner.every(holds);
  });
  return around.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

function lengthOf(quote: Tag): number {
  return (anchorOf(quote, 'content')?.fragments ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
}

function meets(some: readonly Fragment[], others: readonly Fragment[]): boolean {
  return some.some((one) =>
    others.some((other) => one.blockId === other.blockId && spansOverlap(one, other)),
  );
}
