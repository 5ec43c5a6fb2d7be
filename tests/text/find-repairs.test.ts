import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChange, isChange, mapOffset } from '../../src/text/change.ts';
import { findRepairs, repairChange, repairEverything } from '../../src/text/find-repairs.ts';
import { repairFinders } from '../../src/text/repairs/index.ts';
import { type RepairKind, repairKinds } from '../../src/text/repairs/repair.ts';
import { spansOverlap } from '../../src/text/span.ts';

/** The kinds found in a text and what becomes of it when all is done. */
function repaired(text: string, lang = 'ru'): readonly [kinds: string, text: string] {
  const kinds = findRepairs(text, lang).map(({ kind }) => kind);
  const change = repairEverything(text, lang);
  return [kinds.join(' '), change ? applyChange(change, text) : text];
}

describe('what is wrong with the characters of a text is found and put right:', () => {
  const cases: readonly (readonly [kind: RepairKind, lang: string, text: string, intended: string])[] = [
    ['soft-hyphen', 'ru', 'гор\u00ADизбир\u00ADком', 'горизбирком'],
    ['soft-hyphen', 'ru', 'пере\u00AD нос', 'перенос'],
    ['zero-width', 'ru', 'свой \u200B\u200Bнарод\uFEFF', 'свой народ'],
    ['zero-width', 'en', 'wo\u200Crd and\u2060 more', 'word and more'],
    ['bidi-control', 'en', 'a \u202Etxet\u202C b\u200F', 'a txet b'],
    ['wrong-script', 'ru', 'Oжидается, что', 'Ожидается, что'],
    ['double-space', 'ru', 'два  слова', 'два слова'],
    ['double-space', 'fr', 'un\u00A0 mot', 'un\u00A0mot'],
    ['broken-quote', 'ru', 'Он сказал: «Да", и ушёл.', 'Он сказал: «Да», и ушёл.'],
    ['broken-quote', 'ru', '"Да», — сказал он.', '«Да», — сказал он.'],
    ['broken-quote', 'en', 'He said: “Yes", and left.', 'He said: “Yes”, and left.'],
    ['broken-quote', 'ru', 'газета <<Правда>> пишет', 'газета «Правда» пишет'],
    ['broken-quote', 'en', "the ``new'' law", 'the “new” law'],
    ['broken-quote', 'de', ",,Haus''", '„Haus“'],
    ['wrong-dash', 'ru', 'Москва - столица', 'Москва — столица'],
    ['wrong-dash', 'ru', 'Да, \u2212 сказал он', 'Да, — сказал он'],
    ['wrong-dash', 'ru', 'слово--слово', 'слово — слово'],
    ['wrong-dash', 'en', 'One thing -- and no more', 'One thing – and no more'],
    ['wrong-dash', 'en', 'One — and two - and three', 'One — and two — and three'],
    ['split-word', 'ru', 'Об этом сообщила Рос сия.', 'Об этом сообщила Россия.'],
    ['split-word', 'ru', 'Это вопрос разви тия школ.', 'Это вопрос развития школ.'],
    ['split-word', 'en', 'as soon as poss ible', 'as soon as possible'],
    ['split-word', 'ru', 'пере- нос', 'перенос'],
    ['split-word', 'ru', 'кто- то и из- за', 'кто-то и из-за'],
    ['split-word', 'ru', 'по- русски и во- первых', 'по-русски и во-первых'],
    ['split-word', 'ru', 'Газопровод и ещё газо провод', 'Газопровод и ещё газопровод'],
    ['split-word', 'en', 'the govern ment said', 'the government said'],
    ['split-word', 'en', 'a work- shop like any workshop', 'a workshop like any workshop'],
    ['split-word', 'uk', 'у парла менті', 'у парламенті'],
    ['split-word', 'ru', 'П р и к а з подписан', 'Приказ подписан'],
    ['split-word', 'ru', 'М о с к в а ждёт', 'Москва ждёт'],
    ['split-word', 'ru', 'П О Г О Д А завтра', 'ПОГОДА завтра'],
    ['split-word', 'ru', 'прави¬тельство и прави¬ тельство', 'правительство и правительство'],
    ['split-word', 'ru', 'приняли реше- ние', 'приняли решение'],
    ['split-word', 'de', 'die Lenk- ung', 'die Lenkung'],
    ['broken-quote', 'ru', "Он сказал ''да'' и ушёл", 'Он сказал «да» и ушёл'],
    ['broken-quote', 'ru', 'Он сказал ,,да“ и ушёл', 'Он сказал «да» и ушёл'],
    ['broken-quote', 'de', 'das ,,Haus“ hier', 'das „Haus“ hier'],
  ];
  test.each(cases)('%s (%s): %j', (kind, lang, text, intended) => {
    const [kinds, result] = repaired(text, lang);
    expect(new Set(kinds.split(' '))).toEqual(new Set([kind]));
    expect(result).toBe(intended);
  });

  test('every kind has its finder, and every finder is tried here', () => {
    expect(repairFinders.map(({ kind }) => kind).sort()).toEqual([...repairKinds].sort());
    expect(new Set(cases.map(([kind]) => kind))).toEqual(new Set(repairKinds));
  });
});

describe('nothing is said of', () => {
  test.each([
    ['a dash between words', 'ru', 'Встреча Москва — Вашингтон, рейс Москва – Сочи'],
    ['ranges', 'ru', 'в 2014–2020 годах, 5-7 дней, с 2014 - 2020'],
    ['quotations in quotations', 'ru', 'Он сказал: «Роман „Идиот“ и газета «Правда» — моё»'],
    ['one mark that closes two quotations', 'ru', '«Читайте «Правду», — сказал он'],
    ['a quotation that goes on in the next block', 'ru', '«Мы начали в январе. И закончили.'],
    ['straight quotation marks', 'ru', 'ООО "Ромашка" и "Лютик"'],
    ['a measure in inches', 'en', 'The “Max” has a 5" screen and costs “less'],
    ['Turkish apostrophes', 'tr', "Türkiye’nin, Ankara'da ve TBMM’de “önemli” bir gün"],
    ['French spaces', 'fr', 'Il a dit : « Oui » ; vraiment\u00A0! Non\u202F?'],
    ['an agency’s dateline', 'tr', 'ANKARA (AA) - Bakan geldi'],
    ['a hyphen that waits for its word', 'ru', 'двух- и трёхкомнатные, фото- или видеосъёмка'],
    ['the same in English', 'en', 'pre- and post-war, short- to medium-term'],
    ['prefixes that are prepositions', 'ru', 'без опасности, по том, на против, между народными'],
    ['two words that are one elsewhere', 'en', 'health care or healthcare, web site or website'],
    ['lists of letters', 'en', 'options A B C D E, x y z w q, a e i o u'],
    ['a dash without its first space', 'ru', 'Москва- столица, Киев- тоже'],
    ['Italian apostrophes', 'it', "l''arte, dell''uomo"],
    ['addresses', 'ru', 'https://пример.рф/a--b?q=x - a@b.cd www.a.bc/--d'],
    ['code', 'en', 'x - y = z; a << b; cout<<a; npm --help; i--; foo--bar; /a/b--c/d'],
    ['columns set with spaces', 'en', 'name     sum  rest'],
    ['a joined emoji', 'en', 'family 👨\u200D👩\u200D👧 and 🏳️\u200D🌈 and ❤️'],
    ['a Persian non-joiner', 'fa', 'می\u200Cخواهم'],
    ['an Indic joiner', 'hi', 'क्\u200Dष'],
    ['a Thai word break', 'th', 'สวัสดี\u200Bครับ'],
    ['a parted German ligature', 'de', 'Auf\u200Clage'],
    ['direction marks in Hebrew', 'he', 'שלום\u200F (NATO)\u200F'],
    ['isolates in Arabic', 'ar', 'قال \u2068NATO\u2069 اليوم'],
    ['brands in two scripts', 'ru', "Wi-Fi-сеть, iPhone'ом, ITшник, СберCOOP"],
    ['a language that nobody knows', 'und', 'one - two'],
  ])('%s', (_what, lang, text) => {
    expect(findRepairs(text, lang)).toEqual([]);
  });

  test('the stories of fixtures/, but for what their pages really have', () => {
    const root = new URL('../../fixtures/', import.meta.url);
    const found: string[] = [];
    for (const story of readdirSync(root).filter((name) => !name.includes('.'))) {
      for (const file of readdirSync(new URL(`${story}/`, root))) {
        if (!file.startsWith('blocks.')) continue;
        const blocks = JSON.parse(readFileSync(new URL(`${story}/${file}`, root), 'utf8'));
        for (const { text, lang } of blocks)
          for (const { kind, found: words } of findRepairs(text, lang))
            found.push(`${story} ${kind} ${words}`);
      }
    }
    expect(found).toEqual([
      'biden-putin wrong-script Oжидается',
      // A page of the nineties: it writes every dash as a hyphen.
      'cp1251-school wrong-dash топлю, - рассказывает',
      'cp1251-school wrong-dash Курочкин. - К',
      'cp1251-school wrong-dash третьему - восемнадцать.',
      'cp1251-school wrong-dash газопровод - это',
      'cp1251-school wrong-dash исполнения - 1',
    ]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'а б O Рос сия росси я пере- нос « » " “ ” „ << >> , . - -- — – 1 20 x e \u00AD \u200B \u200D \uFEFF \u202E \u200F 👨 ש кто- то из- за http://a.b a@b.cd , - ( ) !'.split(
      ' ',
    ),
    ' ',
    '  ',
    '\u00A0',
    '\n',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 25 }).map((all) => all.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  const lang = fc.constantFrom('ru', 'en', 'tr', 'de', 'fr', 'uk', 'he', 'und', 'ru-RU');

  test('has repairs that can be done together, each a well-formed change that changes something', () => {
    fc.assert(
      fc.property(text, lang, (given, of) => {
        const repairs = findRepairs(given, of);
        const places = repairs.flatMap(({ replacements }) => replacements);
        for (const [i, a] of places.entries())
          for (const b of places.slice(i + 1)) expect(spansOverlap(a, b)).toBe(false);
        for (const repair of repairs) {
          const change = repairChange(given, [repair]);
          expect(isChange(change)).toBe(true);
          expect(applyChange(change, given)).not.toBe(given);
          expect(
            repair.replacements.every(({ start, end }) => repair.start <= start && end <= repair.end),
          ).toBe(true);
        }
        expect(isChange(repairChange(given, repairs))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('has nothing left to repair once everything was repaired, and no offset is turned round', () => {
    fc.assert(
      fc.property(text, lang, (given, of) => {
        const change = repairEverything(given, of);
        if (!change) return;
        const after = applyChange(change, given);
        expect(findRepairs(after, of)).toEqual([]);
        expect(repairEverything(after, of)).toBeNull();
        let last = 0;
        for (let at = 0; at <= given.length; at++) {
          const now = mapOffset(change, at, 'after');
          expect(now).toBeGreaterThanOrEqual(last);
          last = now;
        }
        expect(last).toBe(after.length);
      }),
      { numRuns: 400 },
    );
  });

  test('keeps its letters but for look-alikes, whatever is repaired', () => {
    const seen = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').length;
    fc.assert(
      fc.property(text, lang, (given, of) => {
        const change = repairEverything(given, of);
        expect(seen(change ? applyChange(change, given) : given)).toBe(seen(given));
      }),
    );
  });
});
