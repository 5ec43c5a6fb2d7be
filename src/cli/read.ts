import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readDocument } from '../article/import/read-document.ts';
import { languageProfiles } from '../text/languages.ts';
import { loadLanguages } from '../web/i18n.ts';
import { tellLanguages } from '../workflow/import-draft/languages.ts';
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
      const { title, author, date, publisher, address, lang } = page.metadata;
      const languages = tellLanguages({
        chosen: null,
        stated: lang,
        candidates: CANDIDATES,
        blocks: page.blocks.map((block) => ({ text: block.text, isFurniture: block.boilerplate !== null })),
      });
      return {
        kind: 'answer',
        keys: {
          lang: languages.text.lang,
          metadata: { title, byline: author, date, publisher, address },
          blocks: page.blocks.map(({ kind, text, boilerplate }, i) => ({
            kind,
            text,
            lang: languages.blocks[i]?.lang ?? 'und',
            boilerplate,
          })),
        },
      };
    });
  },
};

const CANDIDATES = [...new Set(languageProfiles.map(({ lang }) => lang))];
