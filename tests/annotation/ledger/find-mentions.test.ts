import { describe, expect, test } from '@jest/globals';
import {
  beginningsOf,
  mentionFinder,
  type NameToFind,
} from '../../../src/annotation/ledger/find-mentions.ts';

const named = (lang: string, names: readonly string[]): NameToFind[] =>
  names.map((name) => ({ name, lang, entityId: name, label: 'PER' }));

function found(lang: string, names: readonly string[], text: string): string[] {
  return mentionFinder(named(lang, names), lang)(text).map(({ start, end }) => text.slice(start, end));
}

describe('names are found', () => {
  test('in their Russian cases, and not where another word only begins alike', () => {
    const text = 'Путину и Песковой, Владимиром Путиным; путина, Путинка. В Белом доме. МИДом, Орла.';
    const names = ['Путин', 'Владимир Путин', 'Песков', 'Белый дом', 'МИД', 'Орёл'];
    expect(found('ru', names, text)).toEqual([
      'Путину',
      'Песковой',
      'Владимиром Путиным',
      'Белом доме',
      'МИДом',
      'Орла',
    ]);
  });

  test('by the acronym alone where it does not decline', () => {
    expect(found('ru', ['НАТО', 'США'], 'НАТО, Ната и США, Сша')).toEqual(['НАТО', 'США']);
  });

  test('without the English possessive, and with the point of an abbreviation', () => {
    expect(found('en', ['Biden', 'U.S.'], "Biden's and Biden’s U.S. visit")).toEqual([
      'Biden',
      'Biden',
      'U.S.',
    ]);
  });

  test('without what Turkish puts behind an apostrophe, and with endings where there is none', () => {
    const text = 'Putin’in ve Rusyada, Dışişleri Bakanlığının Konseyi; Rusyalılar';
    expect(found('tr', ['Putin', 'Rusya', 'Dışişleri Bakanlığı', 'Konsey'], text)).toEqual([
      'Putin',
      'Rusyada',
      'Dışişleri Bakanlığının',
      'Konseyi',
    ]);
  });

  test('as the longest that begins at a place, and in one line only', () => {
    expect(found('en', ['White', 'White House'], 'White House, White\nHouse')).toEqual([
      'White House',
      'White',
    ]);
  });
});

test('a database is asked for beginnings that every form has', () => {
  expect(beginningsOf(named('ru', ['Орёл', 'МИД', 'Россия']))).toEqual(['Орё', 'МИД', 'Рос']);
});
