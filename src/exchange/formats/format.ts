import type { Reason } from '../../text/reason.ts';
import type { AuthorErrors } from '../author-errors.ts';
import { type BilingualDocument, titleOf } from '../bilingual-document.ts';

/** Words of the interface by key (`publish:view.both`), with the placeholders' values; `count` picks a plural form. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface WriteOptions {
  readonly words: Words;
  /** BCP 47 language of `words`, for the frame around the texts. */
  readonly uiLang: string;
  /** What is made of the authors' own errors; with [sic] where nobody has chosen. */
  readonly authorErrors?: AuthorErrors | undefined;
}

/** A kind of file that a bilingual document can be written as. */
export interface Format {
  readonly id: string;
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  write(document: BilingualDocument, options: WriteOptions): string | Uint8Array;
  /** What this format cannot carry of this document (locale keys `publish:reason.<code>`); empty when it carries all. */
  losses(document: BilingualDocument): readonly Reason[];
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
