import { isIP } from 'node:net';
import type { Reason } from '../text/reason.ts';

/** An address of the web that may be asked for, or why it may not. */
export type ReadWebAddress =
  | { readonly kind: 'address'; readonly url: URL }
  | { readonly kind: 'refused'; readonly reason: Reason };

/**
 * The address as it was typed, with `https://` before one that was copied without it. Decimal, octal and hexadecimal
 * spellings of an IP address become the usual one (WHATWG URL). The reason never repeats what was typed: it may hold a
 * password.
 */
export function readWebAddress(typed: string): ReadWebAddress {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text);
  const url = URL.parse(hasScheme ? text : `https://${text}`);
  if (url === null) return refused({ code: 'address-malformed' });
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refused({ code: 'address-not-http', values: { scheme: url.protocol.slice(0, -1) } });
  if (url.hostname === '') return refused({ code: 'address-malformed' });
  if (url.username !== '' || url.password !== '') return refused({ code: 'address-has-credentials' });
  url.hash = '';
  return { kind: 'address', url };
}

/** The IP address that an address names itself; null where it names a host. */
export function literalAddress({ hostname }: URL): string | null {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return isIP(bare) ? bare : null;
}

function refused(reason: Reason): ReadWebAddress {
  return { kind: 'refused', reason };
}
