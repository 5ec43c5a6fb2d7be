import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connectEngine } from '../../../src/translation/engines/configured.ts';
import { libreTranslate } from '../../../src/translation/engines/libretranslate.ts';
import { startApp, type TestApp } from '../../setup/app.ts';
import {
  type Behaviour,
  type FakeLibreTranslate,
  html,
  json,
  refusal,
  startFakeLibreTranslate,
} from '../../translation/engines/fake-libretranslate.ts';

let server: FakeLibreTranslate;
let app: TestApp;
beforeEach(async () => {
  server = await startFakeLibreTranslate();
  app = await startApp({ engines: [connectEngine(libreTranslate, { address: server.address }, fetch)] });
});
afterEach(async () => {
  await app.stop();
  await server.stop();
});

const usual: Behaviour = (response, { q }) =>
  json(response, 200, { translatedText: q.map((text) => text.toUpperCase()) });

/** Asks for the Ukrainian translation as a person does; gives the address of its page. */
async function translate(): Promise<string> {
  const response = await post('/articles/sample/translations/new', {
    do: 'translate',
    machine: 'libretranslate:uk',
  });
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}

function post(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(app.address + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: app.address },
    body: new URLSearchParams(fields),
  });
}

/** The bar above the rows, in words; empty where there is nothing to say. */
async function bar(page: string, lang = 'en'): Promise<string> {
  const response = await fetch(app.address + page, { headers: { 'accept-language': lang } });
  const [, form = ''] = /<form class="job.*?>(.*?)<\/form>/s.exec(await response.text()) ?? [];
  return form
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

async function untilBar(page: string, words: RegExp): Promise<string> {
  let now = '';
  for (let i = 0; i < 150; i++) {
    now = await bar(page);
    if (words.test(now)) return now;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`the bar says: ${now}`);
}

async function press(page: string, what: 'retry' | 'cancel'): Promise<void> {
  const [job] = await app.services.database.read.selectFrom('job').select('id').execute();
  const to = new URL(page, app.address).searchParams.get('to') ?? '';
  expect((await post(`/articles/sample/jobs/${job?.id}/${what}`, { to })).status).toBe(303);
}

describe('the bar of a machine translation', () => {
  const failures: readonly (readonly [string, Behaviour, string, RegExp])[] = [
    [
      'too many requests',
      refusal(429, 'Slowdown', { 'retry-after': '3600' }),
      'The server has had too many requests. The server asks us to wait until',
      /Сервер просит не обращаться до .+\d{2}:\d{2}/,
    ],
    [
      'a page instead of an answer',
      (response) => html(response, 200),
      'The answer is not JSON but text/html. Check that the address belongs to the engine, then try again.',
      /Ответ пришёл не в JSON/,
    ],
    [
      'a refused key',
      refusal(403, 'Invalid API key'),
      'The server does not accept the key. Check its address and key in the settings',
      /Сервер не принимает ключ/,
    ],
  ];
  test.each(failures)(
    'says that %s ended it, what is kept, and goes on',
    async (_, bad, english, russian) => {
      server.next.push(usual, bad);
      const page = await translate();
      expect(await untilBar(page, /had to stop/)).toContain(english);
      expect(await bar(page)).toContain('13 of 17 paragraphs');
      expect(await bar(page)).toContain('Go on with what is missing');
      expect(await bar(page, 'ru')).toMatch(russian);
      expect(await bar(page, 'tr')).toContain('13/17 paragraf');
      await press(page, 'retry');
      await untilBar(page, /^$/);
    },
  );

  test('says while it waits what it waits for, and that it asks again by itself', async () => {
    server.next.push(usual, refusal(500, 'out of memory'), refusal(500, 'out of memory'));
    const page = await translate();
    expect(await untilBar(page, /cannot be reached/)).toMatch(
      /is translating.*“out of memory” Diptych asks again by itself\. Stop$/,
    );
    await untilBar(page, /^$/);
  });

  test('comes back where an undo took paragraphs out of a translation that was done', async () => {
    server.next.push(usual, (response, posted) => {
      const rows = app.services.database.read
        .selectFrom('bead')
        .select('id')
        .where('reasons', 'like', '%waiting%');
      void rows
        .orderBy('order_key')
        .execute()
        .then(([first]) =>
          post(`/articles/sample/actions${page.slice(page.indexOf('?'))}`, {
            action: 'merge-rows',
            bead: first?.id ?? '',
          }),
        )
        .then(() => usual(response, posted));
    });
    const page = await translate();
    await untilBar(page, /^$/);
    const undone = await post(`/articles/sample/actions${page.slice(page.indexOf('?'))}`, { action: 'undo' });
    expect(undone.status).toBe(303);
    expect(await bar(page)).toMatch(/was done, but paragraphs wait for it again\. 13 of 17 paragraphs/);
    await press(page, 'retry');
    await untilBar(page, /^$/);
  });

  test('stays while a person undoes, who is told why', async () => {
    let answer = () => {};
    server.next.push((response, posted) => {
      answer = () => usual(response, posted);
    });
    const page = await translate();
    await untilBar(page, /is translating/);
    const refused = await post(`/articles/sample/actions${page.slice(page.indexOf('?'))}`, {
      action: 'undo',
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('The machine is still translating.');
    answer();
    await untilBar(page, /^$/);
  });
});
