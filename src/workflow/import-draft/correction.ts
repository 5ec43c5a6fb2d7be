import { listTexts } from '../../article/store.ts';
import type { ArticleState } from '../article-state.ts';
import { changeDraft, type Drafted, keepDraft, openDraft } from '../import-draft.ts';
import { correctedText } from '../reimport-article/corrected-draft.ts';
import {
  type CorrectedText,
  planReimport,
  type ReimportDecisions,
  type Reimported,
  type ReimportPlan,
  reimportText,
} from '../reimport-article.ts';
import type { Services } from '../services.ts';
import { type DraftText, type ImportDraft, textOf } from './draft.ts';
import { checkMetadata, emptyMetadata, statedMetadata } from './metadata.ts';
import { type GivenText, readGiven, readTranslation } from './read-given.ts';
import { marksByHand, siteOfSide } from './recall-sites.ts';
import { deleteDraft, findDraftBytes } from './store.ts';

/** Reads a corrected version of a text of an article and keeps it as a draft; null where there is no such text. */
export async function draftCorrection(
  services: Services,
  personId: string,
  { articleId, textId }: { readonly articleId: string; readonly textId: string },
  given: GivenText,
): Promise<Drafted | null> {
  const texts = await listTexts(services.database.read, services.projectId, articleId);
  const text = texts.find(({ id }) => id === textId);
  const sourceLang = texts.find(({ role }) => role === 'source')?.lang ?? null;
  if (text?.provenance.kind !== 'human') return null;
  const isSource = text.role === 'source';
  const whole: GivenText = { ...given, input: { ...given.input, column: 'neither' } };
  const read = await (isSource ? readGiven(services, whole) : readTranslation(services, given, sourceLang));
  if (read.kind === 'refused') return read;
  const draft: ImportDraft = {
    id: services.makeId(),
    personId,
    articleId,
    source: isSource ? read.text : null,
    translation: isSource ? { kind: 'none' } : { kind: 'text', text: read.text },
    metadata: isSource ? statedMetadata(read.text) : emptyMetadata,
    update: { textId },
  };
  return keepDraft(services, draft, { [isSource ? 'source' : 'translation']: given.bytes });
}

/** Makes a draft of one text the corrected version of a text that it resembles; null where it cannot be. */
export async function makeCorrection(
  services: Services,
  draftId: string,
  { articleId, textId }: { readonly articleId: string; readonly textId: string },
): Promise<ImportDraft | null> {
  const texts = await listTexts(services.database.read, services.projectId, articleId);
  const text = texts.find(({ id }) => id === textId);
  return changeDraft(services, draftId, (draft) => {
    const isOneText = draft.source ? draft.translation.kind === 'none' : draft.translation.kind === 'text';
    const isFitting =
      text?.provenance.kind === 'human' && (text.role === 'source') === (draft.source !== null);
    return isOneText && isFitting ? { ...draft, articleId, update: { textId } } : draft;
  });
}

/** Makes a draft that was to correct an article's source one for an article of its own again. */
export function makeOwnArticle(services: Services, draftId: string): Promise<ImportDraft | null> {
  return changeDraft(services, draftId, ({ update, ...draft }) =>
    update && draft.source
      ? { ...draft, articleId: services.makeId() }
      : { ...draft, ...(update && { update }) },
  );
}

/** What a draft that corrects a text would change, with the article as it is now. */
export interface ComparedDraft {
  readonly state: ArticleState;
  readonly corrected: CorrectedText;
  readonly plan: ReimportPlan;
}

/** Compares a draft with the text that it corrects; null where it corrects none, or the text is gone. */
export async function compareDraft(services: Services, draft: ImportDraft): Promise<ComparedDraft | null> {
  const read = await correctedOf(services, draft);
  const state = (await services.articles.read(draft.articleId))?.state;
  if (!read || !state) return null;
  const plan = await planReimport(services, state, read.textId, read.corrected);
  return plan && { state, corrected: read.corrected, plan };
}

/** Takes over what a draft corrects, and removes the draft, as one write. */
export async function saveCorrection(
  services: Services,
  draftId: string,
  actorId: string,
  decisions: ReimportDecisions,
  expected: string,
): Promise<Reimported> {
  const draft = await openDraft(services, draftId);
  const read = draft && (await correctedOf(services, draft));
  // Beforehand, so that nobody waits for it who wants to write.
  if (!draft || !read || !(await compareDraft(services, draft))) return { kind: 'not-found' };
  const asked = { operationId: draft.id, articleId: draft.articleId, actorId, textId: read.textId };
  return services.history.together<Reimported>(async (perform, db) => {
    const within = { ...services, history: { ...services.history, perform } };
    const answer = await reimportText(within, asked, read.corrected, decisions, expected);
    if (answer.kind === 'done') await deleteDraft(db, services.projectId, draftId);
    return answer;
  });
}

async function correctedOf(
  { database, projectId, clock }: Services,
  draft: ImportDraft,
): Promise<{ readonly textId: string; readonly corrected: CorrectedText } | null> {
  const side = sideOfCorrection(draft);
  const text: DraftText | null = textOf(draft, side);
  if (!draft.update || !text) return null;
  const bytes = await findDraftBytes(database.read, projectId, draft.id, side);
  const metadata = side === 'source' ? checkMetadata(draft.metadata).metadata : null;
  const marks = marksByHand(text, siteOfSide(draft, side), draft.articleId, clock);
  const corrected = { ...correctedText(text, bytes ?? new Uint8Array(), metadata), marks };
  return { textId: draft.update.textId, corrected };
}

/** Which text of a draft the corrected one is. */
export function sideOfCorrection({ source }: Pick<ImportDraft, 'source'>): 'source' | 'translation' {
  return source ? 'source' : 'translation';
}
