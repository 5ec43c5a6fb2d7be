import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { FoundBlock } from '../article/block.ts';
import { readDocument } from '../article/import/read-document.ts';
import { detectLanguage, MIN_LETTERS } from '../text/detect-language.ts';
import { profilesOf } from '../text/languages.ts';
import { countLetters, dominantScript } from '../text/scripts.ts';
import { loadLanguages } from '../web/i18n.ts';
import { runBatch } from './batch.ts';
import type { Command } from './command.ts';

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url));

const schema = z
  .looseObject({ html: z.string().optional(), text: z.string().optional() })
  .refine(({ html, text }) => (html === undefined) !== (text === undefined), {
    message: 'one of "html" and "text" is needed',
    // Named, so that the message is not taken for one about the whole line.
    path: ['html'],
  });

/** `diptych read`: {id, html} or {id, text} → {id, lang, metadata, blocks}. */
export const read: Command = {
  usage: `Usage: diptych read < pages.jsonl

Finds the article in each page or plain text.

  in   {"id", "html"} or {"id", "text"}
  out  {"id", "lang", "metadata": {"title", "byline", "date", "publisher", "address"},
       "blocks": [{"kind", "text", "lang", "boilerplate"}, …]}

"boilerplate" is null for a block of the article, and else why it is page furniture: related-posts, cookie-notice,
share-bar, subscription, comments, copyright, navigation or advertisement. Every part of a page that is text stands
in a block, in the order of the page. "kind" is title, byline, dateline, standfirst, heading, paragraph, list-item,
quotation, caption, credit, table, embed, footnote or editors-note; a row of a table is a block, its cells apart by
tabs. Metadata is null where the page does not say; names in "byline" are apart by semicolons, "date" is ISO 8601.
"lang" is a BCP 47 code, "und" where nothing can honestly be said. Other keys pass through.
`,
  run: async (args, streams) => {
    parseArgs({ args: [...args], options: {} });
    const words = (await loadLanguages(LOCALES)).words('en');
    return runBatch(streams, schema, ({ html, text }) => {
      const document = html === undefined ? text : html;
      const mediaType = html === undefined ? 'text/plain' : 'text/html';
      const page = readDocument({ bytes: document ?? '', mediaType });
      if (page.kind === 'refused') {
        const { code, values } = page.reason;
        return { kind: 'refused', reason: words(`import-reasons:reason.${code}`, values) };
      }
      const { title, author, date, publisher, address } = page.metadata;
      const { lang, langs } = languagesOf(page.blocks, page.metadata.lang);
      return {
        kind: 'answer',
        keys: {
          lang,
          metadata: { title, byline: author, date, publisher, address },
          blocks: page.blocks.map(({ kind, text, boilerplate }, i) => ({
            kind,
            text,
            lang: langs[i] ?? 'und',
            boilerplate,
          })),
        },
      };
    });
  },
};

/**
 * The language of the article, and that of each block in order; `stated` is what the page says of itself. All of the
 * article is asked about at once: block by block, as for an import, takes half of the time of a page.
 */
function languagesOf(blocks: readonly FoundBlock[], stated: string | null) {
  const own = blocks.filter(({ boilerplate }) => boilerplate === null).map(({ text }) => text);
  const { lang } = detectLanguage(own.join('\n'), stated === null ? {} : { prior: stated });
  const expecting = lang === 'und' ? {} : { prior: lang };
  const langs = blocks.map(({ text, boilerplate }) =>
    boilerplate === null ? detectLanguage(text, expecting).lang : languageOfFurniture(text, lang),
  );
  return { lang, langs };
}

/** Pages have hundreds of buttons and menu entries: the few letters of one tell no more than their script. */
function languageOfFurniture(text: string, article: string): string {
  const script = dominantScript(text);
  if (script === null) return 'und';
  const isExpected = profilesOf(article).some((profile) => profile.script === script);
  if (isExpected && countLetters(text).total < MIN_LETTERS) return article;
  return detectLanguage(text, article === 'und' ? {} : { prior: article }).lang;
}
