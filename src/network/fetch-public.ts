import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import type { Reason } from '../text/reason.ts';
import { isPublicAddress } from './public-address.ts';
import { readBody } from './read-body.ts';
import { literalAddress, readWebAddress } from './web-address.ts';

/** How often a page may send us on. */
export const MAX_REDIRECTS = 3;
/** The largest page, in bytes after decompression. */
export const MAX_PAGE_BYTES = 5_000_000;
/** How long the whole of it may take, in milliseconds. */
export const FETCH_LIMIT_MS = 10_000;

export type Fetched =
  | {
      readonly kind: 'fetched';
      /** Where it was found in the end. */
      readonly address: string;
      readonly bytes: Uint8Array;
      /** The header `Content-Type`, whole. */
      readonly mediaType: string | null;
    }
  | { readonly kind: 'refused'; readonly reason: Reason };

/** Brings what stands at an address of the web. */
export type FetchPublic = (address: string) => Promise<Fetched>;

/** What is outside: the IP addresses of a host, and which of them may be asked. */
export interface Outside {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly mayAsk: (ip: string) => boolean;
}

const internet: Outside = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  mayAsk: isPublicAddress,
};

/**
 * Brings a page of the public web, and nothing of any network behind this machine (OWASP, Server-Side Request Forgery
 * Prevention): every hop is looked up once, refused if any of its addresses is not public, and then asked at just the
 * address that was looked at, so that a name which means something else a moment later gains nothing. Never throws.
 */
export function fetchPublic(typed: string, outside: Outside = internet): Promise<Fetched> {
  return follow(typed, outside, AbortSignal.timeout(FETCH_LIMIT_MS));
}

async function follow(typed: string, outside: Outside, signal: AbortSignal): Promise<Fetched> {
  let read = readWebAddress(typed);
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    if (read.kind === 'refused') return read;
    const { url } = read;
    const hop = await tryHop(url, outside, signal);
    if (hop.kind !== 'moved') return hop;
    const next = URL.parse(hop.to, url.href);
    if (next === null) return refused('address-moved-nowhere', { host: url.hostname });
    read = readWebAddress(next.href);
  }
  return refused('address-moved-too-often', { limit: MAX_REDIRECTS });
}

type Hop = Fetched | { readonly kind: 'moved'; readonly to: string };

async function tryHop(url: URL, outside: Outside, signal: AbortSignal): Promise<Hop> {
  const host = url.hostname;
  try {
    const ips = await untilAborted(addressesOf(url, outside), signal);
    const [ip] = ips;
    if (ip === undefined) return refused('address-not-found', { host });
    if (!ips.every(outside.mayAsk)) return refused('address-not-public', { host });
    return await answerOf(url, await ask(url, ip, signal), signal);
  } catch (error) {
    if (signal.aborted) return refused('address-too-slow', { host, seconds: FETCH_LIMIT_MS / 1000 });
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return refused('address-not-found', { host });
    return refused('address-unreachable', { host, problem: code });
  }
}

async function addressesOf(url: URL, { resolve }: Outside): Promise<readonly string[]> {
  const literal = literalAddress(url);
  return literal === null ? resolve(url.hostname) : [literal];
}

const HEADERS = {
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Mozilla/5.0 (compatible; Diptych)',
};

/** Asks for a page at an address that was looked up before. */
function ask(url: URL, ip: string, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const pinned = { address: ip, family: isIP(ip) };
  return new Promise((resolve, reject) => {
    request(url, {
      agent: false,
      signal,
      headers: HEADERS,
      lookup: (_host, options, found) =>
        options.all ? found(null, [pinned]) : found(null, pinned.address, pinned.family),
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}

async function answerOf(url: URL, response: IncomingMessage, signal: AbortSignal): Promise<Hop> {
  const { statusCode: status = 0, headers } = response;
  const leave = (hop: Hop): Hop => {
    response.destroy();
    return hop;
  };
  if ([301, 302, 303, 307, 308].includes(status) && headers.location !== undefined)
    return leave({ kind: 'moved', to: headers.location });
  if (status !== 200) return leave(refused('address-status', { host: url.hostname, status }));
  const mediaType = headers['content-type'] ?? null;
  if (!mayBeArticle(mediaType)) return leave(refused('address-no-text', { mediaType: essence(mediaType) }));
  const body = await readBody(response, MAX_PAGE_BYTES, signal);
  if (body.kind === 'too-large') return refused('address-too-large', { limit: MAX_PAGE_BYTES / 1_000_000 });
  if (body.kind === 'broken') return refused('address-garbled', { host: url.hostname });
  return { kind: 'fetched', address: url.href, bytes: body.bytes, mediaType };
}

/** A server that does not say what it sends is believed to send a page. */
function mayBeArticle(mediaType: string | null): boolean {
  return (
    mediaType === null || /^(?:text\/|application\/(?:xhtml|xml|vnd\.|zip|octet))/.test(essence(mediaType))
  );
}

function essence(mediaType: string | null): string {
  return (mediaType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** The promise's outcome, unless the signal comes first; a name's lookup cannot be stopped otherwise. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function refused(
  code: string,
  values: Reason['values'],
): { readonly kind: 'refused'; readonly reason: Reason } {
  return { kind: 'refused', reason: { code, ...(values && { values }) } };
}
