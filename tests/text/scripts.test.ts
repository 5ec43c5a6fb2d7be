import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countLetters, directionOf, dominantScript, wordsIn } from '../../src/text/scripts.ts';

describe('scripts', () => {
  test('letters are counted per script; digits, marks and punctuation are none', () => {
    const { total, other, byScript } = countLetters('Путин, «Lenta.ru» 2022 — ὦ и!');
    expect(Object.fromEntries(byScript)).toEqual({ Latin: 7, Cyrillic: 6, Greek: 1 });
    expect({ total, other }).toEqual({ total: 14, other: 0 });
  });

  test('letters of a script that is not listed are counted as other', () => {
    expect(countLetters('አዲስ abc')).toMatchObject({ total: 6, other: 3 });
  });

  test('one Latin letter does not change the script of a Russian word', () => {
    expect(dominantScript('Oжидается')).toBe('Cyrillic');
  });

  test.each([
    ['Ülviye FİLİYEVA ERKEÇ', 'Latin'],
    ['Αθήνα', 'Greek'],
    ['القاهرة', 'Arabic'],
    ['ירושלים', 'Hebrew'],
    ['თბილისი', 'Georgian'],
    ['東京', 'Han'],
    ['東のタワー', 'Kana'],
    ['12:30 — 45 %', null],
    ['', null],
    ['አዲስ አበባ abc', null],
  ])('the dominant script of %p is %p', (text, script) => {
    expect(dominantScript(text)).toBe(script);
  });

  test.each([
    ['ru', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ks-Deva', 'ltr'],
    ['UR', 'rtl'],
    ['und', 'ltr'],
  ])('the direction of %p is %p', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });

  test('words of one script are its runs of letters', () => {
    expect(wordsIn('Сайт Lenta.ru — наш', 'Cyrillic')).toEqual(['Сайт', 'наш']);
    expect(wordsIn('Сайт', 'Latin')).toEqual([]);
  });

  test('the counts add up, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { total, other, byScript } = countLetters(text);
        expect([...byScript.values()].reduce((sum, count) => sum + count, other)).toBe(total);
        expect(other).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
