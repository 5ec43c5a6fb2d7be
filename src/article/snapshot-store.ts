import type { Kysely } from 'kysely';
import type { Schema, SnapshotRow } from '../database/schema.ts';

/** Keeps a raw input as it came, for ever. */
export async function keepSnapshot(db: Kysely<Schema>, snapshot: SnapshotRow): Promise<void> {
  await db.insertInto('snapshot').values(snapshot).execute();
}

/** A raw input as it came; null where there is none. */
export async function findSnapshot(
  db: Kysely<Schema>,
  projectId: string,
  id: string,
): Promise<SnapshotRow | null> {
  const row = await db
    .selectFrom('snapshot')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
