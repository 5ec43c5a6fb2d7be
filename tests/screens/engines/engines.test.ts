import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { keepThreads, type Threads } from '../../../src/translation/bergamot/threads.ts';
import { bergamotEngine } from '../../../src/translation/engines/bergamot.ts';
import { openModelFolder } from '../../../src/translation/models/model-folder.ts';
import { createEngineDesk, type EngineDesk } from '../../../src/workflow/engine-desk.ts';
import { startApp, type TestApp } from '../../setup/app.ts';
import { recordsOf, writeTinyModel } from '../../setup/tiny-model/install-tiny-model.ts';
import { ask, sendForm } from '../../setup/visit.ts';
import { type FakeApi, type Got, type Reply, startFakeApi } from '../../translation/engines/fake-api.ts';

const KEY = 'very-secret-key-1234';
let app: TestApp;
let engines: EngineDesk;
let data: string;
let server: FakeApi;
let other: FakeApi;
let threads: Threads;

function deeplLike({ door, body }: Got): Reply {
  if (door.includes('/languages')) return { status: 200, json: [{ language: 'RU' }, { language: 'EN-GB' }] };
  if (door.includes('/usage'))
    return { status: 200, json: { character_count: 1200, character_limit: 500_000 } };
  const texts = (body?.text ?? []) as readonly string[];
  return { status: 200, json: { translations: texts.map((text) => ({ text: text.toUpperCase() })) } };
}

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'diptych-engines-'));
  server = await startFakeApi(deeplLike);
  other = await startFakeApi(deeplLike);
  app = await startApp({
    modelsIn: data,
    makeEngines: (services) => {
      threads = keepThreads();
      const inside = bergamotEngine(openModelFolder(data), threads);
      engines = createEngineDesk(services, { env: {}, fetch, inside });
      return engines;
    },
  });
});
afterEach(async () => {
  await app.stop();
  await threads.end();
  await server.stop();
  await other.stop();
  await rm(data, { recursive: true, force: true });
});

const path = '/settings/engines';
const page = async (query = '') => (await fetch(`${app.address}${path}${query}`)).text();
const post = (to: string, fields: Readonly<Record<string, string>>) =>
  sendForm(`${app.address}${path}${to}`, fields);
const setUp = (fields: Readonly<Record<string, string>>) => post('/servers/deepl', { do: 'save', ...fields });
const deepl = async () => (await engines.all()).find(({ id }) => id === 'deepl');

async function everythingStored(): Promise<string> {
  const { read } = app.services.database;
  const tables = ['operation', 'operation_row', 'project', 'job'];
  const rows = await Promise.all(tables.map((table) => sql`select * from ${sql.table(table)}`.execute(read)));
  return JSON.stringify(rows.map((each) => each.rows));
}

describe('the settings of engines', () => {
  test('name what can be set up and mark what stays here', async () => {
    const html = await page();
    for (const name of ['Bergamot', 'LibreTranslate', 'Apertium', 'DeepL', 'Chat'])
      expect(html).toContain(name);
    await setUp({ address: server.address, key: KEY });
    expect(await page()).toContain('stays on this machine');
    await setUp({ address: 'https://mt.example', key: KEY });
    expect(await page()).toContain('leaves this machine: mt.example');
  });

  test('keep a key where nobody reads it, and send it to its address', async () => {
    await setUp({ address: server.address, key: KEY });
    expect(await page()).not.toContain(KEY);
    expect(await everythingStored()).not.toContain(KEY);
    const checked = await post('/servers/deepl', { do: 'check' });
    const html = checked.body;
    expect(html).toContain('Used in this period: 1,200 of 500,000 characters.');
    expect(html).not.toContain(KEY);
    expect(server.got.every(({ authorization }) => authorization === `DeepL-Auth-Key ${KEY}`)).toBe(true);
  });

  test('want the key anew for a new address, which never gets the old one', async () => {
    await setUp({ address: server.address, key: KEY });
    const saved = await setUp({ address: other.address, key: '' });
    expect(saved.headers.location).toContain('done=moved');
    expect(await deepl()).toMatchObject({ state: 'needs-key', hasKey: false });
    await post('/servers/deepl', { do: 'check' });
    expect(JSON.stringify(other.got)).not.toContain(KEY);
    await setUp({ address: server.address, key: '' });
    expect(await deepl()).toMatchObject({ state: 'needs-key' });
  });

  test('keep the key where anything else changes, and forget it when asked to', async () => {
    await setUp({ address: server.address, key: KEY });
    await setUp({ address: server.address, key: '', 'option-formality': 'prefer_more' });
    expect(await deepl()).toMatchObject({
      state: 'usable',
      setup: { options: { formality: 'prefer_more' } },
    });
    await setUp({ address: server.address, key: '', 'forget-key': 'yes' });
    expect(await deepl()).toMatchObject({ state: 'needs-key' });
    await post('/servers/deepl', { do: 'forget' });
    expect(await deepl()).toMatchObject({ state: 'not-set-up', setup: null });
  });

  test('refuse an address that is none, without repeating what may be a password', async () => {
    const refused = await setUp({ address: 'http://me:hunter2@mt.example', key: KEY });
    expect(refused.status).toBe(422);
    const html = refused.body;
    expect(html).toContain('A name or password must not stand in the address.');
    expect(html).not.toContain('hunter2');
    expect(html).not.toContain(KEY);
    expect(await deepl()).toMatchObject({ state: 'not-set-up' });
  });

  test('keep texts on this machine where that is settled', async () => {
    await setUp({ address: 'https://mt.example', key: KEY });
    const used = ['bergamot', 'libretranslate', 'apertium', 'deepl', 'chat'];
    await ask(`${app.address}${path}/rules`, {
      method: 'POST',
      headers: { origin: app.address, 'content-type': 'application/x-www-form-urlencoded' },
      body: ['leave=no', ...used.map((id) => `used=${id}`)].join('&'),
    });
    expect(await deepl()).toMatchObject({ state: 'would-leave' });
    expect((await engines.usable()).map(({ id }) => id)).toEqual(['bergamot']);
    await setUp({ address: server.address, key: KEY });
    expect((await engines.usable()).map(({ id }) => id)).toEqual(['bergamot', 'deepl']);
  });

  test('take an engine out of use', async () => {
    await setUp({ address: server.address, key: KEY });
    await post('/rules', { leave: 'yes', used: 'bergamot' });
    expect((await engines.usable()).map(({ id }) => id)).toEqual(['bergamot']);
  });

  test('let nobody pay twice for the same paragraph', async () => {
    await setUp({ address: server.address, key: KEY });
    const [, engine] = await engines.usable();
    const translate = (texts: readonly string[]) => engine?.translate({ from: 'ru', to: 'en', texts });
    await translate(['мир', 'труд']);
    expect(await translate(['труд', 'май', 'мир'])).toMatchObject({ texts: ['ТРУД', 'МАЙ', 'МИР'] });
    const paid = server.got.flatMap(({ body }) => (body?.text ?? []) as readonly string[]);
    expect(paid).toEqual(['мир', 'труд', 'май']);
    expect(await page()).toContain('3 paragraphs that were paid for are kept');
    await post('/answers', {});
    await translate(['мир']);
    expect(server.got.filter(({ body }) => body)).toHaveLength(3);
  });
});

describe('models on the settings screen', () => {
  test('come from a folder after one click, translate, and are removed', async () => {
    const from = join(data, 'usb');
    const model = await writeTinyModel(from, 'ru', 'en');
    await writeFile(join(from, 'records.json'), JSON.stringify(recordsOf([model])));
    expect(await page(`?look=yes&from=${encodeURIComponent(from)}`)).toContain('value="ru-en"');
    const added = await post('/models', { do: 'add', pair: 'ru-en', from });
    expect(added.status).toBe(303);
    const [bergamot] = await engines.usable();
    for (let looks = 0; looks < 200 && (await openModelFolder(data).list()).length === 0; looks++) {
      await new Promise((wake) => setTimeout(wake, 25));
    }
    expect(await bergamot?.translate({ from: 'ru', to: 'en', texts: ['мир'] })).toMatchObject({
      texts: ['mir'],
    });
    expect(await page()).toContain('Russian → English');
    await post('/models', { do: 'remove', pair: 'ru-en' });
    expect(await openModelFolder(data).list()).toEqual([]);
  }, 60_000);

  test('say what is wrong with the place they are to come from', async () => {
    const refused = await post('/models', { do: 'add', pair: 'ru-en', from: join(data, 'nowhere') });
    expect(refused.status).toBe(303);
    expect(await page()).toContain('There is no folder');
  });
});
