import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChange, replaceChange } from '../../src/text/change.ts';
import { findConfusables } from '../../src/text/confusables.ts';
import { sliceSpan } from '../../src/text/span.ts';

/** Mixed words are spelt with escapes, or no reader could tell them from correct ones. */
const [latinA, latinC, latinO, latinP, cyrillicA, cyrillicER] = ['A', 'C', 'O', 'P', '\u0430', '\u0420'];
const russian = 'Президент России Владимир Путин встретится с ним в январе. ';

function shown(text: string): readonly string[] {
  return findConfusables(text).map(({ wordText, intendedWord }) => `${wordText} → ${intendedWord}`);
}

describe('letters of the wrong script', () => {
  test('are found in a Cyrillic word, with the place and the repair', () => {
    expect(findConfusables(`«${latinO}жидается», что`)).toEqual([
      {
        start: 1,
        end: 2,
        found: latinO,
        intended: '\u041e',
        word: { start: 1, end: 10 },
        wordText: `${latinO}жидается`,
        intendedWord: 'Ожидается',
        fromScript: 'Latin',
        toScript: 'Cyrillic',
      },
    ]);
  });

  test.each([
    ['a Latin P', `${latinP}оссия`, 'Россия'],
    ['a Cyrillic Р in a Latin name', `${cyrillicER}utin`, 'Putin'],
    ['a tie that only one script can settle', `${latinP}Ф`, 'РФ'],
    ['two of three letters, where the third has no look-alike', `${latinC}Ш${latinA}`, 'США'],
    ['a Latin i in a Ukrainian word', 'Укра\u0069нський', 'Украінський'],
    ['a Latin ï in a Ukrainian word', 'Укра\u00efна', 'Україна'],
    ['a Latin æ in an Ossetian word', 'адæм', 'ад\u04d5м'],
    ['a stressed word', `ст${'o'}\u0301ит`, 'сто\u0301ит'],
  ])('are found: %s', (_name, word, intended) => {
    const found = findConfusables(word);
    expect(found.map(({ intendedWord }) => intendedWord)).toContain(intended);
    expect(found.every(({ wordText }) => wordText === word)).toBe(true);
  });

  test('are one finding where they stand in a row and several where they do not', () => {
    expect(findConfusables('Пocледний раз')).toMatchObject([
      { start: 1, end: 3, found: 'oc', intended: 'ос' },
    ]);
    expect(findConfusables(`${latinC}Ш${latinA}`).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('are settled by the rest of the text where either script would do', () => {
    const either = `${latinC}\u043e`;
    expect(shown(`${russian}${either}`)).toEqual([`${either} → Со`]);
    expect(shown(`The company ${either}`)).toEqual([`${either} → Co`]);
    expect(shown(either)).toEqual([]);
  });

  test.each([
    ['hyphens', 'Wi-Fi-сеть, IT-компания, QR-код, Совет Россия-NATO'],
    ['digits', 'COVID‑19, G20й, Су25SM'],
    ['apostrophes', "iPhone'ом, Reuters’а"],
    ['one script', 'Lenta.ru Reuters Путин США a с o'],
    ['acronyms with an ending', `${russian}ITшник, SMSка, MMAшник, OPECи`],
    ['Latin names with an ending', `${russian}Как пишут из iPhone${cyrillicA} и Facebook\u0443`],
    ['names joined at a capital', 'СберCOOP, СберMarket, MyБанк, eБиржа'],
    ['letters without a look-alike', 'Яндексik, zавод'],
    ['other scripts', 'ΑΒΓ日本'],
    ['no letters', '😀 12, 3!'],
  ])('are not seen in %s', (_name, text) => {
    expect(shown(text)).toEqual([]);
  });

  test('are found once in the sample article', () => {
    const seed = readFileSync(new URL('../../fixtures/biden-putin/source.ru.txt', import.meta.url), 'utf8');
    expect(shown(seed)).toEqual([`${latinO}жидается → Ожидается`]);
  });

  test('are counted in UTF-16 units after emoji, marks and letters that grow in lower case', () => {
    const text = `😀 е\u0301 FİLİYEVA İ ${latinO}жидается`;
    const [found] = findConfusables(text);
    expect(found && text.slice(found.start, found.end)).toBe(latinO);
    expect(found && sliceSpan(text, found.word)).toBe(`${latinO}жидается`);
  });

  test('are gone after the repair, which moves no offset', () => {
    const letters = fc.string({
      unit: fc.constantFrom('А', 'в', 'o', 'P', 'с', 'ж', 'n', 'İ', ' ', '-', '😀', '\u0301'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        let repaired = text;
        const found = findConfusables(text);
        for (const { start, end, intended } of found) {
          repaired = applyChange(replaceChange(repaired, { start, end }, intended), repaired);
        }
        expect(repaired).toHaveLength(text.length);
        for (const { word, intendedWord } of found) {
          expect(sliceSpan(repaired, word)).toBe(intendedWord);
          expect(findConfusables(intendedWord)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
