import type { Tag } from '../../../annotation/tag.ts';
import type { ArticleDocument } from '../../article-document.ts';
import { claimedAuthor } from '../../claimed-author.ts';
import type { RecordOf } from './records.ts';

/** The record of a tag; `sets` are what `setNames` calls them. */
export function tagRecord(
  { version: _, textId, authorId, entityId, parentId, twinId, setId, anchors, ...tag }: Tag,
  authors: ArticleDocument['authors'],
  sets: ReadonlyMap<string, string>,
): RecordOf<'tag'> {
  const set = setId === undefined ? undefined : sets.get(setId);
  return {
    type: 'tag',
    ...tag,
    text: textId,
    author: authors[authorId] ?? null,
    entity: entityId,
    parent: parentId,
    twin: twinId,
    anchors: anchors.map(({ role, state, fragments }) => ({
      role,
      state,
      fragments: fragments.map(({ blockId, ...fragment }) => ({ block: blockId, ...fragment })),
    })),
    ...(set !== undefined && { set }),
  };
}

/** The tag of a record; whoever made it, or has it in a set, is what the file says. */
export function tagOf({
  type: _,
  line: __,
  text,
  author,
  entity,
  parent,
  twin,
  set,
  anchors,
  ...tag
}: RecordOf<'tag'> & { readonly line: number }): Tag {
  return {
    ...tag,
    textId: text,
    authorId: claimedAuthor(author),
    entityId: entity,
    parentId: parent,
    twinId: twin,
    ...(set !== undefined && { setId: claimedAuthor(set) }),
    anchors: anchors.map(({ role, state, fragments }) => ({
      role,
      state,
      fragments: fragments.map(({ block, ...fragment }) => ({ blockId: block, ...fragment })),
    })),
    version: 0,
  };
}

/** What each set is called: by whose it is, and by a number where two people have one name, or somebody has none. */
export function setNames(
  setTags: readonly Tag[],
  authors: ArticleDocument['authors'],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { setId } of setTags) {
    if (setId === undefined || names.has(setId)) continue;
    const name = authors[setId] ?? '';
    let unique = name;
    for (let count = 1; unique === '' || taken.has(unique); count++) unique = `${name} ${count}`.trim();
    taken.add(unique);
    names.set(setId, unique);
  }
  return names;
}
