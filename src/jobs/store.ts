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

/** The jobs of these kinds that are queued or under way, the oldest first. */
export async function listUnfinishedJobs(
  db: Db,
  projectId: string,
  kinds: readonly string[],
): Promise<Job[]> {
  return (await unfinishedJobs(db, projectId, kinds).execute()).map(toJob);
}

/** Those of them that nobody holds at this time: they wait, or whoever worked on them is gone. */
export async function listFreeJobs(
  db: Db,
  projectId: string,
  kinds: readonly string[],
  at: string,
): Promise<Job[]> {
  const rows = await unfinishedJobs(db, projectId, kinds)
    .where(({ eb, or }) => or([eb('lease_until', 'is', null), eb('lease_until', '<=', at)]))
    .execute();
  return rows.map(toJob);
}

function unfinishedJobs(db: Db, projectId: string, kinds: readonly string[]) {
  return db
    .selectFrom('job')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('kind', 'in', kinds)
    .where('state', 'in', unfinished)
    .orderBy('created_at')
    .orderBy('id');
}

/** Puts a job into the queue. */
export async function insertJob(
  db: Db,
  projectId: string,
  job: Omit<Job, 'state' | 'problem' | 'updatedAt' | 'holder'>,
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
      lease_holder: null,
      lease_until: null,
    })
    .execute();
}

/** Who works on a job, and until when nobody else may. */
export interface Lease {
  readonly holder: string;
  readonly until: string;
}

/** Takes an unfinished job that nobody else holds at this time; null where there is none. */
export async function claimJob(
  db: Db,
  projectId: string,
  id: string,
  { holder, until, at }: Lease & { readonly at: string },
): Promise<Job | null> {
  const row = await db
    .updateTable('job')
    .set({ state: 'running', problem: null, lease_holder: holder, lease_until: until, updated_at: at })
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .where('state', 'in', unfinished)
    .where(({ eb, or }) => or([eb('lease_until', 'is', null), eb('lease_until', '<=', at)]))
    .returningAll()
    .executeTakeFirst();
  return row ? toJob(row) : null;
}

/** Holds a job for longer; false where it is no longer this holder's. */
export async function renewLease(
  db: Db,
  projectId: string,
  id: string,
  { holder, until }: Lease,
): Promise<boolean> {
  const renewed = await db
    .updateTable('job')
    .set({ lease_until: until })
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .where('lease_holder', '=', holder)
    .returning('id')
    .execute();
  return renewed.length > 0;
}

/** Leaves a job to whoever takes it next. */
export async function releaseJob(db: Db, projectId: string, id: string, holder: string): Promise<void> {
  await db
    .updateTable('job')
    .set({ lease_holder: null, lease_until: null })
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .where('lease_holder', '=', holder)
    .execute();
}

/** A change of a job that is in one of these states and, where one is named, held by this runner. */
export interface JobChange {
  readonly patch: Partial<Pick<Job, 'input' | 'state' | 'done' | 'total' | 'problem'>>;
  readonly at: string;
  readonly whileIn: readonly JobState[];
  readonly heldBy?: string | null;
}

/** False where the job is not so, and nothing was changed. A job that leaves `running` is nobody's any more. */
export async function updateJob(db: Db, projectId: string, id: string, change: JobChange): Promise<boolean> {
  const { patch, at, whileIn, heldBy } = change;
  const isLetGo = patch.state !== undefined && patch.state !== 'running';
  const changed = await db
    .updateTable('job')
    .set({
      ...(patch.input !== undefined && { input: JSON.stringify(patch.input) }),
      ...(patch.state !== undefined && { state: patch.state }),
      ...(patch.done !== undefined && { done: patch.done }),
      ...(patch.total !== undefined && { total: patch.total }),
      ...(patch.problem !== undefined && { problem: patch.problem && JSON.stringify(patch.problem) }),
      ...(isLetGo && { lease_holder: null, lease_until: null }),
      updated_at: at,
    })
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .where('state', 'in', whileIn)
    .$if(heldBy !== undefined, (query) => query.where('lease_holder', 'is', heldBy ?? null))
    .returning('id')
    .execute();
  return changed.length > 0;
}

/** When a job of an article changed last; empty where it has none. For what is made from jobs and kept. */
export async function jobsChangedAt(db: Db, projectId: string, articleId: string): Promise<string> {
  const row = await db
    .selectFrom('job')
    .select('updated_at')
    .where('project_id', '=', projectId)
    .where('article_id', '=', articleId)
    .orderBy('updated_at', 'desc')
    .executeTakeFirst();
  return row?.updated_at ?? '';
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
    holder: row.lease_holder,
  };
}
