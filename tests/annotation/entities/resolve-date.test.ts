import { describe, expect, test } from '@jest/globals';
import { resolveDate } from '../../../src/annotation/entities/dates/resolve-date.ts';

const day = '2021-12-28';

describe('a date', () => {
  test.each([
    ['10 января 2022 года', 'ru', '2022-01-10'],
    ['25.12.2021', 'ru', '2021-12-25'],
    ['январе 2022 года', 'ru', '2022-01'],
    ['2014 году', 'ru', '2014'],
    ['January 10, 2022', 'en', '2022-01-10'],
    ['10th of May 1998', 'en', '1998-05-10'],
    ['10 Ocak 2022', 'tr', '2022-01-10'],
  ])('that says everything needs no article: %s', (mention, lang, iso) => {
    expect(resolveDate(mention, lang, null)).toBe(iso);
  });

  test.each([
    ['10 января', 'ru', '2022-01-10'],
    ['25 декабря', 'ru', '2021-12-25'],
    ['июне', 'ru', '2021-06'],
    ['January', 'en', '2022-01'],
    ['haziranda', 'tr', '2021-06'],
    ['вчера', 'ru', '2021-12-27'],
    ['tomorrow', 'en', '2021-12-29'],
    ['bugün', 'tr', '2021-12-28'],
    ['понедельник', 'ru', '2021-12-27'],
    ['Tuesday', 'en', '2021-12-28'],
    ['pazartesi günü', 'tr', '2021-12-27'],
    ['Pazar günü', 'tr', '2021-12-26'],
  ])('without a year is what comes soon or was last: %s', (mention, lang, iso) => {
    expect(resolveDate(mention, lang, day)).toBe(iso);
  });

  test.each(['10 января', 'июне', 'вчера', 'понедельник'])(
    'stays open without the day of an article: %s',
    (mention) => {
      expect(resolveDate(mention, 'ru', null)).toBeNull();
    },
  );

  test.each(['31 февраля 2020 года', 'завтрак', '10.13.2021'])(
    'that there is not stays open: %s',
    (mention) => {
      expect(resolveDate(mention, 'ru', day)).toBeNull();
    },
  );
});
