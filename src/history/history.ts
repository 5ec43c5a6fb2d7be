import type { Kysely } from 'kysely';
import type { Database } from '../database/open.ts';
import type { Schema } from '../database/schema.ts';
import { createLiveFeed, type LiveFeed } from './live-feed.ts';
import {
  type Answer,
  type Operation,
  type OperationRequest,
  REDO,
  type Reverted,
  type RevertRefusal,
  UNDO,
} from './operation.ts';
import { keyFromText, type RowImage, readRow, sameContent } from './row-images.ts';
import { type RowWriter, rowWriter } from './row-writer.ts';
import {
  appendOperation,
  laterOperationOn,
  operationImages,
  redoCandidate,
  storedAnswer,
  takeSeq,
  undoCandidate,
  writesSince,
} from './store.ts';

/** The time now, as ISO 8601 in UTC; passed in. */
export type Clock = () => string;

/** Whose operation is to be taken back, or brought back, and under which new id. */
export interface RevertRequest {
  readonly id: string;
  readonly projectId: string;
  readonly stream: string;
  readonly actorId: string;
  /** Kinds of operations that are not for this person to take back here. */
  readonly passOver?: readonly string[];
}

/** Raised inside a transaction to roll back work that answered with a refusal. */
class RolledBack extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super(answer.kind);
    this.answer = answer;
  }
}

export interface History {
  readonly feed: LiveFeed;
  /**
   * Runs work as one operation (law 4). Work that answers `{kind: 'done', …}` and changed rows is logged with its
   * images; any other answer leaves no trace. A repeated id is answered as the first time, without running again.
   */
  perform<A extends Answer>(request: OperationRequest, work: (rows: RowWriter) => Promise<A>): Promise<A>;
  /** Takes back the actor's last standing operation in the stream. */
  undo(request: RevertRequest): Promise<Reverted | RevertRefusal>;
  /** Brings back what the actor took back last. */
  redo(request: RevertRequest): Promise<Reverted | RevertRefusal>;
  /** What undo and redo would take back and bring back now. */
  candidates(
    projectId: string,
    stream: string,
    actorId: string,
    passOver?: readonly string[],
  ): Promise<{ readonly undo: Operation | null; readonly redo: Operation | null }>;
}

/** The operation log over a database. */
export function createHistory(database: Database, clock: Clock): History {
  const feed = createLiveFeed();

  async function perform<A extends Answer>(
    request: OperationRequest,
    work: (rows: RowWriter) => Promise<A>,
    targetOf: (answer: A) => string | null = () => null,
  ): Promise<A> {
    try {
      const { answer, seq } = await database.write((db) =>
        runOperation(db, request, work, targetOf, clock()),
      );
      if (seq !== null) feed.publish(request.stream, seq);
      return answer;
    } catch (error) {
      if (error instanceof RolledBack) return error.answer as A;
      throw error;
    }
  }

  function revert(
    kind: typeof UNDO | typeof REDO,
    request: RevertRequest,
  ): Promise<Reverted | RevertRefusal> {
    const { projectId, stream, actorId, passOver } = request;
    return perform<Reverted | RevertRefusal>(
      { ...request, kind },
      async (rows) => {
        const wanted =
          kind === UNDO
            ? await undoCandidate(rows.db, projectId, stream, actorId, passOver)
            : await redoCandidate(rows.db, projectId, stream, actorId);
        if (!wanted) return { kind: 'nothing-to-revert' };
        return revertImages(rows, request, wanted, kind === UNDO ? backward : forward);
      },
      (answer) => (answer.kind === 'done' ? answer.reverted.id : null),
    );
  }

  return {
    feed,
    perform: (request, work) => perform(request, work),
    undo: (request) => revert(UNDO, request),
    redo: (request) => revert(REDO, request),
    candidates: async (projectId, stream, actorId, passOver) => ({
      undo: await undoCandidate(database.read, projectId, stream, actorId, passOver),
      redo: await redoCandidate(database.read, projectId, stream, actorId),
    }),
  };
}

async function runOperation<A extends Answer>(
  db: Kysely<Schema>,
  request: OperationRequest,
  work: (rows: RowWriter) => Promise<A>,
  targetOf: (answer: A) => string | null,
  at: string,
): Promise<{ readonly answer: A; readonly seq: number | null }> {
  const seen = await storedAnswer(db, request.projectId, request.id);
  if (seen) return { answer: JSON.parse(seen.answer) as A, seq: null };
  const seq = await takeSeq(db, request, at);
  const rows = rowWriter(db, seq);
  const answer = await work(rows);
  const images = rows.images();
  const changedNothing = images.every(({ before, after }) => sameContent(before, after));
  if (answer.kind !== 'done' || changedNothing) throw new RolledBack(answer);
  await appendOperation(db, { ...request, targetId: targetOf(answer) }, { seq, at, answer, images });
  return { answer, seq };
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

async function revertImages(
  rows: RowWriter,
  request: RevertRequest,
  wanted: Operation,
  direction: Direction,
): Promise<Reverted | RevertRefusal> {
  const images = await operationImages(rows.db, request.projectId, wanted.id);
  const changed = images.filter(({ before, after }) => before !== null || after !== null);
  const by =
    (await laterOperationOn(rows.db, request.projectId, request.stream, wanted, changed)) ??
    (await firstMisfit(rows.db, request, wanted, images, direction));
  if (by) return { kind: 'in-the-way', direction: direction.name, wanted, by };
  for (const image of direction.order(changed)) {
    await rows.restore(image.table, keyFromText(image.table, image.key), direction.to(image));
  }
  return { kind: 'done', reverted: wanted };
}

/**
 * What wrote a row that is no longer as the revert needs it; null where every row fits. A row that the operation
 * relied on has to be as it was then, for the operation to come back and for what it replaced to come back.
 */
async function firstMisfit(
  db: Kysely<Schema>,
  { projectId, stream }: RevertRequest,
  wanted: Operation,
  images: readonly RowImage[],
  direction: Direction,
): Promise<Operation | null> {
  const bringsBack = images.some((image) => direction.to(image) !== null);
  for (const image of images) {
    const isRelied = image.before === null && image.after === null;
    if (isRelied && !bringsBack) continue;
    const current = await readRow(db, image.table, keyFromText(image.table, image.key));
    if (!isRelied && sameContent(current, direction.from(image))) continue;
    const writes = await writesSince(db, projectId, stream, wanted.seq, image);
    const [first, last] = [writes[0], writes.at(-1)];
    if (isRelied && (!first || sameContent(current, first.before))) continue;
    if (!last) throw new RangeError(`row ${image.key} of ${image.table} changed outside the log`);
    return last.operation;
  }
  return null;
}
