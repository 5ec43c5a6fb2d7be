import type { Kysely } from 'kysely';
import type { RecordedTable } from '../database/recorded-tables.ts';
import type { Schema, StreamRow } from '../database/schema.ts';
import { keyFromText, type RowKey } from './row-images.ts';

/** A row that some operation wrote. */
export interface TouchedRow {
  readonly table: RecordedTable;
  readonly key: RowKey;
  /** Its columns before and after, as far as there was, or is, such a row. */
  readonly images: readonly Readonly<Record<string, string | number | null>>[];
}

/** The head of a stream; 0 where nothing has happened yet. */
export async function headOf(db: Kysely<Schema>, projectId: string, stream: string): Promise<number> {
  const row = await db
    .selectFrom('stream')
    .select('head_seq')
    .where('project_id', '=', projectId)
    .where('id', '=', stream)
    .executeTakeFirst();
  return row?.head_seq ?? 0;
}

/** The rows that operations of a stream wrote after `seq`, so that a cache can read again just these. */
export async function rowsTouchedSince(
  db: Kysely<Schema>,
  projectId: string,
  stream: string,
  seq: number,
): Promise<TouchedRow[]> {
  const rows = await db
    .selectFrom('operation_row')
    .innerJoin('operation', (join) =>
      join
        .onRef('operation.project_id', '=', 'operation_row.project_id')
        .onRef('operation.id', '=', 'operation_row.operation_id'),
    )
    .select(['operation_row.table_name', 'operation_row.row_key', 'before_image', 'after_image'])
    .where('operation.project_id', '=', projectId)
    .where('operation.stream', '=', stream)
    .where('operation.seq', '>', seq)
    .where((eb) => eb.or([eb('before_image', 'is not', null), eb('after_image', 'is not', null)]))
    .execute();
  return rows.map((row) => ({
    table: row.table_name as RecordedTable,
    key: keyFromText(row.table_name as RecordedTable, row.row_key),
    images: [row.before_image, row.after_image].flatMap((image) =>
      image === null ? [] : [JSON.parse(image)],
    ),
  }));
}

/** The heads of all streams of a project, by stream: when each changed last, and by whom. */
export async function listHeads(
  db: Kysely<Schema>,
  projectId: string,
): Promise<ReadonlyMap<string, StreamRow>> {
  const rows = await db.selectFrom('stream').selectAll().where('project_id', '=', projectId).execute();
  return new Map(rows.map((row) => [row.id, row]));
}
