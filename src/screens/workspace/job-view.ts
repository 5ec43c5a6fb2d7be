import type { Bead } from '../../alignment/bead.ts';
import type { JobProblem, JobState } from '../../jobs/job.ts';
import type { Reason } from '../../text/reason.ts';
import { engineName } from '../../translation/engine-name.ts';
import { failureKinds } from '../../translation/engines/engine.ts';
import { listMachineTranslations } from '../../workflow/machine-translate.ts';
import type { Services } from '../../workflow/services.ts';
import type { Pairing } from './workspace.ts';

/** The machine translation that fills this text, while there is something to say of it. */
export interface JobView {
  readonly id: string;
  readonly engine: string;
  /** `incomplete`: it was done, and an undo took paragraphs out again. */
  readonly state: JobState | 'incomplete';
  readonly done: number;
  readonly total: number;
  readonly problem: {
    readonly kind: string;
    readonly reason: Reason;
    /** The server asked us not to come before. */
    readonly retryAt: Date | null;
    /** Not the engine's doing. */
    readonly isOurs: boolean;
  } | null;
}

/** Null where no machine works on the text shown, or it is done and every row has its translation. */
export async function jobView(
  services: Services,
  { state, target, alignment }: Pairing,
): Promise<JobView | null> {
  const translations = await listMachineTranslations(services, state.article.id);
  const own = translations.filter(({ textId }) => textId === target.id);
  // Some rows may have been asked for on their own since: what is open is what there is to say.
  const job = own.findLast((each) => each.state !== 'done') ?? own.at(-1);
  const waiting = alignment.beads.filter(isWaiting).length;
  if (!job || (job.state === 'done' && waiting === 0)) return null;
  return {
    id: job.jobId,
    engine: engineName(job.engineId),
    state: job.state === 'done' ? 'incomplete' : job.state,
    done: Math.max(0, Math.min(job.done, job.total - waiting)),
    total: job.total,
    problem: job.problem && problemView(job.problem, job.updatedAt),
  };
}

/** The row is as the machine's work began with it. */
function isWaiting({ target, emptyReason, status, reasons }: Bead): boolean {
  const isOpen = target.length === 0 && emptyReason === null && status === 'auto';
  return isOpen && reasons.some(({ code }) => code === 'waiting-for-machine');
}

function problemView({ kind, detail, retryAfterSeconds }: JobProblem, since: string): JobView['problem'] {
  const retryAt =
    retryAfterSeconds === undefined ? null : new Date(Date.parse(since) + retryAfterSeconds * 1000);
  return { kind, reason: detail, retryAt, isOurs: !isEngineFailure(kind) };
}

function isEngineFailure(kind: string): boolean {
  return (failureKinds as readonly string[]).includes(kind);
}
