import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { updateArticle } from '../../src/article/store.ts';
import { writableFormats } from '../../src/exchange/exchange.ts';
import { keepInput } from '../../src/workflow/import-article.ts';
import { startApp, type TestApp } from '../setup/app.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow, writeRows } from '../setup/small-article.ts';
import { ask } from '../setup/visit.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services);
});
afterEach(() => app.stop());

const read = (path: string, headers: Record<string, string> = {}) =>
  ask(`${app.address}/articles/${STORY}${path}`, { headers });

async function setTitle(title: string): Promise<void> {
  const { metadata } = (await storyNow(app.services)).article;
  await writeRows(app.services, (rows) =>
    updateArticle(rows, 'desk', STORY, { metadata: { ...metadata, title } }),
  );
}

describe('the export page', () => {
  test('offers every format, each with a link that gives its file', async () => {
    const { status, body } = await read('/export');
    expect(status).toBe(200);
    for (const { id } of writableFormats) {
      const file = await read(`/export?to=target&format=${id}`);
      expect(body).toContain(`/export?to=target&amp;format=${id}"`);
      expect([id, file.status, file.headers['content-disposition']?.slice(0, 11)]).toEqual([
        id,
        200,
        'attachment;',
      ]);
    }
  });

  test('says before anything is written what each format leaves behind, and which carries everything', async () => {
    await personAtWork(app.services, 'anna').mark('s1', 'Раз', 'PER', 'tag-1');
    const { body } = await read('/export', { 'accept-language': 'en' });
    expect(body).toMatch(/Diptych JSON Lines[\s\S]*?Carries everything/);
  });

  test('says that the raw input stays behind, where there is one', async () => {
    const raw = {
      id: 'raw',
      fileName: 'a.txt',
      format: 'text',
      encoding: 'utf-8',
      bytes: new Uint8Array([49]),
    };
    await writeRows(app.services, async (rows) => {
      await keepInput(app.services, rows, { raw });
      await rows.update('text', { project_id: 'desk', id: 'source' }, { snapshot_id: raw.id });
    });
    const { body } = await read('/export', { 'accept-language': 'en' });
    expect(body).toMatch(/Diptych JSON Lines[\s\S]*?1 raw input, as it was imported/);
  });
});

describe('a published file', () => {
  test('is a download that cannot act as one of our pages', async () => {
    const { status, headers, body } = await read('/export?format=bilingual-html');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-disposition']).toMatch(/^attachment;/);
    expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'; style-src 'unsafe-inline'");
    expect(body).toMatch(/^<!doctype html>/);
  });

  test('has a name that every system can write, and the whole one for those who can', async () => {
    await setTitle('Встреча: «Байден/Путин» "?');
    const disposition = (await read('/export?format=bilingual-html')).headers['content-disposition'] ?? '';
    expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/);
    const name = decodeURIComponent(disposition.split("UTF-8''")[1] ?? '');
    expect(name).toBe('Встреча-Байден-Путин-ru-en.html');
  });

  test('speaks the visitor’s language around the texts', async () => {
    expect((await read('/export?format=bilingual-html', { 'accept-language': 'ru' })).body).toMatch(
      /<html[^>]* lang="ru"/,
    );
  });

  test('is not another translation than was asked for, nor an unknown format', async () => {
    expect((await read('/export?format=bilingual-html&to=no')).status).toBe(404);
    expect((await read('/export?format=exe')).status).toBe(404);
    expect((await read('/export?format=__proto__')).status).toBe(404);
    expect((await read('/export?format=bilingual-html&to=target')).status).toBe(200);
  });
});
