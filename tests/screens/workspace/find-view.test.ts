import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../../setup/app.ts';
import { STORY, saveSmallArticle, storyNow } from '../../setup/small-article.ts';
import { ask, sendForm, sendJson } from '../../setup/visit.ts';

let app: TestApp;
const address = (path: string) => `${app.address}/articles/${STORY}${path}`;
const texts = async () => (await storyNow(app.services)).blocks.map(({ text }) => text);
/** What a page says, without its tags. */
const wordsOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
/** What the forms of a page hold that nobody sees. */
const hidden = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

beforeAll(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services);
});
afterAll(() => app.stop());

describe('finding words', () => {
  test('shows each hit in its row with what would be put there', async () => {
    const { status, body } = await ask(address('/find/hits?find=ВОС&insert=<b>'));
    expect(status).toBe(200);
    expect(wordsOf(body)).toContain('1 hit Row 4 Вос &lt;b&gt; емь Replace Replace it');
    expect(body).not.toContain('<b></ins>');
    expect(wordsOf((await ask(address('/find/hits?find=e&side=source'))).body)).toContain('0 hits');
    expect(wordsOf((await ask(address('/find/hits?find=e&side=target'))).body)).toContain('7 hits');
  });

  test('says why nothing is found', async () => {
    const says = async (query: string) => wordsOf((await ask(address(`/find/hits?${query}`))).body).trim();
    expect(await says('find=(&isPattern=true')).toBe('This is not a regular expression.');
    expect(await says('')).toBe('What is found is shown with what would be put there.');
  });

  test('is a page of its own without scripts, that replaces one hit or all, and undo takes it back', async () => {
    const before = await texts();
    const { body } = await ask(address('/find?find=o&insert=0&side=target&isCased=true'));
    expect(body).toContain('<h1>Find and replace</h1>');
    const all = hidden(body);
    expect(all).toMatchObject({ action: 'replace-text', find: 'o', isCased: 'true', count: '2' });
    expect((await sendForm(address('/actions?block=t1&start=6'), all)).status).toBe(303);
    expect((await texts()).includes('One tw0 three')).toBe(true);
    const { content } = await sendJson(address('/actions'), { action: 'undo' });
    expect(content.message).toBe('Undone: “o” replaced');
    const stale = await sendForm(address('/actions'), all);
    expect(stale.status).toBe(409);
    const again = hidden((await ask(address('/find?find=o&insert=0&side=target&isCased=true'))).body);
    expect((await sendForm(address('/actions'), again)).status).toBe(303);
    expect((await texts()).filter((text, i) => text !== before[i])).toEqual(['One tw0 three', 'F0ur five']);
    await sendJson(address('/actions'), { action: 'undo' });
    expect(await texts()).toEqual(before);
  });

  test('of an article that is not there, or of too many words, is not found', async () => {
    expect((await ask(`${app.address}/articles/none/find`)).status).toBe(404);
    expect((await ask(address(`/find?find=${'x'.repeat(401)}`))).status).toBe(404);
  });
});
