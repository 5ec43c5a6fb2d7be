import { dateRules } from '../../annotation/entities/dates/by-language.ts';
import { baseLanguage } from '../../text/languages.ts';
import { type Check, type CheckedText, type Finding, inSource, inTarget } from './check.ts';
import { sameNumber, spelledNumbers, type WrittenNumber, writtenNumbers } from './written-numbers.ts';

/** Every number of the source is in the translation, in digits or words, and the other way round. */
export const numbers: Check = {
  id: 'numbers',
  severity: 'error',
  isOnByDefault: true,
  find: ({ source, target }) => {
    const [there, here] = [
      writtenNumbers(source.text, source.lang),
      writtenNumbers(target.text, target.lang),
    ];
    if (there.length === 0 && here.length === 0) return [];
    // "COVID cases" says what «случаи COVID-19» does.
    const missing = without(there, here, target).filter(({ isInName }) => !isInName);
    const unknown = without(here, there, source);
    const [lost, strange] = [missing[0], unknown[0]];
    if (lost && strange && missing.length === 1 && unknown.length === 1)
      return [changed(lost, strange, target.lang)];
    return [
      ...missing.map(
        (number): Finding => inSource(number, { code: 'number-missing', values: { number: number.found } }),
      ),
      ...unknown.map((number) =>
        inTarget(number, { code: 'number-unknown', values: { number: number.found } }),
      ),
    ];
  },
};

/** The numbers that the other side says in no way. */
function without(
  numbers: readonly WrittenNumber[],
  others: readonly WrittenNumber[],
  other: CheckedText,
): readonly WrittenNumber[] {
  const spelled = [...spelledNumbers(other.text, other.lang), ...monthsIn(other)];
  const known = [...others.flatMap(({ values }) => values), ...spelled];
  const isKnown = (value: number) => known.some((each) => sameNumber(value, each)) || isSum(value, spelled);
  // «до года» is up to 1 year, and "a" is one.
  return numbers.filter(({ values, found }) => found !== '1' && !values.some(isKnown));
}

/** «три тысячи» and "1.5 thousand" for 3,000 and 1,500: a word's value times that of a word for thousands. */
function isSum(value: number, spelled: readonly number[]): boolean {
  return [1e3, 1e6, 1e9].some((factor) => spelled.includes(factor) && spelled.includes(value / factor));
}

/** The months that are named: 12.05 may be said as 12 May. */
function monthsIn({ text, lang }: CheckedText): number[] {
  const months = dateRules[baseLanguage(lang)]?.months ?? [];
  const lower = text.toLocaleLowerCase(lang);
  return months.flatMap((month, i) => (lower.includes(month) ? [i + 1] : []));
}

function changed(lost: WrittenNumber, strange: WrittenNumber, lang: string): Finding {
  const values = { expected: lost.found, found: strange.found };
  const wanted = lost.values.length === 1 ? (lost.values[0] ?? 0) / strange.magnitude : null;
  // Years are not grouped, and neither is what was not.
  const isGrouped = (wanted ?? 0) >= 10_000 || /\d[.,\s]\d/u.test(strange.found);
  const insert =
    wanted === null
      ? null
      : new Intl.NumberFormat(lang, { useGrouping: isGrouped, maximumFractionDigits: 6 }).format(wanted);
  return inTarget({ start: strange.start, end: strange.digitsEnd }, { code: 'number-other', values }, insert);
}
