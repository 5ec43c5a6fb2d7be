import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../../setup/app.ts';

const RIVER = 'https://www.kamensk.example/news/river';
const page = (
  head: string,
) => `<html lang="ru"><head>${head}<title>Река вышла из берегов</title></head><body><article>
  <h1>Река вышла из берегов</h1><p>Город готовится к худшему, <a href="/mayor">сообщили в мэрии</a>.</p>
  <p>Жителей нижних улиц вывезли ещё ночью, рассказал дежурный.</p></article></body></html>`;
const CC = 'https://creativecommons.org/licenses/by/4.0/';

const CORRECTED = 'https://kamensk.example/corrected';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({
    web: {
      [RIVER]: page(`<link rel="license" href="${CC}">`),
      [CORRECTED]: page('').replace('ещё ночью', 'под утро'),
      'https://m.kamensk.example/river?from=feed': page(`<link rel="canonical" href="${RIVER}">`),
      'https://kamensk.example/en/river':
        '<html lang="en"><title>The river has burst its banks</title><h1>The river has burst its banks</h1><p>The city prepares for the worst, the mayor’s office said.</p></html>',
    },
  });
});
afterAll(() => app.stop());

/** Sends a form as a browser does; gives what it is answered with, redirects followed. */
async function send(path: string, fields: Readonly<Record<string, string>>, language = 'en') {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const headers = { 'accept-language': language };
  const response = await fetch(`${app.address}${path}`, { method: 'POST', body, headers });
  return { status: response.status, url: response.url, html: await response.text() };
}
const metadataField = (html: string, name: string) =>
  new RegExp(`name="meta\\.${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? null;

describe('an article on the web', () => {
  test('is fetched by its address, which is noted with the licence that the page states', async () => {
    const { status, html } = await send('/import', { address: ` ${RIVER} ` });
    expect(status).toBe(200);
    expect(html).toContain('Жителей нижних улиц');
    expect(html).toContain('www.kamensk.example/news/river');
    expect(metadataField(html, 'address')).toBe(RIVER);
    expect(metadataField(html, 'rights')).toBe(CC);
  });

  test('is known by the address that it states itself, rather than by the one it was fetched from', async () => {
    const { html } = await send('/import', { address: 'https://m.kamensk.example/river?from=feed' });
    expect(metadataField(html, 'address')).toBe(RIVER);
  });

  test.each([
    ['en', 'There is no nowhere.example'],
    ['ru', 'Сайта nowhere.example нет'],
    ['tr', 'nowhere.example diye bir yer yok'],
  ])('that is not there is said to be so, and what was typed stays (%s)', async (language, words) => {
    const { status, html } = await send('/import', { address: 'https://nowhere.example/' }, language);
    expect(status).toBe(422);
    expect(html).toContain(words);
    expect(html).toContain('value="https://nowhere.example/"');
  });

  test('is fetched again to see what its publisher has changed, at the address where it was found', async () => {
    const draft = new URL((await send('/import', { address: RIVER })).url).pathname;
    const article = new URL((await send(draft, { do: 'save', [`meta.address`]: RIVER })).url).pathname.split(
      '/',
    )[2] as string;
    const state = (await app.services.articles.read(article))?.state;
    const source = state?.texts.find(({ role }) => role === 'source')?.id;
    const door = `/articles/${article}/corrections/new?text=${source}`;
    const asked = await (await fetch(`${app.address}${door}`)).text();
    expect(asked).toContain(`value="${RIVER}"`);
    const { url, html } = await send(door, { address: CORRECTED });
    expect(url).toMatch(/\/review$/);
    expect(html).toMatch(/<del>[^<]*ночью/);
    expect(html).toMatch(/<ins>[^<]*утро/);
    const gone = await send(door, { address: 'https://nowhere.example/' });
    expect(gone.status).toBe(422);
    expect(gone.html).toContain('id="import-address-problem"');
  });

  test('can be the translation of a draft, and of an article', async () => {
    const { url } = await send('/import', { address: RIVER });
    const draft = new URL(url).pathname;
    const refused = await send(draft, { 'translation-address': 'https://nowhere.example/', do: 'fetch' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('There is no nowhere.example');
    const { html } = await send(draft, {
      'translation-address': 'https://kamensk.example/en/river',
      do: 'fetch',
    });
    expect(html).toContain('The river has burst its banks');
    const added = await send('/articles/sample/translations/new', {
      'translation-address': 'https://kamensk.example/en/river',
      do: 'fetch',
    });
    expect(added.url).toMatch(/\/import\/[0-9a-z-]+$/);
    expect(added.html).toContain('The river has burst its banks');
  });
});
