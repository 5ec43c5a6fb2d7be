import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findAll, hitsOf, patternOf, type Wanted } from '../../src/text/find-words.ts';

const plain: Wanted = { words: '', isCased: false, isWhole: false, isPattern: false };

/** What is found, marked in the text, with what would be put there. */
function found(text: string, wanted: Partial<Wanted>, insert = ''): string {
  const search = { ...plain, ...wanted };
  const pattern = patternOf(search) as RegExp;
  return hitsOf(text, findAll(text, pattern, 100), search, insert)
    .toReversed()
    .reduce(
      (marked, hit) =>
        `${marked.slice(0, hit.start)}[${marked.slice(hit.start, hit.end)}→${hit.insert}]${marked.slice(hit.end)}`,
      text,
    );
}

describe('words are found', () => {
  test('as they are typed, whatever the case, unless it matters', () => {
    expect(found('Путин, путин и ПУТИН', { words: 'путин' }, 'X')).toBe('[Путин→X], [путин→X] и [ПУТИН→X]');
    expect(found('Путин, путин', { words: 'путин', isCased: true })).toBe('Путин, [путин→]');
  });

  test('at their place also behind letters that grow when they are made small', () => {
    expect(found('İİ abc', { words: 'ABC' })).toBe('İİ [abc→]');
  });

  test('as whole words', () => {
    expect(found('кот, который, коты', { words: 'кот', isWhole: true })).toBe('[кот→], который, коты');
  });

  test('with signs that mean something in patterns taken as they are', () => {
    expect(found('(a.b) a-b $1', { words: 'a.b' }, '$1')).toBe('([a.b→$1]) a-b $1');
    for (const sign of '\\^$.*+?()[]{}|/-') expect(found(`x${sign}y`, { words: sign })).toBe(`x[${sign}→]y`);
  });

  test('by a regular expression, whose groups can be put in', () => {
    const date = { words: '(\\d+) (декабря|января)', isPattern: true };
    expect(found('7 декабря и 10 января', date, '$2, $1 $$ $& $7')).toBe(
      '[7 декабря→декабря, 7 $ 7 декабря $7] и [10 января→января, 10 $ 10 января $7]',
    );
    expect(found('abc', { words: 'x*', isPattern: true })).toBe('abc');
    expect(patternOf({ ...plain, words: '(', isPattern: true })).toBeNull();
  });

  test('wherever they stand in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        (before, words, after) => {
          const text = before + words + after;
          const search = { ...plain, words, isCased: true };
          const hits = hitsOf(text, findAll(text, patternOf(search) as RegExp, 1000), search, '');
          for (const { start, end } of hits) expect(text.slice(start, end)).toBe(words);
          if (text.isWellFormed() && words.isWellFormed()) expect(hits.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
