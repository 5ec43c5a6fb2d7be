import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { failure, type Languages } from '../../../src/translation/engines/engine.ts';
import { type BatchingEngine, inBatches } from '../../../src/translation/engines/in-batches.ts';
import { listMachineTranslations } from '../../../src/workflow/machine-translate.ts';
import { startApp, type TestApp } from '../../setup/app.ts';
import { importVisit, textFile } from '../../setup/import-visit.ts';
import { sendForm } from '../../setup/visit.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/biden-putin/${name}`, import.meta.url));
const seed = fixture('source.ru.txt');

/** An engine that translates Russian into English by shouting it. */
const shouting: BatchingEngine = inBatches({
  id: 'shouting',
  name: 'Shouting',
  limits: { maxCharsPerRequest: 10_000, maxUnitsPerRequest: 50 },
  languages: async (): Promise<Languages> => ({ kind: 'languages', pairs: [{ from: 'ru', to: 'en' }] }),
  translate: async ({ texts }) => ({
    kind: 'translated',
    texts: texts.map((text) => text.toUpperCase()),
    engine: 'shouting',
    version: '1',
  }),
  health: async () => ({ kind: 'ready', version: '1', pairs: 1 }),
});
const broken: BatchingEngine = {
  ...shouting,
  id: 'broken',
  name: 'Broken',
  languages: async () => failure('unavailable', 'connection-refused', { host: '127.0.0.1:9' }),
};

let app: TestApp;
const { ask, upload, stateOf } = importVisit(() => app);

describe('a translation by a machine', () => {
  beforeAll(async () => {
    app = await startApp({ engines: [shouting, broken] });
  });
  afterAll(() => app.stop());

  test('is offered for the languages of each engine; what is down says why', async () => {
    const { page, html } = await ask('/articles/sample/translations/new');
    expect(html).toContain('<option value="shouting:en">English (there is one already)</option>');
    expect(page.withClass('engine-problem')[0]?.text).toContain('Broken cannot be reached');
  });

  test('is begun when the article is saved, and marked as made by a machine', async () => {
    const path = await upload(textFile(seed));
    await ask(path, { do: 'translate', machine: 'shouting:en' });
    const { html } = await ask(path);
    expect(html).toContain('Shouting translates into English once the article is saved.');
    const { to } = await ask(path, { do: 'save' });
    const { article, texts } = await stateOf(to);
    expect(to).toBe(`/articles/${article.id}?to=${texts[1]?.id}&mode=align`);
    expect(texts[1]?.provenance).toMatchObject({ kind: 'machine', engine: 'shouting' });
    expect(await listMachineTranslations(app.services, article.id)).toHaveLength(1);
  });

  test('is not begun by an engine that is gone or for a language that is the source’s own', async () => {
    const path = await upload(textFile(seed));
    await ask(path, { do: 'translate', machine: 'gone:en' });
    const problems = async () => (await ask((await ask(path, { do: 'save' })).to)).page.words('alert');
    expect(await problems()).toContain('not set up any more');
    await ask(path, { do: 'translate', machine: 'shouting:ru' });
    expect(await problems()).toContain('language of the source');
  });

  test('can be added to an article that exists, once however often it is asked for', async () => {
    const { page } = await ask('/articles/sample/translations/new');
    const fields = { do: 'translate', machine: 'shouting:en', operation: page.value('operation') ?? '' };
    const first = await ask('/articles/sample/translations/new', fields);
    const second = await ask('/articles/sample/translations/new', fields);
    expect([first.status, first.to]).toEqual([303, second.to]);
    expect(first.to).toMatch(/^\/articles\/sample\?to=/);
  });

  test('and one by a person too, by way of the same preview', async () => {
    const fields = {
      'translation-text': 'Biden und Putin\n\nDer Präsident hat auf die Frage geantwortet, wie er sagt.',
    };
    const { to } = await ask('/articles/sample/translations/new', { ...fields, do: 'paste' });
    const { page } = await ask(to);
    expect(page.chosen('lang.translation')).toBe('German, as found');
    const saved = await ask(to, { do: 'save', 'meta.translator': 'Hans' });
    const { texts } = await stateOf(saved.to);
    expect(saved.to).toMatch(/^\/articles\/sample\?to=/);
    expect(texts.some(({ lang }) => lang === 'de')).toBe(true);
    const nothing = await ask('/articles/sample/translations/new', { do: 'paste' });
    expect([nothing.status, nothing.page.words('alert')]).toEqual([
      422,
      expect.stringContaining('nothing to read'),
    ]);
    expect((await ask('/articles/nobody/translations/new')).status).toBe(404);
  });
});

describe('a translation into a language that is there', () => {
  beforeEach(async () => {
    app = await startApp();
  });
  afterEach(() => app.stop());
  const english = textFile(fixture('translation.en.txt'));

  test('is pointed out before it is saved, and not forbidden', async () => {
    const { to } = await ask('/articles/sample/translations/new', {
      do: 'upload',
      'translation-file': english,
    });
    const { page } = await ask(to);
    expect(page.withClass('remarks')[0]?.text).toContain(
      'The article has a translation in this language already: English.',
    );
    const { texts } = await stateOf((await ask(to, { do: 'save' })).to);
    expect(texts.filter(({ lang }) => lang === 'en')).toHaveLength(2);
  });

  test('is no matter where it is the first one; the source once more is', async () => {
    const path = await upload(textFile(seed));
    await ask(path, { do: 'upload', 'translation-file': english });
    expect((await ask(path)).page.withClass('remarks')[1]?.text).not.toContain('language');
    await ask(path, { do: 'no-translation' });
    await ask(path, { do: 'upload', 'translation-file': textFile(seed) });
    expect((await ask(path)).page.withClass('remarks')[1]?.text).toContain(
      'in the language of the source: Russian',
    );
  });
});

describe('where the only translation was undone', () => {
  beforeAll(async () => {
    app = await startApp({ sample: false, engines: [shouting] });
  });
  afterAll(() => app.stop());

  test('the page on which one is added brings it back', async () => {
    const path = await upload(textFile(seed));
    await ask(path, { do: 'upload', 'translation-file': textFile(fixture('translation.en.txt')) });
    const { article } = await stateOf((await ask(path, { do: 'save' })).to);
    const actions = `${app.address}/articles/${article.id}/actions`;
    const add = `/articles/${article.id}/translations/new`;
    await sendForm(actions, { action: 'undo' });
    expect((await ask(`/articles/${article.id}`)).to).toBe(add);
    const { page, html } = await ask(add);
    expect(page.withClass('revert').map(({ text }) => text)).toEqual(['Translation added (English) Redo']);
    expect(html).toContain('Translate now');
    await sendForm(actions, { action: 'redo' });
    expect((await ask(`/articles/${article.id}`)).status).toBe(200);
    expect((await ask(add)).page.withClass('revert')).toEqual([]);
  });
});

describe('a translation whose article was taken off the desk meanwhile', () => {
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  test('is not lost: the page says so in the visitor’s language, and puts the article back', async () => {
    const german = 'Biden und Putin\n\nDer Präsident hat auf die Frage geantwortet, wie er sagt.';
    const { to } = await ask('/articles/sample/translations/new', {
      'translation-text': german,
      do: 'paste',
    });
    await ask('/articles/sample/remove', {});
    const refused = await ask(to, { do: 'save' });
    expect(refused).toMatchObject({ status: 303, to: `${to}?check` });
    const says = { en: 'no longer on the desk', ru: 'больше нет на рабочем столе', tr: 'artık masada değil' };
    for (const [lang, words] of Object.entries(says)) {
      const { page, html } = await ask(refused.to, undefined, lang);
      expect(page.words('alert')).toContain(words);
      expect(html).toContain('value="put-article-back"');
    }
    await ask(to, { do: 'put-article-back' });
    expect((await ask(to, { do: 'save' })).to).toMatch(/^\/articles\/sample\?to=/);
  });
});
