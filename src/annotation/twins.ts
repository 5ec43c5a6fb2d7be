import type { Tag } from './tag.ts';

/**
 * Joins two tags as twins: whatever is already linked with either joins the same group, because one quote may
 * become two in translation. Null where both are of one text, or of different layers.
 * Throws `RangeError` for ids that are not there.
 */
export function linkTwins(
  tags: readonly Tag[],
  aId: string,
  bId: string,
  newTwinId: string,
): readonly Tag[] | null {
  const a = findTag(tags, aId);
  const b = findTag(tags, bId);
  if (a.textId === b.textId || a.layer !== b.layer) return null;
  const twinId = a.twinId ?? b.twinId ?? newTwinId;
  const joined = new Set([a.id, b.id]);
  for (const tag of tags) {
    if (tag.twinId !== null && (tag.twinId === a.twinId || tag.twinId === b.twinId)) joined.add(tag.id);
  }
  const entityId = a.entityId ?? b.entityId;
  return tags.map((tag) =>
    joined.has(tag.id)
      ? { ...tag, twinId, entityId: tag.layer === 'entity' ? (tag.entityId ?? entityId) : tag.entityId }
      : tag,
  );
}

/** Takes a tag out of its twin group; a group of one is no group. */
export function unlinkTwin(tags: readonly Tag[], tagId: string): readonly Tag[] {
  const { twinId } = findTag(tags, tagId);
  if (twinId === null) return tags;
  const rest = tags.filter((tag) => tag.twinId === twinId && tag.id !== tagId);
  const dissolved = new Set(rest.length === 1 ? rest.map((tag) => tag.id) : []);
  return tags.map((tag) => (tag.id === tagId || dissolved.has(tag.id) ? { ...tag, twinId: null } : tag));
}

/** The tags that are the same thing in other texts. */
export function twinsOf(tags: readonly Tag[], tag: Tag): readonly Tag[] {
  return tag.twinId === null
    ? []
    : tags.filter((other) => other.twinId === tag.twinId && other.id !== tag.id);
}

/** A tag by its id. Throws `RangeError` where there is none. */
export function findTag(tags: readonly Tag[], id: string): Tag {
  const tag = tags.find((each) => each.id === id);
  if (!tag) throw new RangeError(`no tag ${id}`);
  return tag;
}
