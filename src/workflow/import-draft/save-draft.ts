import type { Metadata } from '../../article/article.ts';
import type { ColumnRow } from '../../article/import/read-two-column.ts';
import type { Provenance } from '../../article/provenance.ts';
import { listBlocks } from '../../article/store.ts';
import { addTranslation } from '../add-translation.ts';
import { importArticle, type NewText } from '../import-article.ts';
import { openDraft } from '../import-draft.ts';
import { type Machine, startMachineTranslation } from '../machine-translate.ts';
import type { PairedRow } from '../pair-rows.ts';
import { type BlockRepairs, repairText } from '../repair-text.ts';
import type { Asked, Services } from '../services.ts';
import { boilerplateOf, settledBlock } from './corrections.ts';
import { type DraftSide, type DraftText, type ImportDraft, textLang, textOf } from './draft.ts';
import { checkMetadata, type MetadataProblem } from './metadata.ts';
import { marksByHand, siteOfSide } from './recall-sites.ts';
import { articleOfDraft, deleteDraft, findDraftBytes } from './store.ts';

/** Something that keeps a draft from being saved. */
export type SaveProblem =
  | MetadataProblem
  | { readonly field: DraftSide; readonly code: 'nothing-left' | 'same-language' | 'engine-not-configured' };

export type Saved =
  /** `textId` is the translation to look at; null where there is none. */
  | { readonly kind: 'saved'; readonly articleId: string; readonly textId: string | null }
  /** Nothing has changed; `checkDraft` says why. */
  | { readonly kind: 'problems' }
  | { readonly kind: 'not-found' };

/**
 * Saves a draft: the article, its translation, and the repairs of each text as a change of its own, which can be undone.
 * Asked again, with the draft gone or half saved, it makes nothing twice.
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
  const { metadata, problems } = checkDraft(draft, machine);
  if (problems.length > 0) return { kind: 'problems' };

  const asked = (part: string): Asked => ({
    operationId: part === '' ? draftId : `${draftId}-${part}`,
    articleId: draft.articleId,
    actorId,
  });
  if (draft.source) {
    const source = await newText(services, draft, 'source', draft.source, {
      kind: 'human',
      translator: null,
    });
    await importArticle(services, asked(''), { metadata, source });
  }
  let textId: string | null = null;
  if (draft.translation.kind === 'text') {
    const { text } = draft.translation;
    const provenance = { kind: 'human', translator: metadata.translator } as const;
    const translation = await newText(services, draft, 'translation', text, provenance);
    const added = await addTranslation(
      services,
      asked(draft.source ? 'translation' : ''),
      translation,
      draft.source && pairedRows(draft.source, text, draft.rows),
    );
    if (added.kind !== 'done') return { kind: 'not-found' };
    textId = text.textId;
  }
  for (const side of ['source', 'translation'] as const) {
    const text = textOf(draft, side);
    if (text) await repairDraft(services, asked(`repair-${side}`), text);
  }
  // An engine is to be asked about the repaired text.
  if (draft.translation.kind === 'machine') {
    const started = await startMachineTranslation(services, machine, asked('machine'), draft.translation);
    textId = started.kind === 'done' ? started.textId : null;
  }
  await services.database.write((db) => deleteDraft(db, services.projectId, draftId));
  return { kind: 'saved', articleId: draft.articleId, textId };
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
export function checkDraft(
  draft: ImportDraft,
  machine: Machine,
): { readonly metadata: Metadata; readonly problems: readonly SaveProblem[] } {
  const { metadata, problems } = checkMetadata(draft.metadata);
  return { metadata, problems: [...checkTexts(draft), ...checkEngine(draft, machine), ...problems] };
}

function checkTexts(draft: ImportDraft): SaveProblem[] {
  return (['source', 'translation'] as const)
    .filter((side) => textOf(draft, side)?.blocks.every((block) => boilerplateOf(block) !== null))
    .map((field) => ({ field, code: 'nothing-left' }));
}

function checkEngine({ source, translation }: ImportDraft, { engines }: Machine): SaveProblem[] {
  if (translation.kind !== 'machine') return [];
  const field = 'translation';
  if (!engines.some(({ id }) => id === translation.engineId))
    return [{ field, code: 'engine-not-configured' }];
  return source && textLang(source) === translation.to ? [{ field, code: 'same-language' }] : [];
}

async function newText(
  services: Services,
  draft: ImportDraft,
  side: DraftSide,
  text: DraftText,
  provenance: Provenance,
): Promise<NewText> {
  const bytes = await findDraftBytes(services.database.read, services.projectId, draft.id, side);
  const marks = marksByHand(text, siteOfSide(draft, side), draft.articleId, services.clock);
  return { ...newTextOf(text, bytes ?? new Uint8Array(), provenance), marks };
}

/** A text as it is saved, under the ids it has had since it was read. */
export function newTextOf(text: DraftText, bytes: Uint8Array, provenance: Provenance): NewText {
  const { input, format, encoding } = text;
  return {
    id: text.textId,
    lang: textLang(text),
    provenance,
    blocks: text.blocks.map((block) => ({ ...settledBlock(block), id: block.id })),
    raw: { id: text.snapshotId, bytes, fileName: input.fileName, format, encoding },
  };
}

/** All repairs of a text are one change, which can be undone; those that were done already are not asked for. */
async function repairDraft(services: Services, asked: Asked, text: DraftText): Promise<void> {
  const chosen = text.blocks.filter(({ repairs }) => repairs.length > 0);
  if (chosen.length === 0) return;
  const ids = chosen.map(({ id }) => id);
  const saved = await listBlocks(services.database.read, services.projectId, asked.articleId, ids);
  const wanted = chosen.flatMap(({ id, found, repairs }): BlockRepairs[] => {
    const block = saved.find((each) => each.id === id);
    return block?.text === found.text ? [{ blockId: id, version: block.version, repairs }] : [];
  });
  if (wanted.length > 0) await repairText(services, asked, wanted);
}
