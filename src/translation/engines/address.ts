import type { EngineAddress, EngineReason } from './engine.ts';

/** The address as engines take it, or why it cannot be one. The reason never repeats what was typed: it may hold a password. */
export function readAddress(
  typed: string,
):
  | { readonly kind: 'address'; readonly address: EngineAddress }
  | { readonly kind: 'bad-address'; readonly reason: EngineReason } {
  const url = URL.parse(typed.trim());
  if (url === null) return bad({ code: 'address-malformed' });
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return bad({ code: 'address-not-http', values: { scheme: url.protocol.slice(0, -1) } });
  }
  if (url.username !== '' || url.password !== '') return bad({ code: 'address-has-credentials' });
  if (url.search !== '' || url.hash !== '') return bad({ code: 'address-has-query' });
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { kind: 'address', address: url.href as EngineAddress };
}

/** The full address of one of the server's doors, below whatever folder the engine is served from. */
export function door(address: EngineAddress, name: string): string {
  return address + name;
}

/** Host and port, as a person knows the server. */
export function hostOf(address: string): string {
  return new URL(address).host;
}

/** Whether what is sent there stays on this machine. */
export function isOnThisMachine(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

function bad(reason: EngineReason): { readonly kind: 'bad-address'; readonly reason: EngineReason } {
  return { kind: 'bad-address', reason };
}
