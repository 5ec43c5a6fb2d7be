import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BilingualDocument } from '../exchange/bilingual-document.ts';
import { formats } from '../exchange/formats/index.ts';
import { loadLanguages } from '../web/i18n.ts';
import { DEFAULT_DATA } from '../web/server-options.ts';
import { readArticleState } from '../workflow/article-state.ts';
import { bilingualEdition } from '../workflow/bilingual-edition.ts';
import { openDesk, openProblemLine } from '../workflow/open-desk.ts';
import type { Services } from '../workflow/services.ts';
import type { Command, Streams } from './command.ts';
import { resolveFileArgument } from './paths.ts';

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url));

/** `diptych export`: one article beside one of its translations, as a file. */
export const exportArticle: Command = {
  usage: `Usage: diptych export ARTICLE [--format FORMAT] [--to TRANSLATION] [--ui LANG] [--output FILE] [--data FOLDER]

Writes an article beside one of its translations. ARTICLE is the id in its address (/articles/ID).

  --format FORMAT   ${formats.map(({ id }) => id).join(', ')} (default: ${formats[0]?.id})
  --to TRANSLATION  the language, or the id, of the translation (default: the first)
  --ui LANG         the language of the words around the texts (default: en)
  --output FILE     where to write it (default: standard output)
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
        output: { type: 'string' },
        data: { type: 'string', default: DEFAULT_DATA },
      },
    });
    const format = formats.find(({ id }) => id === values.format);
    if (!format)
      return refuse(
        streams,
        `no format "${values.format}"; there are: ${formats.map(({ id }) => id).join(', ')}`,
      );
    const [articleId, ...more] = positionals;
    if (!articleId || more.length > 0) return refuse(streams, 'export takes the id of one article');
    const desk = await openDesk(resolveFileArgument(values.data));
    if (desk.kind !== 'opened') return refuse(streams, openProblemLine(desk));
    try {
      const edition = await findEdition(desk.services, articleId, values.to);
      if (!edition)
        return refuse(
          streams,
          `no article "${articleId}" with ${values.to ? `a translation "${values.to}"` : 'a translation'}`,
        );
      const words = (await loadLanguages(LOCALES)).words(values.ui);
      for (const { code, values: counts } of format.losses(edition)) {
        streams.errors.write(`note: ${words(`publish:reason.${code}`, counts)}\n`);
      }
      const file = format.write(edition, { words, uiLang: values.ui });
      if (values.output) await writeFile(resolveFileArgument(values.output), file);
      else if (!streams.output.write(file)) await once(streams.output, 'drain');
      return 0;
    } finally {
      await desk.services.database.close();
    }
  },
};

async function findEdition(
  services: Services,
  articleId: string,
  to: string | undefined,
): Promise<BilingualDocument | null> {
  const state = await readArticleState(services.database.read, services.projectId, articleId);
  const target = state?.texts.find(
    ({ role, id, lang }) => role === 'translation' && (to === undefined || to === id || to === lang),
  );
  return state && target ? bilingualEdition(state, target.id) : null;
}

function refuse({ errors }: Streams, line: string): number {
  errors.write(`diptych: ${line}\n`);
  return 2;
}
