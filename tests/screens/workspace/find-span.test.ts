import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findSpan } from '../../../src/screens/workspace/find-span.ts';
import { withMarks } from '../../setup/marked.ts';

/** Where typed words stand in a text. */
function find(text: string, wording: string): string | null {
  const span = findSpan(text, wording);
  return span && withMarks(text, [span]);
}

describe('typed words', () => {
  test.each([
    ['are found where they stand', 'Он сказал: да', 'сказал', 'Он [[сказал]]: да'],
    ['are found as whole words first', 'Сказал он: он', 'он', 'Сказал [[он]]: он'],
    ['are found inside a word where they are no word of their own', 'Байденом', 'Байден', '[[Байден]]ом'],
    ['may have blanks around them', 'Он сказал', '  сказал ', 'Он [[сказал]]'],
    ['are found however their letters are composed', 'мой дом', 'мои\u0306', '[[мой]] дом'],
    ['are found after characters of two code units', '😀 да', 'да', '😀 [[да]]'],
  ])('%s', (_what, text, wording, expected) => {
    expect(find(text, wording)).toBe(expected);
  });

  test('that are not there, or are none, are not found', () => {
    expect(find('Он сказал', 'она')).toBeNull();
    expect(find('Он сказал', '  ')).toBeNull();
  });

  test('are always found where they were taken from, or before', () => {
    const text = fc.stringMatching(/^[а-я ]{1,30}$/);
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const [start, end] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
        const taken = words.slice(start, end + 1).trim();
        fc.pre(taken !== '');
        const span = findSpan(words, taken);
        expect(words.slice(span?.start, span?.end)).toBe(taken);
      }),
    );
  });
});
