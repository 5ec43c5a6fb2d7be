import { type Bead, newBead } from '../alignment/bead.ts';
import { insertAlignment } from '../alignment/store.ts';
import { listMergedBlocks, listTexts } from '../article/store.ts';
import { keysBetween } from '../database/order-key.ts';
import { announceJob } from '../jobs/announce.ts';
import type { JobProblem, JobState } from '../jobs/job.ts';
import type { JobRunner, JobWork } from '../jobs/runner.ts';
import { insertJob, listJobs, updateJob } from '../jobs/store.ts';
import type { BatchingEngine } from '../translation/engines/in-batches.ts';
import { newAlignment, pairableSource } from './add-translation.ts';
import { readArticleState, sourceText } from './article-state.ts';
import { saveNewText } from './import-article.ts';
import {
  countsOf,
  inputOfRetry,
  MACHINE_TRANSLATE,
  readDraft,
  type TranslationInput,
} from './machine-translate/draft.ts';
import { machineTranslationWork } from './machine-translate/work.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** Gives the engines that may be given texts now; people set them up, and forbid them, while the program runs. */
export type UsableEngines = () => Promise<readonly BatchingEngine[]>;

/** The engines, and the runner that works with them in the background. */
export interface Machine {
  readonly engines: UsableEngines;
  readonly runner: JobRunner;
}

/** The work on machine translations, by the kind of its jobs: what a job runner is given. */
export function machineTranslationJobs(
  services: Services,
  engines: UsableEngines,
): Readonly<Record<string, JobWork>> {
  return { [MACHINE_TRANSLATE]: machineTranslationWork(services, engines) };
}

export interface Started {
  readonly kind: 'done';
  readonly jobId: string;
  readonly textId: string;
}

/**
 * Adds a translation in which every row of the source waits for an engine's answer, as one operation, and begins to
 * fill it in the background. Impossible: `engine-not-configured`, `same-language`, `nothing-to-translate`.
 */
export async function startMachineTranslation(
  services: Services,
  { engines, runner }: Machine,
  asked: Asked,
  { engineId, to }: { readonly engineId: string; readonly to: string },
): Promise<Started | Refusal> {
  if (!(await engines()).some(({ id }) => id === engineId)) {
    return { kind: 'impossible', why: 'engine-not-configured' };
  }
  const request = articleOperation(services, asked, 'machine-translate', { lang: to, engine: engineId });
  const answer = await services.history.perform<Started | Refusal>(request, async (rows) => {
    const { projectId, makeId } = services;
    const state = await readArticleState(rows.db, projectId, asked.articleId);
    if (!state) return { kind: 'not-found' };
    const source = sourceText(state);
    if (source.lang === to) return { kind: 'impossible', why: 'same-language' };
    const blocks = await pairableSource(services, rows, state);
    if (blocks.length === 0) return { kind: 'impossible', why: 'nothing-to-translate' };
    const jobId = makeId();
    const textId = makeId();
    const createdAt = services.clock();
    const provenance = { kind: 'machine', engine: engineId, engineVersion: null, at: createdAt } as const;
    const empty = { id: textId, lang: to, provenance, blocks: [], raw: null };
    await saveNewText(services, rows, asked.articleId, 'translation', empty);
    const beads = waitingRows(services, blocks);
    const alignment = newAlignment(services, state, textId, beads);
    await insertAlignment(rows, projectId, asked.articleId, alignment);
    const merged = await listMergedBlocks(rows.db, projectId, asked.articleId);
    const input: TranslationInput = {
      engineId,
      textId,
      alignmentId: alignment.id,
      actorId: asked.actorId,
      parts: 0,
      groups: [asked.operationId],
      known: [...state.blocks, ...merged].flatMap((block) => (block.textId === source.id ? [block.id] : [])),
      answered: {},
    };
    await insertJob(rows.db, projectId, {
      id: jobId,
      articleId: asked.articleId,
      kind: MACHINE_TRANSLATE,
      input,
      done: 0,
      total: blocks.length,
      createdBy: asked.actorId,
      createdAt,
    });
    return { kind: 'done', jobId, textId };
  });
  if (answer.kind === 'done') runner.wake(answer.jobId);
  return answer;
}

/**
 * Goes on with a machine translation that failed, was cancelled or lost parts by an undo: only what is missing is
 * asked for, and what there is stays as people left it. Where it is under way, nothing changes.
 */
export async function retryMachineTranslation(
  services: Services,
  { runner }: Pick<Machine, 'runner'>,
  asked: Pick<Asked, 'articleId' | 'actorId'>,
  jobId: string,
): Promise<Outcome> {
  const at = services.clock();
  const found = await services.database.write(async (db) => {
    const draft = await readDraft(db, services.projectId, jobId);
    if (draft?.job.articleId !== asked.articleId) return false;
    const input = inputOfRetry(draft, asked.actorId);
    const patch = { input, state: 'queued', problem: null, ...countsOf(draft, input) } as const;
    await updateJob(db, services.projectId, jobId, { patch, at, whileIn: ['done', 'failed', 'cancelled'] });
    return true;
  });
  if (!found) return { kind: 'not-found' };
  await announceJob(services, asked.articleId);
  runner.wake(jobId);
  return { kind: 'done' };
}

/** Stops a machine translation; what is translated stays, and a retry goes on from there. */
export async function cancelMachineTranslation(
  services: Services,
  { runner }: Pick<Machine, 'runner'>,
  asked: Pick<Asked, 'articleId'>,
  jobId: string,
): Promise<Outcome> {
  const found = await findTranslation(services, asked.articleId, jobId);
  if (!found) return { kind: 'not-found' };
  const cancelled = await runner.cancel(jobId);
  return cancelled || found.state === 'cancelled' ? { kind: 'done' } : { kind: 'impossible', why: 'ended' };
}

/** How far one machine translation of an article is. */
export interface MachineTranslation {
  readonly jobId: string;
  readonly textId: string;
  readonly engineId: string;
  readonly state: JobState;
  /** In paragraphs. */
  readonly done: number;
  readonly total: number;
  readonly problem: JobProblem | null;
  /** Changes with every change of the job: for what is made from it and kept, such as an ETag. */
  readonly updatedAt: string;
}

/** The machine translations of an article whose texts are there, in the order in which they were asked for. */
export async function listMachineTranslations(
  services: Pick<Services, 'database' | 'projectId'>,
  articleId: string,
): Promise<MachineTranslation[]> {
  const place = [services.database.read, services.projectId, articleId] as const;
  const texts = new Set((await listTexts(...place)).map(({ id }) => id));
  const jobs = (await listJobs(...place)).filter(({ kind }) => kind === MACHINE_TRANSLATE);
  return jobs.flatMap(({ id, input, state, done, total, problem, updatedAt }) => {
    const { textId, engineId } = input as TranslationInput;
    return texts.has(textId) ? [{ jobId: id, textId, engineId, state, done, total, problem, updatedAt }] : [];
  });
}

async function findTranslation(services: Services, articleId: string, jobId: string) {
  const all = await listMachineTranslations(services, articleId);
  return all.find((each) => each.jobId === jobId) ?? null;
}

function waitingRows(services: Pick<Services, 'makeId'>, source: readonly { readonly id: string }[]): Bead[] {
  const keys = keysBetween(null, null, source.length);
  return source.map(({ id }, i) =>
    newBead({
      id: services.makeId(),
      source: [id],
      target: [],
      reasons: [{ code: 'waiting-for-machine' }],
      orderKey: keys[i] as string,
    }),
  );
}
