import { describe, expect, test } from '@jest/globals';
import { isIsoDate, meaningOfDate, setDate } from '../../src/annotation/iso-date.ts';
import { fragmentsIn, nameTag } from './tags.ts';

const date = nameTag('d', fragmentsIn('b', 'Он приедет [[10 января]].'), { label: 'DATE' });
const meaning = (tags: readonly (typeof date)[] | null, day: string | null = '2021-12-28') =>
  tags?.[0] && meaningOfDate(tags[0], 'ru', day);

describe('what a date means', () => {
  test('is read against the day of the article, and stays open without one', () => {
    expect(meaning([date])).toEqual({ value: '2022-01-10', isByHand: false });
    expect(meaning([date], null)).toEqual({ value: null, isByHand: false });
    expect(meaning([{ ...date, label: 'PER' }])).toBeNull();
  });

  test('can be said by hand, left open, and read from the words again', () => {
    const said = setDate([date], 'd', ' 2020-01 ');
    expect(meaning(said)).toEqual({ value: '2020-01', isByHand: true });
    expect(meaning(setDate([date], 'd', 'open'))).toEqual({ value: null, isByHand: true });
    expect(meaning(setDate(said ?? [], 'd', ''))).toEqual({ value: '2022-01-10', isByHand: false });
    expect(setDate([date], 'd', '2020-02-30')).toBeNull();
  });

  test.each([
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2020-13', false],
    ['2020', true],
    ['20-01-01', false],
    ['2020-1-1', false],
  ])('%s is a day, month or year: %s', (text, expected) => expect(isIsoDate(text)).toBe(expected));
});
