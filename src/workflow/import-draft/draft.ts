import type { Metadata } from '../../article/article.ts';
import type { BlockKind, FoundBlock, FoundMetadata } from '../../article/block.ts';
import type { Removed } from '../../article/import/inspect-html.ts';
import type { ColumnRow } from '../../article/import/read-two-column.ts';
import type { DocumentFormat } from '../../article/import/sniff-format.ts';
import type { Recalled } from '../../article/site-memory.ts';
import type { Detection } from '../../text/detect-language.ts';
import type { Reason } from '../../text/reason.ts';
import type { RepairKind } from '../../text/repairs/repair.ts';
import type { RepairPlace } from '../repair-text.ts';

/** An import on its way: what was read, and what a person has put right of it. Nobody's work until it is saved. */
export interface ImportDraft {
  readonly id: string;
  readonly personId: string;
  /** The article that saving makes, or that the translation is for. */
  readonly articleId: string;
  /** Null where the article exists already, and only a translation is added to it. */
  readonly source: DraftText | null;
  readonly translation: DraftTranslation;
  readonly metadata: MetadataEntries;
  /** Where both texts are columns of one document: which of their blocks, by place, stood in the same row. */
  readonly rows?: readonly ColumnRow[] | undefined;
  /** The document's other reading, as it was left, where a table was read both as one text and as two. */
  readonly otherReading?: TableReading | undefined;
  /** The text of the article that this is a corrected version of; absent for what is new. */
  readonly update?: { readonly textId: string } | undefined;
}

/** A table as one text, or as two that stand side by side, with the corrections of a person. */
export interface TableReading {
  readonly source: DraftText;
  readonly translation: DraftText | null;
  readonly rows: readonly ColumnRow[] | null;
}

/** Which of a draft's two texts. */
export type DraftSide = 'source' | 'translation';

/** Where the translation comes from. */
export type DraftTranslation =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: DraftText }
  | { readonly kind: 'machine'; readonly engineId: string; readonly to: string };

/** The metadata form as it was typed, checked only when it is saved; empty where nobody gave anything. */
export type MetadataEntries = Readonly<Record<keyof Metadata, string>>;

/** `neither`: the document looks like two texts side by side, but a person said that it is an ordinary table. */
export type Column = 'left' | 'right' | 'neither';

/** How the bytes of a text came, and what a person said about them. */
export interface TextInput {
  readonly fileName: string | null;
  readonly mediaType: string | null;
  /** The title typed beside a pasted text. */
  readonly title: string | null;
  /** The encoding chosen by hand; null for the one that was found. */
  readonly encoding: string | null;
  /** Where on the web it was fetched, if it was. */
  readonly foundAt?: string | undefined;
  /** A person has asked that letters which were saved in the wrong encoding be put right. */
  readonly undoMojibake?: boolean | undefined;
  /** Which column of a document it is that has a text and its translation side by side; absent elsewhere. */
  readonly column?: Column | undefined;
}

/** One text as it was read, with the corrections of a person. Its ids are the ones it is saved under. */
export interface DraftText {
  readonly textId: string;
  readonly snapshotId: string;
  readonly input: TextInput;
  readonly encoding: string;
  readonly format: DocumentFormat;
  /** How encoding and format were found. */
  readonly evidence: readonly Reason[];
  /** What was changed or looks wrong. */
  readonly warnings: readonly Reason[];
  /** What of an HTML page was not kept. */
  readonly removed: readonly Removed[];
  readonly stated: FoundMetadata;
  readonly detected: Detection;
  /** The language chosen by hand. */
  readonly lang: string | null;
  readonly blocks: readonly DraftBlock[];
  /** The kinds of repair that the project's people leave as they are. */
  readonly leftRepairs?: readonly RepairKind[] | undefined;
}

/** One block as it was found; null where nobody has corrected it. */
export interface DraftBlock {
  readonly id: string;
  readonly found: FoundBlock;
  readonly detected: Detection;
  readonly kind: BlockKind | null;
  readonly lang: string | null;
  readonly state: 'restored' | 'left-out' | null;
  /** What people decided before about such a block of the same site, where it is not what was found anyway. */
  readonly remembered?: (Recalled & { readonly site: string }) | undefined;
  /** What is put right once the text is saved. */
  readonly repairs: readonly RepairPlace[];
}

/** The draft with what a function makes of each of its texts. */
export function mapTexts(
  draft: ImportDraft,
  change: (text: DraftText, side: DraftSide) => DraftText,
): ImportDraft {
  const { source, translation } = draft;
  return {
    ...draft,
    source: source && change(source, 'source'),
    translation:
      translation.kind === 'text'
        ? { kind: 'text', text: change(translation.text, 'translation') }
        : translation,
  };
}

/** The texts of a draft that were read from bytes. */
export function textOf({ source, translation }: ImportDraft, side: DraftSide): DraftText | null {
  if (side === 'source') return source;
  return translation.kind === 'text' ? translation.text : null;
}

/** The language a text will be saved in; `und` where nobody knows. */
export function textLang({ lang, detected }: Pick<DraftText, 'lang' | 'detected'>): string {
  return lang ?? detected.lang;
}
