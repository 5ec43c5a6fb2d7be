import type { ColumnRow } from '../../article/import/read-two-column.ts';
import { defaultSettings } from '../../project/project.ts';
import { findSettings } from '../../project/store.ts';
import { baseLanguage } from '../../text/languages.ts';
import type { Reason } from '../../text/reason.ts';
import type { Services } from '../services.ts';
import type { Column, DraftText, TextInput } from './draft.ts';
import { readApart } from './read-apart.ts';
import { draftTextOf, type ReadText } from './read-text.ts';
import { recallStated } from './recall-sites.ts';

/** A text as it came, with what is known of its coming. */
export interface GivenText {
  readonly bytes: Uint8Array;
  readonly input: TextInput;
}

/** The languages that detection chooses from. */
export async function projectLanguages(services: Services): Promise<readonly string[]> {
  const settings = await findSettings(services.database.read, services.projectId);
  return (settings ?? defaultSettings).languages;
}

/** Reads a text, large ones in a thread of their own, and gives it ids. Nothing is kept. */
export async function readGiven(services: Services, { bytes, input }: GivenText): Promise<ReadGiven> {
  const candidates = await projectLanguages(services);
  const outcome = await readApart({ kind: 'read', bytes, input, candidates });
  if (outcome.kind === 'refused') return outcome;
  const { columns } = outcome.read;
  // In another encoding it may be no table any more.
  const known = columns === null ? { ...input, column: undefined } : input;
  return {
    kind: 'read',
    text: await recallStated(services, draftTextOf(known, outcome.read, outcome.languages, services.makeId)),
    columns,
  };
}

type ReadGiven =
  | { readonly kind: 'read'; readonly text: DraftText; readonly columns: ReadText['columns'] }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** Reads a document as a source, and where it has a translation beside that, as both. */
export async function readTexts(
  services: Services,
  given: GivenText,
): Promise<
  | {
      readonly kind: 'read';
      readonly source: DraftText;
      readonly translation: DraftText | null;
      readonly rows: readonly ColumnRow[] | null;
    }
  | { readonly kind: 'refused'; readonly reason: Reason }
> {
  const read = await readGiven(services, given);
  if (read.kind === 'refused') return read;
  // A title that was typed apart stands in no row.
  const isOneText = read.columns === null || given.input.column === 'neither' || given.input.title !== null;
  if (isOneText) return { kind: 'read', source: read.text, translation: null, rows: null };
  const source = await readColumn(services, given, 'left');
  const translation = await readColumn(services, given, 'right');
  if (source.kind === 'refused') return source;
  if (translation.kind === 'refused') return translation;
  // They stand in one document: what is said of it is said once.
  const second = { ...translation.text, warnings: [] };
  return { kind: 'read', source: source.text, translation: second, rows: read.columns.rows };
}

/** Reads a translation; of a document that has the source beside it, the column that is not in that language. */
export async function readTranslation(
  services: Services,
  given: GivenText,
  sourceLang: string | null,
): Promise<ReadGiven> {
  const read = await readGiven(services, given);
  if (read.kind === 'refused' || read.columns === null) return read;
  const { rightLang } = read.columns;
  const isSource = sourceLang !== null && baseLanguage(rightLang) === baseLanguage(sourceLang);
  return readColumn(services, given, isSource ? 'left' : 'right');
}

function readColumn(services: Services, { bytes, input }: GivenText, column: Column): Promise<ReadGiven> {
  return readGiven(services, { bytes, input: { ...input, column } });
}
