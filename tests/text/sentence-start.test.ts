import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { segmentSentences } from '../../src/text/segment-sentences.ts';
import { sentenceStart } from '../../src/text/sentence-start.ts';

describe('the start of a sentence', () => {
  test.each([
    ['Тихо; |никого', 'никого'],
    ['Да. |«Нет»', 'Нет'],
    ['Да. |— Нет', 'Нет'],
    ['Да.  |— «Нет»', 'Нет'],
    ['Да.» |Нет', 'Нет'],
    ['„Ja.“ |Nein', 'Nein'],
    ['Oui : |« Non »', 'Non'],
    ['Oui. » |Non', 'Non'],
    ['"Yes." |"No"', 'No'],
    ['Ждал… |Зима', 'Зима'],
    ['Ждал … |Зима', 'Зима'],
    ['Ждал. |…Зима', 'Зима'],
    ['Да.|«Нет»', 'Нет'],
    ['Да|(нет)', 'нет'],
    ['|«Да»', 'Да'],
    ['|Да', 'Да'],
    ['кое-|кто', 'кто'],
    ['Раз|два', 'два'],
  ])('of %s', (marked, word) => {
    const start = marked.indexOf('|');
    const text = marked.replace('|', '');
    expect(sentenceStart(text, text.indexOf(word))).toBe(start);
    expect(sentenceStart(text, start)).toBe(start);
  });

  test('is found from the blanks before it', () => {
    expect(sentenceStart('Да.  — Нет', 3)).toBe(5);
    expect(sentenceStart('Да. ', 3)).toBe(4);
  });

  test('is no blank, lies in the line of its word, and is its own start', () => {
    const parts = fc.array(fc.constantFrom('Да', 'нет', '.', '…', ' ', '\n', '«', '»', '"', '—', '(', '😀'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(parts, fc.nat(40), (drawn, offset) => {
        const text = drawn.join('');
        const start = sentenceStart(text, Math.min(offset, text.length));
        expect(text.slice(start, start + 1)).not.toMatch(/\s/);
        expect(sentenceStart(text, start)).toBe(start);
        if (start < offset) expect(text.slice(start, offset).trimEnd()).not.toContain('\n');
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'Он сказал: «Да». «Нет», — ответили ему. — Почему? — спросил он. (Никто не знал.) …И всё.',
    '“Yes.” “No,” she said. (Nobody knew.) He left.',
    '„Ja“, sagte er. „Nein.“ Dann ging er.',
  ])('is where segmentation finds it: %s', (text) => {
    for (const { start } of segmentSentences(text, 'ru')) expect(sentenceStart(text, start)).toBe(start);
  });
});
