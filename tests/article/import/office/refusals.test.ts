import { describe, expect, test } from '@jest/globals';
import {
  MAX_ARCHIVE_ENTRIES,
  MAX_UNPACKED_BYTES,
  MAX_UNPACKED_FILE_BYTES,
} from '../../../../src/article/import/archive/limits.ts';
import { MAX_XML_DEPTH, MAX_XML_ELEMENTS } from '../../../../src/article/import/office/xml-tree.ts';
import { readDocument } from '../../../../src/article/import/read-document.ts';
import { type PackedFile, zip } from '../archive/zip.ts';
import { docx, docxFiles, p } from './docx.ts';
import { odt, p as odtP } from './odt.ts';

function refusal(bytes: Uint8Array) {
  const result = readDocument({ bytes, filename: 'article.docx' });
  return result.kind === 'refused' ? result.reason : result.kind;
}

const text = p('Обычный текст.');
const withFile = (file: PackedFile) => docx(text, { more: [file] });
const withDocument = (content: string | Uint8Array, claims: PackedFile['claims'] = {}) =>
  zip(
    docxFiles(text).map((file) => (file.name === 'word/document.xml' ? { ...file, content, claims } : file)),
  );

describe('an archive is refused', () => {
  test.each<[string, Uint8Array]>([
    ['cut off in the middle', docx(text).subarray(0, 900)],
    ['without its end', docx(text).subarray(0, -10)],
    ['that is nothing but a beginning', new TextEncoder().encode('PK\x03\x04')],
    ['whose content is not what its sum says', withDocument('<w:document/>', { crc: 1 })],
    ['whose content is longer than it claims', withDocument('<a/>'.repeat(1000), { size: 10 })],
    ['whose content is shorter than it claims', withDocument('<a/>', { size: 1000 })],
    ['with two files of one name', zip([...docxFiles(text), ...docxFiles(text)])],
  ])('%s', (_, bytes) => {
    expect(refusal(bytes)).toEqual({ code: 'archive-broken' });
  });

  test('with more files than any document has', () => {
    const files = Array.from({ length: 70_000 }, (_, i) => ({ name: `f${i}`, content: '', stored: true }));
    const limit = MAX_ARCHIVE_ENTRIES;
    expect(refusal(zip(files.slice(0, limit + 1)))).toMatchObject({ values: { count: limit + 1, limit } });
    expect(refusal(zip(files))).toMatchObject({ code: 'archive-too-many-files' });
  });

  test('that unpacks to more than it may, before it is unpacked', () => {
    const bomb = new Uint8Array(MAX_UNPACKED_FILE_BYTES + 1);
    expect(refusal(withDocument(bomb))).toEqual({ code: 'archive-file-too-large', values: { limit: 20 } });
    // It is refused for its size by whoever does not unpack it: what is packed here cannot be unpacked at all.
    const claimed = withDocument('<w:document/>', { size: MAX_UNPACKED_FILE_BYTES + 1 });
    expect(refusal(claimed)).toEqual({ code: 'archive-file-too-large', values: { limit: 20 } });
    const many = Array.from({ length: 6 }, (_, i) => ({ name: `word/media/${i}.bin`, content: bomb }));
    expect(6 * bomb.length).toBeGreaterThan(MAX_UNPACKED_BYTES);
    expect(refusal(zip([...docxFiles(text), ...many]))).toEqual({
      code: 'archive-too-large',
      values: { limit: 100 },
    });
  });

  test('with a part packed tighter than text can be', () => {
    const bytes = withDocument(`<w:document>${' '.repeat(3_000_000)}</w:document>`);
    expect(refusal(bytes)).toMatchObject({ code: 'archive-file-too-large' });
  });

  test('whose sizes lie about a bomb', () => {
    const bytes = withDocument(new Uint8Array(MAX_UNPACKED_FILE_BYTES), { size: 500 });
    expect(refusal(bytes)).toEqual({ code: 'archive-broken' });
  });

  test.each(['../outside.xml', '/etc/passwd', 'C:/Windows/x', 'word/../../x', 'word\\..\\..\\x', 'a\0.xml'])(
    'that names the file %j outside of itself',
    (name) => {
      expect(refusal(withFile({ name, content: '' }))).toMatchObject({ code: 'archive-path-outside' });
    },
  );

  test('under a password, or packed in an unknown way', () => {
    expect(refusal(withDocument('<a/>', { flags: 1 }))).toEqual({ code: 'archive-encrypted' });
    expect(refusal(withDocument('<a/>', { method: 14 }))).toEqual({ code: 'archive-method' });
  });

  test('of files, where one text is expected', () => {
    expect(refusal(zip([{ name: 'a.txt', content: 'Текст' }]))).toEqual({ code: 'archive-of-files' });
  });
});

describe('a document is refused', () => {
  test('with macros', () => {
    const code = 'document-macros';
    expect(refusal(withFile({ name: 'word/vbaProject.bin', content: 'x' }))).toEqual({ code });
    expect(refusal(odt(odtP('x'), '', [{ name: 'Basic/Standard/Module1.xml', content: 'x' }]))).toEqual({
      code,
    });
  });

  test('under a password', () => {
    const compound = Buffer.concat([
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      new Uint8Array(1000),
    ]);
    expect(refusal(compound)).toEqual({ code: 'document-before-2007' });
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(refusal(locked)).toEqual({ code: 'document-password' });
    const manifest = '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
    expect(refusal(odt('', '', [{ name: 'META-INF/manifest.xml', content: manifest }]))).toEqual({
      code: 'document-password',
    });
  });

  test.each([
    ['xlsx', zip([...docxFiles(text), { name: 'xl/workbook.xml', content: '' }])],
    ['pptx', zip([...docxFiles(text), { name: 'ppt/presentation.xml', content: '' }])],
    ['spreadsheet', zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }])],
    ['epub+zip', zip([{ name: 'mimetype', content: 'application/epub+zip' }])],
  ])('that is no text but %s', (format, bytes) => {
    expect(refusal(bytes)).toEqual({ code: 'binary', values: { format } });
  });

  test.each([
    ['cut off', '<w:document><w:body><w:p><w:r><w:t>Начало'],
    ['wrongly nested', `<w:document><w:body><w:p><w:r><w:t>Начало</w:p>${text}</w:body></w:document>`],
    ['without a body', '<w:document/>'],
    ['with two roots', '<w:document/><w:document/>'],
    ['empty', ''],
    ['not in the encoding of XML', Uint8Array.from([0x3c, 0x61, 0xff, 0x3e])],
    [
      'in the middle of a field',
      `<w:document><w:body><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${text}</w:body></w:document>`,
    ],
  ])('whose text is %s', (_, content) => {
    expect(refusal(withDocument(content))).toEqual({ code: 'document-broken' });
  });

  test('that declares entities, which grow without end or lead outside', () => {
    const lol =
      '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    expect(refusal(withDocument(`${lol}<w:document><w:body>&b;&c;</w:body></w:document>`))).toEqual({
      code: 'document-declares',
    });
  });

  test('that is nested or split beyond measure', () => {
    const nested = `<w:document><w:body>${'<w:sdt>'.repeat(100_000)}`;
    expect(refusal(withDocument(nested))).toEqual({
      code: 'document-too-deep',
      values: { limit: MAX_XML_DEPTH },
    });
    const paragraphs = Array.from(
      { length: MAX_XML_ELEMENTS },
      (_, i) => `<w:p w:id="${(i * 7919) % 1e6}"/>`,
    );
    const split = `<w:document><w:body>${paragraphs.join('')}</w:body></w:document>`;
    expect(refusal(withDocument(split))).toEqual({
      code: 'document-too-complex',
      values: { limit: MAX_XML_ELEMENTS },
    });
  });
});
