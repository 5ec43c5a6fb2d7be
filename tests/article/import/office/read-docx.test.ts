import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../src/article/import/read-document.ts';
import { zip } from '../archive/zip.ts';
import { type DocxParts, docx, docxFiles, item, p, r, table } from './docx.ts';

function read(body: string, parts: DocxParts = {}) {
  const result = readDocument({ bytes: docx(body, parts) });
  if (result.kind === 'refused') throw new RangeError(result.reason.code);
  return result;
}

const lines = (body: string, parts?: DocxParts) =>
  read(body, parts).blocks.map(({ kind, text }) => `${kind}: ${text}`);

/** The text with its markup written into it, the outer marks outside. */
function marked(body: string, parts?: DocxParts): string {
  const [block] = read(body, parts).blocks;
  if (block === undefined) throw new RangeError('no block');
  const { text, markup } = block;
  return [...text, '']
    .map((letter, at) => {
      const closing = markup
        .filter(({ end, kind }) => end === at && kind !== 'break')
        .map(({ kind }) => `</${kind}>`);
      const opening = markup.filter(({ start }) => start === at).map(({ kind }) => `<${kind}>`);
      return [...closing.reverse(), ...opening, letter].join('');
    })
    .join('');
}

const note = (id: string, text: string, element = 'footnote') =>
  `<w:${element} w:id="${id}">${p(text, 'a7')}</w:${element}>`;

describe('a Word document', () => {
  test('is read into blocks by what its styles are called in every language of Word', () => {
    const body = [
      p('Река вышла из берегов', 'a3'),
      p('Вода поднялась за одну ночь на два с лишним метра', 'a4'),
      p('Город готовится к худшему, сообщили в мэрии. Жителей вывозят на автобусах.'),
      p('Что будет дальше', '2'),
      p('Вода уйдёт через неделю, обещают синоптики. Проверить это нельзя.'),
      p('«Мы ждём помощи»', 'a5'),
      p('Набережная утром', 'a6'),
      item('вода'),
      item('хлеб'),
    ].join('');
    expect(lines(body)).toEqual([
      'title: Река вышла из берегов',
      'standfirst: Вода поднялась за одну ночь на два с лишним метра',
      'paragraph: Город готовится к худшему, сообщили в мэрии. Жителей вывозят на автобусах.',
      'heading: Что будет дальше',
      'paragraph: Вода уйдёт через неделю, обещают синоптики. Проверить это нельзя.',
      'quotation: «Мы ждём помощи»',
      'caption: Набережная утром',
      'list-item: вода',
      'list-item: хлеб',
    ]);
  });

  test('says which format it is, whatever its file is called', () => {
    const result = readDocument({
      bytes: docx(p('Текст.')),
      filename: 'article.txt',
      mediaType: 'text/plain',
    });
    expect(result).toMatchObject({ kind: 'read', format: 'docx', evidence: [{ code: 'format-docx' }] });
  });

  test('keeps links and emphasis, whole where Word has cut them into runs', () => {
    const body = p(
      r('Он ') +
        r('очень', '<w:b/>') +
        r(' рад', '<w:b/>') +
        r(', ') +
        r('сказал', '<w:i/>') +
        `<w:hyperlink r:id="l1">${r(' здесь', '<w:i/>')}${r(' и там')}</w:hyperlink>` +
        r('.'),
    );
    expect(marked(body, { links: { l1: 'https://example.org/a' } })).toBe(
      'Он <strong>очень рад</strong>, <emphasis>сказал</emphasis> <link><emphasis>здесь</emphasis> и там</link>.',
    );
  });

  test('knows raised and lowered letters by name and by place', () => {
    const body = p(
      r('м') +
        r('2', '<w:vertAlign w:val="superscript"/>') +
        r(', H') +
        r('2', '<w:position w:val="-5"/>') +
        r('O'),
    );
    expect(marked(body)).toBe('м<superscript>2</superscript>, H<subscript>2</subscript>O');
  });

  test('keeps the link of a field, and of a field only what it shows', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const body = p(
      r('См. ') +
        field('begin') +
        instruction(' HYPERLINK "https://example.org/b" ') +
        field('separate') +
        r('отчёт') +
        field('end') +
        r(' от ') +
        field('begin') +
        instruction('DATE') +
        field('separate') +
        r('5 мая') +
        field('end'),
    );
    expect(marked(body)).toBe('См. <link>отчёт</link> от 5 мая');
  });

  test('drops links that lead nowhere outside of it, and says so', () => {
    const body = p(
      `<w:hyperlink w:anchor="part">${r('ниже')}</w:hyperlink><w:hyperlink r:id="l1">${r(' тут')}</w:hyperlink>`,
    );
    const { blocks, warnings } = read(body, { links: { l1: 'javascript:alert(1)' } });
    expect(blocks[0]?.markup).toEqual([]);
    expect(warnings).toEqual([{ code: 'links-not-kept', values: { count: 1 } }]);
  });

  test('is read as it stands once every tracked change is accepted, and says how many there are', () => {
    const body = [
      p(
        r('Он ') +
          `<w:del w:author="А">${'<w:r><w:delText>не </w:delText></w:r>'}</w:del>` +
          `<w:ins w:author="А">${r('точно ')}</w:ins>` +
          r('приедет.'),
      ),
      p('Первая половина,', '', '<w:rPr><w:del w:author="А"/></w:rPr>'),
      p(' вторая половина.'),
      p(`<w:moveFrom w:author="А">${r('Сюда не смотри.')}</w:moveFrom>`),
      p(`<w:moveTo w:author="А">${r('Сюда смотри.')}</w:moveTo>`),
    ].join('');
    const { blocks, warnings } = read(body);
    expect(blocks.map(({ text }) => text)).toEqual([
      'Он точно приедет.',
      'Первая половина, вторая половина.',
      'Сюда смотри.',
    ]);
    expect(warnings).toEqual([{ code: 'tracked-changes-accepted', values: { count: 4 } }]);
  });

  test('has its notes at the end, each behind the sign by which the text refers to it', () => {
    const body =
      p(
        r('Слово') +
          '<w:r><w:footnoteReference w:id="7"/></w:r>' +
          r(' и дело') +
          '<w:r><w:endnoteReference w:id="2"/></w:r>',
      ) + p('Конец этой истории наступил неожиданно для всех.');
    const parts = { footnotes: note('7', 'О слове.'), endnotes: note('2', 'О деле.', 'endnote') };
    expect(lines(body, parts).slice(1)).toEqual([
      'paragraph: Конец этой истории наступил неожиданно для всех.',
      'footnote: 1 О слове.',
      'footnote: 2 О деле.',
    ]);
    expect(marked(body, parts)).toBe('Слово<superscript>1</superscript> и дело<superscript>2</superscript>');
  });

  test('keeps comments where they were made, with their authors, beside the article', () => {
    const comment = `<w:comment w:id="0" w:author="Анна Иванова" w:date="2022-01-05T10:00:00Z">${p('Проверить дату.')}</w:comment>`;
    const body =
      p('Заголовок заметки', 'a3') +
      p(
        r('Это было ') +
          '<w:commentRangeStart w:id="0"/>' +
          r('пятого мая', '<w:b/>') +
          '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' +
          r(', вспоминают очевидцы событий.'),
      ) +
      p('На следующий день всё повторилось, рассказали в администрации города.');
    const { blocks, warnings } = read(body, { comments: comment });
    expect(blocks[2]).toMatchObject({
      kind: 'editors-note',
      text: 'Анна Иванова [пятого мая]: Проверить дату.',
      boilerplate: 'margin-comment',
    });
    expect(blocks.filter(({ boilerplate }) => boilerplate === null)).toHaveLength(3);
    expect(warnings).toEqual([{ code: 'comments-kept', values: { count: 1 } }]);
  });

  test('has a block for each row of a table, and for each paragraph of a table that only arranges them', () => {
    expect(
      lines(
        table([
          ['Год', 'Тонн'],
          ['2021', '17'],
        ]),
      ),
    ).toEqual(['table: Год\tТонн', 'table: 2021\t17']);
    const arranged = table([[p('Первый абзац колонки.') + p('Второй абзац.') + p('Третий абзац.'), 'Сбоку']]);
    expect(read(arranged).blocks.map(({ text }) => text)).toEqual([
      'Первый абзац колонки.',
      'Второй абзац.',
      'Третий абзац.',
      'Сбоку',
    ]);
  });

  test('has what stands in text boxes after the paragraph they hang on, once', () => {
    const box = `<w:txbxContent>${p('В рамке')}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(read(p(r('До') + drawing + r(' и после')) + p('Дальше')).blocks.map(({ text }) => text)).toEqual([
      'До и после',
      'В рамке',
      'Дальше',
    ]);
  });

  test('leaves out pictures, hidden text and signs of symbol fonts, and says so', () => {
    const body = p(
      r('Видно') +
        r(' не видно', '<w:vanish/>') +
        '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>' +
        '<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>',
    );
    const { blocks, warnings } = read(body);
    expect(blocks.map(({ text }) => text)).toEqual(['Видно']);
    expect(warnings.map(({ code }) => code).toSorted()).toEqual([
      'hidden-text-left-out',
      'pictures-left-out',
      'symbols-left-out',
    ]);
  });

  test('folds its table of contents away', () => {
    const body =
      p('Доклад', 'a3') +
      p('Введение 1', '11') +
      p('Введение', '1') +
      p('Этот доклад говорит о погоде в городе за последние годы.');
    expect(read(body).blocks.map(({ boilerplate }) => boilerplate)).toEqual([null, 'navigation', null, null]);
  });

  test('is put into NFC and rid of control characters, as every text', () => {
    const { blocks, warnings } = read(p(r('и') + r('\u0306од &#1;и\u0306')));
    expect(blocks[0]?.text).toBe('йод й');
    expect(warnings.map(({ code }) => code).toSorted()).toEqual([
      'control-characters-removed',
      'normalised-to-nfc',
    ]);
  });

  test('may name its elements by other prefixes than Word does', () => {
    const renamed = docxFiles(p('Слова другой программы.')).map((file) => ({
      ...file,
      content: String(file.content).replaceAll('w:', 'ns0:'),
    }));
    expect(readDocument({ bytes: zip(renamed) })).toMatchObject({
      blocks: [{ text: 'Слова другой программы.' }],
    });
  });
});
