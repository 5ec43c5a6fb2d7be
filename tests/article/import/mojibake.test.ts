import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { acceptText, decodeText } from '../../../src/article/import/decode.ts';
import { findMojibake } from '../../../src/article/import/mojibake.ts';
import { encodeSingleByte, utf8 } from './encode.ts';

const russian = 'Привет, мир! Мост через Упу открыли во вторник, сообщила служба.';
const ukrainian = 'Міст відкрили у вівторок, повідомила її пресслужба.';
const turkish = 'Köy okulu yeniden açıldı, müdür “Işıklar sönmeyecek” dedi.';
const french = 'Le pont a été rouvert à la circulation, a déclaré la préfète.';

const misread = (bytes: Uint8Array, readAs: string) => new TextDecoder(readAs).decode(bytes);
const shownOf = (text: string) => {
  const result = acceptText(text);
  return result.kind === 'decoded' ? result.warnings.map(({ code }) => code) : [];
};

describe('letters that were saved in the wrong encoding', () => {
  test.each([
    ['windows-1251', russian, utf8(russian)],
    ['windows-1252', russian, utf8(russian)],
    ['koi8-r', russian, utf8(russian)],
    ['ibm866', russian, utf8(russian)],
    ['macintosh', russian, utf8(russian)],
    ['windows-1252', turkish, utf8(turkish)],
    ['windows-1254', turkish, utf8(turkish)],
    ['windows-1252', french, utf8(french)],
    ['windows-1252', russian, encodeSingleByte(russian, 'windows-1251')],
    ['koi8-r', russian, encodeSingleByte(russian, 'windows-1251')],
    ['windows-1251', russian, encodeSingleByte(russian, 'koi8-r')],
    ['windows-1251', russian, encodeSingleByte(russian, 'ibm866')],
    ['windows-1252', ukrainian, encodeSingleByte(ukrainian, 'windows-1251')],
    ['windows-1252', turkish, encodeSingleByte(turkish, 'windows-1254')],
  ])(
    'by reading them as %s are pointed out, and put right only when that is asked for: %s',
    (readAs, text, bytes) => {
      const broken = misread(bytes, readAs);
      expect(shownOf(broken)).toContain('mojibake-found');
      const saved = decodeText(utf8(broken), { undoMojibake: true });
      expect(saved).toMatchObject({ text, warnings: [{ code: 'mojibake-undone' }] });
      expect(acceptText(broken, { undoMojibake: true })).toMatchObject({ text });
    },
  );

  test.each(['РџСЂРёРІРµС‚', 'Ïðèâåò'])('are found in one word: %s', (word) => {
    expect(acceptText(word, { undoMojibake: true })).toMatchObject({ text: 'Привет' });
    expect(acceptText(word)).toMatchObject({
      warnings: [{ code: 'mojibake-found', values: { before: word, after: 'Привет' } }],
    });
  });

  test('beside lines that are right leave those as they are', () => {
    const text = `${misread(utf8(russian), 'windows-1251')}\n${russian}`;
    expect(acceptText(text, { undoMojibake: true })).toMatchObject({ text: `${russian}\n${russian}` });
  });

  test('that cannot be put right without loss are counted and left', () => {
    const broken = misread(utf8(russian), 'windows-1252');
    const lost = broken.replace('\u0081', '?').replace('\u0080', '?');
    const result = acceptText(`${broken}\n${broken}\n${lost}`, { undoMojibake: true });
    expect(result).toMatchObject({
      text: expect.stringContaining(`${russian}\n${russian}\n`),
      warnings: expect.arrayContaining([{ code: 'mojibake-lost', values: { count: 1 } }]),
    });
  });

  test.each([
    russian,
    ukrainian,
    turkish,
    french,
    'Ísland er fallegt, þó að það sé kalt og ég sé þreyttur á því.',
    'Љубав и њена ћерка у Ђаковици.',
    'Zażółć gęślą jaźń. Příliš žluťoučký kůň.',
    'Residents raised £186,400 — and £90,000 came as a loan — £25 each.',
    'МОСКВА ЗАЯВИЛА, ЧТО ПЕРЕГОВОРЫ НАЧНУТСЯ',
    '日本語のテキスト, עברית, العربية',
  ])('are not seen where there are none: %s', (text) => {
    expect(findMojibake(text)).toBeNull();
  });

  test('are looked for in any string without an error, and asked for or not, nothing else is changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        if (findMojibake(text) === null)
          expect(acceptText(text, { undoMojibake: true })).toEqual(acceptText(text));
      }),
    );
  });
});
