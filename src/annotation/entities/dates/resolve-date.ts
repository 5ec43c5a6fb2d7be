import { baseLanguage } from '../../../text/languages.ts';
import { dateRules } from './by-language.ts';
import type { DateRules } from './date-rules.ts';

/** A day, month or year of the calendar as ISO 8601 writes them: 2022-01-10, 2022-01, 2022. */
export type IsoDate = string;

/** News without a year mean what was, or what comes in so many days. */
export const MAX_DAYS_AHEAD = 100;

const DAY = 86_400_000;

/**
 * What a date in a text means, read against the day of its article (`2021-12-28`): "10 January" is the one that comes
 * soon, or else the last one. Null where it stays open: no day of an article, no such day, nothing that is a date.
 */
export function resolveDate(mention: string, lang: string, articleDate: IsoDate | null): IsoDate | null {
  const rules = dateRules[baseLanguage(lang)];
  const [match] = rules === undefined ? [] : mention.matchAll(rules.pattern);
  if (rules === undefined || match?.groups === undefined) return null;
  const { day, month, year, shift, weekday } = match.groups;
  const today = articleDate === null ? null : dayOf(articleDate);
  if (shift !== undefined) return shiftedDay(today, rules.shifts[lower(shift, lang)] ?? null);
  if (weekday !== undefined) return lastWeekday(today, rules.weekdays, lower(weekday, lang));
  const monthNumber = month === undefined ? null : numberOfMonth(rules, lower(month, lang));
  if (monthNumber === null) return year ?? null;
  const parts = { month: monthNumber, day: day === undefined ? null : Number(day) };
  if (year !== undefined) return isoOf({ year: Number(year), ...parts });
  return today === null ? null : nearestYear(today, parts);
}

interface MonthAndDay {
  readonly month: number;
  readonly day: number | null;
}

/** The year in which such a month or day comes soon, or else was last. */
function nearestYear(today: Date, parts: MonthAndDay): IsoDate | null {
  for (const year of [today.getUTCFullYear() + 1, today.getUTCFullYear(), today.getUTCFullYear() - 1]) {
    const found = isoOf({ year, ...parts });
    const begins = Date.UTC(year, parts.month - 1, parts.day ?? 1);
    if (found !== null && begins <= today.getTime() + MAX_DAYS_AHEAD * DAY) return found;
  }
  return null;
}

function shiftedDay(today: Date | null, days: number | null): IsoDate | null {
  return today === null || days === null ? null : isoDay(today.getTime() + days * DAY);
}

/** The last such day of the week up to today: news tell what was. */
function lastWeekday(today: Date | null, weekdays: readonly string[], name: string): IsoDate | null {
  // The longest beginning wins: pazar begins pazartesi.
  const index = longestBeginning(weekdays, name);
  if (today === null || index < 0) return null;
  const back = (today.getUTCDay() + 6 - index) % 7;
  return isoDay(today.getTime() - back * DAY);
}

function numberOfMonth(rules: DateRules, word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const index = longestBeginning(rules.months, word);
  return index < 0 ? null : index + 1;
}

function longestBeginning(beginnings: readonly string[], word: string): number {
  let best = -1;
  for (const [index, beginning] of beginnings.entries()) {
    if (word.startsWith(beginning) && beginning.length > (beginnings[best]?.length ?? 0)) best = index;
  }
  return best;
}

function isoOf({ year, month, day }: MonthAndDay & { readonly year: number }): IsoDate | null {
  if (month < 1 || month > 12) return null;
  if (day === null) return `${year}-${String(month).padStart(2, '0')}`;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? isoDay(time) : null;
}

function isoDay(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}

function dayOf(iso: IsoDate): Date | null {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}

function lower(word: string, lang: string): string {
  return word.toLocaleLowerCase(baseLanguage(lang) === 'tr' ? 'tr' : 'en');
}
