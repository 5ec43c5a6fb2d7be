import { saveBeads } from '../../alignment/store.ts';
import type { Block } from '../../article/article.ts';
import type { MachineProvenance } from '../../article/provenance.ts';
import { insertBlock, updateText } from '../../article/store.ts';
import { isHeldBy } from '../../jobs/job.ts';
import { findJob, updateJob } from '../../jobs/store.ts';
import type { Done } from '../outcome.ts';
import { articleOperation, type Services } from '../services.ts';
import { countsOf, type Draft, nextPartId, readDraft, type TranslationInput } from './draft.ts';
import type { MarkedText } from './marked-text.ts';
import { orderKeyFor, putIntoRow } from './place-block.ts';
import type { Answered } from './progress.ts';
import { type WaitingUnit, waitingUnits } from './waiting.ts';

/** What came with one answer of the engine. */
export interface AnsweredPart {
  readonly version: string | null;
  readonly units: readonly { readonly unit: WaitingUnit; readonly translation: MarkedText }[];
}

/** `nothing-fits`: meanwhile people changed or settled every block of the part. */
type Written = Done | { readonly kind: 'nothing-fits' } | { readonly kind: 'ended' };

/**
 * Keeps one answer: its blocks, their rows and how far the job is become durable together, as one operation of the
 * person who asked, in the group of what they asked for. What people changed while the engine worked is left out and
 * asked for again as it is now. False where the job is over, or another runner took it over.
 */
export async function writePart(services: Services, draft: Draft, part: AnsweredPart): Promise<boolean> {
  const { holder } = draft.job;
  const job = await findJob(services.database.read, services.projectId, draft.job.id);
  if (!job || !isHeldBy(job, holder)) return false;
  const input = job.input as TranslationInput;
  const operationId = nextPartId(job.id, input);
  const asked = { operationId, articleId: job.articleId, actorId: input.actorId };
  const summary = { lang: draft.target.lang, engine: input.engineId };
  const leader = input.groups.at(-1);
  const request = {
    ...articleOperation(services, asked, 'machine-translate-part', summary),
    ...(leader !== undefined && leader !== operationId && { groupId: leader }),
  };
  const at = services.clock();
  const written = await services.history.perform<Written>(request, async (rows) => {
    const now = await readDraft(rows.db, services.projectId, job.id);
    if (!now || !isHeldBy(now.job, holder)) return { kind: 'ended' };
    const after = addPart(services, now, part);
    if (after.added.length === 0) return { kind: 'nothing-fits' };
    const place = {
      projectId: services.projectId,
      articleId: job.articleId,
      alignmentId: now.alignment.id,
    };
    for (const block of after.added) await insertBlock(rows, place.projectId, place.articleId, block);
    await saveBeads(rows, place, now.beads, after.beads);
    const provenance = provenanceAfter(now, part, at);
    if (provenance) await updateText(rows, place.projectId, now.target.id, { provenance });
    const stored = now.job.input as TranslationInput;
    const input: TranslationInput = {
      ...stored,
      answered: { ...stored.answered, ...after.answered },
      parts: stored.parts + 1,
    };
    await updateJob(rows.db, place.projectId, job.id, {
      patch: { input, problem: null, ...countsOf({ ...now, beads: after.beads }, input) },
      at,
      whileIn: ['running'],
      heldBy: holder,
    });
    return { kind: 'done' };
  });
  return written.kind !== 'ended';
}

function addPart(services: Services, now: Draft, part: AnsweredPart) {
  const engine = now.input.engineId;
  const waiting = new Map(waitingUnits(now, now.input).map((unit) => [unit.ids[0], unit]));
  const added: Block[] = [];
  const answered: Record<string, Answered> = {};
  let beads = now.beads;
  let targetBlocks = now.targetBlocks;
  for (const { unit, translation } of part.units) {
    const fresh = waiting.get(unit.ids[0]);
    if (fresh?.text !== unit.text) continue;
    const { holder, ids } = fresh;
    const block: Block = {
      id: services.makeId(),
      textId: now.target.id,
      orderKey: orderKeyFor(holder, now.sourceBlocks, targetBlocks, {
        ...now.input.answered,
        ...answered,
      }),
      kind: holder.kind,
      lang: now.target.lang,
      boilerplate: null,
      text: translation.text,
      draft: translation.text,
      markup: translation.markup,
      reasons: [{ code: 'machine-translated', values: engineValues(engine, part.version) }],
      version: 0,
    };
    beads = putIntoRow(beads, holder.id, block, { targetBlocks, engine });
    targetBlocks = [...targetBlocks, block].toSorted((a, b) => (a.orderKey < b.orderKey ? -1 : 1));
    added.push(block);
    for (const id of ids) answered[id] = { text: id === ids[0] ? fresh.text : '', block: block.id };
  }
  return { added, answered, beads };
}

function engineValues(engine: string, version: string | null): Readonly<Record<string, string>> {
  return version === null ? { engine } : { engine, version };
}

/** The text's provenance once this part is in it; null where it stays as it is. */
function provenanceAfter(now: Draft, { version }: AnsweredPart, at: string): MachineProvenance | null {
  const { provenance } = now.target;
  if (provenance.kind !== 'machine') return null;
  const isFirst = Object.keys(now.input.answered).length === 0;
  if (!isFirst && (version === null || provenance.engineVersion !== null)) return null;
  return { ...provenance, engineVersion: version, at: isFirst ? at : provenance.at };
}
