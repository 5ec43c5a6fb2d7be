import type { Kysely } from 'kysely';
import type { BlockRow, Schema } from '../database/schema.ts';
import { rowsInsertedWith } from '../history/insertion.ts';
import type { Text } from './article.ts';
import type { Reading } from './reading.ts';

/** Keeps what a raw input was read as, for as long as the input. */
export async function keepReading(
  db: Kysely<Schema>,
  projectId: string,
  snapshotId: string,
  reading: Reading,
): Promise<void> {
  await db
    .insertInto('reading')
    .values({ project_id: projectId, snapshot_id: snapshotId, content: JSON.stringify(reading) })
    .execute();
}

/** What the newest input of a text was read as; for a text that came before readings were kept, what was saved then. */
export async function findReading(
  db: Kysely<Schema>,
  projectId: string,
  text: Pick<Text, 'id' | 'snapshotId'>,
): Promise<Reading> {
  const row = await db
    .selectFrom('reading')
    .select('content')
    .where('project_id', '=', projectId)
    .where('snapshot_id', '=', text.snapshotId ?? '')
    .executeTakeFirst();
  return row ? JSON.parse(row.content) : savedFirst(db, projectId, text.id);
}

/** Kinds and furniture may have been settled by hand before the text was saved, so that they say nothing of the document. */
async function savedFirst(db: Kysely<Schema>, projectId: string, textId: string): Promise<Reading> {
  const made = { table: 'text', key: { project_id: projectId, id: textId } } as const;
  const rows = (await rowsInsertedWith(db, projectId, made, 'block')) as unknown as BlockRow[];
  const own = rows.filter((row) => row.text_id === textId);
  return {
    blocks: own
      .toSorted((a, b) => (a.order_key < b.order_key ? -1 : 1))
      .map((row) => ({
        id: row.id,
        kind: null,
        text: row.body,
        markup: JSON.parse(row.markup),
        boilerplate: 'unknown',
      })),
    metadata: null,
  };
}
