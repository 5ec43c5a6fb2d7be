import type { Kysely } from 'kysely';
import type { OperationRow, Schema } from '../database/schema.ts';
import type { Operation, OperationRequest } from './operation.ts';
import { runPrepared } from './prepared-query.ts';
import type { RowImage } from './row-images.ts';

type Db = Kysely<Schema>;

/** Takes the next sequence number of a stream. */
export async function takeSeq(db: Db, request: OperationRequest, at: string): Promise<number> {
  const values = {
    project_id: request.projectId,
    id: request.stream,
    changed_at: at,
    changed_by: request.actorId,
  };
  const [row] = await runPrepared(db, 'take a sequence number', values, (db, stream) =>
    db
      .insertInto('stream')
      .values({ ...stream, head_seq: 1 })
      .onConflict((conflict) =>
        conflict.columns(['project_id', 'id']).doUpdateSet((eb) => ({
          head_seq: eb('stream.head_seq', '+', 1),
          changed_at: stream.changed_at,
          changed_by: stream.changed_by,
        })),
      )
      .returning('head_seq'),
  );
  if (!row) throw new RangeError(`stream ${request.stream} gave no sequence number`);
  return row.head_seq;
}

/** The stored answer of an operation id that has been seen before; null for a new one. */
export async function storedAnswer(db: Db, projectId: string, id: string): Promise<OperationRow | null> {
  const [row] = await runPrepared(db, 'find an operation', { projectId, id }, (db, wanted) =>
    db
      .selectFrom('operation')
      .selectAll()
      .where('project_id', '=', wanted.projectId)
      .where('id', '=', wanted.id),
  );
  return row ?? null;
}

/** Appends an operation with its images. */
export async function appendOperation(
  db: Db,
  request: OperationRequest & { readonly targetId: string | null },
  entry: {
    readonly seq: number;
    readonly at: string;
    readonly answer: unknown;
    readonly images: readonly RowImage[];
  },
): Promise<void> {
  const operation = {
    project_id: request.projectId,
    id: request.id,
    stream: request.stream,
    seq: entry.seq,
    actor_id: request.actorId,
    at: entry.at,
    kind: request.kind,
    summary: JSON.stringify(request.summary ?? {}),
    target_id: request.targetId,
    answer: JSON.stringify(entry.answer),
    group_id: request.groupId ?? null,
  };
  await runPrepared(db, 'append an operation', operation, (db, row) =>
    db.insertInto('operation').values(row),
  );
  for (const [ordinal, image] of entry.images.entries()) {
    const written = {
      project_id: request.projectId,
      operation_id: request.id,
      ordinal,
      table_name: image.table,
      row_key: image.key,
      before_image: image.before && JSON.stringify(image.before),
      after_image: image.after && JSON.stringify(image.after),
    };
    await runPrepared(db, 'append an image', written, (db, row) =>
      db.insertInto('operation_row').values(row),
    );
  }
}

/** The images of one operation, in the order in which they were made. */
export async function operationImages(db: Db, projectId: string, operationId: string): Promise<RowImage[]> {
  const rows = await db
    .selectFrom('operation_row')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('operation_id', '=', operationId)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => ({
    table: row.table_name as RowImage['table'],
    key: row.row_key,
    before: row.before_image === null ? null : JSON.parse(row.before_image),
    after: row.after_image === null ? null : JSON.parse(row.after_image),
  }));
}

/** The operation of a log row. */
export function toOperation(row: OperationRow): Operation {
  return {
    id: row.id,
    stream: row.stream,
    seq: row.seq,
    actorId: row.actor_id,
    at: row.at,
    kind: row.kind,
    summary: JSON.parse(row.summary),
    targetId: row.target_id,
    groupId: row.group_id,
  };
}
