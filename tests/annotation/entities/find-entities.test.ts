import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findEntities } from '../../../src/annotation/entities/find-entities.ts';

function found(text: string, lang: string): string[] {
  return findEntities(text, lang).map(({ start, end, label }) => `${label} ${text.slice(start, end)}`);
}

describe('in Russian', () => {
  test('people, places and organisations are found in their inflected forms', () => {
    expect(found('В Саратове Ольга Ветрова встретилась с послом Норвегии.', 'ru')).toEqual([
      'LOC Саратове',
      'PER Ольга Ветрова',
      'LOC Норвегии',
    ]);
  });

  test('an organisation is found with the words that make its name, and by its acronym', () => {
    const text = 'Это подтвердили в Министерстве транспорта. В МЧС и компании «Северный мост» молчат.';
    expect(found(text, 'ru')).toEqual(['ORG Министерстве транспорта', 'ORG МЧС', 'ORG Северный мост']);
  });

  test('dates and wars are found beside names', () => {
    const text = 'Музей Второй мировой войны открыли 9 мая 2015 года.';
    expect(found(text, 'ru')).toContain('DATE 9 мая 2015 года');
    expect(found(text, 'ru')).toContain('EVENT Второй мировой войны');
  });

  test('a surname in a heading is known by the sentence that introduces it', () => {
    const text =
      'Зубило снова в деле\n\nСлесарь Антон Зубило открыл мастерскую. Теперь Зубило ищет учеников.';
    expect(found(text, 'ru')[0]).toBe('PER Зубило');
  });

  test('each says how sure it is', () => {
    for (const { score } of findEntities('Президент Владимир Путин прибыл в Пекин.', 'ru')) {
      expect(score).toBeGreaterThan(0.9);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

describe('in English', () => {
  test('names end before the possessive', () => {
    expect(found("Britain's Foreign Office asked John Carver's lawyer.", 'en')).toEqual([
      'LOC Britain',
      'ORG Foreign Office',
      'PER John Carver',
    ]);
  });

  test('a word that says what is named makes a name of the run around it', () => {
    expect(found('They met near Lake Maple, said the University of Northfield.', 'en')).toEqual([
      'LOC Lake Maple',
      'ORG University of Northfield',
    ]);
  });

  test('short words are countries only in capitals', () => {
    expect(found('Us they did not ask. The US did.', 'en')).toEqual(['LOC US']);
  });
});

describe('in Turkish', () => {
  test('endings behind an apostrophe are no part of a name', () => {
    expect(found("Ayşe Demir dün Ankara'dan İzmir'e gitti.", 'tr')).toEqual([
      'PER Ayşe Demir',
      'DATE dün',
      'LOC Ankara',
      'LOC İzmir',
    ]);
  });
});

test('in a language that nobody taught, nothing is found', () => {
  expect(found('Olga wohnt in Berlin.', 'xx')).toEqual([]);
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
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
      "'da",
      ' of ',
      'Lake',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((each) => each.join('')),
  );
  const languages = fc.constantFrom('ru', 'en', 'tr', 'uk', 'und');

  test('spans lie inside it, in order, without overlap, and split no surrogate pair', () => {
    fc.assert(
      fc.property(texts, languages, (text, lang) => {
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

  test('the answer is the same when it is asked again', () => {
    fc.assert(
      fc.property(texts, languages, (text, lang) => {
        expect(findEntities(text, lang)).toEqual(findEntities(text, lang));
      }),
    );
  });
});

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
