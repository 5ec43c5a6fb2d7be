import type { Reason } from '../text/reason.ts';
import type { Span } from '../text/span.ts';
import type { ArticleDocument } from './article-document.ts';

/** A file as it came, before anything of it is believed. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a format reads from files: a document, or why not and where. The words are `formats:refusal.<code>`. */
export type ReadFiles =
  | {
      readonly kind: 'read';
      readonly document: ArticleDocument;
      /** Whether its ids are those of an article that once was exported; else they only hold it together. */
      readonly hasOwnIds: boolean;
      /** What a person should know before the document is used (`formats:notice.<code>`). */
      readonly notices: readonly Reason[];
    }
  | {
      readonly kind: 'refused';
      /** The file in question; null where there is only one. */
      readonly file: string | null;
      /** Counted from 1; null where the fault has no line. */
      readonly line: number | null;
      readonly reason: Reason;
    };

export type RefusedFiles = Extract<ReadFiles, { kind: 'refused' }>;

/** What a format's reader gives; `readFiles` checks it before anybody uses it. */
export interface FoundDocument extends Omit<Extract<ReadFiles, { kind: 'read' }>, 'kind'> {
  /** On which line of its file a text, block, bead, tag or entity stands, by its id. */
  readonly lines?: ReadonlyMap<string, number>;
}

/** Ends the reading of a file from wherever the fault is found; it never leaves `readFiles`. */
export class RefusedFile extends Error {
  readonly refusal: RefusedFiles;
  constructor(reason: Reason, line: number | null = null, file: string | null = null) {
    super(reason.code);
    this.refusal = { kind: 'refused', file, line, reason };
  }
}

/** Ends the reading with a reason and a line. */
export function refuse(code: string, line: number | null = null, values?: Reason['values']): never {
  throw new RefusedFile(values ? { code, values } : { code }, line);
}

/** Ends the reading at the line on which the thing with this id stands. */
export type RefuseAt = (code: string, id: string, values?: Reason['values']) => never;

/** Whether a stretch that a file names lies within a text. */
export const isWithin = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;
