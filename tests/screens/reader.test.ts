import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../setup/app.ts';
import { addSmallTranslation, personAtWork, STORY, saveSmallArticle } from '../setup/small-article.ts';
import { ask } from '../setup/visit.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services);
});
afterEach(() => app.stop());

const read = (path: string, headers: Record<string, string> = {}) =>
  ask(`${app.address}/articles/${STORY}${path}`, { headers });

describe('the reader', () => {
  test('shows both texts as they will be published, with what an editor should know', async () => {
    const { status, body } = await read('/read');
    expect(status).toBe(200);
    expect(body).toContain('Раз два три');
    expect(body).toContain('One two three');
    expect(body).toContain('5 rows are not confirmed yet.');
    expect(body).toContain('2 rows have no counterpart');
    expect(body).not.toContain('unedited machine translation');
  });

  test('tells how much of a machine’s translation nobody has edited', async () => {
    const texts = ['BIR', 'IKI'];
    await addSmallTranslation(app.services, {
      id: 'more',
      prefix: 'm',
      texts,
      rows: ['2-1', '2-1'],
      machine: true,
    });
    await personAtWork(app.services, 'anna').revise('m2', { kind: 'edit-text', text: 'İki' });
    expect((await read('/read?to=more')).body).toContain('1 paragraph is unedited machine translation');
  });

  test('has a stylesheet of its own that may be kept for ever', async () => {
    const { body } = await read('/read');
    const style = /href="(\/reader-[^"]+\.css)"/.exec(body)?.[1];
    const { headers } = await ask(app.address + style);
    expect(headers['content-type']).toBe('text/css; charset=utf-8');
    expect(headers['cache-control']).toContain('immutable');
  });

  test('answers 304 until something of the article changes', async () => {
    const { etag } = (await read('/read')).headers;
    expect((await read('/read', { 'if-none-match': etag ?? '' })).status).toBe(304);
    await personAtWork(app.services, 'anna').pair({ kind: 'confirm', bead: 'r1' });
    expect((await read('/read', { 'if-none-match': etag ?? '' })).status).toBe(200);
  });

  test('leads to adding a translation where there is none', async () => {
    await personAtWork(app.services, 'importer').undo();
    expect((await read('/read')).headers.location).toBe(`/articles/${STORY}/translations/new`);
    expect((await read('/export')).headers.location).toBe(`/articles/${STORY}/translations/new`);
  });
});
