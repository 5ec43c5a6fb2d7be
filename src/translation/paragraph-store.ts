import type { Kysely } from 'kysely';
import { articleRows } from '../database/article-rows.ts';
import type { Schema } from '../database/schema.ts';
import type { BlockTranslationRow } from '../database/translation-rows.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { ParagraphTranslation, TranslationState } from './paragraph.ts';

/** How far the paragraphs of an article's translations are (of these blocks, where given), in the order of their ids. */
export async function listParagraphs(
  db: Kysely<Schema>,
  projectId: string,
  articleId: string,
  ids?: readonly string[],
): Promise<ParagraphTranslation[]> {
  const query = articleRows(db, 'block_translation', projectId, articleId).orderBy('block_id');
  const rows = await (ids ? query.where('block_id', 'in', ids) : query).execute();
  return (rows as BlockTranslationRow[]).map((row) => ({
    id: row.block_id,
    state: row.state as TranslationState,
    origin: row.origin === null ? null : JSON.parse(row.origin),
    version: row.version,
  }));
}

/** Writes how far a paragraph is. */
export async function saveParagraph(
  rows: RowWriter,
  { projectId, articleId }: { readonly projectId: string; readonly articleId: string },
  before: ParagraphTranslation | null,
  after: Omit<ParagraphTranslation, 'version'>,
): Promise<void> {
  const key = { project_id: projectId, block_id: after.id };
  const columns = { state: after.state, origin: after.origin && JSON.stringify(after.origin) };
  if (before) await rows.update('block_translation', key, columns);
  else await rows.insert('block_translation', { ...key, article_id: articleId, ...columns });
}
