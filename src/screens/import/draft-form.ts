import type { Request } from 'express';
import { metadataFields } from '../../article/article.ts';
import { type BlockKind, blockKinds } from '../../article/block.ts';
import { languageProfiles } from '../../text/languages.ts';
import {
  chooseBlockLang,
  chooseKind,
  leaveOut,
  repairAllWords,
  repairWord,
  restore,
} from '../../workflow/import-draft/corrections.ts';
import type { DraftText, ImportDraft, MetadataEntries } from '../../workflow/import-draft/draft.ts';
import { detectLanguages } from '../../workflow/import-draft/read-text.ts';
import type { DraftSide } from '../../workflow/import-draft/store.ts';
import { field } from './upload.ts';

/** What the button that was pressed asks for: `do` is the verb and what it is about, parted by colons. */
export interface PressedButton {
  readonly verb: string;
  readonly about: readonly string[];
}

/** Names of the form's fields; the view writes them and `correctDraft` reads them. */
export const fieldNames = {
  textLang: (side: DraftSide) => `lang.${side}`,
  kind: (blockId: string) => `kind.${blockId}`,
  blockLang: (blockId: string) => `lang.${blockId}`,
  metadata: (name: keyof MetadataEntries) => `meta.${name}`,
  encoding: (side: DraftSide) => `encoding.${side}`,
  machine: 'machine',
  pasted: 'translation-',
} as const;

export function pressedButton(request: Request): PressedButton {
  const [verb = 'keep', ...about] = (field(request, 'do') || 'keep').split(':');
  return { verb, about };
}

/** The draft with everything the form says: whichever button was pressed, no correction on the page is lost. */
export function correctDraft(
  draft: ImportDraft,
  request: Request,
  candidates: readonly string[],
): ImportDraft {
  const corrected = (text: DraftText, side: DraftSide) =>
    correctTextLang(correctBlocks(text, request), side, request, candidates);
  const { source, translation } = draft;
  return {
    ...draft,
    source: source && corrected(source, 'source'),
    translation:
      translation.kind === 'text'
        ? { kind: 'text', text: corrected(translation.text, 'translation') }
        : translation,
    metadata: typedMetadata(draft.metadata, request),
  };
}

/** The draft after a button that corrects a block; null where the button is about something else. */
export function pressOnBlock(draft: ImportDraft, { verb, about }: PressedButton): ImportDraft | null {
  const [blockId = '', start] = about;
  const change = blockButtons[verb];
  if (!change) return null;
  const correct = (text: DraftText) => change(text, blockId, Number(start));
  const { source, translation } = draft;
  return {
    ...draft,
    source: source && correct(source),
    translation:
      translation.kind === 'text' ? { kind: 'text', text: correct(translation.text) } : translation,
  };
}

const blockButtons: Readonly<
  Record<string, ((text: DraftText, blockId: string, start: number) => DraftText) | undefined>
> = {
  restore,
  'leave-out': leaveOut,
  title: (text, blockId) => chooseKind(text, blockId, 'title'),
  repair: (text, blockId, start) => repairWord(text, blockId, start, true),
  unrepair: (text, blockId, start) => repairWord(text, blockId, start, false),
  'repair-all': repairAllWords,
};

function correctBlocks(text: DraftText, request: Request): DraftText {
  return text.blocks.reduce((corrected, { id }) => {
    const kind = field(request, fieldNames.kind(id));
    const lang = chosenLang(request, fieldNames.blockLang(id));
    const withKind = isKind(kind) ? chooseKind(corrected, id, kind) : corrected;
    return lang === undefined ? withKind : chooseBlockLang(withKind, id, lang);
  }, text);
}

function correctTextLang(
  text: DraftText,
  side: DraftSide,
  request: Request,
  candidates: readonly string[],
): DraftText {
  const lang = chosenLang(request, fieldNames.textLang(side));
  return lang === undefined || lang === text.lang ? text : detectLanguages({ ...text, lang }, candidates);
}

/** Null for the language that was found: its field is empty, so that a page that is out of date chooses nothing. */
function chosenLang(request: Request, name: string): string | null | undefined {
  const lang: unknown = request.body?.[name];
  if (lang === '') return null;
  return typeof lang === 'string' && isOffered(lang) ? lang : undefined;
}

function typedMetadata(before: MetadataEntries, request: Request): MetadataEntries {
  return Object.fromEntries(
    metadataFields.map((name) => {
      const typed: unknown = request.body?.[fieldNames.metadata(name)];
      return [name, typeof typed === 'string' ? typed : before[name]];
    }),
  ) as unknown as MetadataEntries;
}

function isKind(kind: string): kind is BlockKind {
  return (blockKinds as readonly string[]).includes(kind);
}

function isOffered(lang: string): boolean {
  return lang === 'und' || languageProfiles.some((known) => known.lang === lang);
}
