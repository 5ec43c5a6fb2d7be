import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readAddress } from '../../../src/translation/engines/address.ts';
import type { EngineAddress } from '../../../src/translation/engines/engine.ts';

/** What a client posted to `/translate`. */
export interface Posted {
  readonly q: readonly string[];
  readonly source: string;
  readonly target: string;
  readonly format: string;
  readonly api_key?: string;
}

/** One way to answer `/translate` in place of the usual one. */
export type Behaviour = (response: ServerResponse, posted: Posted) => void;

/** A server on loopback that speaks LibreTranslate 1.9's protocol; it "translates" into capitals. */
export interface FakeLibreTranslate {
  readonly address: EngineAddress;
  readonly posted: Posted[];
  /** `METHOD /path` of every request, in order. */
  readonly asked: string[];
  /** The next requests to `/translate` are answered so, then as usual again. */
  readonly next: Behaviour[];
  stop(): Promise<void>;
}

/** Limits and keys as an operator sets them by `--char-limit`, `--batch-limit` and `--api-keys`. */
export interface FakeSettings {
  readonly charLimit?: number;
  readonly batchLimit?: number;
  readonly key?: string;
  /** The folder it is served from, as by `--url-prefix`. */
  readonly prefix?: string;
}

export const languages = [
  { code: 'en', name: 'English', targets: ['en', 'ru', 'tr', 'uk'] },
  { code: 'ru', name: 'Russian', targets: ['en', 'ru', 'uk', 'zh-Hant'] },
  { code: 'zh-Hant', name: 'Chinese (traditional)', targets: ['en'] },
];

export async function startFakeLibreTranslate(settings: FakeSettings = {}): Promise<FakeLibreTranslate> {
  const posted: Posted[] = [];
  const asked: string[] = [];
  const next: Behaviour[] = [];
  const prefix = settings.prefix ?? '';
  const server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const path = (request.url ?? '').slice(prefix.length);
    if (path === '/languages') return json(response, 200, languages);
    if (path === '/spec')
      return json(response, 200, { swagger: '2.0', info: { title: 'LibreTranslate', version: '1.9.6' } });
    if (path !== '/translate') return html(response, 404);
    const body = JSON.parse(await textOf(request)) as Posted;
    posted.push(body);
    const behaviour = next.shift() ?? usual(settings);
    behaviour(response, body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const read = readAddress(`http://127.0.0.1:${port}${prefix}`);
  if (read.kind !== 'address') throw new Error('no address');
  const stop = () =>
    new Promise<void>((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    });
  return { address: read.address, posted, asked, next, stop };
}

function usual({ charLimit, batchLimit, key }: FakeSettings): Behaviour {
  return (response, { q, api_key, target }) => {
    if (key !== undefined && api_key === undefined) {
      return refusal(400, 'Visit https://portal.libretranslate.com to get an API key')(response);
    }
    if (key !== undefined && api_key !== key) return refusal(403, 'Invalid API key')(response);
    const size = q.find((text) => charLimit !== undefined && text.length > charLimit)?.length;
    if (batchLimit !== undefined && q.length > batchLimit) {
      return refusal(
        400,
        `Invalid request: request (${q.length}) exceeds text limit (${batchLimit})`,
      )(response);
    }
    if (size !== undefined) {
      return refusal(400, `Invalid request: request (${size}) exceeds text limit (${charLimit})`)(response);
    }
    if (target === 'uk' && q.includes('removed meanwhile')) {
      return refusal(400, 'Ukrainian (uk) is not available as a target language from Russian (ru)')(response);
    }
    json(response, 200, { translatedText: q.map((text) => text.toUpperCase()) });
  };
}

/** An error as the server words it: `{"error": …}`. */
export function refusal(
  status: number,
  error: string,
  headers: Readonly<Record<string, string>> = {},
): (response: ServerResponse) => void {
  return (response) => json(response, status, { error }, headers);
}

/** Any JSON. */
export function json(
  response: ServerResponse,
  status: number,
  data: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(data));
}

/** A page instead of JSON, as proxies and captive portals send it. */
export function html(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
    .end('<!doctype html><title>nginx</title><h1>A page</h1>');
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
