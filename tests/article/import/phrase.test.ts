import { describe, expect, test } from '@jest/globals';
import { boilerplateWords } from '../../../src/article/import/boilerplate/index.ts';
import { foldText, foldWords, matchPhrase, parsePhrase } from '../../../src/article/import/phrase.ts';

/** A part of a phrase in the spelling that comparison uses. */
const partOf = (part: string) => (part === '…' ? part : foldText(part) + (part.endsWith('*') ? '*' : ''));

/** Whether the words begin with the phrase. */
const begins = (phrase: string, text: string) =>
  matchPhrase(parsePhrase(phrase), foldWords(text), 0) !== null;

describe('phrases of the word lists', () => {
  test('are found whatever the case, the stops and the i', () => {
    expect(begins('ilgili haberler', 'İLGİLİ HABERLER:')).toBe(true);
    expect(begins('yazılar', 'YAZILAR')).toBe(true);
    expect(begins('читайте ещё', '«Читайте еще»')).toBe(true);
    expect(begins('read more', 'Read only')).toBe(false);
  });

  test('may leave the end of a word open and a gap of a few words between', () => {
    expect(begins('файл* … cookie*', 'Файлы этого сайта (cookies) нужны')).toBe(true);
    expect(begins('мы … cookie', 'мы все и всегда и давно используем cookie')).toBe(false);
    expect(begins('файл*', 'профайл')).toBe(false);
  });

  test('have words', () => {
    expect(() => parsePhrase('…')).toThrow(RangeError);
  });

  test('each stand once in their language', () => {
    for (const { lang, phrases } of boilerplateWords) {
      for (const [reason, manners] of Object.entries(phrases)) {
        for (const [manner, list] of Object.entries(manners) as [string, readonly string[]][]) {
          const folded = list.map((phrase) => phrase.split(/\s+/).map(partOf).join(' '));
          const twice = folded.filter((phrase, i) => folded.indexOf(phrase) !== i);
          expect([lang, reason, manner, twice]).toEqual([lang, reason, manner, []]);
        }
      }
    }
  });
});
