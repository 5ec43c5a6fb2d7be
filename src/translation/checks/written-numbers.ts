import { baseLanguage } from '../../text/languages.ts';
import type { Span } from '../../text/span.ts';
import { type NumberWords, numberWords } from './number-words.ts';

/** A number written in digits, with the word that multiplies it where there is one: «1,5 млн». */
export interface WrittenNumber extends Span {
  readonly found: string;
  /** What it may mean: "5.765" is 5,765 in one house and a little less than six in another. */
  readonly values: readonly number[];
  /** By how much the word after it multiplies; 1 where there is none. */
  readonly magnitude: number;
  /** Where the digits end. */
  readonly digitsEnd: number;
  /** Part of a name: COVID-19. */
  readonly isInName: boolean;
}

const DIGITS = /(?<!\p{N})(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,:]\d+)*)/gu;

/** The numbers in digits, in order. Dates and times in digits are several numbers each. */
export function writtenNumbers(text: string, lang: string): readonly WrittenNumber[] {
  const words = numberWords[baseLanguage(lang)];
  return Array.from(text.matchAll(DIGITS)).flatMap(({ 0: found, index }): WrittenNumber[] => {
    const isInName = /\p{Lu}-$/u.test(text.slice(0, index));
    const parts = partsOf(found, index);
    if (parts) return parts;
    const digitsEnd = index + found.length;
    const [magnitude, end] = magnitudeAfter(text, digitsEnd, words);
    const values = valuesOf(found).map((value) => round(value * magnitude));
    return [{ start: index, end, found: text.slice(index, end), values, magnitude, digitsEnd, isInName }];
  });
}

/** The values of what words and Roman numerals say: «три», "third", XX. */
export function spelledNumbers(text: string, lang: string): ReadonlySet<number> {
  const rules = numberWords[baseLanguage(lang)];
  const found = new Set<number>();
  let tens = 0;
  for (const [word] of text.matchAll(/[\p{L}’']+/gu)) {
    const roman = /^[IVXLC]{2,}$/.test(word)
      ? romanValue(word)
      : word === 'I' || word === 'V' || word === 'X'
        ? romanValue(word)
        : null;
    if (roman !== null) found.add(roman);
    const value = rules ? wordValue(word.toLocaleLowerCase(lang), rules) : null;
    if (value !== null) found.add(value);
    if (value !== null && tens > 0 && value > 0 && value < 10) found.add(tens + value);
    tens = value !== null && value >= 20 && value < 100 ? value : 0;
  }
  return found;
}

/** Two numbers mean the same: also 80 and 1980 of a decade, 15 and 3 of an hour. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  const [low, high] = a < b ? [a, b] : [b, a];
  if (high >= 1900 && high < 2100 && Number.isInteger(low) && low >= 10 && high % 100 === low) return true;
  return high > 12 && high <= 24 && low >= 1 && high - 12 === low;
}

/** What a number with its points and commas may mean. */
function valuesOf(written: string): readonly number[] {
  const plain = written.replace(/[ \u00A0\u202F]/gu, '');
  if (/^\d+$/.test(plain)) return [Number(plain)];
  const values = [];
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) values.push(Number(plain.replaceAll(',', '')));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain))
    values.push(Number(plain.replaceAll('.', '').replace(',', '.')));
  if (/^\d+[.,]\d+$/.test(plain)) values.push(Number(plain.replace(',', '.')));
  return values;
}

/** The numbers of a date (12.05.2014), a time (15:30) or a score (3:1); null for one number. */
function partsOf(found: string, index: number): WrittenNumber[] | null {
  if (!found.includes(':') && valuesOf(found).length > 0) return null;
  return Array.from(found.matchAll(/\d+/g), (part) => {
    const start = index + part.index;
    const end = start + part[0].length;
    return {
      start,
      end,
      found: part[0],
      values: [Number(part[0])],
      magnitude: 1,
      digitsEnd: end,
      isInName: false,
    };
  });
}

function magnitudeAfter(text: string, end: number, words: NumberWords | undefined): [number, number] {
  const space = /^[\s\u00A0-]?/u.exec(text.slice(end, end + 1))?.[0].length ?? 0;
  const rest = text.slice(end + space, end + space + 20);
  for (const [pattern, factor] of words?.magnitudes ?? []) {
    const match = pattern.exec(rest);
    if (match) return [factor, end + space + match[0].length];
  }
  return [1, end];
}

function wordValue(word: string, { words }: NumberWords): number | null {
  for (let length = word.length; length > 1; length--) {
    const value = words[word.slice(0, length)];
    if (value !== undefined) return value;
  }
  return null;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(numeral: string): number {
  const digits = [...numeral].map((letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
