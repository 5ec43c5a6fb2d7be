import type { Reason } from '../../text/reason.ts';
import { type BilingualDocument, publishedTags, stands } from '../bilingual-document.ts';
import { footerHtml, headerHtml } from './bilingual-html/edition.ts';
import { safeHref } from './bilingual-html/escape.ts';
import { headHtml } from './bilingual-html/head.ts';
import { frameLanguage, pageOf } from './bilingual-html/page.ts';
import { rowsHtml } from './bilingual-html/rows.ts';
import { bilingualCss } from './bilingual-html/stylesheet.ts';
import type { Format, WriteOptions } from './format.ts';

/** One file that needs nothing else: both texts side by side for readers, on screen and on paper. */
export const bilingualHtml: Format = {
  id: 'bilingual-html',
  mediaType: 'text/html',
  extension: 'html',
  write: (document, options) => renderBilingualHtml(document, { ...options, mode: 'standalone' }),
  losses,
};

export interface RenderOptions extends WriteOptions {
  /** `screen` gives only the `<article>`, for a page that has `bilingualCss` as its own stylesheet. */
  readonly mode: 'standalone' | 'screen';
  /** Trusted HTML for the end of a standalone page's head, such as embedded fonts. */
  readonly headExtra?: string;
}

/** The bilingual page as HTML. Nothing of the document reaches it unescaped. */
export function renderBilingualHtml(document: BilingualDocument, options: RenderOptions): string {
  const page = pageOf(document, options);
  const article = `<article class="bilingual" ${frameLanguage(options)}>
${headerHtml(page)}
${rowsHtml(page)}
${footerHtml(page)}
</article>`;
  if (options.mode === 'screen') return article;
  return `<!doctype html>
<html ${frameLanguage(options)} class="bilingual-page">
<head>
${headHtml(page)}
<style>
${bilingualCss}</style>
${options.headExtra ?? ''}</head>
<body>
<main>
${article}
</main>
</body>
</html>
`;
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
