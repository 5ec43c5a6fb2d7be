import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MAX_FILES_AT_ONCE } from '../../../src/article/import/archive/limits.ts';
import { unfinishedDrafts } from '../../../src/workflow/import-draft.ts';
import { zip } from '../../article/import/archive/zip.ts';
import { docx, p, r, table } from '../../article/import/office/docx.ts';
import { startApp, type TestApp } from '../../setup/app.ts';
import { importVisit, textFile } from '../../setup/import-visit.ts';

let app: TestApp;
const { ask, upload, stateOf } = importVisit(() => app);
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const ROWS = [
  ['Русский', 'English'],
  ['Река вышла из берегов', 'The river has burst its banks'],
  [
    'Город готовится к худшему, сообщили в мэрии.',
    'The city prepares for the worst, the mayor’s office said.',
  ],
  ['Жителей вывозят на автобусах в посёлки.', ''],
] as const;

const wordFile = (bytes: Uint8Array, name = 'article.docx') =>
  textFile(bytes, name, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
const columns = () => wordFile(docx(table(ROWS)), 'columns.docx');
const russian = () =>
  wordFile(docx(p('Река вышла из берегов', 'a3') + p('Город готовится к худшему.')), 'ru.docx');
const english = () =>
  wordFile(docx(p('The river has burst its banks', 'a3') + p('The city prepares.')), 'en.docx');
const png = () => textFile(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'picture.png', 'image/png');

const drafts = async () => {
  const [person] = await app.services.database.read.selectFrom('person').select('id').execute();
  return unfinishedDrafts(app.services, person?.id ?? '');
};
/** The texts that a saved article pairs, row by row. */
async function rowsAt(path: string): Promise<string[]> {
  const { alignments, blocks } = await stateOf(path);
  const textOf = (ids: readonly string[]) =>
    ids.map((id) => blocks.find((block) => block.id === id)?.text ?? '?').join(' + ');
  return (alignments[0]?.beads ?? []).map(({ source, target, status }) => {
    expect(status).toBe('auto');
    return `${textOf(source)} = ${textOf(target)}`;
  });
}

describe('a Word document', () => {
  const comment = `<w:comment w:id="0" w:author="Анна">${p('Проверить.')}</w:comment>`;
  const body =
    p('Река вышла из берегов', 'a3') +
    p(`${r('Город готов.')}<w:ins>${r(' Точно.')}</w:ins><w:r><w:commentReference w:id="0"/></w:r>`);

  test('is previewed with what is told of it, and without a choice of encodings', async () => {
    const { page, html } = await ask(await upload(wordFile(docx(body, { comments: comment }))));
    expect(page.kinds()).toEqual(['title', 'paragraph']);
    expect(page.withClass('side-facts')[0]?.text).toContain('article.docx · Word document · how it was read');
    expect(html).not.toContain('name="encoding.source"');
    expect(page.withClass('remarks')[0]?.text).toContain('Tracked changes shown as if accepted: 1.');
    expect(page.withClass('left-out')[0]?.text).toContain('a comment in the margin');
    expect(page.withClass('left-out')[0]?.text).toContain('Анна: Проверить.');
  });

  test('is saved with its comments beside the article', async () => {
    const path = await upload(wordFile(docx(body, { comments: comment })));
    const { blocks } = await stateOf((await ask(path, { do: 'save' })).to);
    expect(blocks.map(({ text, boilerplate }) => [text, boilerplate])).toEqual([
      ['Река вышла из берегов', null],
      ['Город готов. Точно.', null],
      ['Анна: Проверить.', 'margin-comment'],
    ]);
  });

  test('that cannot be read is refused in one sentence, and nothing of it is kept', async () => {
    const before = (await drafts()).length;
    const { status, page } = await ask('/import', { file: wordFile(docx(body).subarray(0, 900)) });
    expect(status).toBe(422);
    expect(page.words('alert')).toBe(
      '△ The file is damaged or cut off: it cannot be unpacked. Save or download it once more.',
    );
    expect(await drafts()).toHaveLength(before);
  });
});

describe('two texts side by side in a table', () => {
  test('are previewed as source and translation, and saved with their rows as pairs that nobody confirmed', async () => {
    const path = await upload(columns());
    const { page } = await ask(path);
    expect(page.withClass('draft-columns')[0]?.text).toContain(
      'Two texts stand side by side in this document.',
    );
    expect(page.chosen('lang.source')).toBe('Russian, as found');
    expect(page.chosen('lang.translation')).toBe('English, as found');
    expect(page.withClass('remarks')[0]?.text).toContain('“Русский”, “English”');
    expect(await rowsAt((await ask(path, { do: 'save' })).to)).toEqual([
      'Река вышла из берегов = The river has burst its banks',
      'Город готовится к худшему, сообщили в мэрии. = The city prepares for the worst, the mayor’s office said.',
      'Жителей вывозят на автобусах в посёлки. = ',
    ]);
  });

  test('name what stood in a column without letters, which belongs to neither', async () => {
    const rows = [
      ['1', 'Город готовится к худшему, сообщили в мэрии.', 'The city prepares for the worst, they said.'],
      ['2', 'Жителей вывозят на автобусах в посёлки.', 'Residents are being taken to villages by bus.'],
    ];
    const path = await upload(textFile(rows.map((row) => row.join('\t')).join('\n'), 'a.tsv'));
    const says = {
      en: 'Left out: 1 · 2 (2 cells)',
      ru: 'Не взято: 1 · 2 (2 ячейки)',
      tr: 'Alınmayan: 1 · 2 (2 hücre)',
    };
    for (const [lang, words] of Object.entries(says)) {
      const { page } = await ask(path, undefined, lang);
      expect(page.withClass('remarks').filter(({ text }) => text.includes(words))).toHaveLength(1);
    }
  });

  test('are an ordinary table where a person says so, and two texts again', async () => {
    const path = await upload(columns());
    await ask(path, { do: 'table:one-text' });
    const { page } = await ask(path);
    expect(page.kinds()).toEqual(['table', 'table', 'table', 'table']);
    expect(page.chosen('lang.translation')).toBeUndefined();
    await ask(path, { do: page.button('table:') });
    expect((await ask(path)).page.chosen('lang.translation')).toBe('English, as found');
  });

  test('have their corrections again after they were an ordinary table', async () => {
    const path = await upload(columns());
    await ask(path, { do: `leave-out:${(await ask(path)).page.block('Город')}` });
    await ask(path, { do: 'table:one-text' });
    expect((await ask(path)).page.withClass('left-out')).toEqual([]);
    await ask(path, { do: 'table:two-texts' });
    expect((await ask(path)).page.withClass('left-out')[0]?.text).toContain('Город готовится');
  });

  test('do not take the place of a translation from another file', async () => {
    const path = await upload(columns());
    await ask(path, { do: 'table:one-text' });
    await ask(path, { do: 'upload', 'translation-file': english() });
    expect((await ask(path)).page.button('table:')).toBe('');
    await ask(path, { do: 'table:two-texts' });
    expect((await ask(path)).html).toContain('The city prepares.');
  });

  test('say that one of them is left where the translation was taken out, and are read again on demand', async () => {
    const path = await upload(columns());
    await ask(path, { do: 'no-translation' });
    const { page } = await ask(path);
    expect(page.withClass('draft-columns')[0]?.text).toContain('This is the one in this language: Russian.');
    await ask(path, { do: page.button('table:') });
    expect((await ask(path)).page.chosen('lang.translation')).toBe('English, as found');
  });

  test('are paired as well where their sides were swapped and a block was left out', async () => {
    const path = await upload(columns());
    await ask(path, { do: 'swap' });
    const { page } = await ask(path);
    expect(page.chosen('lang.source')).toBe('English, as found');
    await ask(path, { do: `leave-out:${page.block('Река')}` });
    expect(await rowsAt((await ask(path, { do: 'save' })).to)).toEqual([
      'The river has burst its banks = ',
      'The city prepares for the worst, the mayor’s office said. = Город готовится к худшему, сообщили в мэрии.',
      ' = Жителей вывозят на автобусах в посёлки.',
    ]);
  });

  test('give a translation to an article that is there: the one that is not in its language', async () => {
    const path = await upload(russian());
    await ask(path, { do: 'upload', 'translation-file': columns() });
    const { page } = await ask(path);
    expect(page.chosen('lang.translation')).toBe('English, as found');
    const saved = await ask(path, { do: 'save' });
    expect((await rowsAt(saved.to))[0]).toBe('Река вышла из берегов = The river has burst its banks');
    const further = await ask(`${saved.to.split('?')[0]}/translations/new`, {
      'translation-file': columns(),
    });
    expect((await ask(further.to)).page.withClass('draft-columns')[0]?.text).toContain('English');
  });
});

describe('several files', () => {
  test('become a draft each', async () => {
    const before = (await drafts()).length;
    const { status, to } = await ask('/import', { file: [russian(), english()] });
    expect([status, to]).toEqual([303, '/import?several']);
    expect(await drafts()).toHaveLength(before + 2);
    expect((await ask(to)).page.words('status')).toContain('The files were read.');
  });

  test('are taken from an archive; what cannot be read is named, and the others are kept', async () => {
    const before = (await drafts()).length;
    const packed = zip([
      { name: 'a/first.txt', content: 'Первый заголовок\n\nТекст первой статьи.' },
      { name: 'bad.docx', content: 'PK\x03\x04' },
      { name: 'picture.png', content: 'x' },
    ]);
    const { status, page } = await ask('/import', { file: textFile(packed, 'all.zip', 'application/zip') });
    expect(status).toBe(422);
    expect(page.words('alert')).toBe(
      '△ bad.docx: The file is damaged or cut off: it cannot be unpacked. Save or download it once more. △ Files in the archive that are no texts were passed over: 1.',
    );
    expect(page.words('status')).toContain('The other files were read.');
    expect(await drafts()).toHaveLength(before + 1);
  });

  test('are an article and its translation where that is chosen', async () => {
    const { to } = await ask('/import', { file: [russian(), english()], are: 'article-and-translation' });
    const { page } = await ask(to);
    expect([page.chosen('lang.source'), page.chosen('lang.translation')]).toEqual([
      'Russian, as found',
      'English, as found',
    ]);
    expect((await rowsAt((await ask(to, { do: 'save' })).to))[0]).toContain(' = The river');
  });

  test('are a pair as well out of an archive, and what else was in it is named', async () => {
    const before = (await drafts()).length;
    const packed = zip([
      { name: '1.txt', content: 'Первый заголовок\n\nТекст первой статьи.' },
      { name: '2.txt', content: 'The first title\n\nThe text of the first article.' },
      { name: 'picture.png', content: 'x' },
    ]);
    const { page } = await ask('/import', {
      file: textFile(packed, 'pair.zip', 'application/zip'),
      are: 'article-and-translation',
    });
    expect(page.words('alert')).toContain('no texts were passed over: 1.');
    expect(await drafts()).toHaveLength(before + 1);
  });

  test('are no article and translation where there are three, or one cannot be read, and nothing is kept', async () => {
    const before = (await drafts()).length;
    const are = 'article-and-translation';
    const three = await ask('/import', { file: [russian(), english(), columns()], are });
    expect(three.page.words('alert')).toContain(
      'An article and its translation are two files, and there are 3.',
    );
    const unreadable = await ask('/import', { file: [russian(), png()], are });
    expect(unreadable.page.words('alert')).toContain('picture.png: This is a file of the format png');
    expect(await drafts()).toHaveLength(before);
  });

  test('are refused where they are too many', async () => {
    const many = Array.from({ length: MAX_FILES_AT_ONCE + 1 }, (_, i) => textFile('Текст.', `${i}.txt`));
    const { status, page } = await ask('/import', { file: many });
    expect(status).toBe(422);
    expect(page.words('alert')).toBe(`△ Up to ${MAX_FILES_AT_ONCE} files can be read at once.`);
  });
});

describe('a form', () => {
  test('that is cut off is a mistake of the request, said in words, and no fault of ours', async () => {
    const response = await fetch(`${app.address}/import`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', origin: app.address },
      body: '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nТекст',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('That could not be understood');
  });
});
