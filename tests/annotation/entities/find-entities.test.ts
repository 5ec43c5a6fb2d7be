import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findEntities } from '../../../src/annotation/entities/find-entities.ts';

function found(text: string, lang: string): string[] {
  return findEntities(text, lang).map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);
}

describe('in Russian', () => {
  test('people, places and organisations are found in their inflected forms', () => {
    expect(found('Вчера в Саратове Ольга Ветрова встретилась с послом Норвегии.', 'ru')).toEqual([
      'LOC Саратове',
      'PER Ольга Ветрова',
      'LOC Норвегии',
    ]);
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'Анна',
    ' ',
    '\n',
    'Москве',
    '«',
    '»',
    '.',
    '😀',
    'МИД',
    '12',
    'мая',
    '\ud83d',
    'İ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((each) => each.join('')),
  );

  test('spans lie inside it, in order, without overlap, and split no surrogate pair', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('ru', 'en', 'tr', 'uk', 'und'), (text, lang) => {
        let end = 0;
        for (const each of findEntities(text, lang)) {
          expect(each.start).toBeGreaterThanOrEqual(end);
          expect(each.end).toBeGreaterThan(each.start);
          expect(splitsPair(text, each.start) || splitsPair(text, each.end)).toBe(false);
          end = each.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
