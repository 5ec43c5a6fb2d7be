import type { Tag } from '../../annotation/tag.ts';
import { anchorOf } from '../../annotation/tagging.ts';
import { type ArticleState, indexOfBlocks } from '../../workflow/article-state.ts';

/** Tags in the order of the text: by their block, and in it by the start of their words. */
export function inReadingOrder({ blocks }: ArticleState, tags: readonly Tag[]): Tag[] {
  const { byId } = indexOfBlocks(blocks);
  const placed = tags.map((tag) => {
    const first = (anchorOf(tag, 'content') ?? anchorOf(tag, 'span') ?? tag.anchors[0])?.fragments[0];
    const block = byId.get(first?.blockId ?? '');
    return { tag, textId: block?.textId ?? '', orderKey: block?.orderKey ?? '', start: first?.start ?? 0 };
  });
  placed.sort((a, b) => compare(a.textId, b.textId) || compare(a.orderKey, b.orderKey) || a.start - b.start);
  return placed.map(({ tag }) => tag);
}

/** Keys are compared as the database orders them. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
