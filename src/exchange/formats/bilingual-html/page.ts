import type { Tag } from '../../../annotation/tag.ts';
import { directionOf } from '../../../text/scripts.ts';
import { authorErrors } from '../../author-errors.ts';
import { type BilingualDocument, type DocumentNote, notesOf } from '../../bilingual-document.ts';
import type { WriteOptions } from '../format.ts';
import { langAttribute } from './language.ts';
import { type Marks, marksOf } from './marks.ts';

/** What every part of the page is made from, computed once. */
export interface Page {
  readonly document: BilingualDocument;
  readonly options: WriteOptions;
  readonly marks: Marks;
  readonly notes: readonly DocumentNote[];
  /** The errors of the authors, as they were written. */
  readonly errors: readonly Tag[];
  /** The two blocks that are the page's title; later titles are ordinary headings. */
  readonly titleIds: ReadonlySet<string>;
  /** A row's number by its bead. */
  readonly rowNumbers: ReadonlyMap<string, number>;
  /** The last blocks of paired rows whose target stands elsewhere in the translation, with the bead it stands by. */
  readonly movedBeside: ReadonlyMap<string, string>;
}

export function pageOf(document: BilingualDocument, options: WriteOptions): Page {
  const title = (side: 'source' | 'target'): readonly string[] =>
    document.rows
      .flatMap((row) => row[side])
      .filter(({ kind }) => kind === 'title')
      .slice(0, 1)
      .map(({ id }) => id);
  return {
    document,
    options,
    marks: marksOf(document, options),
    notes: notesOf(document),
    errors: authorErrors(document),
    titleIds: new Set([...title('source'), ...title('target')]),
    rowNumbers: new Map(document.rows.map(({ beadId }, index) => [beadId, index + 1])),
    movedBeside: new Map(
      document.rows.flatMap(({ source, target, moved }): [string, string][] => {
        const last = target.at(-1);
        return last && source.length > 0 && moved ? [[last.id, moved]] : [];
      }),
    ),
  };
}

/** `lang` and `dir` for words of the interface inside a text of another language. */
export function frameLanguage({ uiLang }: WriteOptions): string {
  return languageAttributes(uiLang);
}

/** `lang` and `dir` for an element whose text is in a language. */
export function languageAttributes(lang: string, dir = directionOf(lang)): string {
  return `lang="${langAttribute(lang)}" dir="${dir}"`;
}

/** The id of a place in the text that points to a note; a note may have several. */
export function noteReferenceId(number: number, place: number): string {
  return `note-${number}-from-${place}`;
}
