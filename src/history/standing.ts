import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { type Operation, REDO, type Reverted, UNDO } from './operation.ts';
import type { RowImage } from './row-images.ts';
import { storedAnswer, toOperation } from './store.ts';

type Db = Kysely<Schema>;

/**
 * The actor's last operation in a stream that stands, leads its group or stands alone, is not an undo or redo itself and
 * not of a kind to pass over; null where there is none.
 */
export async function undoCandidate(
  db: Db,
  projectId: string,
  stream: string,
  actorId: string,
  passOver: readonly string[] = [],
): Promise<Operation | null> {
  const row = await ownWork(db, projectId, stream, actorId)
    .$if(passOver.length > 0, (query) => query.where('operation.kind', 'not in', passOver))
    .where(stands)
    .executeTakeFirst();
  return row ? toOperation(row) : null;
}

/** The operations that belong to a leading one and stand, the latest first. */
export async function standingMembers(db: Db, projectId: string, leaderId: string): Promise<Operation[]> {
  const rows = await db
    .selectFrom('operation')
    .selectAll()
    .where('operation.project_id', '=', projectId)
    .where('operation.group_id', '=', leaderId)
    .where('operation.target_id', 'is', null)
    .where(stands)
    .orderBy('operation.seq', 'desc')
    .execute();
  return rows.map(toOperation);
}

/**
 * What the actor took back last, unless new work or a redo came after, and every operation that went with it, in the
 * order in which they were made; null where there is none.
 */
export async function redoCandidate(
  db: Db,
  projectId: string,
  stream: string,
  actorId: string,
): Promise<{ readonly wanted: Operation; readonly members: readonly Operation[] } | null> {
  const lastWork = await ownWork(db, projectId, stream, actorId).executeTakeFirst();
  const reverts = await db
    .selectFrom('operation')
    .select(['id', 'kind', 'answer'])
    .where('project_id', '=', projectId)
    .where('stream', '=', stream)
    .where('actor_id', '=', actorId)
    .where('target_id', 'is not', null)
    .where('group_id', 'is', null)
    .where('seq', '>', lastWork?.seq ?? 0)
    .orderBy('seq')
    .execute();
  const undone: { readonly id: string; readonly answer: string }[] = [];
  for (const { kind, ...revert } of reverts) {
    if (kind === UNDO) undone.push(revert);
    else undone.pop();
  }
  const last = undone.at(-1);
  if (!last) return null;
  const rows = await db
    .selectFrom('operation')
    .innerJoin('operation as undo', (join) =>
      join.onRef('undo.project_id', '=', 'operation.project_id').onRef('undo.target_id', '=', 'operation.id'),
    )
    .selectAll('operation')
    .where('operation.project_id', '=', projectId)
    .where(({ eb, or }) => or([eb('undo.id', '=', last.id), eb('undo.group_id', '=', last.id)]))
    .orderBy('undo.seq', 'desc')
    .execute();
  return { wanted: (JSON.parse(last.answer) as Reverted).reverted, members: rows.map(toOperation) };
}

/** What the person did, the latest first; not what followed from it. */
function ownWork(db: Db, projectId: string, stream: string, actorId: string) {
  return db
    .selectFrom('operation')
    .selectAll()
    .where('operation.project_id', '=', projectId)
    .where('operation.stream', '=', stream)
    .where('operation.actor_id', '=', actorId)
    .where('operation.target_id', 'is', null)
    .where('operation.group_id', 'is', null)
    .orderBy('operation.seq', 'desc');
}

/** Nobody took the operation back, or somebody brought it back afterwards. */
function stands({ not, exists, selectFrom }: ExpressionBuilder<Schema, 'operation'>) {
  return not(
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
  );
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
