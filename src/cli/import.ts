import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listPeople } from '../account/store.ts';
import { languageTag } from '../article/import/metadata-value.ts';
import { loadLanguages, type Words } from '../web/i18n.ts';
import { DEFAULT_DATA } from '../web/server-options.ts';
import { addTranslation } from '../workflow/add-translation.ts';
import { importArticle } from '../workflow/import-article.ts';
import { boilerplateOf, draftRepairs } from '../workflow/import-draft/corrections.ts';
import { type DraftText, type ImportDraft, textLang } from '../workflow/import-draft/draft.ts';
import { checkMetadata, statedMetadata } from '../workflow/import-draft/metadata.ts';
import { readTexts } from '../workflow/import-draft/read-given.ts';
import { newTextOf, pairedRows } from '../workflow/import-draft/save-draft.ts';
import { chooseTextLang } from '../workflow/import-draft.ts';
import { DESK_ACTOR, openDesk, openProblemLine } from '../workflow/open-desk.ts';
import type { Services } from '../workflow/services.ts';
import type { Command, Streams } from './command.ts';
import { resolveFileArgument } from './paths.ts';
import { refuse } from './write-out.ts';

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url));

/** `diptych import`: each file becomes an article of the desk. */
export const importFiles: Command = {
  usage: `Usage: diptych import FILE… [--translation FILE] [--lang LANG] [--data FOLDER]

Makes an article of each file: plain text or HTML in any encoding, Word (.docx) or OpenDocument (.odt). A table with
a text and its translation side by side becomes both, paired by its rows.

  --translation FILE  a translation of the one FILE, paired with it
  --lang LANG         the language of the articles, a BCP 47 tag (default: as detected)
  --data FOLDER       the data folder (default: ${DEFAULT_DATA})

  out  {"file", "articleId", "title", "lang", "blocks", "leftOut"}, and "translation": {"textId", "lang", "blocks",
       "leftOut"} where one was given

"blocks" counts the blocks of the article, "leftOut" those that are kept as page furniture. A file that cannot be
read is reported on standard error and makes the exit status 1; the others are imported all the same.
`,
  run: async (args, streams) => {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        translation: { type: 'string' },
        lang: { type: 'string' },
        data: { type: 'string', default: DEFAULT_DATA },
      },
    });
    if (files.length === 0) return refuse(streams, 'import takes one file or more');
    if (values.translation !== undefined && files.length > 1) {
      return refuse(streams, '--translation belongs to one file: import the others by themselves');
    }
    const lang = values.lang === undefined ? null : languageTag(values.lang);
    if (values.lang !== undefined && lang === null) return refuse(streams, `no language "${values.lang}"`);
    const desk = await openDesk(resolveFileArgument(values.data));
    if (desk.kind !== 'opened') return refuse(streams, openProblemLine(desk));
    const { services } = desk;
    try {
      const words = (await loadLanguages(LOCALES)).words('en');
      const work: Work = { services, streams, words, lang, actorId: await actorOf(services) };
      let status = 0;
      for (const file of files) if (!(await importFile(work, file, values.translation))) status = 1;
      return status;
    } finally {
      await services.database.close();
    }
  },
};

interface Work {
  readonly services: Services;
  readonly streams: Streams;
  readonly words: Words;
  readonly lang: string | null;
  readonly actorId: string;
}

interface ReadFile {
  readonly bytes: Uint8Array;
  readonly text: DraftText;
  /** The translation that stands beside the text in the same file, and the rows they share; null where there is none. */
  readonly beside: { readonly text: DraftText; readonly rows: ImportDraft['rows'] } | null;
}

/** Imports one file; false where it, or its translation, cannot be read, and then nothing of it is kept. */
async function importFile(work: Work, file: string, translationFile: string | undefined): Promise<boolean> {
  const { services, streams, actorId } = work;
  const alone = translationFile !== undefined;
  const source = await readOne(work, file, work.lang, alone);
  const translation = alone ? await readOne(work, translationFile, null, alone) : source && besideOf(source);
  if (!source || (alone && !translation)) return false;

  const asked = { operationId: services.makeId(), articleId: services.makeId(), actorId };
  const { metadata } = checkMetadata(statedMetadata(source.text));
  const human = { kind: 'human', translator: null } as const;
  await importArticle(services, asked, { metadata, source: newTextOf(source.text, source.bytes, human) });
  if (translation) {
    const added = newTextOf(translation.text, translation.bytes, human);
    const rows = pairedRows(source.text, translation.text, source.beside?.rows);
    await addTranslation(services, { ...asked, operationId: services.makeId() }, added, rows);
  }
  const own = source.text.blocks.filter((block) => boilerplateOf(block) === null);
  const line = {
    file,
    articleId: asked.articleId,
    title: metadata.title ?? own.find(({ found }) => found.kind === 'title')?.found.text ?? null,
    ...summary(source.text),
    ...(translation && { translation: { textId: translation.text.textId, ...summary(translation.text) } }),
  };
  streams.output.write(`${JSON.stringify(line)}\n`);
  return true;
}

const besideOf = ({ bytes, beside }: ReadFile): ReadFile | null =>
  beside && { bytes, text: beside.text, beside: null };

/** Reads a file as the import page does; says on standard error why not, or what to look at, and gives null or the text. */
async function readOne(
  { services, streams, words }: Work,
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

function summary(text: DraftText) {
  const leftOut = text.blocks.filter((block) => boilerplateOf(block) !== null).length;
  return { lang: textLang(text), blocks: text.blocks.length - leftOut, leftOut };
}

/** The first person of the desk, who is shown as the one who imported; the program itself where nobody has come yet. */
async function actorOf({ database, projectId }: Services): Promise<string> {
  return (await listPeople(database.read, projectId))[0]?.id ?? DESK_ACTOR;
}
