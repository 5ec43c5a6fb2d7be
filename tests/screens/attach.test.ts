import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../setup/app.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow } from '../setup/small-article.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services);
});
afterEach(() => app.stop());

async function post(path: string, fields: readonly (readonly [string, string | File])[]) {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  const response = await fetch(app.address + path, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: app.address, 'accept-language': 'en' },
  });
  return { status: response.status, location: response.headers.get('location'), body: await response.text() };
}

const exported = async (format: string) =>
  (await fetch(`${app.address}/articles/${STORY}/export?format=${format}`)).text();
const changed = async () =>
  new File([(await exported('xliff-1-2')).replaceAll('One two three', 'One & two')], 'back.xlf');
const hidden = (body: string) =>
  (/name="kept" value="([^"]*)"/.exec(body)?.[1] ?? '').replaceAll('&#34;', '"').replaceAll('&quot;', '"');
const textOf = async (id: string) =>
  (await storyNow(app.services)).blocks.find((block) => block.id === id)?.text;

describe('work that comes back from another program', () => {
  test('is shown as a difference, and taken over where it is ticked', async () => {
    const preview = await post(`/articles/${STORY}/attach`, [['file', await changed()]]);
    expect(preview.status).toBe(200);
    expect(preview.body).toMatch(/<del>.*<\/del>/);
    expect(await textOf('t1')).toBe('One two three');
    const key = /name="take" value="(t1:\d+)"/.exec(preview.body)?.[1] ?? '';
    const taken = await post(`/articles/${STORY}/attach`, [
      ['kept', hidden(preview.body)],
      ['take', key],
    ]);
    expect([taken.status, taken.location]).toEqual([303, `/articles/${STORY}`]);
    expect(await textOf('t1')).toBe('One & two');
  });

  test('is not taken where a paragraph was changed meanwhile: the difference is shown anew', async () => {
    const preview = await post(`/articles/${STORY}/attach`, [['file', await changed()]]);
    const key = /name="take" value="(t1:\d+)"/.exec(preview.body)?.[1] ?? '';
    await personAtWork(app.services, 'anna').revise('t1', { kind: 'edit-text', text: 'Mine' });
    const taken = await post(`/articles/${STORY}/attach`, [
      ['kept', hidden(preview.body)],
      ['take', key],
    ]);
    expect(taken.status).toBe(409);
    expect(taken.body).toContain('changed meanwhile');
    expect(await textOf('t1')).toBe('Mine');
  });

  test('dropped onto the desk, is looked at beside its article; an article of another desk is a new one', async () => {
    const file = await changed();
    const known = await post('/import', [['file', file]]);
    expect(known.body).toContain(`action="/articles/${STORY}/attach"`);
    const text = (await file.text())
      .replace(`original="${STORY}"`, 'original="other"')
      .replaceAll(`dip:article="${STORY}"`, 'dip:article="other"');
    const other = await post('/import', [['file', new File([text], 'other.xlf')]]);
    expect(other.status).toBe(303);
    expect(other.location).not.toBe(`/articles/${STORY}`);
  });

  test.each([
    ['broken', '<xliff version="1.2"><file>', 'Line 1'],
    [
      'of a bomb',
      '<!DOCTYPE xliff [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xliff version="1.2">&b;</xliff>',
      'entities',
    ],
    ['of none of our formats', 'plain words', 'none of the formats'],
  ])('that is %s is refused with its line and the reason', async (_, text, said) => {
    const refused = await post(`/articles/${STORY}/attach`, [['file', new File([text], 'x.xlf')]]);
    expect(refused.status).toBe(422);
    expect(refused.body).toContain(said);
  });

  test('that says nothing at all is asked for', async () => {
    expect((await post(`/articles/${STORY}/attach`, [['kept', 'nonsense']])).status).toBe(422);
  });
});
