import { announceJob } from '../../jobs/announce.ts';
import { isHeldBy, type JobProblem } from '../../jobs/job.ts';
import type { JobResult, JobWork } from '../../jobs/runner.ts';
import { updateJob } from '../../jobs/store.ts';
import { type Failure, failure } from '../../translation/engines/engine.ts';
import type { BatchingEngine, TranslatedPart } from '../../translation/engines/in-batches.ts';
import type { Services } from '../services.ts';
import { countsOf, type Draft, readDraft } from './draft.ts';
import { type WaitingUnit, waitingUnits } from './waiting.ts';
import { writePart } from './write-part.ts';

/**
 * The work on a machine translation: asks the engine for everything that waits, keeps each answer as it comes, and
 * looks again, because people work on the article meanwhile. What an undo took out is not put in again on its own.
 */
export function machineTranslationWork(
  services: Services,
  engines: () => Promise<readonly BatchingEngine[]>,
): JobWork {
  return async (job, signal) => {
    const unanswered = new Set<string>();
    for (;;) {
      const draft = await readDraft(services.database.read, services.projectId, job.id);
      if (!draft || !isHeldBy(draft.job, job.holder)) return { kind: 'cancelled' };
      const engine = (await engines()).find(({ id }) => id === draft.input.engineId);
      if (!engine) return notConfigured(draft.input.engineId);
      const units = waitingUnits(draft, draft.input).filter(({ text }) => !unanswered.has(text));
      if (units.length === 0) return finish(services, draft, unanswered.size === 0);
      const outcome = await translateUnits(services, engine, draft, units, signal);
      for (const text of outcome.unanswered) unanswered.add(text);
      if (outcome.failure) return failed(outcome.failure);
    }
  };
}

async function translateUnits(
  services: Services,
  engine: BatchingEngine,
  draft: Draft,
  units: readonly WaitingUnit[],
  signal: AbortSignal,
): Promise<{ readonly failure: Failure | null; readonly unanswered: readonly string[] }> {
  const over = new AbortController();
  const cells = units.map(({ text }) => cellsOf(text));
  const answers: string[] = [];
  const unanswered: string[] = [];
  let next = 0;
  let taken = 0;

  function completeUnits() {
    const complete: { unit: WaitingUnit; translation: string }[] = [];
    for (; next < units.length; next++) {
      const [unit, own] = [units[next] as WaitingUnit, cells[next] as readonly string[]];
      if (answers.length < taken + own.length) break;
      const answer = answers.slice(taken, taken + own.length);
      taken += own.length;
      if (own.some((cell, i) => isBlank(answer[i] ?? '') && !isBlank(cell))) unanswered.push(unit.text);
      else complete.push({ unit, translation: textOfCells(own, answer) });
    }
    return complete;
  }

  async function onPart(part: TranslatedPart): Promise<void> {
    answers.push(...part.texts);
    const complete = completeUnits();
    if (complete.length === 0) return;
    const goesOn = await writePart(services, draft, { version: part.version, units: complete });
    if (!goesOn) over.abort();
  }

  /** People see why nothing comes, while it is worth waiting. */
  async function onDelay(why: Failure): Promise<void> {
    const { id, holder, articleId } = draft.job;
    const change = { patch: { problem: problemOf(why) }, whileIn: ['running'], heldBy: holder } as const;
    const at = services.clock();
    await services.database.write((db) => updateJob(db, services.projectId, id, { ...change, at }));
    await announceJob(services, articleId);
  }

  const outcome = await engine.translate({
    from: draft.source.lang,
    to: draft.target.lang,
    texts: cells.flat(),
    context: contextOf(draft),
    signal: AbortSignal.any([signal, over.signal]),
    onPart,
    onDelay,
  });
  return { failure: outcome.kind === 'translated' ? null : outcome, unanswered };
}

/** The whole source as it reads now, by which an engine may understand each paragraph. */
function contextOf({ sourceBlocks }: Draft): string {
  return sourceBlocks.flatMap(({ text, boilerplate }) => (boilerplate === null ? [text] : [])).join('\n\n');
}

/** A table's cells, which are translated one by one, and the characters between them, which stay. */
function cellsOf(text: string): readonly string[] {
  return text.split(/([\t\n])/);
}

/** A block's own line breaks and tabs are those of its source: the engine's become spaces. */
function textOfCells(cells: readonly string[], answer: readonly string[]): string {
  const tidy = answer.map((text, i) =>
    isBlank(cells[i] ?? '') ? text : text.replace(/\s*[\r\n\t]\s*/gu, ' ').trim(),
  );
  return tidy.join('');
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** People settle rows themselves meanwhile, so that what there was to do may have become less. */
async function finish(services: Services, draft: Draft, isWhole: boolean): Promise<JobResult> {
  const { job, input } = draft;
  const counts = countsOf(draft, input);
  if (counts.done !== job.done || counts.total !== job.total) {
    const at = services.clock();
    await services.database.write((db) =>
      updateJob(db, services.projectId, job.id, {
        patch: counts,
        at,
        whileIn: ['running'],
        heldBy: job.holder,
      }),
    );
  }
  // An engine that answers a paragraph with nothing may do better another time; the row waits until then.
  return isWhole ? { kind: 'done' } : failed(failure('garbled', 'wrong-shape'));
}

function failed(failure: Failure): JobResult {
  return failure.kind === 'cancelled'
    ? { kind: 'cancelled' }
    : { kind: 'failed', problem: problemOf(failure) };
}

function problemOf({ kind, detail, retryAfterSeconds }: Failure): JobProblem {
  return retryAfterSeconds === undefined ? { kind, detail } : { kind, detail, retryAfterSeconds };
}

function notConfigured(engine: string): JobResult {
  const detail = { code: 'engine-not-configured', values: { engine } };
  return { kind: 'failed', problem: { kind: 'not-configured', detail } };
}
