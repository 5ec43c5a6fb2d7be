import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { KnownAnswer } from './engines/with-memory.ts';

type Db = Kysely<Schema>;

/** The answers to these questions that were paid for before, by the questions' hashes. */
export async function findAnswers(
  db: Db,
  projectId: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, KnownAnswer>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .selectFrom('machine_answer')
    .select(['question_hash', 'text', 'version'])
    .where('project_id', '=', projectId)
    .where('question_hash', 'in', hashes)
    .execute();
  return new Map(rows.map(({ question_hash, text, version }) => [question_hash, { text, version }]));
}

/** Keeps answers; one that is kept already stays as it is. */
export async function saveAnswers(
  db: Db,
  projectId: string,
  answers: ReadonlyMap<string, KnownAnswer>,
  at: string,
): Promise<void> {
  if (answers.size === 0) return;
  const rows = [...answers].map(([question_hash, { text, version }]) => ({
    project_id: projectId,
    question_hash,
    text,
    version,
    answered_at: at,
  }));
  await db
    .insertInto('machine_answer')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['project_id', 'question_hash']).doNothing())
    .execute();
}

export async function countAnswers(db: Db, projectId: string): Promise<number> {
  const { count } = await db
    .selectFrom('machine_answer')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Forgets every answer: the next time each is asked for, and paid for, anew. */
export async function forgetAnswers(db: Db, projectId: string): Promise<void> {
  await db.deleteFrom('machine_answer').where('project_id', '=', projectId).execute();
}
