import type { Words } from '../../web/i18n.ts';

/** Where the page is that shows what is remembered of a site. */
export function siteAddress(site: string): string {
  return `/import/sites?${new URLSearchParams({ site })}`;
}

/** The way to that page; null where the site is not known. */
export function siteLink(site: string | null, words: Words) {
  return site === null ? null : { href: siteAddress(site), words: words('import:sites.of-site', { site }) };
}
