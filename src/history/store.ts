import type { Kysely } from 'kysely';
import type { OperationRow, Schema } from '../database/schema.ts';
import { type Operation, type OperationRequest, REDO, UNDO } from './operation.ts';
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

/**
 * The actor's last operation in a stream that stands, is not an undo or redo itself and not of a kind to pass over;
 * null where there is none.
 */
export async function undoCandidate(
  db: Db,
  projectId: string,
  stream: string,
  actorId: string,
  passOver: readonly string[] = [],
) {
  const row = await ownWork(db, projectId, stream, actorId)
    .$if(passOver.length > 0, (query) => query.where('operation.kind', 'not in', passOver))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('operation as undo')
            .select('undo.id')
            .whereRef('undo.project_id', '=', 'operation.project_id')
            .whereRef('undo.target_id', '=', 'operation.id')
            .where('undo.kind', '=', UNDO)
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('operation as redo')
                    .select('redo.id')
                    .whereRef('redo.project_id', '=', 'undo.project_id')
                    .whereRef('redo.target_id', '=', 'undo.target_id')
                    .whereRef('redo.seq', '>', 'undo.seq'),
                ),
              ),
            ),
        ),
      ),
    )
    .executeTakeFirst();
  return row ? toOperation(row) : null;
}

/** The operation that the actor took back last, unless new work or a redo came after; null where there is none. */
export async function redoCandidate(db: Db, projectId: string, stream: string, actorId: string) {
  const lastWork = await ownWork(db, projectId, stream, actorId).executeTakeFirst();
  const reverts = await db
    .selectFrom('operation')
    .select(['target_id', 'kind'])
    .where('project_id', '=', projectId)
    .where('stream', '=', stream)
    .where('actor_id', '=', actorId)
    .where('target_id', 'is not', null)
    .where('seq', '>', lastWork?.seq ?? 0)
    .orderBy('seq')
    .execute();
  const undone: string[] = [];
  for (const { target_id: target, kind } of reverts) {
    if (kind === UNDO) undone.push(target as string);
    else if (kind === REDO) undone.splice(undone.lastIndexOf(target as string), 1);
  }
  const id = undone.at(-1);
  const row = id === undefined ? null : await storedAnswer(db, projectId, id);
  return row && toOperation(row);
}

function ownWork(db: Db, projectId: string, stream: string, actorId: string) {
  return db
    .selectFrom('operation')
    .selectAll()
    .where('operation.project_id', '=', projectId)
    .where('operation.stream', '=', stream)
    .where('operation.actor_id', '=', actorId)
    .where('operation.target_id', 'is', null)
    .orderBy('operation.seq', 'desc');
}

/**
 * The latest operation that touched or relied on one of these rows and stands now, but did not stand when `than` was
 * made: it came later, or was brought back later. Null where there is none.
 */
export async function laterOperationOn(
  db: Db,
  projectId: string,
  stream: string,
  than: Pick<Operation, 'id' | 'seq'>,
  images: readonly RowImage[],
): Promise<Operation | null> {
  for (const image of images) {
    const candidates = await operationsOnRow(db, projectId, stream, image)
      .where('operation.id', '!=', than.id)
      .where('operation.target_id', 'is', null)
      .where(({ eb, or, exists, selectFrom }) =>
        or([
          eb('operation.seq', '>', than.seq),
          exists(
            selectFrom('operation as redo')
              .select('redo.id')
              .whereRef('redo.project_id', '=', 'operation.project_id')
              .whereRef('redo.target_id', '=', 'operation.id')
              .where('redo.kind', '=', REDO)
              .where('redo.seq', '>', than.seq),
          ),
        ]),
      )
      .selectAll('operation')
      .orderBy('operation.seq', 'desc')
      .execute();
    for (const { id, ...candidate } of candidates) {
      const stood = candidate.seq < than.seq && !(await isUndone(db, projectId, id, than.seq));
      if (!stood && !(await isUndone(db, projectId, id))) return toOperation({ id, ...candidate });
    }
  }
  return null;
}

/** One write of a row: what it was before, and the operation that wrote it or was taken back or brought back by it. */
export interface RowWrite {
  readonly before: RowImage['before'];
  readonly operation: Operation;
}

/** What was done to one row after `seq`, in order. */
export async function writesSince(
  db: Db,
  projectId: string,
  stream: string,
  seq: number,
  image: RowImage,
): Promise<RowWrite[]> {
  const rows = await operationsOnRow(db, projectId, stream, image)
    .where('operation.seq', '>', seq)
    .where(({ eb, or }) => or([eb('before_image', 'is not', null), eb('after_image', 'is not', null)]))
    .selectAll('operation')
    .select('before_image')
    .orderBy('operation.seq')
    .execute();
  return Promise.all(
    rows.map(async (row) => {
      const target = row.target_id === null ? null : await storedAnswer(db, projectId, row.target_id);
      return {
        before: row.before_image === null ? null : JSON.parse(row.before_image),
        operation: toOperation(target ?? row),
      };
    }),
  );
}

function operationsOnRow(db: Db, projectId: string, stream: string, { table, key }: RowImage) {
  return db
    .selectFrom('operation_row')
    .innerJoin('operation', (join) =>
      join
        .onRef('operation.project_id', '=', 'operation_row.project_id')
        .onRef('operation.id', '=', 'operation_row.operation_id'),
    )
    .where('operation_row.project_id', '=', projectId)
    .where('operation_row.table_name', '=', table)
    .where('operation_row.row_key', '=', key)
    .where('operation.stream', '=', stream);
}

/** Whether an operation is taken back now, or was just before another one. */
async function isUndone(db: Db, projectId: string, id: string, beforeSeq?: number): Promise<boolean> {
  const last = await db
    .selectFrom('operation')
    .select('kind')
    .where('project_id', '=', projectId)
    .where('target_id', '=', id)
    .$if(beforeSeq !== undefined, (query) => query.where('seq', '<', beforeSeq ?? 0))
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  return last?.kind === UNDO;
}

/** The operation of a log row. */
export function toOperation(row: OperationRow): Operation {
  return {
    id: row.id,
    seq: row.seq,
    actorId: row.actor_id,
    at: row.at,
    kind: row.kind,
    summary: JSON.parse(row.summary),
    targetId: row.target_id,
  };
}
