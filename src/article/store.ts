import type { Kysely } from 'kysely';
import type { ArticleRow, BlockRow, Schema, TextRow } from '../database/schema.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { Article, Block, Metadata, Text } from './article.ts';

type Db = Kysely<Schema>;

/** An article by its id, removed or not; null where there is none. */
export async function findArticle(db: Db, projectId: string, id: string): Promise<Article | null> {
  const row = await db
    .selectFrom('article')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toArticle(row) : null;
}

/** Every article of a project that is not removed. */
export async function listArticles(db: Db, projectId: string): Promise<Article[]> {
  const rows = await db
    .selectFrom('article')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('state', '=', 'active')
    .execute();
  return rows.map(toArticle);
}

/** Whether a project has, or ever had, an article. */
export async function hasArticles(db: Db, projectId: string): Promise<boolean> {
  const row = await db
    .selectFrom('article')
    .select('id')
    .where('project_id', '=', projectId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The texts of an article, the source first, translations in the order they came. */
export async function listTexts(db: Db, projectId: string, articleId: string): Promise<Text[]> {
  const rows = await db
    .selectFrom('text')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('article_id', '=', articleId)
    .orderBy('role')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toText);
}

/** The languages of the texts of all articles on the desk, those of most texts first. */
export async function listLanguages(db: Db, projectId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('text')
    .innerJoin('article', (join) =>
      join.onRef('article.project_id', '=', 'text.project_id').onRef('article.id', '=', 'text.article_id'),
    )
    .where('text.project_id', '=', projectId)
    .where('article.state', '=', 'active')
    .where('text.lang', '!=', 'und')
    .select(({ fn }) => ['text.lang', fn.countAll<number>().as('count')])
    .groupBy('text.lang')
    .execute();
  return rows
    .toSorted((a, b) => Number(b.count) - Number(a.count) || (a.lang < b.lang ? -1 : 1))
    .map(({ lang }) => lang);
}

/** The blocks of an article, text by text in their order (of these ids, where given), without those merged into others. */
export async function listBlocks(
  db: Db,
  projectId: string,
  articleId: string,
  ids?: readonly string[],
): Promise<Block[]> {
  let query = db
    .selectFrom('block')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('article_id', '=', articleId)
    .where('state', '=', 'active')
    .orderBy('text_id')
    .orderBy('order_key');
  if (ids) query = query.where('id', 'in', ids);
  return (await query.execute()).map(toBlock);
}

/** A block that was merged into another of its text, with the words it had then. */
export interface MergedBlock {
  readonly id: string;
  readonly textId: string;
  readonly text: string;
  readonly successorId: string;
}

/** The blocks of an article that were merged into others. */
export async function listMergedBlocks(db: Db, projectId: string, articleId: string): Promise<MergedBlock[]> {
  const rows = await db
    .selectFrom('block')
    .select(['id', 'text_id', 'body', 'successor_id'])
    .where('project_id', '=', projectId)
    .where('article_id', '=', articleId)
    .where('state', '=', 'gone')
    .orderBy('text_id')
    .orderBy('order_key')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    textId: row.text_id,
    text: row.body,
    successorId: row.successor_id as string,
  }));
}

export async function insertArticle(
  rows: RowWriter,
  projectId: string,
  article: Omit<Article, 'version'>,
): Promise<void> {
  await rows.insert('article', {
    project_id: projectId,
    id: article.id,
    metadata: JSON.stringify(article.metadata),
    state: article.state,
    created_by: article.createdBy,
    created_at: article.createdAt,
  });
}

export async function updateArticle(
  rows: RowWriter,
  projectId: string,
  id: string,
  patch: { readonly metadata?: Metadata; readonly state?: Article['state'] },
): Promise<void> {
  await rows.update(
    'article',
    { project_id: projectId, id },
    {
      ...(patch.metadata && { metadata: JSON.stringify(patch.metadata) }),
      ...(patch.state && { state: patch.state }),
    },
  );
}

export async function insertText(
  rows: RowWriter,
  projectId: string,
  text: Omit<Text, 'version'>,
): Promise<void> {
  await rows.insert('text', {
    project_id: projectId,
    id: text.id,
    article_id: text.articleId,
    role: text.role,
    lang: text.lang,
    provenance: JSON.stringify(text.provenance),
    snapshot_id: text.snapshotId,
    created_at: text.createdAt,
  });
}

export async function updateText(
  rows: RowWriter,
  projectId: string,
  id: string,
  patch: Partial<Pick<Text, 'provenance' | 'snapshotId'>>,
): Promise<void> {
  await rows.update(
    'text',
    { project_id: projectId, id },
    {
      ...(patch.provenance && { provenance: JSON.stringify(patch.provenance) }),
      ...(patch.snapshotId !== undefined && { snapshot_id: patch.snapshotId }),
    },
  );
}

export async function insertBlock(
  rows: RowWriter,
  projectId: string,
  articleId: string,
  block: Omit<Block, 'version'>,
): Promise<void> {
  await rows.insert('block', {
    project_id: projectId,
    id: block.id,
    article_id: articleId,
    text_id: block.textId,
    order_key: block.orderKey,
    kind: block.kind,
    lang: block.lang,
    state: 'active',
    boilerplate: block.boilerplate,
    body: block.text,
    draft: block.draft,
    markup: JSON.stringify(block.markup),
    reasons: JSON.stringify(block.reasons),
    successor_id: null,
  });
}

export type BlockPatch = Partial<
  Pick<Block, 'orderKey' | 'kind' | 'lang' | 'boilerplate' | 'text' | 'draft' | 'markup' | 'reasons'>
>;

export async function updateBlock(
  rows: RowWriter,
  projectId: string,
  id: string,
  patch: BlockPatch,
): Promise<void> {
  await rows.update(
    'block',
    { project_id: projectId, id },
    {
      ...(patch.orderKey !== undefined && { order_key: patch.orderKey }),
      ...(patch.kind !== undefined && { kind: patch.kind }),
      ...(patch.lang !== undefined && { lang: patch.lang }),
      ...(patch.boilerplate !== undefined && { boilerplate: patch.boilerplate }),
      ...(patch.text !== undefined && { body: patch.text }),
      ...(patch.draft !== undefined && { draft: patch.draft }),
      ...(patch.markup !== undefined && { markup: JSON.stringify(patch.markup) }),
      ...(patch.reasons !== undefined && { reasons: JSON.stringify(patch.reasons) }),
    },
  );
}

/** Marks a block as merged into another; its id stays and leads there (law 6). */
export async function retireBlock(
  rows: RowWriter,
  projectId: string,
  id: string,
  successorId: string,
): Promise<void> {
  await rows.update('block', { project_id: projectId, id }, { state: 'gone', successor_id: successorId });
}

function toArticle(row: ArticleRow): Article {
  return {
    id: row.id,
    metadata: JSON.parse(row.metadata),
    state: row.state as Article['state'],
    createdBy: row.created_by,
    createdAt: row.created_at,
    version: row.version,
  };
}

function toText(row: TextRow): Text {
  return {
    id: row.id,
    articleId: row.article_id,
    role: row.role as Text['role'],
    lang: row.lang,
    provenance: JSON.parse(row.provenance),
    snapshotId: row.snapshot_id,
    createdAt: row.created_at,
    version: row.version,
  };
}

function toBlock(row: BlockRow): Block {
  return {
    id: row.id,
    textId: row.text_id,
    orderKey: row.order_key,
    kind: row.kind as Block['kind'],
    lang: row.lang,
    boilerplate: row.boilerplate as Block['boilerplate'],
    text: row.body,
    draft: row.draft,
    markup: JSON.parse(row.markup),
    reasons: JSON.parse(row.reasons),
    version: row.version,
  };
}
