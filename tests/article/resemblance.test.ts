import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  comparableText,
  compareTexts,
  MAX_COMPARED_WORDS,
  type Resemblance,
  shingleSample,
} from '../../src/article/resemblance.ts';
import * as stories from './duplicate-stories.ts';

function compare(a: readonly string[], b: readonly string[]): Resemblance {
  return compareTexts(comparableText(a), comparableText(b));
}

describe('the same article again', () => {
  test('is known whatever its case, punctuation and paragraphs are', () => {
    const { agencyReport } = stories;
    const otherwise = [agencyReport.join(' — ').toUpperCase().replaceAll('«', '“').replaceAll('»', '”')];
    expect(compare(agencyReport, otherwise)).toEqual({
      ofFirst: 1,
      ofSecond: 1,
      isSame: true,
      isDuplicate: true,
    });
  });

  test('is known by a reprint with another headline and lead', () => {
    const { ofFirst, isSame, isDuplicate } = compare(stories.agencyReport, stories.reprint);
    expect({ isSame, isDuplicate }).toEqual({ isSame: false, isDuplicate: true });
    expect(ofFirst).toBeGreaterThan(0.6);
  });

  test('is known by a live blog that has grown to twice its length', () => {
    const { ofFirst, ofSecond, isDuplicate } = compare(stories.liveBlog, stories.liveBlogLater);
    expect(isDuplicate).toBe(true);
    expect(ofFirst).toBeGreaterThan(0.9);
    expect(ofSecond).toBeLessThan(0.5);
  });

  test('is known although it has one sentence only, by nothing but the very words', () => {
    expect(compare(['Мост закрыт.'], ['мост закрыт']).isDuplicate).toBe(true);
    expect(compare(['Мост закрыт.'], ['Мост закрыт до весны.']).isDuplicate).toBe(false);
  });
});

describe('no duplicates are', () => {
  test('two outlets’ reports of one event that share a long quote', () => {
    const { ofSecond, isDuplicate } = compare(stories.agencyReport, stories.otherOutlet);
    expect(isDuplicate).toBe(false);
    expect(ofSecond).toBeGreaterThan(0.2);
  });

  test('a brief that is hardly more than a quote, and a report that quotes the same', () => {
    const { ofFirst, isDuplicate } = compare(stories.quoteAlone, stories.reportWithQuote);
    expect(isDuplicate).toBe(false);
    expect(ofFirst).toBeGreaterThan(0.7);
  });

  test('a report and the follow-up that repeats its background', () => {
    expect(compare(stories.agencyReport, stories.followUp).isDuplicate).toBe(false);
  });

  test('texts without words', () => {
    expect(compare(['—'], ['…'])).toEqual({ ofFirst: 0, ofSecond: 0, isSame: false, isDuplicate: false });
  });
});

const word = fc.constantFrom(
  ...'река мост город власти ремонт зима утро берег автобус тысяча школа совет'.split(' '),
);
const text = fc.array(
  fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' ')),
  {
    maxLength: 6,
  },
);

describe('for all texts', () => {
  test('shares are shares, and change sides with the texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        expect([there.ofFirst, there.ofSecond]).toEqual([back.ofSecond, back.ofFirst]);
        expect(there.isDuplicate).toBe(back.isDuplicate);
        for (const share of [there.ofFirst, there.ofSecond]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('a text is wholly in itself and in whatever goes on after it', () => {
    fc.assert(
      fc.property(text, text, (a, more) => {
        fc.pre(a.length > 0 && a.join(' ').split(' ').length >= 5);
        expect(compare(a, a)).toMatchObject({ ofFirst: 1, ofSecond: 1, isSame: true });
        expect(compare(a, [...a, ...more]).ofFirst).toBe(1);
      }),
    );
  });
});

describe('a text is found again by its sample', () => {
  const numbered = (from: number, to: number) => [
    Array.from({ length: to - from }, (_, i) => `слово${from + i}`).join(' '),
  ];

  test('although another text is twenty times as long', () => {
    const sample = new Set(shingleSample(comparableText(numbered(0, 300))));
    const within = shingleSample(comparableText(numbered(0, 6_000)));
    expect(within.filter((shingle) => sample.has(shingle)).length).toBeGreaterThan(8);
  });

  test('which has a sixteenth of its shingles, but sixteen at least', () => {
    expect(shingleSample(comparableText(numbered(0, 60)))).toHaveLength(16);
    const { length } = shingleSample(comparableText(numbered(0, 8_000)));
    expect(length).toBeGreaterThan(420);
    expect(length).toBeLessThan(580);
  });

  test('which takes no more words than news ever has', () => {
    const { all } = comparableText(numbered(0, MAX_COMPARED_WORDS + 500));
    expect(all.words).toBe(MAX_COMPARED_WORDS);
  });
});
