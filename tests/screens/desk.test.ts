import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DomUtils, parseDocument } from 'htmlparser2';
import { startApp, type TestApp } from '../setup/app.ts';
import { personAtWork, STORY, saveSmallArticle } from '../setup/small-article.ts';
import { ask, sendForm } from '../setup/visit.ts';

let app: TestApp;
afterEach(() => app.stop());

/** The articles that the desk lists: title, and the shares of each translation. */
async function desk(query = '', headers: Record<string, string> = {}) {
  const { status, body } = await ask(`${app.address}/${query}`, { headers });
  const { children } = parseDocument(body);
  const articles = DomUtils.findAll(({ attribs }) => attribs.class === 'article', children).map((item) => ({
    title: DomUtils.textContent(DomUtils.findOne(({ name }) => name === 'h2', [item]) ?? []),
    shares: DomUtils.findAll(({ attribs }) => attribs.class === 'figure', [item]).map((each) =>
      DomUtils.textContent(each),
    ),
  }));
  return { status, body, articles };
}

describe('an empty desk', () => {
  beforeEach(async () => {
    app = await startApp({ sample: false });
  });

  test('explains itself and offers the sample article', async () => {
    expect((await desk()).body).toContain('Your desk is empty');
    const opened = await sendForm(`${app.address}/sample`, {});
    expect(opened.status).toBe(303);
    expect((await ask(app.address + opened.headers.location)).status).toBe(200);
    expect((await desk()).articles).toHaveLength(1);
  });

  test('gives the sample once more to whoever asks again, as an article of its own', async () => {
    const first = await sendForm(`${app.address}/sample`, {});
    const second = await sendForm(`${app.address}/sample`, {});
    expect(second.headers.location).not.toBe(first.headers.location);
    expect((await desk()).articles).toHaveLength(2);
  });
});

describe('the desk', () => {
  beforeEach(async () => {
    app = await startApp();
    await saveSmallArticle(app.services);
  });

  test('lists the article that changed last first, with how far each translation is', async () => {
    const { articles } = await desk();
    expect(articles.map(({ title }) => title)).toEqual([
      'Untitled article',
      expect.stringMatching(/\p{Script=Cyrillic}/u),
    ]);
    expect(articles[0]?.shares).toEqual(['0%', '75%', '0%']);
    const anna = personAtWork(app.services, 'anna');
    for (const bead of ['r1', 'r2']) await anna.pair({ kind: 'confirm', bead });
    await anna.pair({ kind: 'mark-empty', bead: 'r4', onPurpose: true });
    expect((await desk()).articles[0]?.shares).toEqual(['40%', '100%', '0%']);
  });

  test('finds by title and publisher, in any case', async () => {
    expect(
      (await desk('?q=АНКАСАМ')).articles.length + (await desk('?q=ankasam')).articles.length,
    ).toBeGreaterThan(0);
    expect((await desk(`?q=${encodeURIComponent('БАЙДЕН')}`)).articles).toHaveLength(1);
    const none = await desk('?q=zzz');
    expect([none.articles.length, none.body.includes('No article matches')]).toEqual([0, true]);
  });

  test('filters by language and by work that is open', async () => {
    expect((await desk('?lang=tr')).articles).toHaveLength(1);
    expect((await desk('?lang=en')).articles).toHaveLength(2);
    const anna = personAtWork(app.services, 'anna');
    for (const bead of ['r1', 'r2', 'r3', 'r4', 'r5']) await anna.pair({ kind: 'confirm', bead });
    expect((await desk('?work=open')).articles.map(({ title }) => title)).not.toContain('Untitled article');
  });

  test('takes an article off, says so, and puts it back', async () => {
    const removed = await sendForm(`${app.address}/articles/${STORY}/remove`, {});
    expect([removed.status, removed.headers.location]).toEqual([303, `/?removed=${STORY}`]);
    const without = await desk(`?removed=${STORY}`);
    expect(without.articles).toHaveLength(1);
    expect(without.body).toContain(`action="/articles/${STORY}/restore"`);
    const restored = await sendForm(`${app.address}/articles/${STORY}/restore`, {});
    expect([restored.status, restored.headers.location]).toEqual([303, '/']);
    const { articles, body } = await desk(`?removed=${STORY}`);
    expect([articles.length, body.includes('was removed from the desk')]).toEqual([2, false]);
  });

  test('knows nothing of articles that are not there', async () => {
    expect((await sendForm(`${app.address}/articles/no/remove`, {})).status).toBe(404);
    expect((await sendForm(`${app.address}/articles/no/restore`, {})).status).toBe(404);
    expect((await desk('?removed=no')).body).not.toContain('/restore');
  });

  test('speaks the visitor’s language, with its own way of writing shares', async () => {
    expect((await desk('', { 'accept-language': 'tr' })).articles[0]?.shares[1]).toBe('%75');
    expect((await desk('', { 'accept-language': 'xx, ru;q=0.5' })).body).toContain('<html lang="ru"');
  });
});
