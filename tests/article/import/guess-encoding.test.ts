import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codePages } from '../../../src/article/import/code-page.ts';
import { decodeText } from '../../../src/article/import/decode.ts';
import { guessSingleByteEncoding } from '../../../src/article/import/guess-encoding.ts';
import { encodeSingleByte, encodeUtf16, utf8 } from './encode.ts';

const stories = {
  ru: 'Мост через Упу открыли во вторник, сообщила пресс-служба. Я видел это сам.',
  uk: 'Міст через річку відкрили у вівторок, повідомила її пресслужба. Їхати є куди, і ґрунт сухий.',
  be: 'Мост праз раку адкрылі ў аўторак, паведаміла прэс-служба. Дзякуй усім, хто прыйшоў.',
  bg: 'Мостът над реката беше открит във вторник, съобщи пресслужбата. Жителите са щастливи.',
  sr: 'Мост преко реке отворен је у уторак, саопштила је служба. Људи се њему радују, ћерке такође.',
  tr: 'Köy okulu yeniden açıldı, müdür Işıklar sönmeyecek dedi. Öğrenciler şimdi çok mutlu.',
  de: 'Die Brücke wurde am Dienstag für alle geöffnet, hieß es. Die Bürger dürfen nun hinüber.',
  fr: 'Le pont a été rouvert à la circulation, a déclaré la préfète. Les élèves étaient présents.',
} as const;

const encodings: Readonly<Record<keyof typeof stories, readonly string[]>> = {
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5', 'x-mac-cyrillic', 'ibm866'],
  uk: ['windows-1251', 'koi8-u', 'x-mac-cyrillic'],
  be: ['windows-1251', 'koi8-u', 'iso-8859-5', 'x-mac-cyrillic'],
  bg: ['windows-1251', 'iso-8859-5', 'x-mac-cyrillic'],
  sr: ['windows-1251', 'iso-8859-5', 'x-mac-cyrillic'],
  tr: ['windows-1254', 'iso-8859-9'],
  de: ['windows-1252', 'iso-8859-1'],
  fr: ['windows-1252', 'iso-8859-1'],
};

const cases = Object.entries(encodings).flatMap(([lang, names]) =>
  names.map((name) => [lang as keyof typeof stories, name] as const),
);

describe('an old encoding is told by its letters', () => {
  test.each(cases)('of %s in %s', (lang, name) => {
    const bytes = encodeSingleByte(stories[lang], name);
    const guess = guessSingleByteEncoding(bytes);
    expect(guess).toMatchObject({ encoding: new TextDecoder(name).encoding, lang, sure: true });
    expect(decodeText(bytes)).toMatchObject({ text: stories[lang], warnings: [] });
  });

  test('and what the letters say overrules a wrong declaration, but nothing less does', () => {
    const page = `<meta charset="koi8-r"><p>${stories.ru}</p>`;
    const lying = decodeText(encodeSingleByte(page, 'windows-1251'));
    expect(lying).toMatchObject({
      text: page,
      encoding: 'windows-1251',
      evidence: [
        { code: 'encoding-letters', values: { lang: 'ru' } },
        { code: 'encoding-letters-elsewhere', values: { encoding: 'koi8-r' } },
      ],
      warnings: [{ code: 'charset-contradicted', values: { charset: 'koi8-r', encoding: 'windows-1251' } }],
    });
    const polish = Uint8Array.of(0x7a, 0xb3, 0x6f, 0x74, 0x79, 0x20, 0xb3);
    expect(decodeText(polish, { hint: 'windows-1250' })).toMatchObject({ text: 'złoty ł' });
    const names = decodeText(encodeSingleByte('Müller, René', 'windows-1252'), { hint: 'windows-1254' });
    expect(names).toMatchObject({ encoding: 'windows-1254', warnings: [] });
  });

  test('a few odd signs in plain letters are read with a warning, not refused', () => {
    const bytes = Uint8Array.of(...utf8('A long line of plain letters and then one more. '), 0xa4);
    expect(decodeText(bytes)).toMatchObject({ kind: 'decoded', warnings: [{ code: 'encoding-unsure' }] });
  });

  test.each(['le', 'be'] as const)(
    'UTF-16 (%s) without a mark is read even where it is one word',
    (order) => {
      expect(decodeText(encodeUtf16('Новости', order))).toMatchObject({ text: 'Новости' });
    },
  );

  test('every encoding carries every text of its letters, whether declared or not', () => {
    for (const { encoding, letters, classes } of codePages()) {
      const own = letters.filter((_, byte) => byte >= 0xa0 && [2, 3].includes(classes[byte] ?? 0));
      const words = fc.array(fc.constantFrom(...own, ' ', 'a', '.'), { minLength: 1, maxLength: 80 });
      fc.assert(
        fc.property(words, (chars) => {
          const text = `<meta charset="${encoding}">${chars.join('')}`;
          const bytes = encodeSingleByte(text, encoding);
          const result = decodeText(bytes);
          if (result.kind !== 'decoded') throw new Error(result.kind);
          // Whatever was chosen loses nothing: the same bytes come out again.
          expect(encodeSingleByte(new TextDecoder(encoding).decode(bytes), encoding)).toEqual(bytes);
          expect([...new TextDecoder(result.encoding).decode(bytes)].length).toBe([...result.text].length);
        }),
        { numRuns: 40 },
      );
    }
  });

  test('ten megabytes in an old encoding are told by their letters as well', () => {
    const bytes = new Uint8Array(10_000_000).map((_, i) => [0xcf, 0xf0, 0xe8, 0xe2, 0x20][i % 5] ?? 0);
    expect(decodeText(bytes)).toMatchObject({ encoding: 'windows-1251' });
  });
});
