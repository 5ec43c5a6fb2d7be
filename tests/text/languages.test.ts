import { describe, expect, test } from '@jest/globals';
import { baseLanguage, languageProfiles, profilesOf } from '../../src/text/languages.ts';
import { wordsIn } from '../../src/text/scripts.ts';

describe('language profiles', () => {
  test.each([
    ['ru', 'rus', 'Cyrillic'],
    ['uk', 'ukr', 'Cyrillic'],
    ['be', 'bel', 'Cyrillic'],
    ['bg', 'bul', 'Cyrillic'],
    ['mk', 'mkd', 'Cyrillic'],
    ['kk', 'kaz', 'Cyrillic'],
    ['en', 'eng', 'Latin'],
    ['tr-TR', 'tur', 'Latin'],
    ['de', 'deu', 'Latin'],
    ['fr', 'fra', 'Latin'],
  ])('%s is %s to franc and written in %s', (lang, iso3, script) => {
    expect(profilesOf(lang)).toMatchObject([{ iso3, script }]);
  });

  test('Serbian is written in two scripts', () => {
    expect(profilesOf('sr').map(({ script }) => script)).toEqual(['Cyrillic', 'Latin']);
  });

  test('an unknown language has no profile', () => {
    expect(profilesOf('tlh')).toEqual([]);
  });

  test('the primary subtag is what counts', () => {
    expect(baseLanguage('SR-Latn-RS')).toBe('sr');
  });

  test.each([
    ['ru', 'ыэъё'],
    ['uk', 'іїєґ'],
    ['be', 'ўі'],
    ['sr', 'јљњђћ'],
    ['mk', 'ѓќѕ'],
    ['kk', 'қғүұәөһ'],
    ['tr', 'ığşİ'],
    ['de', 'ßä'],
    ['fr', 'œçè'],
  ])('the alphabet of %s has its own letters %s', (lang, letters) => {
    for (const letter of letters) expect(profilesOf(lang)[0]?.letters).toContain(letter);
  });

  test.each(languageProfiles.filter(({ letters }) => letters !== '').map((profile) => [profile] as const))(
    'the data of $lang in $script is in its script, without repetition, in lower case',
    ({ script, letters, words, endings }) => {
      expect(new Set(letters).size).toBe([...letters].length);
      for (const item of [...words, ...endings, letters.replace('İ', '')]) {
        expect(wordsIn(item, script)).toEqual([item]);
        expect(item).toBe(item.toLowerCase());
      }
      for (const ending of endings) expect(ending.length).toBeLessThanOrEqual(4);
      for (const letter of [...words].join('')) expect(letters).toContain(letter);
    },
  );
});
