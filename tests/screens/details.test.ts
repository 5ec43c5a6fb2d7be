import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DomUtils, parseDocument } from 'htmlparser2';
import { startApp, type TestApp } from '../setup/app.ts';
import { STORY, saveSmallArticle, storyNow } from '../setup/small-article.ts';
import { ask, type Fields, sendForm } from '../setup/visit.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startApp({ sample: false });
  await saveSmallArticle(app.services);
});
afterEach(() => app.stop());

const address = () => `${app.address}/articles/${STORY}/details`;

/** The form's fields as the page shows them, and what is said beside each. */
function read(html: string) {
  const { children } = parseDocument(html);
  const inputs = DomUtils.findAll(
    ({ name, attribs }) => name === 'input' && attribs.name !== 'back',
    children,
  );
  const notes = DomUtils.findAll(({ attribs }) => attribs.class === 'problem', children);
  return {
    fields: Object.fromEntries(inputs.map(({ attribs }) => [attribs.name, attribs.value])) as Record<
      string,
      string
    >,
    notes: Object.fromEntries(notes.map((note) => [note.attribs.id, DomUtils.textContent(note)])),
  };
}

const shown = async () => read((await ask(address())).body).fields;
const save = async (fields: Fields) => sendForm(address(), { ...(await shown()), ...fields });

describe('the details of an article', () => {
  test('are what somebody entered, and nothing that nobody did', async () => {
    const { version, ...fields } = await shown();
    expect(Object.values(fields).every((value) => value === '')).toBe(true);
    const saved = await save({
      publisher: ' Lenta.ru ',
      date: '2026-01-31',
      address: 'https://example.org/a',
      targetLocale: 'en-us',
    });
    expect([saved.status, saved.headers.location]).toEqual([303, `/articles/${STORY}`]);
    expect((await storyNow(app.services)).article.metadata).toEqual({
      title: null,
      publisher: 'Lenta.ru',
      author: null,
      address: 'https://example.org/a',
      date: '2026-01-31',
      rights: null,
      translator: null,
      targetLocale: 'en-US',
    });
    expect(Number((await shown()).version)).toBeGreaterThan(Number(version));
  });

  test.each([
    ['address', 'javascript:alert(1)'],
    ['date', 'yesterday'],
    ['targetLocale', 'not a language'],
    ['author', 'x'.repeat(5000)],
  ])('are refused with a note beside the %s, and nothing typed is lost', async (field, value) => {
    const { status, body } = await save({ publisher: 'Lenta.ru', [field]: value });
    expect(status).toBe(422);
    const { fields, notes } = read(body);
    expect(fields).toMatchObject({ publisher: 'Lenta.ru', [field]: value });
    expect(Object.keys(notes)).toEqual([`note-${field}`]);
    expect((await storyNow(app.services)).article.metadata.publisher).toBeNull();
  });

  test('that two people change at once are shown to the later one, beside what he typed', async () => {
    const before = await shown();
    await save({ publisher: 'Lenta.ru', author: 'Anna' });
    const { status, body } = await sendForm(address(), { ...before, publisher: 'РИА', rights: 'CC BY' });
    expect(status).toBe(409);
    const { fields, notes } = read(body);
    expect(fields).toMatchObject({ publisher: 'РИА', rights: 'CC BY', author: '' });
    expect(notes['note-publisher']).toContain('Lenta.ru');
    expect(notes['note-author']).toContain('Anna');
    expect((await storyNow(app.services)).article.metadata.publisher).toBe('Lenta.ru');
    // Whoever has seen it may still decide.
    expect((await sendForm(address(), fields)).status).toBe(303);
    expect((await storyNow(app.services)).article.metadata).toMatchObject({ publisher: 'РИА', author: null });
  });

  test('that were wrong do not let the next try pass over somebody else’s work', async () => {
    const before = await shown();
    await save({ publisher: 'Lenta.ru' });
    const wrong = read((await sendForm(address(), { ...before, date: 'yesterday' })).body).fields;
    expect((await sendForm(address(), { ...wrong, date: '2026-01-31' })).status).toBe(409);
  });

  test('that are sent twice are saved once, without complaint', async () => {
    const fields = { ...(await shown()), publisher: 'Lenta.ru' };
    expect((await sendForm(address(), fields)).status).toBe(303);
    expect((await sendForm(address(), fields)).status).toBe(303);
  });

  test('are not saved for a version that is none', async () => {
    for (const version of [undefined, '', 'x', '-1', '1e9']) {
      expect((await save({ version, publisher: 'Lenta.ru' })).status).toBe(409);
    }
  });
});
