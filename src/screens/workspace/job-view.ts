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
  readonly state: JobState;
  readonly done: number;
  readonly total: number;
  readonly problem: {
    readonly kind: string;
    readonly reason: Reason;
    readonly retryAfter: number | null;
    /** Not the engine's doing. */
    readonly isOurs: boolean;
  } | null;
}

/** Null where no machine works on the text shown, or it is done. */
export async function jobView(services: Services, { state, target }: Pairing): Promise<JobView | null> {
  if (target.provenance.kind !== 'machine') return null;
  const translations = await listMachineTranslations(services, state.article.id);
  const job = translations.findLast(({ textId }) => textId === target.id);
  if (!job || job.state === 'done') return null;
  return {
    id: job.jobId,
    engine: engineName(job.engineId),
    state: job.state,
    done: job.done,
    total: job.total,
    problem: job.problem && problemView(job.problem),
  };
}

function problemView({ kind, detail, retryAfterSeconds }: JobProblem): JobView['problem'] {
  return { kind, reason: detail, retryAfter: retryAfterSeconds ?? null, isOurs: !isEngineFailure(kind) };
}

function isEngineFailure(kind: string): boolean {
  return (failureKinds as readonly string[]).includes(kind);
}
