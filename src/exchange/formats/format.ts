import type { Reason } from '../../text/reason.ts';
import type { ArticleDocument } from '../article-document.ts';
import type { AuthorErrors } from '../author-errors.ts';
import { type BilingualDocument, titleOf } from '../bilingual-document.ts';
import type { Feature } from '../features.ts';
import type { FoundDocument, GivenFile } from '../read-files.ts';

/** Words of the interface by key (`publish:view.both`), with the placeholders' values; `count` picks a plural form. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface WriteOptions {
  readonly words: Words;
  /** BCP 47 language of `words`, for the frame around the texts. */
  readonly uiLang: string;
  /** What is made of the authors' own errors; with [sic] where nobody has chosen. */
  readonly authorErrors?: AuthorErrors | undefined;
  /** A stylesheet with the colours of the project's labels; absent for the program's own. */
  readonly labelCss?: string;
}

/** What a format is for; the export page groups them so. */
export const purposes = ['publish', 'keep', 'translate', 'corpus', 'annotate', 'table'] as const;
export type Purpose = (typeof purposes)[number];

/** One of the files that make up an export, by its path in their archive. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** One file's content, or several files, which are packed together as a zip archive. */
export type Written = string | Uint8Array | readonly WrittenFile[];

/**
 * A kind of file that articles can be written as, or read from, or both. Its name is `formats:name.<id>`, what it is
 * good for `formats:about.<id>`, in every language.
 */
export interface Format {
  readonly id: string;
  readonly purpose: Purpose;
  readonly mediaType: string;
  /** Without the dot; `zip` where `write` gives several files. */
  readonly extension: string;
  /** What comes through. How much there is of anything else is said before exporting (`formats:loss.<feature>`). */
  readonly carries: ReadonlySet<Feature>;
  /** Writes an article beside one of its translations. */
  write?(document: BilingualDocument, options: WriteOptions): Written;
  /** Writes all of an article, instead of `write`. */
  writeArticle?(article: ArticleDocument): Written;
  /** What it cannot carry besides (`formats:loss.<code>`). */
  losses?(document: BilingualDocument): readonly Reason[];
  /** Whether these files look like this format, by their content; nothing of it is believed yet. */
  recognises?(files: readonly GivenFile[]): boolean;
  /** Reads them. May throw `RefusedFile`, which `readFiles` turns into data. */
  read?(files: readonly GivenFile[]): FoundDocument;
}

/** Longest title in a suggested file name, in characters: file systems stop at 255 bytes, and people earlier. */
export const FILE_NAME_TITLE_LIMIT = 50;

/** A file name for a document: its title, both languages and the format's extension, safe on every system. */
export function fileNameOf(document: BilingualDocument, { extension }: Pick<Format, 'extension'>): string {
  const { source, target, articleId } = document;
  const name = [titleOf(document, 'target'), titleOf(document, 'source'), articleId]
    .map((title) => nameFrom(title ?? ''))
    .find((candidate) => candidate !== '');
  // With the languages before the dot, no name is a device of Windows (con, nul, com1).
  const languages = nameFrom(`${source.lang} ${target.lang}`);
  return `${name ?? 'article'}-${languages}.${extension}`;
}

function nameFrom(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, FILE_NAME_TITLE_LIMIT).join('').replace(/-+$/, '');
}
