import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listPeople } from '../account/store.ts';
import { DATABASE_FILE } from '../database/open.ts';
import { editionOf } from '../exchange/edition-of.ts';
import { writableFormats as formats, lossesOf, writeFormat } from '../exchange/exchange.ts';
import type { Exported } from '../exchange/features.ts';
import { lossesLine } from '../exchange/format-words.ts';
import { labelCss } from '../project/label-shades.ts';
import { loadLanguages } from '../web/i18n.ts';
import { DEFAULT_DATA } from '../web/server-options.ts';
import { articleDocument } from '../workflow/article-document.ts';
import { readArticleState } from '../workflow/article-state.ts';
import { openDesk, openProblemLine } from '../workflow/open-desk.ts';
import type { Services } from '../workflow/services.ts';
import { findLabelSettings } from '../workflow/settle-labels.ts';
import type { Command, Streams } from './command.ts';
import { resolveFileArgument } from './paths.ts';
import { refuse, writeOut } from './write-out.ts';

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url));

/** `diptych export`: one article beside one of its translations, as a file. */
export const exportArticle: Command = {
  usage: `Usage: diptych export ARTICLE [--format FORMAT] [--to TRANSLATION] [--ui LANG] [--out FILE] [--data FOLDER]

Writes an article beside one of its translations. ARTICLE is the id in its address (/articles/ID).

  --format FORMAT   the kind of file (default: ${formats[0]?.id}), one of
${formatLines()}
  --to TRANSLATION  the language, or the id, of the translation (default: the first)
  --ui LANG         the language of the words around the texts (default: en)
  --out FILE        where to write it (default: standard output); --output is the same
  --data FOLDER     the data folder (default: ${DEFAULT_DATA})

What the format cannot carry is said on standard error.
`,
  run: async (args, streams) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: formats[0]?.id ?? '' },
        to: { type: 'string' },
        ui: { type: 'string', default: 'en' },
        out: { type: 'string' },
        output: { type: 'string' },
        data: { type: 'string', default: DEFAULT_DATA },
      },
    });
    const [articleId, ...more] = positionals;
    if (!articleId || more.length > 0) return refuse(streams, 'export takes the id of one article');
    const format = formats.find(({ id }) => id === values.format);
    if (!format)
      return refuse(streams, `no format "${values.format}"; ${listed(formats.map(({ id }) => id))}`);
    const languages = await loadLanguages(LOCALES);
    if (!languages.tags.includes(values.ui)) {
      return refuse(streams, `no words in the language "${values.ui}"; ${listed(languages.tags)}`);
    }
    const folder = resolveFileArgument(values.data);
    // Opening would make one.
    if (!existsSync(join(folder, DATABASE_FILE))) {
      return refuse(streams, `no desk in ${folder}: name the folder of its data with --data`);
    }
    const desk = await openDesk(folder);
    if (desk.kind !== 'opened') return refuse(streams, openProblemLine(desk));
    try {
      const found = await findEdition(desk.services, articleId, values.to);
      if (found.kind === 'missing') return refuse(streams, found.line);
      const words = languages.words(values.ui);
      const losses = lossesLine(words, values.ui, format, lossesOf(format, found.exported));
      if (losses) streams.errors.write(`note: ${losses}\n`);
      const file = writeFormat(format, found.exported, {
        words,
        uiLang: values.ui,
        labelCss: labelCss(await findLabelSettings(desk.services)),
      });
      const path = values.out ?? values.output;
      if (path !== undefined) return await save(streams, resolveFileArgument(path), file);
      await writeOut(streams.output, file);
      return 0;
    } finally {
      await desk.services.database.close();
    }
  },
};

/** The formats, a few a line, under the option that takes them. */
function formatLines(): string {
  const lines: string[] = [];
  for (const { id } of formats) {
    const last = lines.at(-1);
    if (last === undefined || last.length + id.length > 90) lines.push(`                    ${id}`);
    else lines[lines.length - 1] = `${last}, ${id}`;
  }
  return lines.join(',\n');
}

type Found =
  | { readonly kind: 'edition'; readonly exported: Exported }
  | { readonly kind: 'missing'; readonly line: string };

async function findEdition(services: Services, articleId: string, to: string | undefined): Promise<Found> {
  const state = await readArticleState(services.database.read, services.projectId, articleId);
  if (!state) return { kind: 'missing', line: `no article "${articleId}"` };
  const translations = state.texts.filter(({ role }) => role === 'translation');
  const target = translations.find(({ id, lang }) => to === undefined || to === id || to === lang);
  const people = await listPeople(services.database.read, services.projectId);
  const article = articleDocument(state, people);
  const edition = target && editionOf(article, target.id);
  if (edition) return { kind: 'edition', exported: { article, edition } };
  const line =
    translations.length === 0
      ? `the article "${articleId}" has no translation yet`
      : `no translation "${to}" of the article "${articleId}"; ${listed(translations.map(({ lang }) => lang))}`;
  return { kind: 'missing', line };
}

async function save({ errors }: Streams, path: string, file: string | Uint8Array): Promise<number> {
  try {
    await writeFile(path, file);
    return 0;
  } catch (error) {
    errors.write(`diptych: cannot write ${path} (${(error as Error).message})\n`);
    return 1;
  }
}

function listed(names: readonly string[]): string {
  return `there are: ${names.join(', ')}`;
}
