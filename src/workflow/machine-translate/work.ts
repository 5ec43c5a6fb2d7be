import { announceJob } from '../../jobs/announce.ts';
import { isHeldBy, type JobProblem } from '../../jobs/job.ts';
import type { JobResult, JobWork } from '../../jobs/runner.ts';
import { updateJob } from '../../jobs/store.ts';
import { type Failure, failure } from '../../translation/engines/engine.ts';
import type { BatchingEngine, TranslatedPart } from '../../translation/engines/in-batches.ts';
import type { Services } from '../services.ts';
import { countsOf, type Draft, readDraft } from './draft.ts';
import { htmlOf, type MarkedText, markedTextOf } from './marked-text.ts';
import { termsIn } from './terms.ts';
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
      const run = leadingRun(engine, units);
      const outcome = await translateUnits(services, engine, draft, run, signal);
      for (const text of outcome.unanswered) unanswered.add(text);
      if (outcome.failure) return failed(outcome.failure);
    }
  };
}

/** Words to translate, as the engine gets them: as HTML where they have markup that it can keep. */
interface Sent {
  readonly unit: WaitingUnit;
  readonly cells: readonly string[];
  readonly isHtml: boolean;
}

function sentTo(engine: BatchingEngine, unit: WaitingUnit): Sent {
  const { text, holder } = unit;
  const cells = cellsOf(text);
  // Where only a part of the block waits, or a table's cells go one by one, the markup's places are others.
  const canKeep = engine.keepsMarkup && text === holder.text && cells.length === 1;
  const html = canKeep ? htmlOf(holder) : null;
  // Cut in two it could lose its tags.
  if (html === null || html.length > engine.limits.maxCharsPerRequest) return { unit, cells, isHtml: false };
  return { unit, cells: [html], isHtml: true };
}

/** What waits first, as far as it goes out in one form: a request is HTML or plain text. The rest is looked for again. */
function leadingRun(engine: BatchingEngine, units: readonly WaitingUnit[]): readonly Sent[] {
  const all = units.map((unit) => sentTo(engine, unit));
  const end = all.findIndex(({ isHtml }) => isHtml !== all[0]?.isHtml);
  return end === -1 ? all : all.slice(0, end);
}

async function translateUnits(
  services: Services,
  engine: BatchingEngine,
  draft: Draft,
  units: readonly Sent[],
  signal: AbortSignal,
): Promise<{ readonly failure: Failure | null; readonly unanswered: readonly string[] }> {
  const over = new AbortController();
  const answers: string[] = [];
  const unanswered: string[] = [];
  let next = 0;
  let taken = 0;

  function completeUnits() {
    const complete: { unit: WaitingUnit; translation: MarkedText }[] = [];
    for (; next < units.length; next++) {
      const { unit, cells: own, isHtml } = units[next] as Sent;
      if (answers.length < taken + own.length) break;
      const answer = answers.slice(taken, taken + own.length);
      taken += own.length;
      if (own.some((cell, i) => isBlank(answer[i] ?? '') && !isBlank(cell))) unanswered.push(unit.text);
      else if (isHtml)
        complete.push({ unit, translation: markedTextOf(answer[0] ?? '', unit.holder.markup) });
      else complete.push({ unit, translation: { text: textOfCells(own, answer), markup: [] } });
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

  const context = contextOf(draft);
  const { source, target } = draft;
  const terms = engine.takesTerms ? await termsIn(services, context, source.lang, target.lang) : [];
  const outcome = await engine.translate({
    from: draft.source.lang,
    to: draft.target.lang,
    texts: units.flatMap(({ cells }) => cells),
    html: units.some(({ isHtml }) => isHtml),
    context,
    ...(terms.length > 0 && { terms }),
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
