import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openZip } from '../../../../src/article/import/archive/zip-directory.ts';
import { readDocument } from '../../../../src/article/import/read-document.ts';
import { type PackedFile, zip } from '../archive/zip.ts';
import { docx, docxFiles, item, p, r, table } from './docx.ts';
import { odt, p as odtP } from './odt.ts';

const BODY = [
  p('Река вышла из берегов', 'a3'),
  p(`${r('Город ')}<w:ins>${r('готов', '<w:b/>')}</w:ins><w:r><w:footnoteReference w:id="1"/></w:r>`),
  item('вода'),
  table([
    ['Слева стоит русский текст.', 'An English text is on the right.'],
    ['Вторая строка этой таблицы.', 'The second row of the table.'],
  ]),
  p(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>поле</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ),
].join('');
const NOTES = { footnotes: `<w:footnote w:id="1">${p('О городе.')}</w:footnote>` };

const valid = {
  docx: docx(BODY, NOTES),
  odt: odt(
    `${odtP('Река', 'Title')}${odtP('Город <text:s/>готов.')}<text:list><text:list-item>${odtP('вода')}</text:list-item></text:list>`,
  ),
};

/** Whatever comes, it is answered with blocks or with a reason, and what is read has words in it. */
function expectAnswer(bytes: Uint8Array): void {
  const result = readDocument({ bytes, filename: 'a.docx' });
  if (result.kind === 'refused') {
    expect(result.reason.code).toMatch(/^[a-z-]+$/);
    return;
  }
  expect(result.blocks.length).toBeGreaterThan(0);
  for (const { text, markup } of result.blocks) {
    expect(text.isWellFormed()).toBe(true);
    for (const { start, end } of markup) expect(0 <= start && start <= end && end <= text.length).toBe(true);
  }
}

/** What is shorter is nothing yet. */
const SIGNATURE_LENGTH = 4;
const place = fc.nat({ max: 5_000 });
const damage = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });

describe('a damaged document', () => {
  test.each(['docx', 'odt'] as const)('as %s, with any bytes changed, is answered', (format) => {
    const whole = valid[format];
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        expectAnswer(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['docx', 'odt'] as const)('as %s, cut off anywhere, is refused', (format) => {
    const whole = valid[format];
    fc.assert(
      fc.property(fc.integer({ min: SIGNATURE_LENGTH, max: whole.length - 1 }), (end) => {
        const result = readDocument({ bytes: whole.subarray(0, end), filename: 'a.docx' });
        expect(result.kind).toBe('refused');
      }),
      { numRuns: 200 },
    );
  });

  test('whose XML was changed before it was packed is read whole or not at all', () => {
    const files = docxFiles(BODY, NOTES);
    const edit = fc.record({
      file: fc.nat({ max: files.length - 1 }),
      at: place,
      gone: fc.nat({ max: 40 }),
      put: fc.constantFrom(
        '',
        '<',
        '>',
        '</w:p>',
        '<w:p>',
        '<w:tbl>',
        '</w:r>',
        '&',
        '&#0;',
        '"',
        '<!--',
        '<w:del>',
        '\u0000',
        'ы',
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const changed = files.map((file, i): PackedFile => {
          let content = String(file.content);
          for (const { at, gone, put } of edits.filter((each) => each.file === i)) {
            const from = at % (content.length + 1);
            content = content.slice(0, from) + put + content.slice(from + gone);
          }
          return { ...file, content };
        });
        expectAnswer(zip(changed));
      }),
      { numRuns: 500 },
    );
  });

  test('is no archive of nothing: any bytes are opened or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(['zip', 'refused']).toContain(openZip(bytes).kind);
      }),
    );
  });
});
