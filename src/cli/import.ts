import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listPeople } from '../account/store.ts';
import { languageTag } from '../article/import/metadata-value.ts';
import { loadLanguages } from '../web/i18n.ts';
import { DEFAULT_DATA } from '../web/server-options.ts';
import { addTranslation } from '../workflow/add-translation.ts';
import { importArticle } from '../workflow/import-article.ts';
import { boilerplateOf } from '../workflow/import-draft/corrections.ts';
import { type DraftText, textLang } from '../workflow/import-draft/draft.ts';
import { checkMetadata, statedMetadata } from '../workflow/import-draft/metadata.ts';
import { newTextOf } from '../workflow/import-draft/new-text.ts';
import { pairedRows } from '../workflow/import-draft/save-draft.ts';
import { DESK_ACTOR, openDesk, openProblemLine } from '../workflow/open-desk.ts';
import type { Services } from '../workflow/services.ts';
import type { Command } from './command.ts';
import { importExchanged } from './import-exchange.ts';
import { type UpdateAsked, updateFrom } from './import-update.ts';
import { resolveFileArgument } from './paths.ts';
import { type ImportWork, type ReadFile, readOne } from './read-import.ts';
import { refuse } from './write-out.ts';

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url));

/** `diptych import`: each file becomes an article of the desk. */
export const importFiles: Command = {
  usage: `Usage: diptych import FILE… [--translation FILE] [--lang LANG] [--data FOLDER]
       diptych import FILE… --onto ARTICLE [--format FORMAT] [--trial] [--data FOLDER]
       diptych import FILE --update ARTICLE [--text TEXT] [--conflicts ours|theirs] [--trial] [--data FOLDER]

Makes an article of each file: plain text or HTML in any encoding, Word (.docx) or OpenDocument (.odt). A table with
a text and its translation side by side becomes both, paired by its rows. A file of an exchange format, such as TMX or
XLIFF, is recognised by its content and becomes an article with all that it carries.

  --translation FILE  a translation of the one FILE, paired with it
  --lang LANG         the language of the articles, a BCP 47 tag (default: as detected)
  --onto ARTICLE      what the files say of this article is taken over: changed translations, tags, translations that
                      it lacks; one exchange in one file or several
  --format FORMAT     the exchange format, where it is not to be recognised
  --update ARTICLE    FILE is a corrected version of a text of this article: what its author changed is taken over,
                      what you changed stays, and tags, pairs and translations carry over
  --text TEXT         which text of the article (default: the one in the language of FILE)
  --conflicts SIDE    whose words stand where both changed the same ones, ours or theirs (default: nothing is done)
  --trial             only report what would be changed
  --data FOLDER       the data folder (default: ${DEFAULT_DATA})

  out  {"file", "articleId", "title", "lang", "blocks", "leftOut"}, and "translation": {"textId", "lang", "blocks",
       "leftOut"} where one was given; with --update {"file", "articleId", "textId", "lang", "updated", "untouched",
       "ownEditsKept", "changes": [{"block", "kind", "before", "imported", "after"}], "metadata"}

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
        onto: { type: 'string' },
        format: { type: 'string' },
        update: { type: 'string' },
        text: { type: 'string' },
        conflicts: { type: 'string' },
        trial: { type: 'boolean', default: false },
        data: { type: 'string', default: DEFAULT_DATA },
      },
    });
    if (files.length === 0) return refuse(streams, 'import takes one file or more');
    if (values.translation !== undefined && files.length > 1) {
      return refuse(streams, '--translation belongs to one file: import the others by themselves');
    }
    const problem = updateProblem(values, files.length);
    if (problem !== null) return refuse(streams, problem);
    const lang = values.lang === undefined ? null : languageTag(values.lang);
    if (values.lang !== undefined && lang === null) return refuse(streams, `no language "${values.lang}"`);
    const desk = await openDesk(resolveFileArgument(values.data));
    if (desk.kind !== 'opened') return refuse(streams, openProblemLine(desk));
    const { services } = desk;
    try {
      const words = (await loadLanguages(LOCALES)).words('en');
      const work: ImportWork = { services, streams, words, lang, actorId: await actorOf(services) };
      const { format } = values;
      if (values.onto !== undefined) {
        const onto = { articleId: values.onto, isTrial: values.trial };
        return (await importExchanged(work, files, { format, onto })) ? 0 : 1;
      }
      if (values.update !== undefined) {
        const conflicts = (values.conflicts ?? null) as UpdateAsked['conflicts'];
        const asked = {
          articleId: values.update,
          textId: values.text ?? null,
          conflicts,
          isTrial: values.trial,
        };
        return (await updateFrom(work, files[0] ?? '', asked)) ? 0 : 1;
      }
      let status = 0;
      for (const file of files) {
        const exchanged = isAlone(values)
          ? await importExchanged(work, [file], { format, onto: null })
          : null;
        if (!(exchanged ?? (await importFile(work, file, values.translation)))) status = 1;
      }
      return status;
    } finally {
      await services.database.close();
    }
  },
};

/** Whether a file may say itself what it is: nobody said what language it is in, or what its translation is. */
const isAlone = ({ lang, translation }: { readonly lang?: string; readonly translation?: string }) =>
  lang === undefined && translation === undefined;

/** Imports one file; false where it, or its translation, cannot be read, and then nothing of it is kept. */
async function importFile(
  work: ImportWork,
  file: string,
  translationFile: string | undefined,
): Promise<boolean> {
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

function summary(text: DraftText) {
  const leftOut = text.blocks.filter((block) => boilerplateOf(block) !== null).length;
  return { lang: textLang(text), blocks: text.blocks.length - leftOut, leftOut };
}

/** What is wrong with the options about a corrected version; null where nothing is. */
function updateProblem(
  {
    update,
    onto,
    text,
    conflicts,
    trial,
    translation,
  }: Readonly<Record<string, string | boolean | undefined>>,
  files: number,
): string | null {
  if (update === undefined) {
    if (onto !== undefined && translation !== undefined) return '--onto takes no --translation';
    return text !== undefined || conflicts !== undefined || (trial && onto === undefined)
      ? '--text, --conflicts and --trial belong to --update'
      : null;
  }
  if (onto !== undefined) return '--update and --onto are two ways: choose one';
  if (files > 1 || translation !== undefined) return '--update takes one file';
  const isSide = conflicts === undefined || conflicts === 'ours' || conflicts === 'theirs';
  return isSide ? null : '--conflicts is ours or theirs';
}

/** The first person of the desk, who is shown as the one who imported; the program itself where nobody has come yet. */
async function actorOf({ database, projectId }: Services): Promise<string> {
  return (await listPeople(database.read, projectId))[0]?.id ?? DESK_ACTOR;
}
