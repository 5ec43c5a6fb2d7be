import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../setup/app.ts';
import { personAtWork, STORY, saveSmallArticle } from '../setup/small-article.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services);
});
afterAll(() => app.stop());

const AT_WORK = 'diptych_mode=annotate';

/** How a page is answered to somebody who has it under a tag. */
async function ask(tag: string, headers: Readonly<Record<string, string>> = {}, query = '') {
  const address = `${app.address}/articles/${STORY}${query}`;
  const response = await fetch(address, { headers: { 'If-None-Match': tag, Cookie: AT_WORK, ...headers } });
  const text = await response.text();
  return { status: response.status, tag: response.headers.get('etag') ?? '', text };
}

test('a page that did not change is answered so, again and again, until somebody commits', async () => {
  const { tag } = await ask('');
  for (let times = 0; times < 3; times++) expect(await ask(tag)).toEqual({ status: 304, tag, text: '' });
  await personAtWork(app.services, 'anna').revise('s1', { kind: 'edit-text', text: 'Десять' });
  const changed = await ask(tag);
  expect(changed.status).toBe(200);
  expect(changed.text).toContain('Десять');
  expect((await ask(changed.tag)).status).toBe(304);
});

test('who asks otherwise is answered otherwise', async () => {
  const { tag } = await ask('');
  expect((await ask(tag)).status).toBe(304);
  for (const other of [
    await ask(tag, { 'Accept-Language': 'tr' }),
    await ask(tag, { Cookie: `${AT_WORK}; diptych_language=ru` }),
    await ask(tag, {}, '?mode=align'),
    await ask('W/"another"'),
  ])
    expect(other.status).toBe(200);
  expect((await ask(tag)).status).toBe(304);
});

test('the mode that is asked for is kept for the next page, also where the page did not change', async () => {
  const address = `${app.address}/articles/${STORY}?mode=align`;
  const first = await fetch(address, { headers: { Cookie: AT_WORK } });
  const tag = first.headers.get('etag') ?? '';
  for (let times = 0; times < 3; times++) {
    const again = await fetch(address, { headers: { Cookie: AT_WORK, 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('set-cookie')).toContain('diptych_mode=align');
  }
});
