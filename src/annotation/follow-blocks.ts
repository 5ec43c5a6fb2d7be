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
  const { newBlockId, firstEnd, secondStart } = cut;
  return mapFragments(tags, cut.blockId, (fragment) => {
    const { start, end, quote } = fragment;
    // What lies in one part keeps its quote whole, which need not be as long as the words under it (law 2).
    if (end <= firstEnd) return [fragment];
    if (start >= secondStart) {
      return [{ blockId: newBlockId, start: start - secondStart, end: end - secondStart, quote }];
    }
    const parts: Fragment[] = [];
    if (start < firstEnd) parts.push({ ...fragment, end: firstEnd, quote: quote.slice(0, firstEnd - start) });
    if (end > secondStart) {
      const rest = quote.slice(secondStart - start);
      parts.push({ blockId: newBlockId, start: 0, end: end - secondStart, quote: rest });
    }
    // Blanks at the cut belong to neither part: a tag on nothing else stays at the end of the first.
    return parts.length > 0 ? parts : [{ ...fragment, start: firstEnd, end: firstEnd }];
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

/** Joins neighbouring fragments of one block between which there are only blanks, where both hold as they should. */
function joinFragments(anchor: Anchor, text: string): Anchor {
  const holds = ({ start, end, quote }: Fragment) => start < end && text.slice(start, end) === quote;
  const joined: Fragment[] = [];
  for (const fragment of anchor.fragments) {
    const last = joined.at(-1);
    const meets =
      last?.blockId === fragment.blockId &&
      last.end <= fragment.start &&
      text.slice(last.end, fragment.start).trim() === '' &&
      holds(last) &&
      holds(fragment);
    if (!last || !meets) joined.push(fragment);
    else
      joined[joined.length - 1] = { ...last, end: fragment.end, quote: text.slice(last.start, fragment.end) };
  }
  return joined.length === anchor.fragments.length ? anchor : { ...anchor, fragments: joined };
}

/** Maps the fragments that lie in one block; tags and anchors in which nothing changes stay the same objects. */
function mapFragments(
  tags: readonly Tag[],
  blockId: string,
  map: (fragment: Fragment) => readonly Fragment[],
): readonly Tag[] {
  return tags.map((tag) => {
    const anchors = mapAll(tag.anchors, (anchor) => {
      const fragments = mapAll(anchor.fragments, (each) => (each.blockId === blockId ? map(each) : [each]));
      return [fragments === anchor.fragments ? anchor : { ...anchor, fragments }];
    });
    return anchors === tag.anchors ? tag : { ...tag, anchors };
  });
}

/** Maps every item to any number of items; the very same list where they are what they were. */
function mapAll<T>(items: readonly T[], map: (item: T) => readonly T[]): readonly T[] {
  const mapped = items.flatMap(map);
  return mapped.length === items.length && mapped.every((item, i) => item === items[i]) ? items : mapped;
}
