import type { DraftText } from '../../workflow/import-draft/draft.ts';
import type { Resembling } from '../../workflow/import-draft/resembling.ts';
import { siteAddress } from './site-address.ts';
import type { Viewer } from './text-view.ts';

/** What a text resembles, in words, how much, and the way there. */
export function resemblingView(
  { like, title, lang, isSame, sameAddress, mayCorrect, ofThis, ofThat }: Resembling,
  { words, lang: viewerLang }: Viewer,
) {
  const ofMost = Math.max(ofThis, ofThat);
  // Never rounded up: all of it is said of the same words only.
  const share = new Intl.NumberFormat(viewerLang, { style: 'percent' }).format(
    Math.floor(ofMost * 100) / 100,
  );
  const part = ofThis >= ofThat ? 'part-of-this' : 'part-of-that';
  return {
    what: words(`import:resembling.what.${like.kind}`),
    address: sameAddress ? words('import:resembling.address') : null,
    how: isSame ? words('import:resembling.same') : words(`import:resembling.${part}`, { share }),
    title: title ?? words('desk:untitled'),
    stop: /[.!?…]$/u.test(title ?? '') ? '' : '.',
    titleLang: lang,
    href: addressOf(like),
    update: mayCorrect !== null && 'articleId' in like ? `update:${like.articleId}:${mayCorrect}` : null,
  };
}

function addressOf(like: Resembling['like']): string {
  switch (like.kind) {
    case 'draft':
      return `/import/${like.draftId}`;
    case 'own-source':
      return '#source';
    case 'article':
    case 'own-text':
      return `/articles/${like.articleId}${like.textId === null ? '' : `?to=${like.textId}`}`;
    default:
      return like satisfies never;
  }
}

/** How many blocks of a text were decided as people did on its site before; null where none was. */
export function recalledView({ blocks }: DraftText, { words }: Viewer) {
  const recalled = blocks.filter(({ remembered, state }) => remembered && state === null);
  const site = recalled[0]?.remembered?.site;
  if (site === undefined) return null;
  return { words: words('import:sites.recalled', { count: recalled.length }), site, href: siteAddress(site) };
}
