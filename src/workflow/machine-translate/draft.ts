import type { Kysely } from 'kysely';
import type { Alignment } from '../../alignment/bead.ts';
import { listAlignments } from '../../alignment/store.ts';
import type { Block, Text } from '../../article/article.ts';
import { blocksOf } from '../../article/article.ts';
import { findArticle, listBlocks, listMergedBlocks, listTexts } from '../../article/store.ts';
import type { Schema } from '../../database/schema.ts';
import type { Job } from '../../jobs/job.ts';
import { findJob } from '../../jobs/store.ts';
import type { Progress, Source } from './progress.ts';
import { waitingUnits } from './waiting.ts';

/** The kind of a machine translation's job. */
export const MACHINE_TRANSLATE = 'machine-translate';

/** What a machine translation's job needs and remembers. */
export interface TranslationInput extends Progress {
  readonly engineId: string;
  readonly textId: string;
  readonly alignmentId: string;
  /** Who asked, or asked again: the parts are this person's operations. */
  readonly actorId: string;
  /** How many parts were written: their operations are numbered. */
  readonly parts: number;
  /** The operation that leads the parts, for every time that somebody asked; those to come follow the last. */
  readonly groups: readonly string[];
}

/** A machine translation as it is now, with everything it stands on. */
export interface Draft extends Source {
  readonly job: Job;
  /** As the job has it, without what is to be translated again. */
  readonly input: TranslationInput;
  readonly source: Text;
  readonly target: Text;
  readonly alignment: Alignment;
  readonly targetBlocks: readonly Block[];
  /** Every block of the translation, those that were merged into others as well. */
  readonly targetIds: ReadonlySet<string>;
}

/** Null where there is no such job, or what it worked on was removed or taken back. */
export async function readDraft(db: Kysely<Schema>, projectId: string, jobId: string): Promise<Draft | null> {
  const job = await findJob(db, projectId, jobId);
  if (job?.kind !== MACHINE_TRANSLATE) return null;
  const input = job.input as TranslationInput;
  const place = [db, projectId, job.articleId] as const;
  const article = await findArticle(...place);
  const alignment = (await listAlignments(...place)).find(({ id }) => id === input.alignmentId);
  if (article?.state !== 'active' || !alignment) return null;
  const texts = await listTexts(...place);
  const source = texts.find(({ id }) => id === alignment.sourceTextId);
  const target = texts.find(({ id }) => id === alignment.targetTextId);
  if (!source || !target) return null;
  const blocks = await listBlocks(...place);
  const merged = await listMergedBlocks(...place);
  const targetBlocks = blocksOf(blocks, target.id);
  const mergedTarget = merged.filter(({ textId }) => textId === target.id);
  const targetIds = new Set([...targetBlocks, ...mergedTarget].map(({ id }) => id));
  return {
    job,
    input: { ...input, answered: standing(input.answered, targetIds) },
    source,
    target,
    alignment,
    beads: alignment.beads,
    sourceBlocks: blocksOf(blocks, source.id),
    merged: merged.filter(({ textId }) => textId === source.id),
    targetBlocks,
    targetIds,
  };
}

function standing(answered: Progress['answered'], targetIds: ReadonlySet<string>): Progress['answered'] {
  const kept = Object.entries(answered).filter(([, each]) => !each.askedAgain || targetIds.has(each.block));
  return Object.fromEntries(kept);
}

/** The id of the operation that writes the next part. */
export function nextPartId(jobId: string, { parts }: Pick<TranslationInput, 'parts'>): string {
  return `${jobId}-${parts + 1}`;
}

/**
 * What the job remembers once it is asked for again: what an undo took out is to be translated anew, and the parts to
 * come are taken back without those that were asked for before.
 */
export function inputOfRetry({ job, targetIds }: Draft, actorId: string): TranslationInput {
  const input = job.input as TranslationInput;
  const answered = Object.entries(input.answered).map(([id, each]) => [
    id,
    targetIds.has(each.block) ? each : { ...each, askedAgain: true },
  ]);
  const groups = [...new Set([...input.groups, nextPartId(job.id, input)])];
  return { ...input, actorId, groups, answered: Object.fromEntries(answered) };
}

/** How many paragraphs are translated, and how many there are to translate in all. */
export function countsOf(
  source: Source & Pick<Draft, 'targetIds'>,
  progress: Progress,
): { readonly done: number; readonly total: number } {
  const answered = standing(progress.answered, source.targetIds);
  const done = Object.values(answered).filter(({ text }) => text !== '').length;
  return { done, total: done + waitingUnits(source, { ...progress, answered }).length };
}
