import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChange, mapSpan } from '../../src/text/change.ts';
import { changeBetween, diffWords, EDITS_MAX, REWORDED_TABLE_MAX } from '../../src/text/diff.ts';
import { sliceSpan } from '../../src/text/span.ts';

const pieces = [
  'Путин',
  'Путина',
  'США',
  'ab',
  ' ',
  ' ',
  ', ',
  '«',
  '😀',
  '👩‍🚀',
  'е\u0301',
  'İ',
  '\n',
  '\u0301',
  '日本語',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** The parts in short: `-removed`, `+added`, `=same`. */
function shown(before: string, after: string): readonly string[] {
  const signs = { same: '=', removed: '-', added: '+' };
  return diffWords(before, after).map(({ kind, text }) => signs[kind] + text);
}

/** What the tagged word of the old text is in the new one. */
function follow(before: string, after: string, word: string): string | null {
  const start = before.indexOf(word);
  const mapped = mapSpan(changeBetween(before, after), { start, end: start + word.length });
  return mapped && sliceSpan(after, mapped.span);
}

/** Whether a cut here would part a surrogate pair or a base from its mark. */
function isInsideCharacter(text: string, offset: number): boolean {
  const [before, after] = [text.slice(0, offset), text.slice(offset)];
  return /[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(after)
    ? true
    : /[\p{L}\p{M}\u200d]$/u.test(before) && /^[\p{M}\u200d]/u.test(after);
}

describe('the diff that people read', () => {
  test.each([
    ['one text twice', 'Путин сказал', 'Путин сказал', ['=Путин сказал']],
    ['a word put in', 'Президент сказал', 'Президент США сказал', ['=Президент ', '+США ', '=сказал']],
    ['a word taken out', 'Президент США сказал', 'Президент сказал', ['=Президент ', '-США ', '=сказал']],
    ['a word reworded', 'Ждут Путина.', 'Ждут Путиным.', ['=Ждут ', '-Путина', '+Путиным', '=.']],
    ['a mark changed', 'Да, нет', 'Да; нет', ['=Да', '-,', '+;', '= нет']],
    ['a new text', '', 'Путин', ['+Путин']],
    ['no text at all', '', '', []],
    ['an emoji family', 'a 👨‍👩‍👧 b', 'a 👨‍👩‍👦 b', ['=a ', '-👨‍👩‍👧', '+👨‍👩‍👦', '= b']],
  ])('shows %s', (_name, before, after, expected) => {
    expect(shown(before, after)).toEqual(expected);
  });

  test('joins to the old text without what was added and to the new one without what was removed', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = diffWords(before, after);
        const joined = (left: string) =>
          parts
            .filter(({ kind }) => kind !== left)
            .map(({ text }) => text)
            .join('');
        expect(joined('added')).toBe(before);
        expect(joined('removed')).toBe(after);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the change between two texts', () => {
  test('turns the one into the other', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(applyChange(changeBetween(before, after), before)).toBe(after);
      }),
      { numRuns: 1_000 },
    );
  });

  test('never cuts a character, in either text', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        let shift = 0;
        for (const { start, end, insert } of changeBetween(before, after).replacements) {
          expect([start, end].some((offset) => isInsideCharacter(before, offset))).toBe(false);
          const newStart = start + shift;
          expect(
            [newStart, newStart + insert.length].some((offset) => isInsideCharacter(after, offset)),
          ).toBe(false);
          shift += insert.length - (end - start);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('is empty between equal texts', () => {
    fc.assert(fc.property(texts, (text) => expect(changeBetween(text, text).replacements).toEqual([])));
  });

  test('touches only the letter that was repaired', () => {
    expect(changeBetween('Oжидается, что', 'Ожидается, что').replacements).toEqual([
      { start: 0, end: 1, insert: 'О' },
    ]);
  });

  test('replaces a base together with its mark', () => {
    const { replacements } = changeBetween('замет\u0301но', 'замета\u0301но');
    expect(replacements).toEqual([{ start: 4, end: 6, insert: 'та\u0301' }]);
  });

  test.each([
    ['a repaired letter', 'Oжидается, что', 'Ожидается, что', 'Oжидается', 'Ожидается'],
    ['a longer ending', 'Путин прибыл', 'Путина ждут', 'Путин', 'Путина'],
    ['a shorter ending', 'Путиным доволен', 'Путин доволен', 'Путиным', 'Путин'],
    ['a new beginning', 'едет сегодня', 'приедет сегодня', 'едет', 'приедет'],
    ['another ending and another mark', 'с Путиным. Да', 'с Путина! Да', 'Путиным', 'Путина'],
    ['another word in its place', 'сказал Байден вчера', 'сказал Путин вчера', 'Байден', 'Путин'],
    ['reworded neighbours', 'Джо Байдена ждут', 'Джозефу Байдену рады', 'Байдена', 'Байдену'],
    ['reworded neighbours, first word', 'Джо Байдена ждут', 'Джозефу Байдену рады', 'Джо', 'Джозефу'],
    ['a word before it', 'вчера Путин', 'вчера сам Путин', 'Путин', 'Путин'],
    ['a hyphen and a word after it', 'Россия ждёт', 'Россия-НАТО ждёт', 'Россия', 'Россия'],
    [
      'İ growing in lower case',
      'İstanbul ve FİLİYEVA',
      'İzmir, İstanbul ve FİLİYEVA',
      'FİLİYEVA',
      'FİLİYEVA',
    ],
    ['an emoji put in before it', 'Путин 😀', '😀😀 Путин 😀', 'Путин', 'Путин'],
    ['its own deletion', 'Джо Байден сказал', 'Джо сказал', 'Байден', null],
  ])('lets a tag follow its word through %s', (_name, before, after, word, expected) => {
    expect(follow(before, after, word)).toBe(expected);
  });

  test('keeps unrelated sentences apart although both have spaces', () => {
    expect(shown('Ехать всем нельзя', 'Поезда будут вечером')).toEqual([
      '-Ехать всем нельзя',
      '+Поезда будут вечером',
    ]);
  });
});

describe('texts too different to compare whole', () => {
  const words = (count: number, name: string) =>
    Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');

  test('keep what is the same at both ends', () => {
    const before = `Начало ${words(EDITS_MAX, 'старое')} конец`;
    const after = `Начало ${words(EDITS_MAX, 'новое')} конец`;
    const parts = diffWords(before, after);
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    expect([parts[0]?.text, parts[3]?.text]).toEqual(['Начало ', ' конец']);
    expect(applyChange(changeBetween(before, after), before)).toBe(after);
  });

  test('are replaced as a whole where the table of reworded words would be too large', () => {
    const side = Math.ceil(Math.sqrt(REWORDED_TABLE_MAX)) + 1;
    const change = changeBetween(words(side, 'словоа'), words(side, 'словоб'));
    expect(change.replacements).toHaveLength(1);
    const smaller = changeBetween(words(5, 'словоа'), words(5, 'словоб'));
    expect(smaller.replacements).toHaveLength(5);
  });
});
