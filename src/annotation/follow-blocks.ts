import type { Offset } from '../text/span.ts';
import type { Anchor, Fragment, Tag } from './tag.ts';

/** Where a block was cut: the first part ends at `firstEnd`, the second begins at `secondStart` of the old text. */
export interface Cut {
  readonly blockId: string;
  readonly newBlockId: string;
  readonly firstEnd: Offset;
  readonly secondStart: Offset;
}

/** Tags after a block was cut in two; one that lay across the cut has a fragment in each part. */
export function tagsAfterSplit(tags: readonly Tag[], cut: Cut): readonly Tag[] {
  return mapFragments(tags, cut.blockId, (fragment) => {
    const parts: Fragment[] = [];
    if (fragment.start < cut.firstEnd) {
      const end = Math.min(fragment.end, cut.firstEnd);
      parts.push({ ...fragment, end, quote: fragment.quote.slice(0, end - fragment.start) });
    }
    if (fragment.end > cut.secondStart) {
      const start = Math.max(fragment.start, cut.secondStart);
      parts.push({
        blockId: cut.newBlockId,
        start: start - cut.secondStart,
        end: fragment.end - cut.secondStart,
        quote: fragment.quote.slice(start - fragment.start),
      });
    }
    // Blanks at the cut belong to neither part: a tag on nothing else stays at the end of the first.
    return parts.length > 0 ? parts : [{ ...fragment, start: cut.firstEnd, end: cut.firstEnd }];
  });
}

/** Tags after one block's text was put behind another's, at `offset` of the joined text; fragments that meet join. */
export function tagsAfterMerge(
  tags: readonly Tag[],
  join: {
    readonly intoBlockId: string;
    readonly fromBlockId: string;
    readonly offset: Offset;
    readonly text: string;
  },
): readonly Tag[] {
  const moved = mapFragments(tags, join.fromBlockId, (fragment) => [
    {
      ...fragment,
      blockId: join.intoBlockId,
      start: fragment.start + join.offset,
      end: fragment.end + join.offset,
    },
  ]);
  return moved.map((tag, i) =>
    tag === tags[i] ? tag : { ...tag, anchors: tag.anchors.map((a) => joinFragments(a, join.text)) },
  );
}

/** Joins neighbouring fragments of one block between which there are only blanks. */
function joinFragments(anchor: Anchor, text: string): Anchor {
  const joined: Fragment[] = [];
  for (const fragment of anchor.fragments) {
    const last = joined.at(-1);
    const meets =
      last?.blockId === fragment.blockId &&
      last.end <= fragment.start &&
      text.slice(last.end, fragment.start).trim() === '';
    if (!last || !meets) joined.push(fragment);
    else
      joined[joined.length - 1] = { ...last, end: fragment.end, quote: text.slice(last.start, fragment.end) };
  }
  return joined.length === anchor.fragments.length ? anchor : { ...anchor, fragments: joined };
}

/** Maps the fragments that lie in one block; tags and anchors elsewhere stay the same objects. */
export function mapFragments(
  tags: readonly Tag[],
  blockId: string,
  map: (fragment: Fragment) => readonly Fragment[],
): readonly Tag[] {
  return tags.map((tag) => {
    if (!tag.anchors.some((anchor) => touches(anchor, blockId))) return tag;
    const anchors = tag.anchors.map((anchor) =>
      touches(anchor, blockId)
        ? {
            ...anchor,
            fragments: anchor.fragments.flatMap((each) => (each.blockId === blockId ? map(each) : [each])),
          }
        : anchor,
    );
    return { ...tag, anchors };
  });
}

function touches(anchor: Anchor, blockId: string): boolean {
  return anchor.fragments.some((fragment) => fragment.blockId === blockId);
}
