import { announceJob, type JobDesk } from './announce.ts';
import { every } from './every.ts';
import { type Job, type JobProblem, unfinished } from './job.ts';
import {
  claimJob,
  findJob,
  type JobChange,
  type Lease,
  listFreeJobs,
  releaseJob,
  renewLease,
  updateJob,
} from './store.ts';

/** How many jobs are worked on at a time; the others wait in the order in which they came. */
export const MAX_JOBS_AT_ONCE = 4;

/** How long a job is one runner's, and how often that is renewed and others are looked for, in milliseconds. */
export interface LeaseTimes {
  readonly leaseMs: number;
  readonly renewMs: number;
}

/** After a power cut a job rests this long; a process that stands still for longer loses its jobs to another. */
export const LEASE_TIMES: LeaseTimes = { leaseMs: 10_000, renewMs: 3_000 };

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
  /**
   * Goes on with everything that nobody works on, and from now on looks whether there is more: what other processes on
   * the same data queue, or leave behind when they are killed. Called once, at the start.
   */
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

interface Hand {
  readonly stop: AbortController;
  readonly ended: Promise<void>;
  again: boolean;
}

/**
 * Works on jobs in the background of this process. A job is held by a lease, so that of all runners on a database one
 * works on it; one whose lease was lost is stopped. A mistake of ours in some work fails its job and is given to `report`.
 */
export function createJobRunner(
  desk: JobDesk,
  works: Readonly<Record<string, JobWork>>,
  report: (error: unknown) => void,
  { leaseMs, renewMs }: LeaseTimes = LEASE_TIMES,
): JobRunner {
  const { database, projectId } = desk;
  const holder = desk.makeId();
  const inHand = new Map<string, Hand>();
  const waiting: string[] = [];
  let stopping = false;
  let looking: Promise<void> = Promise.resolve();
  let endLooking = () => {};

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
      const ended = run(jobId, stop)
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

  async function run(jobId: string, stop: AbortController): Promise<void> {
    const at = desk.clock();
    const job = await database.write((db) => claimJob(db, projectId, jobId, { ...leaseFrom(at), at }));
    if (!job) return;
    await announceJob(desk, job.articleId);
    const endRenewing = every(renewMs, () => void renew(jobId, stop).catch(report));
    const result = await workOn(job, stop.signal).finally(endRenewing);
    // Still `running` in its row, the job is found by whoever looks next.
    if (stopping && result.kind === 'cancelled')
      return database.write((db) => releaseJob(db, projectId, jobId, holder));
    const problem = result.kind === 'failed' ? result.problem : null;
    await change(job, { patch: { state: result.kind, problem }, whileIn: ['running'], heldBy: holder });
  }

  function leaseFrom(at: string): Lease {
    return { holder, until: new Date(Date.parse(at) + leaseMs).toISOString() };
  }

  async function renew(jobId: string, stop: AbortController): Promise<void> {
    const lease = leaseFrom(desk.clock());
    const isOurs = await database.write((db) => renewLease(db, projectId, jobId, lease));
    if (!isOurs) stop.abort();
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

  async function change(job: Job, what: Omit<JobChange, 'at'>): Promise<boolean> {
    const at = desk.clock();
    const changed = await database.write((db) => updateJob(db, projectId, job.id, { ...what, at }));
    if (changed) await announceJob(desk, job.articleId);
    return changed;
  }

  function look(): Promise<void> {
    looking = listFreeJobs(database.read, projectId, Object.keys(works), desk.clock())
      .then((jobs) => {
        for (const { id } of jobs) wake(id);
      })
      .catch(report);
    return looking;
  }

  async function idle(): Promise<void> {
    while (inHand.size > 0) await Promise.all([...inHand.values()].map(({ ended }) => ended));
  }

  return {
    resume: () => {
      endLooking = every(renewMs, () => void look());
      return look();
    },
    wake,
    cancel: async (jobId) => {
      const job = await findJob(database.read, projectId, jobId);
      const cancelled =
        job !== null &&
        (await change(job, { patch: { state: 'cancelled', problem: null }, whileIn: unfinished }));
      if (cancelled) inHand.get(jobId)?.stop.abort();
      return cancelled;
    },
    idle,
    stop: async () => {
      stopping = true;
      endLooking();
      waiting.length = 0;
      for (const { stop } of inHand.values()) stop.abort();
      await Promise.all([idle(), looking]);
    },
  };
}
