import { fold, foldWords } from '../phrase.ts';
import { structureWords } from './words/index.ts';

/** A date found in a line, and the words of the line that are no part of dates or times. */
export interface FoundDate {
  /** ISO 8601 day; null where the line does not say the year, or day and month cannot be told apart. */
  readonly iso: string | null;
  readonly rest: readonly string[];
}

/** The first date of a short line («5 января 2022, 14:30», "Jan 5", "05.01.2022"); null where it has none. */
export function findDate(line: string): FoundDate | null {
  const folded = fold(line);
  const iso = PATTERNS.map((read) => read(folded)).find((found) => found !== null);
  if (iso === undefined) return null;
  const words = line.match(/[\p{L}\p{M}'’]+(?:[-.][\p{L}\p{M}]+)*/gu) ?? [];
  return { iso: iso.iso, rest: words.filter((word) => !DATE_WORDS.has(foldWords(word).join(' '))) };
}

type Read = (folded: string) => { readonly iso: string | null } | null;

const MONTHS = new Map(
  structureWords.flatMap(({ months }) =>
    months.flatMap((forms, month) => forms.map((form) => [fold(form), month + 1] as const)),
  ),
);
const DATE_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...structureWords.flatMap(({ dateWords }) => dateWords.map(fold)),
]);

const MONTH = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const YEAR = '((?:19|20)\\d\\d)';
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er)?\\.?\\s+(?:of\\s+)?(${MONTH})(?!\\p{L})\\.?,?(?:\\s+${YEAR})?`,
  'u',
);
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+${YEAR})?`,
  'u',
);
const NUMBERS = new RegExp(`(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2${YEAR}(?!\\d)`);
const ISO = new RegExp(`(?<!\\d)${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`);

const PATTERNS: readonly Read[] = [
  (folded) => {
    const match = ISO.exec(folded);
    return match && { iso: isoDay(match[1], Number(match[2]), Number(match[3])) };
  },
  (folded) => {
    const match = NUMBERS.exec(folded);
    if (match === null) return null;
    const [first, second] = [Number(match[1]), Number(match[3])];
    // With slashes Americans write the month first and others the day.
    if (match[2] === '/' && first <= 12 && second <= 12 && first !== second) return { iso: null };
    return { iso: second > 12 ? isoDay(match[4], first, second) : isoDay(match[4], second, first) };
  },
  (folded) => {
    const match = DAY_MONTH.exec(folded);
    return match && { iso: isoDay(match[3], MONTHS.get(match[2] ?? '') ?? 0, Number(match[1])) };
  },
  (folded) => {
    const match = MONTH_DAY.exec(folded);
    return match && { iso: isoDay(match[3], MONTHS.get(match[1] ?? '') ?? 0, Number(match[2])) };
  },
];

function isoDay(year: string | undefined, month: number, day: number): string | null {
  if (year === undefined) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}
