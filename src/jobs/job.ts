import type { Reason } from '../text/reason.ts';

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** The states in which somebody still wants the work done. */
export const unfinished: readonly JobState[] = ['queued', 'running'];

/** Why a job failed, as data: the cause and, where a server said so, how long to wait before trying again. */
export interface JobProblem {
  readonly kind: string;
  readonly detail: Reason;
  readonly retryAfterSeconds?: number;
}

/** A piece of long work on an article. It survives a restart: everything it needs stands in its row. */
export interface Job {
  readonly id: string;
  readonly articleId: string;
  readonly kind: string;
  /** What the work needs and remembers; its shape is the kind's own. */
  readonly input: unknown;
  readonly state: JobState;
  /** How much is done, in the kind's own units. */
  readonly done: number;
  readonly total: number;
  /** Why it failed or, while it is running, what it is waiting for; null where there is nothing to say. */
  readonly problem: JobProblem | null;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Which runner works on it; null while none does. */
  readonly holder: string | null;
}

/** Whether a runner that began with a job may still go on: nobody stopped it, or took it over. */
export function isHeldBy(job: Pick<Job, 'state' | 'holder'> | null, holder: string | null): boolean {
  return job?.state === 'running' && job.holder === holder;
}
