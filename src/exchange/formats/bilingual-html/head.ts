import { createHash } from 'node:crypto';
import { titleOf } from '../../bilingual-document.ts';
import { isoDay } from './edition.ts';
import { safeHref, safeText, scriptJson } from './escape.ts';
import { langAttribute } from './language.ts';
import type { Page } from './page.ts';

/** Longest description for link previews, in characters; longer ones are cut by those who show them anyway. */
export const DESCRIPTION_LIMIT = 200;

/** The metadata of a standalone page: for the browser, for link previews (Open Graph), for search (schema.org). */
export function headHtml(page: Page): string {
  const { document, options } = page;
  const titles = [titleOf(document, 'target'), titleOf(document, 'source')].filter((title) => title !== null);
  const title = titles.join(' · ') || options.words('publish:untitled');
  const description = descriptionOf(page);
  const properties: readonly (readonly [string, string | null])[] = [
    ['og:type', 'article'],
    ['og:title', titles[0] ?? title],
    ['og:description', description],
    ['og:locale', openGraphLocale(document.target.lang)],
    ['og:locale:alternate', openGraphLocale(document.source.lang)],
  ];
  const data = scriptJson(structuredData(page));
  const lines = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(data)}">`,
    `<title>${safeText(title)}</title>`,
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="Diptych">',
    ...(description === null ? [] : [`<meta name="description" content="${safeText(description)}">`]),
    ...properties.flatMap(([property, content]) =>
      content === null ? [] : [`<meta property="${property}" content="${safeText(content)}">`],
    ),
    `<script type="application/ld+json">${data}</script>`,
  ];
  return lines.join('\n');
}

/** Nothing on this page needs a script or anything from elsewhere, so the browser may refuse both. */
function contentSecurityPolicy(data: string): string {
  const hash = createHash('sha256').update(data).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The translation's standfirst, or else its first paragraph. */
function descriptionOf({ document }: Page): string | null {
  const blocks = document.rows.flatMap((row) => row.target);
  const block =
    blocks.find(({ kind }) => kind === 'standfirst') ?? blocks.find(({ kind }) => kind === 'paragraph');
  if (!block) return null;
  const text = block.text.replace(/\s+/g, ' ').trim();
  if (text.length <= DESCRIPTION_LIMIT) return text;
  const cut = text.slice(0, DESCRIPTION_LIMIT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), DESCRIPTION_LIMIT / 2)).toWellFormed()}…`;
}

function openGraphLocale(lang: string): string | null {
  const tag = langAttribute(lang);
  return tag === '' ? null : tag.replaceAll('-', '_');
}

/** Two news articles, each pointing to the other. A property that nobody gave is left out. */
function structuredData({ document }: Page): unknown {
  const { source, target, metadata } = document;
  const { publisher, author, address, date, rights, translator } = metadata;
  const url = address === null ? null : safeHref(address);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      given({
        '@type': 'NewsArticle',
        '@id': '#source',
        headline: titleOf(document, 'source'),
        inLanguage: langAttribute(source.lang) || null,
        url,
        author: author === null ? null : { '@type': 'Person', name: author },
        publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
        datePublished: date !== null && isoDay(date) !== null ? date : null,
        copyrightNotice: rights,
        workTranslation: { '@id': '#translation' },
      }),
      given({
        '@type': 'NewsArticle',
        '@id': '#translation',
        headline: titleOf(document, 'target'),
        inLanguage: langAttribute(target.lang) || null,
        translator: translator === null ? null : { '@type': 'Person', name: translator },
        translationOfWork: { '@id': '#source' },
      }),
    ],
  };
}

function given(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
