import type { Kysely } from 'kysely';
import { articleRows } from '../database/article-rows.ts';
import type { Schema, SentenceBeadRow } from '../database/schema.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { DecidedSentences } from './sentence-bead.ts';

/** What people decided about the sentences of an article (of these ids, where given), in the order of their ids. */
export async function listDecidedSentences(
  db: Kysely<Schema>,
  projectId: string,
  articleId: string,
  ids?: readonly string[],
): Promise<DecidedSentences[]> {
  const query = articleRows(db, 'sentence_bead', projectId, articleId).orderBy('id');
  const rows = await (ids ? query.where('id', 'in', ids) : query).execute();
  return (rows as SentenceBeadRow[]).map((row) => ({
    id: row.id,
    alignmentId: row.alignment_id,
    source: JSON.parse(row.source),
    target: JSON.parse(row.target),
    status: row.status as DecidedSentences['status'],
    seenHash: row.seen_hash,
    version: row.version,
  }));
}

interface Place {
  readonly projectId: string;
  readonly articleId: string;
}

/** Writes the difference between two states of an article's decisions; those that are the same object are skipped. */
export async function saveDecidedSentences(
  rows: RowWriter,
  { projectId, articleId }: Place,
  before: readonly DecidedSentences[],
  after: readonly DecidedSentences[],
): Promise<void> {
  if (before === after) return;
  const old = new Map(before.map((each) => [each.id, each]));
  const kept = new Set(after.map(({ id }) => id));
  const key = (id: string) => ({ project_id: projectId, id });
  // Offsets count in the texts as they are now: undoing an edit of these has to wait.
  const relyOnBlocks = async ({ source, target }: DecidedSentences) => {
    for (const id of new Set([...source, ...target].map(({ blockId }) => blockId)))
      await rows.rely('block', key(id));
  };
  for (const each of before) {
    if (kept.has(each.id)) continue;
    await relyOnBlocks(each);
    await rows.remove('sentence_bead', key(each.id));
  }
  for (const each of after) {
    const was = old.get(each.id);
    if (was === each) continue;
    await relyOnBlocks(each);
    const columns = {
      source: JSON.stringify(each.source),
      target: JSON.stringify(each.target),
      status: each.status,
      seen_hash: each.seenHash,
    };
    if (was) {
      await rows.update('sentence_bead', key(each.id), columns);
      continue;
    }
    await rows.rely('alignment', key(each.alignmentId));
    await rows.insert('sentence_bead', {
      ...key(each.id),
      article_id: articleId,
      alignment_id: each.alignmentId,
      ...columns,
    });
  }
}
