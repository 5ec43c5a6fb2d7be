import { listTexts } from '../article/store.ts';
import type { Reason } from '../text/reason.ts';
import { carryCorrections } from './import-draft/carry-corrections.ts';
import {
  type DraftSide,
  type DraftText,
  type ImportDraft,
  mapTexts,
  type TextInput,
  textLang,
  textOf,
} from './import-draft/draft.ts';
import { languagesOf, questionAbout, withLanguages } from './import-draft/languages.ts';
import { emptyMetadata, statedMetadata } from './import-draft/metadata.ts';
import { readApart } from './import-draft/read-apart.ts';
import {
  type GivenText,
  projectLanguages,
  readGiven,
  readTexts,
  readTranslation,
} from './import-draft/read-given.ts';
import { recall } from './import-draft/recall.ts';
import {
  findDraft,
  findDraftBytes,
  insertDraft,
  listDrafts,
  setAside,
  updateDraft,
} from './import-draft/store.ts';
import type { Services } from './services.ts';

/** A draft that nobody has touched for so long is removed when the next one is made. */
export const DRAFT_DAYS = 30;

export type Drafted =
  | { readonly kind: 'drafted'; readonly draft: ImportDraft }
  | { readonly kind: 'refused'; readonly reason: Reason };

export type Redrafted = Drafted | { readonly kind: 'not-found' };

/** Reads a source text and keeps it as a draft, so that reload, back and a restart lose nothing. */
export async function draftArticle(services: Services, personId: string, given: GivenText): Promise<Drafted> {
  const texts = await readTexts(services, given);
  if (texts.kind === 'refused') return texts;
  const { source, translation, rows } = texts;
  const draft: ImportDraft = {
    id: services.makeId(),
    personId,
    articleId: services.makeId(),
    source,
    translation: translation === null ? { kind: 'none' } : { kind: 'text', text: translation },
    metadata: statedMetadata(source),
    ...(rows !== null && { rows }),
  };
  const bytes = { source: given.bytes, ...(translation !== null && { translation: given.bytes }) };
  return keepDraft(services, draft, bytes);
}

/** Reads a translation of an article that exists and keeps it as a draft. */
export async function draftTranslation(
  services: Services,
  personId: string,
  articleId: string,
  given: GivenText,
): Promise<Drafted> {
  const texts = await listTexts(services.database.read, services.projectId, articleId);
  const sourceLang = texts.find(({ role }) => role === 'source')?.lang ?? null;
  const read = await readTranslation(services, given, sourceLang);
  if (read.kind === 'refused') return read;
  const draft: ImportDraft = {
    id: services.makeId(),
    personId,
    articleId,
    source: null,
    translation: { kind: 'text', text: read.text },
    metadata: emptyMetadata,
  };
  return keepDraft(services, draft, { translation: given.bytes });
}

/** A draft as it stands; null where there is none (any more). */
export async function openDraft(
  { database, projectId, ...services }: Services,
  id: string,
): Promise<ImportDraft | null> {
  const draft = await findDraft(database.read, projectId, id, oldest(services));
  return draft && recall(database.read, projectId, draft);
}

/** What a person has begun to import, the last one first. */
export function unfinishedDrafts(services: Services, personId: string) {
  return listDrafts(services.database.read, services.projectId, personId, oldest(services));
}

/** Keeps what a pure function makes of a draft; gives the draft as it is then, null where there is none. */
export function changeDraft(
  services: Services,
  id: string,
  change: (draft: ImportDraft) => ImportDraft,
): Promise<ImportDraft | null> {
  return services.database.write(async (db) => {
    const draft = await findDraft(db, services.projectId, id, oldest(services));
    if (!draft) return null;
    // What a person corrects is what was seen, with what is remembered of the site.
    const changed = change(await recall(db, services.projectId, draft));
    await updateDraft(db, services.projectId, changed, services.clock());
    return recall(db, services.projectId, changed);
  });
}

/** Puts a translation that was pasted or uploaded beside the source of a draft. */
export async function attachTranslation(
  services: Services,
  id: string,
  given: GivenText,
): Promise<Redrafted> {
  const source = (await openDraft(services, id))?.source;
  const read = await readTranslation(services, given, source ? textLang(source) : null);
  if (read.kind === 'refused') return read;
  return replaceText(services, id, 'translation', read.text, given.bytes);
}

/** Takes the translation out of a draft again. */
export function removeTranslation(services: Services, id: string): Promise<ImportDraft | null> {
  return services.database.write(async (db) => {
    const draft = await findDraft(db, services.projectId, id, oldest(services));
    if (!draft) return null;
    const { rows: _, ...rest } = draft;
    const changed: ImportDraft = { ...rest, translation: { kind: 'none' } };
    await updateDraft(db, services.projectId, changed, services.clock(), null);
    return changed;
  });
}

/** Reads the kept bytes of one side again in another encoding, keeping what was corrected by hand where it can. */
export function readInEncoding(
  services: Services,
  id: string,
  side: DraftSide,
  encoding: string | null,
): Promise<Redrafted> {
  return readOtherwise(services, id, side, { encoding });
}

/** Reads one side again with letters that were saved in the wrong encoding put right, or as they came. */
export function readMojibake(
  services: Services,
  id: string,
  side: DraftSide,
  undoMojibake: boolean,
): Promise<Redrafted> {
  return readOtherwise(services, id, side, { undoMojibake });
}

async function readOtherwise(
  services: Services,
  id: string,
  side: DraftSide,
  otherwise: Partial<TextInput>,
): Promise<Redrafted> {
  const draft = await openDraft(services, id);
  const text = draft && textOf(draft, side);
  const bytes = await findDraftBytes(services.database.read, services.projectId, id, side);
  if (!text || !bytes) return { kind: 'not-found' };
  const read = await readGiven(services, { bytes, input: { ...text.input, ...otherwise } });
  if (read.kind === 'refused') return read;
  const carried = carryCorrections(text, read.text);
  const told = carried.lang === null ? carried : await chooseTextLang(services, carried, carried.lang);
  return replaceText(services, id, side, told);
}

/** Tells the languages of one side's blocks anew, after a person has chosen the language of its text. */
export async function tellLanguagesAgain(
  services: Services,
  id: string,
  side: DraftSide,
): Promise<ImportDraft | null> {
  const draft = await openDraft(services, id);
  const text = draft && textOf(draft, side);
  if (!text) return draft;
  const told = await chooseTextLang(services, text, text.lang);
  const isSame = (now: DraftText) => now.textId === text.textId && now.lang === text.lang;
  return changeDraft(services, id, (now) =>
    mapTexts(now, (newer) => (isSame(newer) ? withLanguages(newer, languagesOf(told)) : newer)),
  );
}

/** Throws a draft away; until the next import it can be put back. */
export function discardDraft(services: Services, id: string): Promise<boolean> {
  return services.database.write((db) => setAside(db, services.projectId, id, null));
}

export function putBackDraft(services: Services, id: string): Promise<boolean> {
  return services.database.write((db) => setAside(db, services.projectId, id, services.clock()));
}

/** The text in a language that a person chose (null for the one that is found), and its blocks' languages anew. */
export async function chooseTextLang(
  services: Services,
  text: DraftText,
  lang: string | null,
): Promise<DraftText> {
  const chosen = { ...text, lang };
  const question = questionAbout(chosen, await projectLanguages(services));
  const outcome = await readApart({ kind: 'languages', question });
  // Where telling them takes too long, the blocks keep the languages they were found in.
  return outcome.kind === 'languages' ? withLanguages(chosen, outcome.languages) : chosen;
}

/** Keeps a new draft. */
export async function keepDraft(
  services: Services,
  draft: ImportDraft,
  bytes: { readonly [side in DraftSide]?: Uint8Array },
): Promise<Drafted> {
  const times = { now: services.clock(), forgetBefore: oldest(services) };
  await services.database.write((db) => insertDraft(db, services.projectId, draft, bytes, times));
  return { kind: 'drafted', draft };
}

function replaceText(
  services: Services,
  id: string,
  side: DraftSide,
  text: DraftText,
  bytes?: Uint8Array,
): Promise<Redrafted> {
  return services.database.write<Redrafted>(async (db) => {
    const before = await findDraft(db, services.projectId, id, oldest(services));
    if (!before) return { kind: 'not-found' };
    // The rows of a table name blocks by their places: where there are more or fewer, they would name others.
    const isAsLong = textOf(before, side)?.blocks.length === text.blocks.length;
    const kept = { ...before, rows: isAsLong ? before.rows : undefined };
    const draft: ImportDraft =
      side === 'source'
        ? { ...kept, source: text, metadata: restated(before, text) }
        : { ...kept, translation: { kind: 'text', text } };
    await updateDraft(db, services.projectId, draft, services.clock(), bytes);
    return { kind: 'drafted', draft };
  });
}

/** The metadata as the text now states it, but for what a person has typed. */
export function restated({ source, metadata }: ImportDraft, text: DraftText): ImportDraft['metadata'] {
  if (source === null) return metadata;
  const [before, after] = [statedMetadata(source), statedMetadata(text)];
  const fields = Object.keys(metadata) as (keyof typeof metadata)[];
  return Object.fromEntries(
    fields.map((field) => [field, metadata[field] === before[field] ? after[field] : metadata[field]]),
  ) as unknown as ImportDraft['metadata'];
}

/** A draft that was last touched before is as good as removed. */
export function oldest(services: Pick<Services, 'clock'>): string {
  return new Date(Date.parse(services.clock()) - DRAFT_DAYS * 24 * 3600 * 1000).toISOString();
}
