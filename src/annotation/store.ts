import type { Kysely } from 'kysely';
import { articleRows } from '../database/article-rows.ts';
import type { Schema } from '../database/schema.ts';
import type { AnchorRow, AnnotationRow, FragmentRow, TwinMemberRow } from '../database/tag-rows.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { Anchor, Fragment, Role, Tag } from './tag.ts';

type Db = Kysely<Schema>;
type TagTable = 'annotation' | 'anchor' | 'fragment' | 'twin_member';

/** The tags of an article's texts (of these ids, where given), all layers, in the order of their ids. */
export async function listTags(
  db: Db,
  projectId: string,
  articleId: string,
  ids?: readonly string[],
): Promise<Tag[]> {
  const of = (table: TagTable, column: string) => {
    const query = articleRows(db, table, projectId, articleId);
    return ids ? query.where(column, 'in', ids) : query;
  };
  const annotations = (await of('annotation', 'id').orderBy('id').execute()) as AnnotationRow[];
  const anchors = (await of('anchor', 'annotation_id').orderBy('role').execute()) as AnchorRow[];
  const fragments = (await of('fragment', 'annotation_id').orderBy('ordinal').execute()) as FragmentRow[];
  const twins = (await of('twin_member', 'annotation_id').execute()) as TwinMemberRow[];
  const anchorsByTag = Map.groupBy(anchors, (anchor) => anchor.annotation_id);
  const fragmentsByAnchor = Map.groupBy(
    fragments,
    (fragment) => `${fragment.annotation_id} ${fragment.role}`,
  );
  const twinByTag = new Map(twins.map((member) => [member.annotation_id, member.twin_id]));
  return annotations.map((row) => ({
    ...toTag(row),
    twinId: twinByTag.get(row.id) ?? null,
    anchors: (anchorsByTag.get(row.id) ?? []).map((anchor) =>
      toAnchor(anchor, fragmentsByAnchor.get(`${anchor.annotation_id} ${anchor.role}`) ?? []),
    ),
  }));
}

/** Whether a tag of the project, in whatever article, has this id. */
export async function isTagId(db: Db, projectId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('annotation')
    .select('id')
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

interface Place {
  readonly projectId: string;
  readonly articleId: string;
  /** The person in whose own set new tags are put; absent or null for the set of the article. */
  readonly setId?: string | null;
}

/** Writes the difference between two states of an article's tags; tags that are the same object are skipped. */
export async function saveTags(
  rows: RowWriter,
  place: Place,
  before: readonly Tag[],
  after: readonly Tag[],
): Promise<void> {
  const old = new Map(before.map((tag) => [tag.id, tag]));
  const kept = new Set(after.map((tag) => tag.id));
  for (const tag of before) if (!kept.has(tag.id)) await removeTag(rows, place, tag);
  for (const tag of after) {
    const was = old.get(tag.id);
    if (was === tag) continue;
    await (was ? updateTag(rows, place, was, tag) : insertTag(rows, place, tag));
  }
}

async function insertTag(rows: RowWriter, place: Place, tag: Tag): Promise<void> {
  await rows.insert('annotation', {
    project_id: place.projectId,
    id: tag.id,
    article_id: place.articleId,
    text_id: tag.textId,
    set_id: tag.setId ?? place.setId ?? null,
    ...changeable(tag),
  });
  for (const anchor of tag.anchors) await insertAnchor(rows, place, tag.id, anchor);
  if (tag.twinId !== null) await setTwin(rows, place, tag.id, null, tag.twinId);
}

async function removeTag(rows: RowWriter, place: Place, tag: Tag): Promise<void> {
  await setTwin(rows, place, tag.id, tag.twinId, null);
  for (const anchor of tag.anchors) await removeAnchor(rows, place, tag.id, anchor);
  await rows.remove('annotation', { project_id: place.projectId, id: tag.id });
}

async function updateTag(rows: RowWriter, place: Place, was: Tag, tag: Tag): Promise<void> {
  const key = { project_id: place.projectId, id: tag.id };
  await rows.update('annotation', key, changeable(tag));
  // A tag's version covers its anchors and its twin as well.
  await rows.touch('annotation', key);
  for (const anchor of was.anchors) {
    if (!tag.anchors.some(({ role }) => role === anchor.role))
      await removeAnchor(rows, place, tag.id, anchor);
  }
  for (const anchor of tag.anchors) {
    const old = was.anchors.find(({ role }) => role === anchor.role);
    if (!old) await insertAnchor(rows, place, tag.id, anchor);
    else if (old !== anchor) await updateAnchor(rows, place, tag.id, old, anchor);
  }
  await setTwin(rows, place, tag.id, was.twinId, tag.twinId);
}

async function insertAnchor(rows: RowWriter, place: Place, tagId: string, anchor: Anchor): Promise<void> {
  await rows.insert('anchor', {
    ...anchorKey(place, tagId, anchor.role),
    article_id: place.articleId,
    state: anchor.state,
  });
  for (const ordinal of anchor.fragments.keys()) await insertFragment(rows, place, tagId, anchor, ordinal);
}

async function removeAnchor(rows: RowWriter, place: Place, tagId: string, anchor: Anchor): Promise<void> {
  const key = anchorKey(place, tagId, anchor.role);
  for (const [ordinal, fragment] of anchor.fragments.entries()) {
    await relyOnText(rows, place, fragment);
    await rows.remove('fragment', { ...key, ordinal });
  }
  await rows.remove('anchor', key);
}

async function updateAnchor(
  rows: RowWriter,
  place: Place,
  tagId: string,
  was: Anchor,
  anchor: Anchor,
): Promise<void> {
  const key = anchorKey(place, tagId, anchor.role);
  await rows.update('anchor', key, { state: anchor.state });
  for (const [ordinal, fragment] of anchor.fragments.entries()) {
    const old = was.fragments[ordinal];
    if (!old) await insertFragment(rows, place, tagId, anchor, ordinal);
    else if (old !== fragment) {
      await relyOnText(rows, place, old);
      await relyOnText(rows, place, fragment);
      await rows.update(
        'fragment',
        { ...key, ordinal },
        { block_id: fragment.blockId, start_at: fragment.start, end_at: fragment.end, quote: fragment.quote },
      );
    }
  }
  for (const [ordinal, old] of was.fragments.entries()) {
    if (ordinal < anchor.fragments.length) continue;
    await relyOnText(rows, place, old);
    await rows.remove('fragment', { ...key, ordinal });
  }
}

/** Offsets count in the text as it is now: neither must come back without the other. */
function relyOnText(rows: RowWriter, { projectId }: Place, { blockId }: Fragment): Promise<void> {
  return rows.rely('block', { project_id: projectId, id: blockId });
}

async function insertFragment(
  rows: RowWriter,
  place: Place,
  tagId: string,
  anchor: Anchor,
  ordinal: number,
): Promise<void> {
  const fragment = anchor.fragments[ordinal];
  if (!fragment) throw new RangeError(`no fragment ${ordinal}`);
  await relyOnText(rows, place, fragment);
  await rows.insert('fragment', {
    ...anchorKey(place, tagId, anchor.role),
    ordinal,
    article_id: place.articleId,
    block_id: fragment.blockId,
    start_at: fragment.start,
    end_at: fragment.end,
    quote: fragment.quote,
  });
}

async function setTwin(
  rows: RowWriter,
  place: Place,
  tagId: string,
  was: string | null,
  twinId: string | null,
): Promise<void> {
  if (was === twinId) return;
  const key = { project_id: place.projectId, annotation_id: tagId };
  if (twinId === null) await rows.remove('twin_member', key);
  else if (was === null)
    await rows.insert('twin_member', { ...key, article_id: place.articleId, twin_id: twinId });
  else await rows.update('twin_member', key, { twin_id: twinId });
}

function anchorKey(place: Place, tagId: string, role: Role) {
  return { project_id: place.projectId, annotation_id: tagId, role };
}

function changeable(tag: Tag) {
  return {
    layer: tag.layer,
    label: tag.label,
    attributes: JSON.stringify(tag.attributes),
    decision: tag.decision,
    author_id: tag.authorId,
    entity_id: tag.entityId,
    parent_id: tag.parentId,
  };
}

function toTag(row: AnnotationRow): Omit<Tag, 'anchors' | 'twinId'> {
  return {
    id: row.id,
    textId: row.text_id,
    layer: row.layer as Tag['layer'],
    label: row.label,
    attributes: JSON.parse(row.attributes),
    decision: row.decision as Tag['decision'],
    authorId: row.author_id,
    entityId: row.entity_id,
    parentId: row.parent_id,
    ...(row.set_id !== null && { setId: row.set_id }),
    version: row.version,
  };
}

function toAnchor(row: AnchorRow, fragments: readonly FragmentRow[]): Anchor {
  return {
    role: row.role as Role,
    state: row.state as Anchor['state'],
    fragments: fragments.map((fragment) => ({
      blockId: fragment.block_id,
      start: fragment.start_at,
      end: fragment.end_at,
      quote: fragment.quote,
    })),
  };
}
