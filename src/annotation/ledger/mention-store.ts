import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { Layer } from '../tag.ts';

type Db = Kysely<Schema>;

/** One accepted tag of a referent, in whatever article. */
export interface Mention {
  readonly tagId: string;
  readonly articleId: string;
  readonly textId: string;
  readonly lang: string;
  readonly layer: Layer;
  readonly label: string;
  /** The words that it marks; of a quote, which a referent speaks, its beginning. */
  readonly words: string;
}

/** How often each referent is named in articles that are on the desk: accepted tags of the layer `entity`, by its id. */
export async function countMentions(db: Db, projectId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tagsOfReferents(db, projectId)
    .where('annotation.layer', '=', 'entity')
    .select(({ fn }) => ['annotation.entity_id', fn.countAll<number>().as('count')])
    .groupBy('annotation.entity_id')
    .execute();
  return new Map(rows.map(({ entity_id, count }) => [entity_id ?? '', Number(count)]));
}

/** The accepted tags of these referents, article by article, as they were made; at most so many. */
export async function listMentions(
  db: Db,
  projectId: string,
  entityIds: readonly string[],
  max: number,
): Promise<readonly Mention[]> {
  const rows = await tagsOfReferents(db, projectId)
    .innerJoin('text', (join) =>
      join.onRef('text.project_id', '=', 'annotation.project_id').onRef('text.id', '=', 'annotation.text_id'),
    )
    .innerJoin('fragment', (join) =>
      join
        .onRef('fragment.project_id', '=', 'annotation.project_id')
        .onRef('fragment.annotation_id', '=', 'annotation.id')
        .on('fragment.role', 'in', ['span', 'content'])
        .on('fragment.ordinal', '=', 0),
    )
    .where('annotation.entity_id', 'in', entityIds)
    .select([
      'annotation.id',
      'annotation.article_id',
      'annotation.text_id',
      'annotation.layer',
      'annotation.label',
      'text.lang',
      'fragment.quote',
    ])
    .orderBy('annotation.article_id')
    .orderBy('text.role')
    .orderBy('text.lang')
    .orderBy('annotation.id')
    .limit(max)
    .execute();
  return rows.map((row) => ({
    tagId: row.id,
    articleId: row.article_id,
    textId: row.text_id,
    lang: row.lang,
    layer: row.layer as Layer,
    label: row.label,
    words: row.quote,
  }));
}

/** Whether any tag, of whatever decision and also in removed articles, is one of these referents: none may lose its own. */
export async function isMentioned(db: Db, projectId: string, entityIds: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom('annotation')
    .select('id')
    .where('project_id', '=', projectId)
    .where('entity_id', 'in', entityIds)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The articles on the desk in which one of these beginnings of words stands, as it is written. */
export async function articlesWithWords(
  db: Db,
  projectId: string,
  beginnings: readonly string[],
  max: number,
): Promise<readonly string[]> {
  if (beginnings.length === 0) return [];
  const rows = await db
    .selectFrom('block')
    .innerJoin('article', (join) =>
      join.onRef('article.project_id', '=', 'block.project_id').onRef('article.id', '=', 'block.article_id'),
    )
    .where('block.project_id', '=', projectId)
    .where('block.state', '=', 'active')
    .where('article.state', '=', 'active')
    .where(({ eb, or }) => or(beginnings.map((each) => eb('block.body', 'like', `%${likeSafe(each)}%`))))
    .select('block.article_id')
    .distinct()
    .orderBy('block.article_id')
    .limit(max)
    .execute();
  return rows.map(({ article_id }) => article_id);
}

/** One character may be any: better too many articles than an escape that databases spell differently. */
function likeSafe(words: string): string {
  return words.replace(/[%_\\]/g, '_');
}

function tagsOfReferents(db: Db, projectId: string) {
  return db
    .selectFrom('annotation')
    .innerJoin('article', (join) =>
      join
        .onRef('article.project_id', '=', 'annotation.project_id')
        .onRef('article.id', '=', 'annotation.article_id'),
    )
    .where('annotation.project_id', '=', projectId)
    .where('article.state', '=', 'active')
    .where('annotation.decision', '=', 'accepted')
    .where('annotation.entity_id', 'is not', null);
}
