import type { Bead } from '../../alignment/bead.ts';
import { saveBeads } from '../../alignment/store.ts';
import { blocksOf } from '../../article/article.ts';
import { listMergedBlocks } from '../../article/store.ts';
import { insertJob } from '../../jobs/store.ts';
import { type ArticleState, readArticleState, sourceText } from '../article-state.ts';
import type { Machine, Started } from '../machine-translate.ts';
import type { Refusal } from '../outcome.ts';
import { type Asked, articleOperation, type Services } from '../services.ts';
import { MACHINE_TRANSLATE, type TranslationInput } from './draft.ts';

/** The rows of a translation that an engine can fill: they have a source and no translation, and nobody settled them. */
export function emptyRows(state: ArticleState, textId: string): readonly Bead[] {
  const alignment = state.alignments.find(({ targetTextId }) => targetTextId === textId);
  const given = new Set(
    state.blocks.flatMap(({ id, text, boilerplate }) =>
      boilerplate === null && text.trim() !== '' ? [id] : [],
    ),
  );
  return (alignment?.beads ?? []).filter(
    ({ source, target, emptyReason, status }) =>
      target.length === 0 && emptyReason === null && status === 'auto' && source.some((id) => given.has(id)),
  );
}

/**
 * Has an engine translate some empty rows of a translation that is there already, as one operation, in the background;
 * the other rows stay as they are. Impossible: `engine-not-configured`, `nothing-to-translate`.
 */
export async function startRowsTranslation(
  services: Services,
  { engines, runner }: Machine,
  asked: Asked,
  wanted: { readonly engineId: string; readonly textId: string; readonly rows: readonly string[] },
): Promise<Started | Refusal> {
  const { engineId, textId } = wanted;
  if (!(await engines()).some(({ id }) => id === engineId)) {
    return { kind: 'impossible', why: 'engine-not-configured' };
  }
  const summary = { engine: engineId, rows: wanted.rows.length };
  const request = articleOperation(services, asked, 'machine-translate-rows', summary);
  const answer = await services.history.perform<Started | Refusal>(request, async (rows) => {
    const { projectId, makeId } = services;
    const { articleId, actorId, operationId } = asked;
    const state = await readArticleState(rows.db, projectId, articleId);
    const alignment = state?.alignments.find(({ targetTextId }) => targetTextId === textId);
    if (!state || !alignment) return { kind: 'not-found' };
    const chosen = new Set(
      emptyRows(state, textId).flatMap(({ id }) => (wanted.rows.includes(id) ? [id] : [])),
    );
    if (chosen.size === 0) return { kind: 'impossible', why: 'nothing-to-translate' };
    const jobId = makeId();
    // Named after the job: rows that wait already, for an engine that broke off, begin to wait for another.
    const reasons = [{ code: 'waiting-for-machine', values: { job: jobId } }];
    const waiting = alignment.beads.map((bead) =>
      chosen.has(bead.id) ? { ...bead, score: null, reasons } : bead,
    );
    const place = { projectId, articleId, alignmentId: alignment.id };
    await saveBeads(rows, place, alignment.beads, waiting);
    const source = sourceText(state);
    const merged = await listMergedBlocks(rows.db, projectId, articleId);
    const known = [
      ...blocksOf(state.blocks, source.id),
      ...merged.filter((each) => each.textId === source.id),
    ];
    const only = waiting.flatMap((bead) => (chosen.has(bead.id) ? bead.source : []));
    const input: TranslationInput = {
      engineId,
      textId,
      alignmentId: alignment.id,
      actorId,
      parts: 0,
      groups: [operationId],
      known: known.map(({ id }) => id),
      answered: {},
      only,
    };
    const createdAt = services.clock();
    const job = { id: jobId, articleId, kind: MACHINE_TRANSLATE, input, createdBy: actorId, createdAt };
    await insertJob(rows.db, projectId, { ...job, done: 0, total: only.length });
    return { kind: 'done', jobId, textId };
  });
  if (answer.kind === 'done') runner.wake(answer.jobId);
  return answer;
}
