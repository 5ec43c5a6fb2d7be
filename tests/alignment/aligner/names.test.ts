import { describe, expect, test } from '@jest/globals';
import { lexiconFor, meaningBefore, meaningsOf } from '../../../src/alignment/aligner/lexicon.ts';
import { normalNumber } from '../../../src/alignment/aligner/numbers.ts';
import { Tokens, tokenize } from '../../../src/alignment/aligner/tokens.ts';
import { skeleton } from '../../../src/alignment/aligner/transliterate.ts';
import { currentVocabulary } from '../../../src/alignment/aligner/vocabulary.ts';

function tokens(text: string, lang: string) {
  const found = new Tokens();
  tokenize(text, currentVocabulary().book(lang), found);
  return found.words.map(({ form }, at) => ({ form, isName: found.isName[at] === true }));
}

const soundsOf = (word: string, lang: string) =>
  tokens(word, lang).map((token) => skeleton(token.form, lang));

describe('skeleton', () => {
  test.each([
    ['Зеленского', 'ru', 'Zelensky', 'en'],
    ['Харьков', 'ru', 'Kharkiv', 'en'],
    ['Харьков', 'ru', 'Harkov', 'tr'],
    ['Щербакову', 'ru', 'Shcherbakov', 'en'],
    ['Джонсоном', 'ru', 'Johnson', 'en'],
    ['Уайтхолл', 'ru', 'Whitehall', 'en'],
    ['Эрдогана', 'ru', "Erdoğan'ın", 'tr'],
    ['Чавушоглу', 'ru', 'Çavuşoğlu', 'tr'],
    ['Жириновский', 'ru', 'Zhirinovsky', 'en'],
    ['Київ', 'uk', 'Киева', 'ru'],
  ])('hears the same name in «%s» (%s) and "%s" (%s)', (one, langOne, other, langOther) => {
    expect(soundsOf(one, langOne)).toEqual(soundsOf(other, langOther));
  });

  test('keeps different names apart', () => {
    expect(soundsOf('Путин', 'ru')).not.toEqual(soundsOf('Biden', 'en'));
  });
});

describe('normalNumber', () => {
  test.each([
    [['10 000', '10,000', '10.000', '10\u00a0000', '10000'], '10000'],
    [['1,5', '1.5'], '1.5'],
    [['09:30', '9.30', '9:30'], '9.30'],
    [['1.234,56', '1,234.56'], '1234.56'],
    [['007', '7'], '7'],
  ])('reads %j as %s', (spellings, number) => {
    for (const spelling of spellings) expect(normalNumber(spelling)).toBe(number);
  });
});

describe('lexiconFor', () => {
  const conceptOf = (words: string, lang: string) => {
    const [first, second] = tokens(words, lang);
    return (
      meaningBefore(meaningsOf(lexiconFor(lang), first?.form ?? ''), second?.form ?? '')?.concept ?? null
    );
  };

  test.each([
    [{ ru: 'США', en: 'U.S.', tr: 'ABD' }],
    [{ ru: 'США', en: 'United States' }],
    [{ ru: 'России', en: 'Russian', tr: "Rusya'nın", uk: 'Росією' }],
    [{ ru: 'ОБСЕ', en: 'OSCE', tr: 'AGİT' }],
    [{ ru: 'ООН', en: 'UN', tr: 'BM' }],
    [{ ru: 'МИД', en: 'Foreign Ministry', tr: 'Dışişleri Bakanlığı' }],
    [{ ru: 'Белого дома', en: 'White House', tr: 'Beyaz Saray' }],
    [{ ru: 'Кремле', en: 'Kremlin', tr: "Kremlin'den" }],
    [{ ru: 'сентября', en: 'September', tr: 'Eylül', uk: 'вересня' }],
    [{ ru: 'пять', en: 'five', uk: 'п’ять' }],
  ])('knows that these are one: %j', (forms) => {
    const concepts = Object.entries(forms).map(([lang, words]) => conceptOf(words, lang));
    expect(new Set(concepts).size).toBe(1);
    expect(concepts[0]).not.toBeNull();
  });

  test('knows nothing of a language it has no column for', () => {
    expect(conceptOf('Kreml', 'sv')).toBeNull();
  });
});

describe('tokens', () => {
  test('tells names from the capital of a sentence', () => {
    const names = tokens('Вчера Иван приехал. Завтра Мария уедет в США.', 'ru').filter(
      (token) => token.isName,
    );
    expect(names.map((token) => token.form)).toEqual(['иван', 'мария', 'сша']);
  });

  test('reads scripts without spaces as pairs of neighbouring characters', () => {
    expect(tokens('北京2024年', 'zh').map((token) => token.form)).toEqual(['北京', '京', '2024', '年']);
  });

  test('drops endings behind an apostrophe', () => {
    expect(tokens("Ankara'dan Biden's answer", 'tr').map((token) => token.form)).toEqual([
      'ankara',
      'biden',
      'answer',
    ]);
  });
});
