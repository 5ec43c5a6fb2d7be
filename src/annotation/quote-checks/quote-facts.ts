import { spansOverlap } from '../../text/span.ts';
import type { Fragment, Tag } from '../tag.ts';
import { anchorOf } from '../tagging.ts';

/** Who speaks in a quote: in which words, and by which names he is known beyond this text. */
export interface KnownSpeaker {
  readonly words: string;
  /** Ids of the ledger's referents and of twins; none where nobody has said who it is. */
  readonly identities: readonly string[];
}

/** Tags by the blocks that they stand in. */
export type TagsByBlock = ReadonlyMap<string, readonly Tag[]>;

/** The quotes of one text, found by what they have in common. */
export interface Quotes {
  readonly all: readonly Tag[];
  readonly byId: ReadonlyMap<string, Tag>;
  readonly byBlock: TagsByBlock;
  /** Those that are the same thing as a quote; none where it has no twin. */
  withTwin(quote: Tag): readonly Tag[];
}

export function quotesOf(all: readonly Tag[]): Quotes {
  const byTwin = Map.groupBy(all, ({ twinId }) => twinId);
  return {
    all,
    byId: new Map(all.map((quote) => [quote.id, quote])),
    byBlock: tagsByBlock(all),
    withTwin: ({ twinId }) => (twinId === null ? [] : (byTwin.get(twinId) ?? [])),
  };
}

export function acceptedNames(tags: readonly Tag[]): readonly Tag[] {
  return tags.filter(({ layer, decision }) => layer === 'entity' && decision === 'accepted');
}

/** The blocks of each tag, each once. */
export function tagsByBlock(tags: readonly Tag[]): TagsByBlock {
  const found = new Map<string, Tag[]>();
  for (const tag of tags)
    for (const blockId of blocksOf(tag)) {
      const there = found.get(blockId);
      if (there) there.push(tag);
      else found.set(blockId, [tag]);
    }
  return found;
}

/** The blocks that a tag stands in, each once. */
export function blocksOf(tag: Tag): readonly string[] {
  const known = blocks.get(tag);
  if (known) return known;
  const ids = [...new Set(tag.anchors.flatMap(({ fragments }) => fragments.map(({ blockId }) => blockId)))];
  blocks.set(tag, ids);
  return ids;
}

/** A tag never changes: what is changed is another one. */
const blocks = new WeakMap<Tag, readonly string[]>();

/** The speaker of a quote: whom it was resolved to, and the names that are tagged where it says who speaks. */
export function speakerOf(names: TagsByBlock, quote: Tag): KnownSpeaker | null {
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
export function innermostAround(quote: Tag, { byId, byBlock }: Quotes): Tag | null {
  const said = byId.get(quote.parentId ?? '');
  if (said) return said;
  const inner = anchorOf(quote, 'content')?.fragments ?? [];
  const [first] = inner;
  if (!first) return null;
  // Whatever holds all of it holds its beginning.
  const around = (byBlock.get(first.blockId) ?? []).filter((other) => {
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
