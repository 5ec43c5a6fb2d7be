import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import {
  type Operation,
  type REDO,
  type Reverted,
  type RevertRefusal,
  UNDO,
  type UnderWay,
} from './operation.ts';
import { keyFromText, type RowImage, readRow, sameContent } from './row-images.ts';
import { type Ran, RolledBack, runOperation } from './run-operation.ts';
import { laterOperationOn, redoCandidate, standingMembers, undoCandidate, writesSince } from './standing.ts';
import { operationImages, storedAnswer } from './store.ts';

/** Whose operation is to be taken back, or brought back, and under which new id. */
export interface RevertRequest {
  readonly id: string;
  readonly projectId: string;
  readonly stream: string;
  readonly actorId: string;
  /** Kinds of operations that are not for this person to take back here. */
  readonly passOver?: readonly string[];
  /** The leading operations of groups that are still growing: nothing of them is taken back. */
  readonly underWay?: readonly string[];
}

/**
 * Takes back, or brings back, what the actor did last, inside a transaction: each operation of a group by one of its
 * own, under one group. What a group wrote later on top of other work is no act of a person and goes with that work.
 * Throws `RolledBack` where it cannot be.
 */
export async function revertLast(
  db: Kysely<Schema>,
  kind: typeof UNDO | typeof REDO,
  request: RevertRequest,
  at: string,
): Promise<Ran<Reverted | RevertRefusal | UnderWay>> {
  const seen = await storedAnswer(db, request.projectId, request.id);
  if (seen) return { answer: JSON.parse(seen.answer), seq: null };
  const direction = kind === UNDO ? backward : forward;
  const { wanted, members } = await unitOf(db, direction, request);
  const underWay = request.underWay ?? [];
  if (direction === backward && underWay.includes(wanted.id)) throw refused({ kind: 'under-way', wanted });
  const reverted = new Set<string>();
  let seq: number | null = null;

  async function revert(operation: Operation): Promise<void> {
    if (reverted.has(operation.id)) return;
    const images = await operationImages(db, request.projectId, operation.id);
    let by = await inTheWay(db, request, operation, images, direction);
    while (by && goesAlong(by)) {
      await revert(by);
      by = await inTheWay(db, request, operation, images, direction);
    }
    if (by) throw refused({ kind: 'in-the-way', direction: direction.name, wanted, by });
    const isFirst = reverted.size === 0;
    const id = isFirst ? request.id : `${request.id}-${reverted.size + 1}`;
    const group = isFirst ? {} : { groupId: request.id };
    reverted.add(operation.id);
    const run = { ...request, ...group, id, kind, at, targetId: operation.id };
    const ran = await runOperation<Reverted>(db, run, async (rows) => {
      for (const image of direction.order(images.filter(isWrite))) {
        await rows.restore(image.table, keyFromText(image.table, image.key), direction.to(image));
      }
      return { kind: 'done', reverted: wanted };
    });
    seq = ran.seq;
  }

  function goesAlong({ id, groupId }: Operation): boolean {
    return direction === backward && groupId !== null && !underWay.includes(groupId) && !reverted.has(id);
  }

  for (const operation of members) await revert(operation);
  return { answer: { kind: 'done', reverted: wanted }, seq };
}

interface Direction {
  readonly name: 'undo' | 'redo';
  from(image: RowImage): RowImage['before'];
  to(image: RowImage): RowImage['before'];
  order(images: readonly RowImage[]): readonly RowImage[];
}

// Children were made after their parents and go before them.
const backward: Direction = {
  name: 'undo',
  from: (i) => i.after,
  to: (i) => i.before,
  order: (images) => images.toReversed(),
};
const forward: Direction = {
  name: 'redo',
  from: (i) => i.before,
  to: (i) => i.after,
  order: (images) => images,
};

/** What the person names, and every operation that it takes, in the order in which they are reverted. */
async function unitOf(
  db: Kysely<Schema>,
  direction: Direction,
  { projectId, stream, actorId, passOver }: RevertRequest,
): Promise<{ readonly wanted: Operation; readonly members: readonly Operation[] }> {
  if (direction === forward) {
    const unit = await redoCandidate(db, projectId, stream, actorId);
    if (unit) return unit;
  } else {
    const wanted = await undoCandidate(db, projectId, stream, actorId, passOver);
    if (wanted) return { wanted, members: [...(await standingMembers(db, projectId, wanted.id)), wanted] };
  }
  throw refused({ kind: 'nothing-to-revert' });
}

/** One operation of a group may be reverted already when another cannot be: nothing is. */
function refused(refusal: RevertRefusal | UnderWay): RolledBack {
  return new RolledBack(refusal);
}

async function inTheWay(
  db: Kysely<Schema>,
  request: RevertRequest,
  operation: Operation,
  images: readonly RowImage[],
  direction: Direction,
): Promise<Operation | null> {
  return (
    (await laterOperationOn(db, request.projectId, request.stream, operation, images.filter(isWrite))) ??
    (await firstMisfit(db, request, operation, images, direction))
  );
}

/** The others are rows that the operation relied on. */
function isWrite({ before, after }: RowImage): boolean {
  return before !== null || after !== null;
}

/**
 * What wrote a row that is no longer as the revert needs it; null where every row fits. A row that the operation
 * relied on has to be as it was then, for the operation to come back and for what it replaced to come back.
 */
async function firstMisfit(
  db: Kysely<Schema>,
  { projectId, stream }: RevertRequest,
  operation: Operation,
  images: readonly RowImage[],
  direction: Direction,
): Promise<Operation | null> {
  const bringsBack = images.some((image) => direction.to(image) !== null);
  for (const image of images) {
    if (!isWrite(image) && !bringsBack) continue;
    const current = await readRow(db, image.table, keyFromText(image.table, image.key));
    if (isWrite(image) && sameContent(current, direction.from(image))) continue;
    const writes = await writesSince(db, projectId, stream, operation.seq, image);
    const [first, last] = [writes[0], writes.at(-1)];
    if (!isWrite(image) && (!first || sameContent(current, first.before))) continue;
    if (!last) throw new RangeError(`row ${image.key} of ${image.table} changed outside the log`);
    return last.operation;
  }
  return null;
}
