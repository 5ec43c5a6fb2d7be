import type { Database } from '../database/open.ts';
import { announceJob, type JobDesk } from './announce.ts';
import { type Job, type JobProblem, unfinished } from './job.ts';
import { findJob, listUnfinishedJobs, updateJob } from './store.ts';

/** How many jobs are worked on at a time; the others wait in the order in which they came. */
export const MAX_JOBS_AT_ONCE = 4;

/** How work ended. `cancelled`: the signal stopped it, or what it was for is no longer there. */
export type JobResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly problem: JobProblem }
  | { readonly kind: 'cancelled' };

/**
 * The work of one kind of job. It keeps what it has done in the job's own row and starts from there, because it may
 * be stopped at any moment, by a person, by the end of the process or by a power cut, and be started again.
 */
export type JobWork = (job: Job, signal: AbortSignal) => Promise<JobResult>;

export interface JobRunner {
  /** Goes on with everything that is queued or was running when the last process ended; called once, at the start. */
  resume(): Promise<void>;
  /** Begins with a queued job as soon as there is room; with one in hand, once the work in hand has ended. */
  wake(jobId: string): void;
  /** Stops a job for good, or until somebody retries it; false where it is not under way. What it did stays. */
  cancel(jobId: string): Promise<boolean>;
  /** Resolves when no job is in hand. */
  idle(): Promise<void>;
  /** Lets go of every job, leaving each to the next process, and resolves when none is in hand. */
  stop(): Promise<void>;
}

/** Two runners would do the same work twice: a database has one at a time. */
const databasesWithRunner = new WeakSet<Database>();

interface Hand {
  readonly stop: AbortController;
  readonly ended: Promise<void>;
  again: boolean;
}

/**
 * Works on jobs in the background of this process. A mistake of ours in some work fails its job and is given to
 * `report`. Throws `RangeError` where the database has a runner that was not stopped.
 */
export function createJobRunner(
  desk: JobDesk,
  works: Readonly<Record<string, JobWork>>,
  report: (error: unknown) => void,
): JobRunner {
  if (databasesWithRunner.has(desk.database)) throw new RangeError('this database has a job runner already');
  databasesWithRunner.add(desk.database);
  const inHand = new Map<string, Hand>();
  const waiting: string[] = [];
  let stopping = false;

  function wake(jobId: string): void {
    if (stopping) return;
    const hand = inHand.get(jobId);
    if (hand) hand.again = true;
    else if (!waiting.includes(jobId)) waiting.push(jobId);
    takeUp();
  }

  function takeUp(): void {
    while (inHand.size < MAX_JOBS_AT_ONCE) {
      const jobId = waiting.shift();
      if (jobId === undefined) return;
      const stop = new AbortController();
      const ended = run(jobId, stop.signal)
        .catch(report)
        .finally(() => letGo(jobId));
      inHand.set(jobId, { stop, ended, again: false });
    }
  }

  function letGo(jobId: string): void {
    const again = inHand.get(jobId)?.again ?? false;
    inHand.delete(jobId);
    if (again && !stopping) waiting.push(jobId);
    takeUp();
  }

  async function run(jobId: string, signal: AbortSignal): Promise<void> {
    const job = await findJob(desk.database.read, desk.projectId, jobId);
    if (!job || !(await change(job, unfinished, { state: 'running' }))) return;
    const result = await workOn(job, signal);
    // Still `running` in its row, the job is found by `resume`.
    if (stopping && result.kind === 'cancelled') return;
    await change(job, ['running'], {
      state: result.kind,
      problem: result.kind === 'failed' ? result.problem : null,
    });
  }

  async function workOn(job: Job, signal: AbortSignal): Promise<JobResult> {
    try {
      const work = works[job.kind];
      if (!work) throw new RangeError(`nobody works on jobs of the kind ${job.kind}`);
      return await work(job, signal);
    } catch (error) {
      report(error);
      return { kind: 'failed', problem: { kind: 'broken', detail: { code: 'unexpected' } } };
    }
  }

  async function change(
    job: Job,
    whileIn: readonly Job['state'][],
    patch: { readonly state: Job['state']; readonly problem?: JobProblem | null },
  ): Promise<boolean> {
    const at = desk.clock();
    const changed = await desk.database.write((db) =>
      updateJob(db, desk.projectId, job.id, { patch, at, whileIn }),
    );
    if (changed) await announceJob(desk, job.articleId);
    return changed;
  }

  async function idle(): Promise<void> {
    while (inHand.size > 0) await Promise.all([...inHand.values()].map(({ ended }) => ended));
  }

  return {
    resume: async () => {
      const jobs = await listUnfinishedJobs(desk.database.read, desk.projectId, Object.keys(works));
      for (const job of jobs) wake(job.id);
    },
    wake,
    cancel: async (jobId) => {
      const job = await findJob(desk.database.read, desk.projectId, jobId);
      const cancelled = job !== null && (await change(job, unfinished, { state: 'cancelled' }));
      if (cancelled) inHand.get(jobId)?.stop.abort();
      return cancelled;
    },
    idle,
    stop: async () => {
      stopping = true;
      waiting.length = 0;
      for (const { stop } of inHand.values()) stop.abort();
      await idle();
      databasesWithRunner.delete(desk.database);
    },
  };
}
