import type { Kysely } from 'kysely';
import type { Metadata } from '../../article/article.ts';
import type { ColumnRow } from '../../article/import/read-two-column.ts';
import { listBlocks } from '../../article/store.ts';
import type { Schema } from '../../database/schema.ts';
import { applyChange } from '../../text/change.ts';
import { repairChange } from '../../text/find-repairs.ts';
import { addTranslation } from '../add-translation.ts';
import { importArticle, type NewText } from '../import-article.ts';
import { openDraft } from '../import-draft.ts';
import { type Machine, startMachineTranslation } from '../machine-translate.ts';
import type { Refusal } from '../outcome.ts';
import { type PairedBeforehand, pairBeforehand } from '../pair-beforehand.ts';
import type { PairedRow } from '../pair-rows.ts';
import { type BlockRepairs, repairText } from '../repair-text.ts';
import type { Asked, Services } from '../services.ts';
import { blockRepairs, boilerplateOf, type DraftRepair } from './corrections.ts';
import {
  type DraftBlock,
  type DraftSide,
  type DraftText,
  type ImportDraft,
  textLang,
  textOf,
} from './draft.ts';
import { checkMetadata, type MetadataProblem } from './metadata.ts';
import { newTextOf } from './new-text.ts';
import { marksByHand, siteOfSide } from './recall-sites.ts';
import { articleOfDraft, deleteDraft, findDraftBytes } from './store.ts';

/** Something that keeps a draft from being saved; `article-gone`: the article that the translation is for. */
export type SaveProblem =
  | MetadataProblem
  | {
      readonly field: DraftSide;
      readonly code: 'nothing-left' | 'same-language' | 'engine-not-configured' | 'article-gone';
    };

export type Saved =
  /** `textId` is the translation to look at; null where there is none. */
  | { readonly kind: 'saved'; readonly articleId: string; readonly textId: string | null }
  /** Nothing has changed; `checkDraft` says why. */
  | { readonly kind: 'problems' }
  | { readonly kind: 'not-found' };

/**
 * Saves a draft as a whole or not at all: the article, its translation, and the repairs of each text as a change of its
 * own, which can be undone. Asked again, with the draft gone or half saved, it makes nothing twice.
 */
export async function saveDraft(
  services: Services,
  draftId: string,
  actorId: string,
  machine: Machine,
): Promise<Saved> {
  const draft = await openDraft(services, draftId);
  if (!draft) {
    const articleId = await findSaved(services, draftId);
    return articleId === null ? { kind: 'not-found' } : { kind: 'saved', articleId, textId: null };
  }
  const { metadata, problems } = await checkDraft(services, draft, machine);
  if (problems.length > 0) return { kind: 'problems' };
  if (draft.update) throw new RangeError(`draft ${draftId} corrects a text: saveCorrection saves it`);

  const texts = await textsOf(services, draft, metadata);
  const paired = await pairedTexts(services, draft, texts);
  let queued: string[] = [];
  const runner = { ...machine.runner, wake: (jobId: string) => void queued.push(jobId) };
  const saved = await services.history.together(async (perform, db) => {
    queued = [];
    const within = { ...services, history: { ...services.history, perform } };
    const answer = await saveTexts(
      within,
      db,
      { draft, metadata, texts, paired, actorId },
      { ...machine, runner },
    );
    if (answer.kind === 'done') await deleteDraft(db, services.projectId, draftId);
    return answer;
  });
  // Somebody took away meanwhile what was there when the draft was checked.
  if (saved.kind !== 'done') return { kind: 'problems' };
  for (const jobId of queued) machine.runner.wake(jobId);
  return { kind: 'saved', articleId: draft.articleId, textId: saved.textId };
}

interface SavedTexts {
  readonly kind: 'done';
  readonly textId: string | null;
}

interface DraftToSave {
  readonly draft: ImportDraft;
  readonly metadata: Metadata;
  readonly texts: Readonly<Record<DraftSide, NewText | null>>;
  readonly paired: PairedTexts;
  readonly actorId: string;
}

/** How the texts of a draft belong together: as rows of one document, or as the aligner says. */
interface PairedTexts {
  readonly rows: readonly PairedRow[] | null;
  readonly beforehand: PairedBeforehand | null;
}

async function pairedTexts(
  services: Services,
  { articleId, source, translation, rows }: ImportDraft,
  texts: DraftToSave['texts'],
): Promise<PairedTexts> {
  const text = translation.kind === 'text' ? translation.text : null;
  const given = source && text && pairedRows(source, text, rows);
  if (given || !texts.translation) return { rows: given, beforehand: null };
  return {
    rows: null,
    beforehand: await pairBeforehand(services, articleId, texts.source, texts.translation),
  };
}

/** The operations that a draft becomes. `services` perform them within the write that `db` is the transaction of. */
async function saveTexts(
  services: Services,
  db: Kysely<Schema>,
  { draft, metadata, texts, paired, actorId }: DraftToSave,
  machine: Machine,
): Promise<SavedTexts | Refusal> {
  const asked = (part: string): Asked => ({
    operationId: part === '' ? draft.id : `${draft.id}-${part}`,
    articleId: draft.articleId,
    actorId,
  });
  if (texts.source) await importArticle(services, asked(''), { metadata, source: texts.source });
  if (texts.translation) {
    const { id } = texts.translation;
    const added = await addTranslation(
      services,
      asked(draft.source ? 'translation' : ''),
      texts.translation,
      paired.rows,
      paired.beforehand,
    );
    if (added.kind !== 'done') return added;
    await repairDrafted(services, db, draft, asked);
    return { kind: 'done', textId: id };
  }
  await repairDrafted(services, db, draft, asked);
  // An engine is to be asked about the repaired text.
  if (draft.translation.kind !== 'machine') return { kind: 'done', textId: null };
  return startMachineTranslation(services, machine, asked('machine'), draft.translation);
}

/** The rows of the document that both texts are columns of; null where they are not. */
export function pairedRows(
  source: DraftText,
  translation: DraftText,
  rows: readonly ColumnRow[] | null | undefined,
): PairedRow[] | null {
  const columns = [source.input.column, translation.input.column];
  if (!rows || columns.toSorted().join() !== 'left,right') return null;
  const idsIn = (text: DraftText, row: ColumnRow) => {
    const { column } = text.input;
    const places = column === 'left' || column === 'right' ? row[column] : [];
    return places.flatMap((place) => text.blocks[place]?.id ?? []);
  };
  return rows.map((row) => ({ source: idsIn(source, row), target: idsIn(translation, row) }));
}

/** The article that a draft became; null where there is none. */
export function findSaved(services: Services, draftId: string): Promise<string | null> {
  return articleOfDraft(services.database.read, services.projectId, draftId);
}

/** What keeps a draft from being saved, and its metadata as it would be kept. */
export async function checkDraft(
  services: Services,
  draft: ImportDraft,
  machine: Machine,
): Promise<{ readonly metadata: Metadata; readonly problems: readonly SaveProblem[] }> {
  const { metadata, problems } = checkMetadata(draft.metadata);
  const gone: SaveProblem[] = (await isArticleGone(services, draft))
    ? [{ field: draft.source ? 'source' : 'translation', code: 'article-gone' }]
    : [];
  return {
    metadata,
    problems: [...gone, ...checkTexts(draft), ...(await checkEngine(draft, machine)), ...problems],
  };
}

/** Whether the draft is for an article, or was half saved into one, that has been taken off the desk. */
async function isArticleGone(
  services: Services,
  { id, source, articleId, update }: ImportDraft,
): Promise<boolean> {
  const isMade = source === null || update !== undefined || (await findSaved(services, id)) !== null;
  return isMade && (await services.articles.read(articleId)) === null;
}

function checkTexts(draft: ImportDraft): SaveProblem[] {
  return (['source', 'translation'] as const)
    .filter((side) => textOf(draft, side)?.blocks.every((block) => boilerplateOf(block) !== null))
    .map((field) => ({ field, code: 'nothing-left' }));
}

async function checkEngine(
  { source, translation }: ImportDraft,
  { engines }: Machine,
): Promise<readonly SaveProblem[]> {
  if (translation.kind !== 'machine') return [];
  const field = 'translation';
  if (!(await engines()).some(({ id }) => id === translation.engineId))
    return [{ field, code: 'engine-not-configured' }];
  return source && textLang(source) === translation.to ? [{ field, code: 'same-language' }] : [];
}

/** The texts of a draft with the bytes they were read from; null for a side that has none. */
async function textsOf(
  services: Services,
  draft: ImportDraft,
  { translator }: Metadata,
): Promise<DraftToSave['texts']> {
  const newText = async (side: DraftSide, by: string | null): Promise<NewText | null> => {
    const text = textOf(draft, side);
    if (!text) return null;
    const bytes = await findDraftBytes(services.database.read, services.projectId, draft.id, side);
    const site = siteOfSide(draft, side);
    const marks = marksByHand(text, site, draft.articleId, services.clock);
    // Where the source is from stands in the article's metadata, and may be corrected there.
    const isFrom = side === 'translation' && site !== null;
    const provenance = { kind: 'human', translator: by, ...(isFrom && { site }) } as const;
    return { ...newTextOf(text, bytes ?? new Uint8Array(), provenance), marks };
  };
  return { source: await newText('source', null), translation: await newText('translation', translator) };
}

async function repairDrafted(
  services: Services,
  db: Kysely<Schema>,
  draft: ImportDraft,
  asked: (part: string) => Asked,
): Promise<void> {
  for (const side of ['source', 'translation'] as const) {
    const text = textOf(draft, side);
    if (text) await repairDraft(services, db, asked(`repair-${side}`), text);
  }
}

/** All repairs of a text are one change, which can be undone; those that were done already are not asked for. */
async function repairDraft(
  services: Services,
  db: Kysely<Schema>,
  asked: Asked,
  text: DraftText,
): Promise<void> {
  const chosen = text.blocks.flatMap((block) => {
    const repairs = chosenRepairs(block);
    return repairs.length === 0 ? [] : [{ block, repairs }];
  });
  if (chosen.length === 0) return;
  const ids = chosen.map(({ block }) => block.id);
  const saved = await listBlocks(db, services.projectId, asked.articleId, ids);
  const wanted = chosen.flatMap(({ block, repairs }): BlockRepairs[] => {
    const found = saved.find((each) => each.id === block.id);
    return found?.text === block.found.text ? [{ blockId: block.id, version: found.version, repairs }] : [];
  });
  if (wanted.length > 0) await repairText(services, asked, wanted);
}

/** What is still wrong of what a person wants put right; nothing where no word of the block would be left. */
function chosenRepairs(block: DraftBlock): DraftRepair[] {
  if (block.repairs.length === 0) return [];
  const chosen = blockRepairs(block).filter(({ isChosen }) => isChosen);
  const { text } = block.found;
  return applyChange(repairChange(text, chosen), text).trim() === '' ? [] : chosen;
}
