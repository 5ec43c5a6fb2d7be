import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MAX_IMPORT_BYTES } from '../../src/article/import/limits.ts';
import { listArticles } from '../../src/article/store.ts';
import { startApp, type TestApp } from '../setup/app.ts';
import { importVisit, textFile } from '../setup/import-visit.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/biden-putin/${name}`, import.meta.url));
const seed = fixture('source.ru.txt');

let app: TestApp;
const { ask, upload, stateOf } = importVisit(() => app);
const articles = () => listArticles(app.services.database.read, app.services.projectId);

describe('importing', () => {
  beforeEach(async () => {
    app = await startApp({ sample: false });
  });
  afterEach(() => app.stop());

  describe('the preview of the seed article', () => {
    test('shows a title, two bylines, three list items, two headings and two blocks left out', async () => {
      const { page } = await ask(await upload(textFile(seed, 'source.ru.txt')));
      expect(page.kinds()).toEqual([
        'title',
        'byline',
        'byline',
        ...Array(3).fill('paragraph'),
        ...Array(3).fill('list-item'),
        'heading',
        ...Array(5).fill('paragraph'),
        'heading',
        'paragraph',
      ]);
      expect(page.withClass('left-out')[0]?.text).toMatch(
        /2 blocks left out: links to other articles, cookie notice.*RELATED POSTS.*Restore/,
      );
      expect(page.chosen('lang.source')).toBe('Russian, as found');
      expect(page.withClass('draft-words')[0]?.attributes.lang).toBe('ru');
      expect(page.withClass('facts')[0]?.text).toContain('Every byte fits UTF-8.');
    });

    test('points out the Latin O with its word, and one click repairs it after saving, to be undone', async () => {
      const path = await upload(textFile(seed));
      const { page } = await ask(path);
      expect(page.withClass('remarks')[0]?.text).toContain('“Oжидается”');
      expect(page.withClass('as-wrong').map(({ text }) => text)).toEqual(['Oжидается']);

      const pressed = await ask(path, { do: page.button('repair:') });
      expect([pressed.status, pressed.to]).toEqual([303, `${path}#b-${page.block('Oжидается')}`]);
      const again = (await ask(path)).page;
      expect(again.withClass('remarks')[0]?.text).toContain('Becomes “Ожидается” when saved');
      expect(again.button('unrepair:')).not.toBe('');

      const { to } = await ask(path, { do: 'save' });
      expect((await stateOf(to)).blocks.some(({ text }) => text.startsWith('Ожидается'))).toBe(true);
      const operations = await app.services.database.read.selectFrom('operation').select('kind').execute();
      expect(operations.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['import-article', 'repair-text']),
      );
    });

    test('keeps every correction of the page, whichever button is pressed', async () => {
      const path = await upload(textFile(seed));
      const { page } = await ask(path);
      const heading = page.block('Байден произнес');
      const byline = page.block('by ANKASAM');
      await ask(path, {
        [`kind.${heading}`]: 'standfirst',
        [`lang.${byline}`]: 'und',
        'meta.publisher': 'ANKASAM',
        do: page.button('restore:'),
      });
      const again = (await ask(path)).page;
      expect(again.chosen(`kind.${heading}`)).toBe('standfirst');
      expect(again.chosen(`lang.${byline}`)).toBe('und');
      expect(again.value('meta.publisher')).toBe('ANKASAM');
      expect(again.kinds()).toHaveLength(18);

      await ask(path, { do: `leave-out:${heading}` });
      const { to } = await ask(path, { do: 'save' });
      const { article, blocks } = await stateOf(to);
      expect(article.metadata.publisher).toBe('ANKASAM');
      expect(blocks.find(({ id }) => id === heading)).toMatchObject({
        kind: 'standfirst',
        boilerplate: 'marked-by-hand',
      });
      expect(blocks.find(({ text }) => text === 'RELATED POSTS')?.boilerplate).toBeNull();
    });

    test('says its words in Russian and Turkish as well', async () => {
      const path = await upload(textFile(seed));
      const russian = await ask(path, undefined, 'ru');
      expect(russian.page.withClass('draft-counts')[0]?.text).toBe('17 блоков, 2 исключено');
      expect(russian.html).toContain('Письменность: кириллица.');
      const turkish = await ask(path, undefined, 'tr');
      expect(turkish.page.withClass('draft-counts')[0]?.text).toBe('17 blok, 2 blok dışarıda');
      for (const { html } of [russian, turkish]) expect(html).not.toMatch(/[\w-]+:[a-z-]+\.[a-z]|reason\./);
    });
  });

  describe('a language', () => {
    test('that is chosen for the whole text is expected of its blocks', async () => {
      const path = await upload(
        textFile('Заголовок дня\n\nЄвропа чекає на відповідь, і її ще немає, кажуть у Києві.'),
      );
      const { page } = await ask(path);
      expect(page.chosen('lang.source')).toBe('Ukrainian, as found');
      const title = page.block('Заголовок');
      await ask(path, { [`lang.${title}`]: '', 'lang.source': 'ru' });
      const again = (await ask(path)).page;
      expect([again.chosen('lang.source'), again.chosen(`lang.${title}`)]).toEqual([
        'ru',
        'Russian, as found',
      ]);
      // A page that is still open elsewhere says what was found before, and that is no choice.
      await ask(path, { 'lang.source': '', 'meta.rights': 'free' });
      expect((await ask(path)).page.chosen('lang.source')).toBe('Ukrainian, as found');
    });

    test('that nobody can tell is called not determined, and pointed out', async () => {
      const { page, html } = await ask(await upload(textFile('1 2 3\n\n4 5 6')));
      expect(page.chosen('lang.source')).toBe('not determined, as found');
      expect(html).toContain('not determined');
      expect(page.withClass('remarks')[0]?.text).toContain('could not be told for sure');
    });
  });

  describe('a file', () => {
    const story =
      'Новости дня\n\nПравительство сообщило, что переговоры начнутся в понедельник, и ещё не решило где.';

    test('in windows-1251 is recognised by its letters', async () => {
      const bytes = Uint8Array.from([...story].map(windows1251));
      const path = await upload(textFile(bytes));
      const { page } = await ask(path);
      expect(page.withClass('draft-words').map(({ text }) => text)).toEqual(story.split('\n\n'));
      expect(page.withClass('facts')[0]?.text).toContain('windows-1251');
    });

    test.each(['utf-16le', 'utf-16be'])('in %s is read', async (encoding) => {
      const bytes = Buffer.from(`\uFEFF${story}`, 'utf16le');
      const { page } = await ask(await upload(textFile(encoding === 'utf-16le' ? bytes : bytes.swap16())));
      expect(page.withClass('draft-words').map(({ text }) => text)).toEqual(story.split('\n\n'));
    });

    test('can be read again in an encoding chosen by hand', async () => {
      const path = await upload(textFile(Uint8Array.from([...story].map(windows1251))));
      const answer = await ask(path, { do: 'read-again:source', 'encoding.source': 'koi8-r' });
      expect([answer.status, answer.to]).toEqual([303, `${path}#source`]);
      const wrong = (await ask(path)).page;
      expect(wrong.withClass('draft-words')[0]?.text).not.toBe('Новости дня');
      expect(wrong.withClass('facts')[0]?.text).toContain('It was read as KOI8-R, chosen by hand.');
      await ask(path, { do: 'read-again:source', 'encoding.source': '' });
      expect((await ask(path)).page.withClass('draft-words')[0]?.text).toBe('Новости дня');
    });

    test('whose letters were saved in the wrong encoding is put right by one click, which can be taken back', async () => {
      const path = await upload(textFile(new TextDecoder('windows-1251').decode(Buffer.from(story))));
      const { page, html } = await ask(path);
      expect(page.withClass('remarks')[0]?.text).toContain('would become “Новости дня”');
      expect(html).toContain('value="undo-mojibake:source"');
      await ask(path, { do: 'undo-mojibake:source' });
      const right = await ask(path);
      expect(right.page.withClass('draft-words').map(({ text }) => text)).toEqual(story.split('\n\n'));
      expect(right.html).toContain('value="keep-mojibake:source"');
      await ask(path, { do: 'keep-mojibake:source' });
      expect((await ask(path)).page.withClass('draft-words')[0]?.text).not.toBe('Новости дня');
    });

    test('with a name in any alphabet keeps it', async () => {
      const { page } = await ask(await upload(textFile(story, 'новости — день.txt')));
      expect(page.withClass('side-facts')[0]?.text).toContain('новости — день.txt');
    });

    test('of HTML comes without its scripts, says so, and fills in what the page states', async () => {
      const html = `<!doctype html><html lang="en"><head><title>Talks begin | The Daily</title>
        <meta property="og:site_name" content="The Daily"><script>steal()</script></head><body>
        <h1>Talks begin</h1><p onclick="steal()">The <b>talks</b> <a href="javascript:steal()">began</a> on Monday,
        the ministry said in a statement that was long enough.</p></body></html>`;
      const { page, html: shown } = await ask(await upload(textFile(html, 'page.html', 'text/html')));
      expect(shown).not.toContain('steal');
      expect(page.withClass('remarks')[0]?.text).toContain('Scripts, styles and other code: 1');
      expect(page.withClass('remarks')[0]?.text).toContain('Code hidden in “onclick” removed: 1');
      expect(page.withClass('as-strong').map(({ text }) => text)).toEqual(['talks']);
      expect(page.value('meta.publisher')).toBe('The Daily');
      expect(page.value('meta.title')).toBe('');
      expect(page.value('meta.date')).toBe('');
    });

    test.each([
      ['empty', textFile(''), 'There is no text in it.'],
      ['a PDF', textFile('%PDF-1.7 …', 'a.pdf', 'application/pdf'), 'This is a file of the format pdf'],
      ['binary', textFile(Uint8Array.from({ length: 400 }, (_, i) => i % 7)), 'not a text file'],
    ])(
      'that is %s is refused with the reason, said once, which the field refers to',
      async (_, file, words) => {
        const { status, page, html } = await ask('/import', { file });
        expect(status).toBe(422);
        expect(page.words('alert')).toContain(words);
        expect(html.split(words)).toHaveLength(2);
        expect(html).toMatch(/<p [^>]*id="import-file-problem"/);
        expect(await articles()).toEqual([]);
      },
    );

    test('that is too large is refused with the limit', async () => {
      const { status, page } = await ask('/import', { file: textFile('a'.repeat(MAX_IMPORT_BYTES + 1)) });
      expect(status).toBe(413);
      expect(page.words('alert')).toContain('more than 10 MB');
    });
  });

  describe('a paste', () => {
    test('keeps the formatting that the clipboard had', async () => {
      const html =
        '<h2>Talks</h2><p>The <em>talks</em> began on Monday, said the ministry in a statement.</p>';
      const { to } = await ask('/import', { text: 'Talks\n\nThe talks began on Monday', html });
      const { page } = await ask(to);
      expect(page.withClass('as-emphasis').map(({ text }) => text)).toEqual(['talks']);
      expect(page.withClass('side-facts')[0]?.text).toContain('pasted · HTML');
      expect(page.chosen('encoding.source')).toBeUndefined();
    });

    test('takes a title beside it', async () => {
      const text = 'The talks began on Monday, said the ministry in a statement.';
      const { page } = await ask((await ask('/import', { text, title: 'Talks begin' })).to);
      expect(page.kinds()).toEqual(['title', 'paragraph']);
    });

    test('of nothing is refused, and what was typed stays', async () => {
      const nothing = await ask('/import', { text: ' \n ' });
      expect([nothing.status, nothing.page.words('alert')]).toEqual([
        422,
        expect.stringContaining('nothing to read'),
      ]);
      const control = await ask('/import', { text: 'a\u0001\u0002\u0003', title: 'Kept' });
      expect(control.status).toBe(422);
      expect(control.page.value('title')).toBe('Kept');
    });

    test('with control characters says that they were removed', async () => {
      const text = `The talks\u0007 began on Monday. ${'The ministry said so in a statement. '.repeat(9)}`;
      const { page } = await ask((await ask('/import', { text })).to);
      expect(page.withClass('remarks')[0]?.text).toContain(
        'Control characters removed: 1, the first in line 1.',
      );
    });
  });

  describe('saving', () => {
    test('twice, at once or by going back, makes one article', async () => {
      const path = await upload(textFile(seed));
      const [first, second] = await Promise.all([ask(path, { do: 'save' }), ask(path, { do: 'save' })]);
      expect([first.status, second.status]).toEqual([303, 303]);
      expect(first.to).toBe(second.to);
      const third = await ask(path, { do: 'save', 'meta.publisher': 'late' });
      expect([third.status, third.to]).toEqual([303, first.to]);
      expect((await ask(path)).to).toBe(first.to);
      expect(await articles()).toHaveLength(1);
      expect((await ask('/')).html).toContain('Байден встретиться');
    });

    test.each([
      ['en', 'This is not a date.', 'Web address'],
      ['ru', 'Это не дата.', 'Адрес в сети'],
      ['tr', 'Bu bir tarih değil.', 'Web adresi'],
    ])('a form with mistakes is answered in %s, beside the field and on top', async (lang, words, label) => {
      const path = await upload(textFile(seed));
      const fields = { do: 'save', 'meta.date': '30.02.2022', 'meta.address': 'ftp://example.org' };
      const { status, to } = await ask(path, fields);
      expect([status, to]).toEqual([303, `${path}?check`]);
      const { page } = await ask(to, undefined, lang);
      expect(page.words('alert')).toContain(words);
      expect(page.words('alert')).toContain(label);
      expect(page.withClass('problem').map(({ text }) => text)).toEqual([
        expect.any(String),
        expect.stringContaining(words),
      ]);
      expect(page.value('meta.date')).toBe('30.02.2022');
      expect(await articles()).toEqual([]);
    });

    test('leaves a discarded draft alone, which can be put back', async () => {
      const path = await upload(textFile(seed));
      const { to } = await ask(path, { do: 'discard' });
      expect((await ask(path)).status).toBe(404);
      const { page } = await ask(to);
      expect(page.words('status')).toContain('was discarded');
      const back = await ask(`${path}/put-back`, {});
      expect(back.to).toBe(path);
      expect((await ask(path)).status).toBe(200);
      expect((await ask('/import')).page.withClass('import-drafts')[0]?.text).toContain('Байден встретиться');
    });

    test('a draft that never was is not found', async () => {
      expect((await ask('/import/nobody')).status).toBe(404);
      expect((await ask('/import/nobody', { do: 'save' })).status).toBe(404);
    });
  });

  describe('the translation beside it', () => {
    test('is read from a file, shown folded, and saved with its translator', async () => {
      const path = await upload(textFile(seed));
      const file = textFile(fixture('translation.en.txt'), 'translation.en.txt');
      const read = await ask(path, { do: 'upload', 'translation-file': file });
      expect([read.status, read.to]).toEqual([303, `${path}#translation`]);
      const { page } = await ask(path);
      expect(page.chosen('lang.translation')).toBe('English, as found');
      expect(page.withClass('translation-blocks')[0]?.attributes.open).toBeUndefined();
      const { to } = await ask(path, { do: 'save', 'meta.translator': 'Jane Doe' });
      const { texts, alignments } = await stateOf(to);
      expect(texts[1]).toMatchObject({ lang: 'en', provenance: { kind: 'human', translator: 'Jane Doe' } });
      expect(to).toContain(`?to=${texts[1]?.id}`);
      expect(alignments).toHaveLength(1);
    });

    test('that was pasted is read and shown before it is saved, whatever was pressed, and can be taken out', async () => {
      const path = await upload(textFile(seed));
      const pressed = await ask(path, { do: 'save', 'translation-text': 'Biden to meet Putin in January' });
      expect(pressed.to).toBe(`${path}#translation`);
      expect(await articles()).toEqual([]);
      expect((await ask(path)).page.button('no-translation')).not.toBe('');
      await ask(path, { do: 'no-translation' });
      expect((await ask(path)).page.button('paste')).toBe('paste');
    });

    test('that cannot be read is refused, and the draft stays', async () => {
      const path = await upload(textFile(seed));
      const { status, page } = await ask(path, {
        do: 'upload',
        'translation-file': textFile('', 'empty.txt'),
      });
      expect(status).toBe(422);
      expect(page.words('alert')).toContain('There is no text in it.');
      expect((await ask(path, { do: 'paste' })).page.words('alert')).toContain('nothing to read');
    });

    test('by a machine says how an engine is set up where there is none', async () => {
      const { html } = await ask(await upload(textFile(seed)));
      expect(html).toContain('No engine is set up yet.');
      expect(html).toContain('href="/settings/engines"');
    });
  });

  test('refuses a file that would take too long, in the visitor’s language, and keeps nothing of it', async () => {
    const bomb = textFile(`<p>${'&'.repeat(5_000_000)}`, 'page.html', 'text/html');
    const refused = ask('/import', { file: bomb }, 'ru');
    // Everybody else goes on meanwhile.
    expect((await ask('/help')).status).toBe(200);
    const { status, page } = await refused;
    expect([status, page.words('alert')]).toEqual([422, expect.stringContaining('было остановлено')]);
    expect(await articles()).toEqual([]);
    expect((await ask('/import')).page.withClass('import-drafts')).toEqual([]);
  }, 30_000);

  test('takes a title of one line, and refuses one that is a text', async () => {
    const text = 'Переговоры начались в понедельник.';
    const { to } = await ask('/import', { title: ' Новый \u0000 договор\n', text });
    expect((await ask(to)).page.withClass('draft-words')[0]?.text).toBe('Новый договор');
    const { status, page } = await ask('/import', { title: 'ы'.repeat(1_001), text });
    expect([status, page.words('alert')]).toEqual([422, expect.stringContaining('1000 characters')]);
    expect(page.withClass('import-start')[0]?.text).toContain(text);
  });

  test('keeps the corrections that came with a translation that is too large', async () => {
    const path = await upload(textFile(seed));
    const heading = (await ask(path)).page.block('Байден произнес');
    const { status } = await ask(path, {
      [`kind.${heading}`]: 'standfirst',
      'translation-file': textFile(new Uint8Array(MAX_IMPORT_BYTES + 1), 'large.txt'),
    });
    expect(status).toBe(413);
    expect((await ask(path)).page.chosen(`kind.${heading}`)).toBe('standfirst');
  });

  test('no form has a script or a style inside it', async () => {
    const path = await upload(textFile(seed));
    for (const { html } of [await ask('/import'), await ask(path)]) {
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i);
    }
  });
});

function windows1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (letter === 'ё') return 0xb8;
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
}
