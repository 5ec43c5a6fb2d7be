import type { Kysely } from 'kysely';
import type { JobRow, Schema } from '../database/schema.ts';
import { type Job, type JobState, unfinished } from './job.ts';

type Db = Kysely<Schema>;

/** A job by its id; null where there is none. */
export async function findJob(db: Db, projectId: string, id: string): Promise<Job | null> {
  const row = await db
    .selectFrom('job')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toJob(row) : null;
}

/** The jobs of an article, the oldest first. */
export async function listJobs(db: Db, projectId: string, articleId: string): Promise<Job[]> {
  const rows = await db
    .selectFrom('job')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('article_id', '=', articleId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toJob);
}

/** The jobs of these kinds that are queued, or were running when the process ended, the oldest first. */
export async function listUnfinishedJobs(
  db: Db,
  projectId: string,
  kinds: readonly string[],
): Promise<Job[]> {
  const rows = await db
    .selectFrom('job')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('kind', 'in', kinds)
    .where('state', 'in', unfinished)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toJob);
}

/** Puts a job into the queue. */
export async function insertJob(
  db: Db,
  projectId: string,
  job: Omit<Job, 'state' | 'problem' | 'updatedAt'>,
): Promise<void> {
  await db
    .insertInto('job')
    .values({
      project_id: projectId,
      id: job.id,
      article_id: job.articleId,
      kind: job.kind,
      input: JSON.stringify(job.input),
      state: 'queued',
      done: job.done,
      total: job.total,
      problem: null,
      created_by: job.createdBy,
      created_at: job.createdAt,
      updated_at: job.createdAt,
    })
    .execute();
}

export type JobPatch = Partial<Pick<Job, 'input' | 'state' | 'done' | 'total' | 'problem'>>;

/** Changes a job that is in one of these states; false where it is not, and nothing was changed. */
export async function updateJob(
  db: Db,
  projectId: string,
  id: string,
  change: { readonly patch: JobPatch; readonly at: string; readonly whileIn: readonly JobState[] },
): Promise<boolean> {
  const { patch, at, whileIn } = change;
  const changed = await db
    .updateTable('job')
    .set({
      ...(patch.input !== undefined && { input: JSON.stringify(patch.input) }),
      ...(patch.state !== undefined && { state: patch.state }),
      ...(patch.done !== undefined && { done: patch.done }),
      ...(patch.total !== undefined && { total: patch.total }),
      ...(patch.problem !== undefined && { problem: patch.problem && JSON.stringify(patch.problem) }),
      updated_at: at,
    })
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .where('state', 'in', whileIn)
    .returning('id')
    .execute();
  return changed.length > 0;
}

function toJob(row: JobRow): Job {
  return {
    id: row.id,
    articleId: row.article_id,
    kind: row.kind,
    input: JSON.parse(row.input),
    state: row.state as JobState,
    done: row.done,
    total: row.total,
    problem: row.problem === null ? null : JSON.parse(row.problem),
    createdBy: row.created_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** When a job of an article changed last; empty where it has none. For what is made from jobs and kept. */
export async function jobsChangedAt(
  db: Kysely<Schema>,
  projectId: string,
  articleId: string,
): Promise<string> {
  const row = await db
    .selectFrom('job')
    .select('updated_at')
    .where('project_id', '=', projectId)
    .where('article_id', '=', articleId)
    .orderBy('updated_at', 'desc')
    .executeTakeFirst();
  return row?.updated_at ?? '';
}
