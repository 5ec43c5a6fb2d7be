import type { Kysely } from 'kysely';
import { articleRows } from '../database/article-rows.ts';
import type { Schema } from '../database/schema.ts';
import type { RowWriter } from '../history/row-writer.ts';

/** Whether everybody annotates an article on their own for now. */
export async function isBlindPass(
  db: Kysely<Schema>,
  projectId: string,
  articleId: string,
): Promise<boolean> {
  const row = await articleRows(db, 'blind_pass', projectId, articleId).executeTakeFirst();
  return row !== undefined;
}

/** Begins or ends a blind pass. Throws `RangeError` where one is to end that never began. */
export function setBlindPass(
  rows: RowWriter,
  place: { readonly projectId: string; readonly articleId: string },
  startedBy: string | null,
): Promise<void> {
  const key = { project_id: place.projectId, article_id: place.articleId };
  return startedBy === null
    ? rows.remove('blind_pass', key)
    : rows.insert('blind_pass', { ...key, started_by: startedBy });
}
