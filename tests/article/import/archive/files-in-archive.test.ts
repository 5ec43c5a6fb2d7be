import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { filesInArchive, isArchiveOfFiles } from '../../../../src/article/import/archive/files-in-archive.ts';
import { MAX_FILES_AT_ONCE } from '../../../../src/article/import/archive/limits.ts';
import { unpackedSize } from '../../../../src/article/import/archive/zip-directory.ts';
import { docx, p } from '../office/docx.ts';
import { type PackedFile, zip } from './zip.ts';

const namesIn = (files: readonly PackedFile[]) => {
  const result = filesInArchive(zip(files));
  return result?.kind === 'files' ? result.files.map(({ name }) => name) : result;
};

const file = (name: string | Uint8Array) => ({ name, content: 'Текст.' });

describe('the size of an archive once it is unpacked', () => {
  test('is known before anything is unpacked, and holds whatever is packed', () => {
    const bytes = zip([{ name: 'a', content: 'x'.repeat(100_000) }]);
    expect(unpackedSize(bytes)).toBe(100_000 + bytes.length);
    expect(unpackedSize(bytes.subarray(0, -1))).toBe(0);
    expect(unpackedSize(new TextEncoder().encode('Текст.'))).toBeNull();
  });
});

describe('an archive of files', () => {
  test('gives its texts in the order of their names, without their folders', () => {
    expect(namesIn([file('б/10.txt'), file('б/2.txt'), file('а/z.html')])).toEqual([
      'z.html',
      '2.txt',
      '10.txt',
    ]);
  });

  test('may hold documents, which are archives themselves', () => {
    const result = filesInArchive(zip([{ name: 'a.docx', content: docx(p('Текст.')), stored: true }]));
    expect(result).toMatchObject({ kind: 'files', files: [{ name: 'a.docx' }] });
  });

  test('counts what is no text, and passes over what systems add', () => {
    const files = ['a.txt', 'b.png', '__MACOSX/._a.txt', '.DS_Store', 'x/Thumbs.db'].map(file);
    expect(filesInArchive(zip(files))).toMatchObject({
      files: [{ name: 'a.txt' }],
      passedOver: { values: { count: 1 } },
    });
  });

  test('has Russian names as Windows writes them', () => {
    const name = Uint8Array.from([0x92, 0xa5, 0xaa, 0xe1, 0xe2, ...new TextEncoder().encode('.txt')]);
    expect(namesIn([file(name)])).toEqual(['Текст.txt']);
  });

  test('is refused with more texts than are read at once, and with none', () => {
    const many = Array.from({ length: MAX_FILES_AT_ONCE + 1 }, (_, i) => file(`${i}.txt`));
    expect(namesIn(many)).toEqual({
      kind: 'refused',
      reason: {
        code: 'archive-too-many-texts',
        values: { count: MAX_FILES_AT_ONCE + 1, limit: MAX_FILES_AT_ONCE },
      },
    });
    expect(namesIn([file('a.png')])).toEqual({ kind: 'refused', reason: { code: 'archive-without-texts' } });
  });

  test('is as a whole refused where one text of it is damaged', () => {
    expect(namesIn([file('a.txt'), { ...file('b.txt'), claims: { crc: 1 } }])).toEqual({
      kind: 'refused',
      reason: { code: 'archive-broken' },
    });
  });

  test('is none where the file is a document, or no archive', () => {
    expect(isArchiveOfFiles(zip([file('a.txt')]))).toBe(true);
    expect(isArchiveOfFiles(docx(p('Текст.')))).toBe(false);
    expect(isArchiveOfFiles(new TextEncoder().encode('Текст.'))).toBe(false);
  });
});

describe('a damaged archive of files', () => {
  const whole = zip(
    ['а.txt', 'б.html', 'в.bin'].map((name) => ({ name, content: `Текст ${name}. `.repeat(40) })),
  );

  test('with any bytes changed gives the files as they were packed, or is refused', () => {
    const byte = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(byte, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        if (!isArchiveOfFiles(bytes)) return;
        const result = filesInArchive(bytes);
        if (result.kind === 'refused') return expect(result.reason.code).toMatch(/^archive-/);
        for (const file of result.files) {
          expect(new TextDecoder().decode(file.bytes)).toMatch(/^(?:Текст \S+\. ){40}$/);
          expect(file.name).not.toContain('/');
        }
      }),
      { numRuns: 300 },
    );
  });
});
