import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../setup/app.ts';
import { addSmallTranslation, saveSmallArticle } from '../setup/small-article.ts';

describe('two translations side by side', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ sample: false });
    await saveSmallArticle(app.services, {
      source: ['Раз два три', 'Четыре пять'],
      target: ['One two three', 'Four five'],
      rows: ['1-1', '1-1'],
    });
  });
  afterAll(() => app.stop());
  const page = async (query = '') => (await fetch(`${app.address}/articles/story/compare${query}`)).text();

  test('want two translations', async () => {
    expect(await page()).toContain('There are not yet two translations to compare.');
  });

  test('are marked where their words differ, and where one has nothing that is said', async () => {
    await addSmallTranslation(app.services, {
      id: 'other',
      prefix: 'u',
      texts: ['One & three'],
      rows: ['1-1', '1-0'],
    });
    const html = await page('?first=target&second=other');
    expect(html).toContain('One <mark>two</mark> three');
    expect(html).toContain('One <mark>&amp;</mark> three');
    expect(html).toContain('Four five');
    expect(html).toContain('nothing here');
  });

  test('are not marked where they are in two languages, of which all words differ', async () => {
    await addSmallTranslation(app.services, {
      id: 'turkish',
      prefix: 'v',
      texts: ['Bir iki üç', 'Dört beş'],
      rows: ['1-1', '1-1'],
      lang: 'tr',
    });
    const html = await page('?first=target&second=turkish');
    expect(html).toContain('Bir iki üç');
    expect(html).not.toContain('<mark>');
    expect(html).toContain('These are two languages');
  });

  test('are an article’s own', async () => {
    expect((await fetch(`${app.address}/articles/none/compare`)).status).toBe(404);
  });
});
