import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Answer, OperationRequest } from './operation.ts';
import { sameContent } from './row-images.ts';
import { type RowWriter, rowWriter } from './row-writer.ts';
import { appendOperation, storedAnswer, takeSeq } from './store.ts';

/** Raised inside a transaction to roll back work that answered with a refusal. */
export class RolledBack extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super(answer.kind);
    this.answer = answer;
  }
}

/** What an operation answered, and its sequence number; null where its id was known already and nothing ran. */
export interface Ran<A> {
  readonly answer: A;
  readonly seq: number | null;
}

/** An operation to run, at what time, and which one it takes back or brings back, if any. */
export interface Run extends OperationRequest {
  readonly at: string;
  readonly targetId: string | null;
}

/**
 * Runs work as one operation inside a transaction and logs it. Throws `RolledBack` where it answers anything but
 * `done`, or changed nothing.
 */
export async function runOperation<A extends Answer>(
  db: Kysely<Schema>,
  run: Run,
  work: (rows: RowWriter) => Promise<A>,
): Promise<Ran<A>> {
  const seen = await storedAnswer(db, run.projectId, run.id);
  if (seen) return { answer: JSON.parse(seen.answer) as A, seq: null };
  const seq = await takeSeq(db, run, run.at);
  const rows = rowWriter(db, seq);
  const answer = await work(rows);
  const images = rows.images();
  const changedNothing = images.every(({ before, after }) => sameContent(before, after));
  if (answer.kind !== 'done' || changedNothing) throw new RolledBack(answer);
  await appendOperation(db, run, { seq, at: run.at, answer, images });
  return { answer, seq };
}
