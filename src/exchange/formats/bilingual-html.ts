import type { Reason } from '../../text/reason.ts';
import { withIntended } from '../author-errors.ts';
import { type BilingualDocument, publishedTags, stands } from '../bilingual-document.ts';
import { features } from '../features.ts';
import { footerHtml, headerHtml } from './bilingual-html/edition.ts';
import { safeHref } from './bilingual-html/escape.ts';
import { headHtml } from './bilingual-html/head.ts';
import { frameLanguage, type Page, pageOf } from './bilingual-html/page.ts';
import { rowsHtml } from './bilingual-html/rows.ts';
import { bilingualCss } from './bilingual-html/stylesheet.ts';
import type { Format, WriteOptions } from './format.ts';

/** One file that needs nothing else, no font either: both texts side by side for readers, on screen and on paper. */
export const bilingualHtml = {
  id: 'bilingual-html',
  purpose: 'publish',
  mediaType: 'text/html',
  extension: 'html',
  carries: new Set(features),
  write: (document, options) => standaloneHtml(pageWith(document, options)),
  losses,
} satisfies Format;

/** Only the `<article>`, for a page that has `bilingualCss` among its stylesheets. Nothing reaches it unescaped. */
export function bilingualArticle(document: BilingualDocument, options: WriteOptions): string {
  return articleHtml(pageWith(document, options));
}

function pageWith(document: BilingualDocument, options: WriteOptions): Page {
  return pageOf(options.authorErrors === 'intended' ? withIntended(document) : document, options);
}

function standaloneHtml(page: Page): string {
  return `<!doctype html>
<html ${frameLanguage(page.options)} class="bilingual-page">
<head>
${headHtml(page)}
<style>
${bilingualCss}${page.options.labelCss ?? ''}</style>
</head>
<body>
<main>
${articleHtml(page)}
</main>
</body>
</html>
`;
}

function articleHtml(page: Page): string {
  return `<article class="bilingual" ${frameLanguage(page.options)}>
${headerHtml(page)}
${rowsHtml(page)}
${footerHtml(page)}
</article>`;
}

function losses(document: BilingualDocument): readonly Reason[] {
  const published = new Set(publishedTags(document));
  const blocks = document.rows.flatMap((row) => [...row.source, ...row.target]);
  const links = blocks.flatMap(({ markup }) => markup).filter(({ kind }) => kind === 'link');
  const counts = {
    'suggestions-left-out': document.tags.filter(({ decision }) => decision === 'suggested').length,
    'loose-tags-left-out': document.tags.filter((tag) => tag.decision === 'accepted' && !stands(tag)).length,
    'attribution-scopes-left-out': [...published].filter(({ layer }) => layer === 'attribution').length,
    'unsafe-links-left-out': links.filter((link) => link.kind === 'link' && safeHref(link.href) === null)
      .length,
  };
  return Object.entries(counts).flatMap(([code, count]) => (count > 0 ? [{ code, values: { count } }] : []));
}
