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
  type UnderWay,
} from './operation.ts';
import { type RevertRequest, revertLast } from './revert.ts';
import type { RowWriter } from './row-writer.ts';
import { type Ran, RolledBack, runOperation } from './run-operation.ts';
import { redoCandidate, undoCandidate } from './standing.ts';

/** The time now, as ISO 8601 in UTC; passed in. */
export type Clock = () => string;

export interface History {
  readonly feed: LiveFeed;
  /**
   * Runs work as one operation (law 4). Work that answers `{kind: 'done', …}` and changed rows is logged with its
   * images; any other answer leaves no trace. A repeated id is answered as the first time, without running again.
   */
  perform<A extends Answer>(request: OperationRequest, work: (rows: RowWriter) => Promise<A>): Promise<A>;
  /**
   * Runs operations one after the other as one write: all of them are done, or none is. The first that is refused, or
   * changes nothing, ends it, and its answer is given, which `A` has to allow for. `run` may be run again, and awaits
   * nothing but SQL on `db` and what `perform` gives.
   */
  together<A extends Answer>(
    run: (perform: History['perform'], db: Kysely<Schema>) => Promise<A>,
  ): Promise<A>;
  /** Takes back the actor's last standing operation in the stream, with everything that belongs to its group. */
  undo(request: RevertRequest): Promise<Reverted | RevertRefusal | UnderWay>;
  /** Brings back what the actor took back last. */
  redo(request: RevertRequest): Promise<Reverted | RevertRefusal | UnderWay>;
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

  async function commit<A extends Answer>(
    stream: string,
    run: (db: Kysely<Schema>) => Promise<Ran<A>>,
  ): Promise<A> {
    try {
      const { answer, seq } = await database.write(run);
      if (seq !== null) feed.publish(stream, seq);
      return answer;
    } catch (error) {
      return answerOf(error) as A;
    }
  }

  const runIn = <A extends Answer>(
    db: Kysely<Schema>,
    request: OperationRequest,
    work: (rows: RowWriter) => Promise<A>,
  ) => runOperation(db, { ...request, at: clock(), targetId: null }, work);

  const revert = (kind: typeof UNDO | typeof REDO) => (request: RevertRequest) =>
    commit(request.stream, (db) => revertLast(db, kind, request, clock()));

  return {
    feed,
    perform: (request, work) => commit(request.stream, (db) => runIn(db, request, work)),
    together: async <A extends Answer>(
      run: (perform: History['perform'], db: Kysely<Schema>) => Promise<A>,
    ) => {
      try {
        const { answer, heads } = await database.write(async (db) => {
          const heads = new Map<string, number>();
          const answer = await run(async (request, work) => {
            const ran = await runIn(db, request, work);
            if (ran.seq !== null) heads.set(request.stream, ran.seq);
            return ran.answer;
          }, db);
          return { answer, heads };
        });
        for (const [stream, seq] of heads) feed.publish(stream, seq);
        return answer;
      } catch (error) {
        return answerOf(error) as A;
      }
    },
    undo: revert(UNDO),
    redo: revert(REDO),
    candidates: async (projectId, stream, actorId, passOver) => ({
      undo: await undoCandidate(database.read, projectId, stream, actorId, passOver),
      redo: (await redoCandidate(database.read, projectId, stream, actorId))?.wanted ?? null,
    }),
  };
}

/** What was answered by work that was rolled back for it; any other error is thrown on. */
function answerOf(error: unknown): Answer {
  if (error instanceof RolledBack) return error.answer;
  throw error;
}
