import type { Request } from 'express';
import { metadataFields } from '../../article/article.ts';
import { type BlockKind, blockKinds } from '../../article/block.ts';
import { languageProfiles } from '../../text/languages.ts';
import { repairKinds } from '../../text/repairs/repair.ts';
import {
  chooseAllRepairs,
  chooseKind,
  chooseRepair,
  leaveOut,
  restore,
  withKind,
} from '../../workflow/import-draft/corrections.ts';
import {
  type DraftSide,
  type DraftText,
  type ImportDraft,
  type MetadataEntries,
  mapTexts,
} from '../../workflow/import-draft/draft.ts';
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

/**
 * The draft with everything the form says: whichever button was pressed, no correction on the page is lost. Where
 * the language of a text is chosen anew, those of its blocks are yet to be told.
 */
export function correctDraft(draft: ImportDraft, request: Request): ImportDraft {
  return {
    ...mapTexts(draft, (text, side) => correctText(text, side, request)),
    metadata: typedMetadata(draft.metadata, request),
  };
}

/** The draft after a button that corrects a block; null where the button is about something else. */
export function pressOnBlock(draft: ImportDraft, { verb, about }: PressedButton): ImportDraft | null {
  const change = blockButtons[verb];
  return change ? mapTexts(draft, (text, side) => change(text, about, side)) : null;
}

type BlockButton = (text: DraftText, about: readonly string[], side: DraftSide) => DraftText;

const blockButtons: Readonly<Record<string, BlockButton | undefined>> = {
  restore: (text, [blockId = '']) => restore(text, blockId),
  'leave-out': (text, [blockId = '']) => leaveOut(text, blockId),
  title: (text, [blockId = '']) => chooseKind(text, blockId, 'title'),
  repair: (text, about) => pressRepair(text, about, true),
  unrepair: (text, about) => pressRepair(text, about, false),
  'repair-all': (text, [wanted, kind], side) =>
    wanted === side ? chooseAllRepairs(text, repairKinds.find((known) => known === kind) ?? null) : text,
};

function pressRepair(
  text: DraftText,
  [blockId = '', kind, start]: readonly string[],
  chosen: boolean,
): DraftText {
  const known = repairKinds.find((each) => each === kind);
  return known ? chooseRepair(text, blockId, { kind: known, start: Number(start) }, chosen) : text;
}

function correctText(text: DraftText, side: DraftSide, request: Request): DraftText {
  const lang = chosenLang(request, fieldNames.textLang(side));
  const blocks = text.blocks.map((block) => {
    const kind = field(request, fieldNames.kind(block.id));
    const blockLang = chosenLang(request, fieldNames.blockLang(block.id));
    const withLang = blockLang === undefined ? block : { ...block, lang: blockLang };
    return isKind(kind) ? withKind(withLang, kind) : withLang;
  });
  return { ...text, lang: lang === undefined ? text.lang : lang, blocks };
}

/** Null for the language that was found, whose field is empty; undefined where the form does not say. */
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
