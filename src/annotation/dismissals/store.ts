import type { Kysely } from 'kysely';
import { articleRows } from '../../database/article-rows.ts';
import type { Schema } from '../../database/schema.ts';
import type { DismissalRow } from '../../database/tag-rows.ts';
import type { RowWriter } from '../../history/row-writer.ts';
import { type Complaint, type Dismissal, dismissalId } from './dismissal.ts';

/** What people dismissed in an article (of these ids, where given), in the order of their ids. */
export async function listDismissals(
  db: Kysely<Schema>,
  projectId: string,
  articleId: string,
  ids?: readonly string[],
): Promise<Dismissal[]> {
  const query = articleRows(db, 'dismissal', projectId, articleId).orderBy('id');
  const rows = await (ids ? query.where('id', 'in', ids) : query).execute();
  return (rows as DismissalRow[]).map((row) => ({
    id: row.id,
    check: row.check_code,
    place: row.place,
    seenHash: row.seen_hash,
    reason: row.reason,
    personId: row.person_id,
    version: row.version,
  }));
}

/** Writes a dismissal; one that the same check had at the same place gives way to it. */
export async function saveDismissal(
  rows: RowWriter,
  { projectId, articleId }: { readonly projectId: string; readonly articleId: string },
  dismissal: Complaint & Pick<Dismissal, 'reason' | 'personId'>,
): Promise<void> {
  const id = dismissalId(dismissal);
  const key = { project_id: projectId, id };
  const content = {
    seen_hash: dismissal.seenHash,
    reason: dismissal.reason,
    person_id: dismissal.personId,
  };
  const [had] = await listDismissals(rows.db, projectId, articleId, [id]);
  if (had) return rows.update('dismissal', key, content);
  const { check, place } = dismissal;
  await rows.insert('dismissal', { ...key, article_id: articleId, check_code: check, place, ...content });
}

/** Takes a dismissal away. Throws `RangeError` where there is none. */
export function removeDismissal(rows: RowWriter, projectId: string, id: string): Promise<void> {
  return rows.remove('dismissal', { project_id: projectId, id });
}
