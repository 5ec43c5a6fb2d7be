import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Words } from '../web/i18n.ts';
import { draftRepairs } from '../workflow/import-draft/corrections.ts';
import type { DraftText, ImportDraft } from '../workflow/import-draft/draft.ts';
import { readTexts } from '../workflow/import-draft/read-given.ts';
import { chooseTextLang } from '../workflow/import-draft.ts';
import type { Services } from '../workflow/services.ts';
import type { Streams } from './command.ts';
import { resolveFileArgument } from './paths.ts';

/** What importing works with. */
export interface ImportWork {
  readonly services: Services;
  readonly streams: Streams;
  readonly words: Words;
  readonly lang: string | null;
  readonly actorId: string;
}

/** A file as it was read. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly text: DraftText;
  /** The translation that stands beside the text in the same file, and the rows they share; null where there is none. */
  readonly beside: { readonly text: DraftText; readonly rows: ImportDraft['rows'] } | null;
}

/** Reads a file as the import page does; says on standard error why not, or what to look at, and gives null or the text. */
export async function readOne(
  { services, streams, words }: ImportWork,
  file: string,
  lang: string | null,
  alone: boolean,
): Promise<ReadFile | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolveFileArgument(file));
  } catch (error) {
    streams.errors.write(`diptych: ${file}: ${(error as Error).message}\n`);
    return null;
  }
  const column = alone ? ('neither' as const) : undefined;
  const input = { fileName: basename(file), mediaType: null, title: null, encoding: null, column };
  const read = await readTexts(services, { bytes, input });
  if (read.kind === 'refused') {
    const { code, values } = read.reason;
    streams.errors.write(`diptych: ${file}: ${words(`import-reasons:reason.${code}`, values)}\n`);
    return null;
  }
  const { source, translation, rows } = read;
  const text = lang === null ? source : await chooseTextLang(services, source, lang);
  const notes = [
    ...text.warnings.map(({ code, values }) => words(`import-reasons:reason.${code}`, values)),
    ...draftRepairs(text).map(({ kind, found, values }) =>
      words(`repairs:found.${kind}`, { ...values, found: found.trim() }),
    ),
  ];
  for (const note of notes) streams.errors.write(`note: ${file}: ${note}\n`);
  return { bytes, text, beside: translation && { text: translation, rows: rows ?? undefined } };
}
