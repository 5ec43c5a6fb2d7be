import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../setup/app.ts';
import { STORY, saveSmallArticle } from '../setup/small-article.ts';
import { ask, sendForm, sendJson } from '../setup/visit.ts';

let app: TestApp;
let port: string;

beforeAll(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services);
  ({ port } = new URL(app.address));
});
afterAll(() => app.stop());

describe('every answer', () => {
  test.each([
    ['a page', '/', {}],
    ['a page that is not there', '/no', {}],
    ['an unchanged page', `/articles/${STORY}`, { 'if-none-match': 'x' }],
    ['JSON', `/articles/${STORY}/rows`, { accept: 'application/json' }],
    ['a refusal before anybody is known', '/', { host: 'evil.example' }],
  ])('that is %s allows no code but our own files', async (_what, path, headers) => {
    const answered = await ask(app.address + path, { headers: headers as unknown as Record<string, string> });
    const policy = answered.headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(answered.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(answered.headers).not.toHaveProperty('x-powered-by');
    // Whoever keeps it is told that it is this person’s own.
    expect(answered.headers['cache-control']).toBe('private, no-cache');
  });
});

describe('a request', () => {
  test.each(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])(
    'for the host %s is answered, with any port',
    async (host) => {
      for (const full of [host, `${host}:${port}`, `${host}:1`]) {
        expect([full, (await ask(app.address, { headers: { host: full } })).status]).toEqual([full, 200]);
      }
    },
  );

  test.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example:80',
    '[::2]',
    'a b',
    '192.168.0.1',
  ])('for the host %s is refused: a page elsewhere may have made its name point here', async (host) => {
    const { status, headers, body } = await ask(app.address, { headers: { host } });
    expect(status).toBe(421);
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toContain('Open Diptych by the address it printed');
    const turkish = await ask(app.address, { headers: { host, 'accept-language': 'tr-TR' } });
    expect(turkish.body).not.toBe(body);
    expect(turkish.status).toBe(421);
  });
});

describe('a form or script', () => {
  const change = (headers: Record<string, string>) =>
    sendForm(`${app.address}/language`, { language: 'ru', back: '/' }, headers);

  test.each([
    ['this site', () => ({ origin: app.address })],
    [
      'this site, spelled otherwise',
      () => ({ origin: `http://LOCALHOST:${port}`, host: `localhost:${port}` }),
    ],
    ['a browser that says only that it is this site', () => ({ 'sec-fetch-site': 'same-origin' })],
    ['what somebody typed into a browser', () => ({ 'sec-fetch-site': 'none' })],
    ['a program that is no browser', () => ({})],
  ])('of %s may change something', async (_who, headers) => {
    expect((await change(headers() as Record<string, string>)).status).toBe(303);
  });

  test.each([
    ['another site', () => ({ origin: 'https://evil.example' })],
    ['another port of this machine', () => ({ origin: 'http://127.0.0.1:1' })],
    ['another name of this machine', () => ({ origin: `http://localhost:${port}` })],
    ['a page in a sandbox', () => ({ origin: 'null' })],
    ['an address that is none', () => ({ origin: 'x' })],
    ['another site that a browser tells of', () => ({ 'sec-fetch-site': 'cross-site' })],
    ['a neighbour', () => ({ 'sec-fetch-site': 'same-site' })],
    ['another site under our name', () => ({ origin: app.address, 'sec-fetch-site': 'cross-site' })],
  ])('of %s may not', async (_who, headers) => {
    const { status, body } = await change(headers() as unknown as Record<string, string>);
    expect([status, body]).toEqual([403, expect.stringContaining('This came from another site')]);
    const json = await sendJson(
      `${app.address}/articles/${STORY}/actions`,
      { action: 'confirm', bead: 'r1' },
      headers() as unknown as Record<string, string>,
    );
    expect([json.status, json.content.kind]).toEqual([403, 'other-site']);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'of another site may not use %s either',
    async (method) => {
      const { status } = await ask(app.address, { method, headers: { origin: 'https://evil.example' } });
      expect(status).toBe(403);
    },
  );

  test('of another site may follow a link here', async () => {
    expect((await ask(app.address, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
  });
});

describe('an error', () => {
  test('is a page for people and JSON for scripts, in the visitor’s language', async () => {
    const russian = { 'accept-language': 'ru' };
    const page = await ask(`${app.address}/no`, { headers: { ...russian, accept: 'text/html,*/*' } });
    expect(page.body).toMatch(/<html lang="ru".*Такой страницы нет|<html lang="ru"/s);
    const json = await ask(`${app.address}/no`, { headers: { ...russian, accept: 'application/json' } });
    expect([json.headers['content-type'], JSON.parse(json.body)]).toEqual([
      'application/json; charset=utf-8',
      { kind: 'not-found', message: expect.stringMatching(/^Такой страницы здесь нет\. /) },
    ]);
  });
});
