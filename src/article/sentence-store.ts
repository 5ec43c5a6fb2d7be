import type { Kysely } from 'kysely';
import { articleRows } from '../database/article-rows.ts';
import type { Schema, SentenceCorrectionRow } from '../database/schema.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { BlockCorrection } from './sentences.ts';

/** Where people corrected the sentences of an article (of these ids, where given), in the order of their ids. */
export async function listSentenceCorrections(
  db: Kysely<Schema>,
  projectId: string,
  articleId: string,
  ids?: readonly string[],
): Promise<BlockCorrection[]> {
  const query = articleRows(db, 'sentence_correction', projectId, articleId).orderBy('id');
  const rows = await (ids ? query.where('id', 'in', ids) : query).execute();
  return (rows as SentenceCorrectionRow[]).map((row) => ({
    id: row.id,
    blockId: row.block_id,
    at: row.starts_at,
    kind: row.kind as BlockCorrection['kind'],
    version: row.version,
  }));
}

interface Place {
  readonly projectId: string;
  readonly articleId: string;
}

/** Writes the difference between two states of an article's corrections; those that are the same object are skipped. */
export async function saveSentenceCorrections(
  rows: RowWriter,
  { projectId, articleId }: Place,
  before: readonly BlockCorrection[],
  after: readonly BlockCorrection[],
): Promise<void> {
  if (before === after) return;
  const old = new Map(before.map((each) => [each.id, each]));
  const kept = new Set(after.map(({ id }) => id));
  const key = (id: string) => ({ project_id: projectId, id });
  for (const { id, blockId } of before) {
    if (kept.has(id)) continue;
    // Its offset counts in the text as it is now: it comes back to no other.
    await rows.rely('block', key(blockId));
    await rows.remove('sentence_correction', key(id));
  }
  for (const correction of after) {
    const { id, blockId, at, kind } = correction;
    const was = old.get(id);
    if (was === correction) continue;
    await rows.rely('block', key(blockId));
    const columns = { block_id: blockId, starts_at: at, kind };
    if (was) await rows.update('sentence_correction', key(id), columns);
    else await rows.insert('sentence_correction', { ...key(id), article_id: articleId, ...columns });
  }
}
