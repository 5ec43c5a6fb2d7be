import type { Kysely } from 'kysely';
import type { RecordedTable } from '../database/recorded-tables.ts';
import type { Schema } from '../database/schema.ts';
import { keyText, type Row, type RowKey } from './row-images.ts';

/** The rows of a table as the operation left them that made a certain row first; none where there is no such operation. */
export async function rowsInsertedWith(
  db: Kysely<Schema>,
  projectId: string,
  made: { readonly table: RecordedTable; readonly key: RowKey },
  table: RecordedTable,
): Promise<readonly Row[]> {
  const making = await db
    .selectFrom('operation_row')
    .innerJoin('operation', (join) =>
      join
        .onRef('operation.project_id', '=', 'operation_row.project_id')
        .onRef('operation.id', '=', 'operation_row.operation_id'),
    )
    .select('operation.id')
    .where('operation_row.project_id', '=', projectId)
    .where('table_name', '=', made.table)
    .where('row_key', '=', keyText(made.table, made.key))
    .where('before_image', 'is', null)
    .where('after_image', 'is not', null)
    .orderBy('operation.seq')
    .limit(1)
    .executeTakeFirst();
  if (!making) return [];
  const rows = await db
    .selectFrom('operation_row')
    .select('after_image')
    .where('project_id', '=', projectId)
    .where('operation_id', '=', making.id)
    .where('table_name', '=', table)
    .where('after_image', 'is not', null)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => JSON.parse(row.after_image as string));
}
