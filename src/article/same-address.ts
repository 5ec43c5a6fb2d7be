import { webAddress } from './import/metadata-value.ts';

/** What follows whoever clicked a link around and says nothing about the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|ysclid|igshid|mc_[ce]id|ref|from|_openstat)$/;

/**
 * An address without what does not tell pages apart: scheme, "www.", "m." and "amp.", fragment, tracking parameters and
 * their order, a slash at the end. Null for what is no web address.
 */
export function addressKey(address: string): string | null {
  const known = webAddress(address);
  if (known === null) return null;
  const url = new URL(known);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return `${hostKey(url)}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/** The host of an address, without the part that says for which screens the page is made. */
export function hostKey({ host }: URL): string {
  return host.replace(/^(?:www|m|mobile|amp)\.(?=.+\.)/, '');
}

/** What every stored address that means this page may begin with. */
export function addressBeginnings(address: string): readonly string[] {
  const known = webAddress(address);
  if (known === null) return [];
  const url = new URL(known);
  const host = hostKey(url);
  const path = url.pathname.replace(/\/+$/, '');
  return ['https://', 'http://'].flatMap((scheme) =>
    ['', 'www.', 'm.', 'mobile.', 'amp.'].map((prefix) => `${scheme}${prefix}${host}${path}`),
  );
}
