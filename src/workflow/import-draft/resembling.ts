import { articleTitle } from '../../article/article.ts';
import {
  type ComparableText,
  comparableText,
  compareTexts,
  type Resemblance,
} from '../../article/resemblance.ts';
import { listAtAddress, listCandidates, type Signature, signatureOf } from '../../article/signature-store.ts';
import { findArticle, listBlocks, listTexts } from '../../article/store.ts';
import type { Services } from '../services.ts';
import { ownWords } from '../sign-texts.ts';
import { boilerplateOf } from './corrections.ts';
import { type DraftSide, type DraftText, type ImportDraft, textLang } from './draft.ts';
import { findDraft, listDraftSignatures } from './store.ts';

/** No more than these are named, the most alike first. */
export const MAX_RESEMBLING = 3;

/** Something that a text of a draft resembles. Nothing keeps anybody from saving it all the same. */
export interface Resembling extends Pick<Resemblance, 'isSame'> {
  /** Which text of the draft. */
  readonly side: DraftSide;
  readonly like:
    | { readonly kind: 'article'; readonly articleId: string; readonly textId: string | null }
    /** A text of the article that the translation is for. */
    | { readonly kind: 'own-text'; readonly articleId: string; readonly textId: string | null }
    /** The source of the draft itself. */
    | { readonly kind: 'own-source' }
    /** Another import that nobody has saved yet. */
    | { readonly kind: 'draft'; readonly draftId: string };
  /** What the other is called; null where it has no title. */
  readonly title: string | null;
  /** BCP 47, of the text that it resembles. */
  readonly lang: string;
  readonly sameAddress: boolean;
  /** The text that this may be a corrected version of; null where it is none, or the draft is more than one text. */
  readonly mayCorrect: string | null;
  /** Shares of the words, 0 … 1: of this text that stand in the other, and of the other that stand in this. */
  readonly ofThis: number;
  readonly ofThat: number;
}

/** What the texts of a draft resemble: articles on the desk, other drafts of the same person, each other. */
export async function findResembling(
  services: Services,
  draft: ImportDraft,
  since: string,
): Promise<readonly Resembling[]> {
  const { source, translation } = draft;
  const found: Resembling[] = [];
  const own = source && comparable(source);
  if (source && own) {
    found.push(...(await onDesk(services, draft, own)), ...(await amongDrafts(services, draft, own, since)));
  }
  if (translation.kind === 'text') {
    const text = comparable(translation.text);
    if (source && own) {
      const compared = compareTexts(text, own);
      const like = { kind: 'own-source' } as const;
      const about = { side: 'translation', like, title: titleOf(source), lang: textLang(source) } as const;
      if (compared.isDuplicate) found.push(resembling(about, compared));
    } else found.push(...(await inArticle(services, draft.articleId, text)));
  }
  return found;
}

const comparable = ({ blocks }: DraftText) =>
  comparableText(blocks.filter((block) => boilerplateOf(block) === null).map(({ found }) => found.text));

function resembling(
  about: Pick<Resembling, 'side' | 'like' | 'title' | 'lang'> &
    Partial<Pick<Resembling, 'sameAddress' | 'mayCorrect'>>,
  { isSame, ofFirst, ofSecond }: Resemblance,
): Resembling {
  return { sameAddress: false, mayCorrect: null, ...about, isSame, ofThis: ofFirst, ofThat: ofSecond };
}

/** Articles that begin with the same page of the web, or have much the same words. */
async function onDesk(
  { database, projectId }: Services,
  { articleId, metadata, translation }: ImportDraft,
  text: ComparableText,
): Promise<Resembling[]> {
  const db = database.read;
  const atAddress = new Set(await listAtAddress(db, projectId, metadata.address, articleId));
  const candidates = await listCandidates(db, projectId, signatureOf(text), articleId);
  const found: Resembling[] = [];
  for (const id of new Set([...atAddress, ...candidates.map((candidate) => candidate.articleId)])) {
    const texts = await textsOf({ database, projectId }, id);
    const meant = candidates.filter((candidate) => candidate.articleId === id);
    const compared = texts
      .filter(
        (each) => meant.some(({ textId }) => textId === each.id) || (atAddress.has(id) && each.isSource),
      )
      .map((each) => {
        // What was imported was the same, whatever was edited since.
        const wasSame = meant.some(({ textId, isSame }) => isSame && textId === each.id);
        const now = compareTexts(text, each.comparable);
        const resemblance = wasSame ? { ofFirst: 1, ofSecond: 1, isSame: true, isDuplicate: true } : now;
        const like = { kind: 'article', articleId: id, textId: each.isSource ? null : each.id } as const;
        const about = { side: 'source', like, title: each.articleTitle, lang: each.lang } as const;
        const mayCorrect = each.isSource && translation.kind === 'none' ? each.id : null;
        const more = { sameAddress: atAddress.has(id), mayCorrect };
        return { resemblance, view: resembling({ ...about, ...more }, resemblance) };
      })
      .filter(({ resemblance, view }) => resemblance.isDuplicate || view.sameAddress)
      .map(({ view }) => view);
    found.push(...compared.toSorted(byLikeness).slice(0, 1));
  }
  return found.toSorted(byLikeness).slice(0, MAX_RESEMBLING);
}

/** Other imports of the same person that have much the same words: of several files, say. */
async function amongDrafts(
  { database, projectId }: Services,
  draft: ImportDraft,
  text: ComparableText,
  since: string,
): Promise<Resembling[]> {
  const own = signatureOf(text);
  const others = await listDraftSignatures(database.read, projectId, draft, since);
  const found: Resembling[] = [];
  for (const { id } of others.filter(({ signature }) => mayBeAlike(own, signature))) {
    const other = (await findDraft(database.read, projectId, id, since))?.source;
    if (!other) continue;
    const compared = compareTexts(text, comparable(other));
    if (!compared.isDuplicate) continue;
    const like = { kind: 'draft', draftId: id } as const;
    const about = { side: 'source', like, title: titleOf(other), lang: textLang(other) } as const;
    found.push(resembling(about, compared));
  }
  return found.toSorted(byLikeness).slice(0, MAX_RESEMBLING);
}

function mayBeAlike(a: Signature, b: Signature): boolean {
  const known = new Set(a.sample);
  return b.sample.some((shingle) => known.has(shingle));
}

/** Texts of an article that a translation repeats: a version that is there already, or the source itself. */
async function inArticle(services: Services, articleId: string, text: ComparableText): Promise<Resembling[]> {
  const found = (await textsOf(services, articleId)).flatMap((each) => {
    const compared = compareTexts(text, each.comparable);
    if (!compared.isDuplicate) return [];
    const like = { kind: 'own-text', articleId, textId: each.isSource ? null : each.id } as const;
    const mayCorrect = !each.isSource && each.isByHand ? each.id : null;
    return resembling(
      { side: 'translation', like, title: each.title, lang: each.lang, mayCorrect },
      compared,
    );
  });
  return found.toSorted(byLikeness).slice(0, MAX_RESEMBLING);
}

async function textsOf({ database, projectId }: Pick<Services, 'database' | 'projectId'>, articleId: string) {
  const article = await findArticle(database.read, projectId, articleId);
  const texts = await listTexts(database.read, projectId, articleId);
  const blocks = await listBlocks(database.read, projectId, articleId);
  const blocksIn = (textId: string | undefined) => blocks.filter((block) => block.textId === textId);
  const source = texts.find(({ role }) => role === 'source');
  const titled = (textId: string) =>
    blocksIn(textId).find(({ kind, boilerplate }) => kind === 'title' && boilerplate === null)?.text ?? null;
  return texts.map(({ id, role, lang, provenance }) => ({
    id,
    lang,
    isByHand: provenance.kind === 'human',
    isSource: role === 'source',
    title: titled(id),
    articleTitle: article && articleTitle(article, blocksIn(source?.id)),
    comparable: comparableText(ownWords(blocksIn(id))),
  }));
}

function titleOf({ blocks }: DraftText): string | null {
  const own = blocks.filter((block) => boilerplateOf(block) === null);
  const titled = own.find(({ kind, found }) => (kind ?? found.kind) === 'title') ?? own[0];
  return titled?.found.text ?? null;
}

function byLikeness(a: Resembling, b: Resembling): number {
  return Math.max(b.ofThis, b.ofThat) - Math.max(a.ofThis, a.ofThat);
}
