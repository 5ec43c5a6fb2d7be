import { beforeAll, describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../../src/article/import/read-document.ts';
import { convertDocument } from '../../../setup/libreoffice.ts';

const NAMESPACES = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
  dc: 'http://purl.org/dc/elements/1.1/',
};

const who = '<dc:creator>Анна Иванова</dc:creator><dc:date>2022-01-05T10:00:00</dc:date>';
const changed = (id: string, change: string, content: string) =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:${change}><office:change-info>${who}</office:change-info>${content}</text:${change}></text:changed-region>`;
const row = (...cells: string[]) =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;

const BODY = [
  `<text:tracked-changes>${changed('c1', 'deletion', '<text:p>не </text:p>')}${changed('c2', 'insertion', '')}</text:tracked-changes>`,
  '<text:p text:style-name="Title">Река вышла из берегов</text:p>',
  '<text:p>Город <text:span text:style-name="T1">готовится</text:span> к худшему, <text:a xlink:type="simple" xlink:href="https://example.org/x">сообщили</text:a> в мэрии<text:note text:id="f1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Со слов мэра.</text:p></text:note-body></text:note>. ',
  'Он <text:change text:change-id="c1"/>приедет <text:change-start text:change-id="c2"/>завтра<text:change-end text:change-id="c2"/>. ',
  `Было <office:annotation office:name="a1">${who}<text:p>Проверить.</text:p></office:annotation>пятого мая<office:annotation-end office:name="a1"/>, говорят очевидцы.</text:p>`,
  '<text:h text:outline-level="2">Что дальше</text:h>',
  '<text:list><text:list-item><text:p>вода</text:p></text:list-item><text:list-item><text:p>хлеб</text:p></text:list-item></text:list>',
  '<text:p text:style-name="Quotations">«Мы ждём помощи»</text:p>',
  `<table:table table:name="t"><table:table-column table:number-columns-repeated="2"/>${row('Год', 'Тонн')}${row('2021', '17')}</table:table>`,
  '<text:p>Последний абзац этой заметки.</text:p>',
].join('');

const SOURCE = `<?xml version="1.0" encoding="UTF-8"?><office:document ${Object.entries(NAMESPACES)
  .map(([name, address]) => `xmlns:${name}="${address}"`)
  .join(
    ' ',
  )} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${BODY}</office:text></office:body></office:document>`;

let saved: Map<string, Uint8Array>;
beforeAll(async () => {
  saved = await convertDocument('article.fodt', SOURCE, ['docx', 'odt', 'doc']);
}, 120_000);

const read = (format: string) =>
  readDocument({ bytes: saved.get(format) ?? '', filename: `article.${format}` });

describe('a document that LibreOffice saved', () => {
  test.each(['docx', 'odt'])('as %s is read with all that is in it', (format) => {
    const result = read(format);
    if (result.kind === 'refused') throw new RangeError(result.reason.code);
    expect(result.format).toBe(format);
    expect(result.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'title: Река вышла из берегов',
      'paragraph: Город готовится к худшему, сообщили в мэрии1. Он приедет завтра. Было пятого мая, говорят очевидцы.',
      'editors-note: Анна Иванова [пятого мая]: Проверить.',
      'heading: Что дальше',
      'list-item: вода',
      'list-item: хлеб',
      'quotation: «Мы ждём помощи»',
      'table: Год\tТонн',
      'table: 2021\t17',
      'paragraph: Последний абзац этой заметки.',
      'footnote: 1 Со слов мэра.',
    ]);
    expect(result.blocks[1]?.markup).toEqual([
      { kind: 'strong', start: 6, end: 15 },
      { kind: 'link', start: 27, end: 35, href: 'https://example.org/x' },
      { kind: 'superscript', start: 43, end: 44 },
    ]);
    expect(result.warnings).toEqual([
      { code: 'tracked-changes-accepted', values: { count: 2 } },
      { code: 'comments-kept', values: { count: 1 } },
    ]);
  });

  test('in the format of Word before 2007 is refused by that name', () => {
    expect(read('doc')).toEqual({ kind: 'refused', reason: { code: 'document-before-2007' } });
  });
});
