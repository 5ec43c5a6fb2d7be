import type { Tag } from '../tag.ts';
import { wordingOf } from '../tagging.ts';
import { findTag } from '../twins.ts';

/**
 * Says whom a tag means (of a quote: who speaks), and with it its twins, which are the same thing, and the mentions of
 * the same words and label in its text that mean nobody yet. Null where nothing changes.
 */
export function linkReferent(tags: readonly Tag[], tagId: string, entityId: string): readonly Tag[] | null {
  const tag = findTag(tags, tagId);
  const words = wordingOf(tag);
  const isMeant = (each: Tag) =>
    each.id === tagId ||
    (tag.twinId !== null && each.twinId === tag.twinId) ||
    (tag.layer === 'entity' &&
      each.layer === 'entity' &&
      each.entityId === null &&
      each.decision === 'accepted' &&
      each.textId === tag.textId &&
      each.label === tag.label &&
      wordingOf(each) === words);
  let isChanged = false;
  const linked = tags.map((each) => {
    if (!isMeant(each) || each.entityId === entityId) return each;
    isChanged = true;
    return { ...each, entityId };
  });
  return isChanged ? linked : null;
}

/** Says that nobody knows (any more) whom a tag means; its twins and other mentions stay as they are. */
export function unlinkReferent(tags: readonly Tag[], tagId: string): readonly Tag[] | null {
  if (findTag(tags, tagId).entityId === null) return null;
  return tags.map((each) => (each.id === tagId ? { ...each, entityId: null } : each));
}
