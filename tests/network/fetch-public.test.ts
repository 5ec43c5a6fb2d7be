import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type Fetched,
  fetchPublic,
  MAX_PAGE_BYTES,
  MAX_REDIRECTS,
  type Outside,
} from '../../src/network/fetch-public.ts';

const PAGE = '<html><title>Река вышла из берегов</title></html>';

let server: Server;
let port: number;
/** What the server does with a request; the hosts that were asked for, in order. */
let answer: RequestListener;
let asked: string[];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  asked = [];
  answer = (_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
});

/** News sites stand on this machine here; every other name is what it says. */
const outside: Outside = {
  resolve: async (host) => {
    if (host.endsWith('.example')) return ['127.0.0.1'];
    throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  },
  mayAsk: (ip) => ip === '127.0.0.1',
};
const at = (path: string, host = 'news.example') => `http://${host}:${port}${path}`;
const ask = (path: string) => fetchPublic(at(path), outside);
const codeOf = (fetched: Fetched) => (fetched.kind === 'refused' ? fetched.reason.code : fetched.kind);

describe('a page', () => {
  test('is brought with its address and what it says of itself', async () => {
    const fetched = await ask('/river');
    expect(fetched).toMatchObject({
      kind: 'fetched',
      address: at('/river'),
      mediaType: 'text/html; charset=utf-8',
    });
    expect(fetched.kind === 'fetched' && new TextDecoder().decode(fetched.bytes)).toBe(PAGE);
    expect(asked).toEqual([`news.example:${port}/river`]);
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is unpacked where it comes as %s', async (encoding, pack) => {
    answer = (_request, response) => response.setHeader('content-encoding', encoding).end(pack(PAGE));
    const fetched = await ask('/');
    expect(fetched.kind === 'fetched' && new TextDecoder().decode(fetched.bytes)).toBe(PAGE);
  });

  test('that has moved is followed, to another host too', async () => {
    answer = (request, response) =>
      request.url === '/new'
        ? response.end(PAGE)
        : response.writeHead(301, { location: at('/new', 'www.news.example') }).end();
    expect(await ask('/old')).toMatchObject({ kind: 'fetched', address: at('/new', 'www.news.example') });
  });

  test('that moves again and again is given up', async () => {
    answer = (request, response) => response.writeHead(302, { location: `${request.url}x` }).end();
    expect(await ask('/')).toEqual({
      kind: 'refused',
      reason: { code: 'address-moved-too-often', values: { limit: MAX_REDIRECTS } },
    });
    expect(asked).toHaveLength(MAX_REDIRECTS + 1);
  });

  test.each([
    ['is not there', { status: 404 }, 'address-status'],
    ['is a picture', { status: 200, type: 'image/png' }, 'address-no-text'],
    ['moves nowhere', { status: 302, location: 'http://[' }, 'address-moved-nowhere'],
    ['moves to a file', { status: 302, location: 'file:///etc/passwd' }, 'address-not-http'],
  ])('that %s is refused with the reason', async (_, { status, ...headers }, code) => {
    const { type, location } = headers as { type?: string; location?: string };
    answer = (_request, response) =>
      response
        .writeHead(status, { ...(type && { 'content-type': type }), ...(location && { location }) })
        .end('x');
    expect(codeOf(await ask('/'))).toBe(code);
  });

  test('that is too large is refused, and so is one that grows beyond it when it is unpacked', async () => {
    answer = (_request, response) => response.end(Buffer.alloc(MAX_PAGE_BYTES + 1));
    expect(codeOf(await ask('/'))).toBe('address-too-large');
    answer = (_request, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(MAX_PAGE_BYTES * 10)));
    expect(codeOf(await ask('/'))).toBe('address-too-large');
    answer = (_request, response) => response.end(Buffer.alloc(MAX_PAGE_BYTES));
    expect(codeOf(await ask('/'))).toBe('fetched');
  });

  test.each(['gzip', 'br', 'deflate', 'compress'])(
    'that says it is packed as %s but is not is refused',
    async (encoding) => {
      answer = (_request, response) => response.setHeader('content-encoding', encoding).end(PAGE);
      expect(codeOf(await ask('/'))).toBe('address-garbled');
    },
  );

  test('whose server breaks off is refused', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('half');
      setTimeout(() => response.destroy(), 20);
    };
    expect(codeOf(await ask('/'))).toBe('address-unreachable');
  });
});

describe('what is not of the public internet is never asked', () => {
  const PRIVATE = [
    'http://127.0.0.1',
    'http://[::1]',
    'http://2130706433',
    'http://0x7f.1',
    'http://0177.0.0.1',
    'http://169.254.169.254',
    'http://[::ffff:127.0.0.1]',
    'http://10.0.0.1',
    '127.0.0.1:80',
  ];
  test.each(PRIVATE)('%s', async (address) => {
    expect(codeOf(await fetchPublic(address))).toBe('address-not-public');
  });

  test('nor where a name leads there, alone or beside a public address', async () => {
    for (const ips of [['192.168.0.1'], ['127.0.0.1', '192.168.0.1'], ['127.0.0.1', '::1']]) {
      const fetched = await fetchPublic(at('/'), { ...outside, resolve: async () => ips });
      expect(codeOf(fetched)).toBe('address-not-public');
    }
    expect(asked).toEqual([]);
  });

  test('nor where a page sends there', async () => {
    answer = (_request, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end();
    expect(codeOf(await ask('/'))).toBe('address-not-public');
    answer = (_request, response) => response.writeHead(302, { location: at('/', 'inside.example') }).end();
    const resolve = async (host: string) => [host === 'inside.example' ? '10.0.0.1' : '127.0.0.1'];
    expect(codeOf(await fetchPublic(at('/'), { ...outside, resolve }))).toBe('address-not-public');
  });

  test('a name is looked up once a hop: what it means a moment later is not asked', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    const resolve = async () => answers.shift() ?? [];
    expect(codeOf(await fetchPublic(at('/'), { ...outside, resolve }))).toBe('fetched');
    expect(answers).toHaveLength(1);
  });
});

describe('an address', () => {
  test.each([
    ['', 'address-malformed'],
    ['http://', 'address-malformed'],
    ['два слова', 'address-malformed'],
    ['ftp://news.example/', 'address-not-http'],
    ['javascript:alert(1)', 'address-not-http'],
    ['https://anna:secret@news.example/', 'address-has-credentials'],
    ['https://nowhere.invalid/', 'address-not-found'],
  ])('such as %j is refused: %s', async (address, code) => {
    const fetched = await fetchPublic(address, outside);
    expect(codeOf(fetched)).toBe(code);
    expect(JSON.stringify(fetched)).not.toContain('secret');
  });

  test('may be typed without its scheme, and in Cyrillic', async () => {
    const hosts: string[] = [];
    const resolve = async (host: string) => {
      hosts.push(host);
      return [];
    };
    await fetchPublic('news.example/river', { ...outside, resolve });
    await fetchPublic('новости.рф', { ...outside, resolve });
    expect(hosts).toEqual(['news.example', 'xn--b1amnebsh.xn--p1ai']);
  });
});
