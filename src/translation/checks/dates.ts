import { dateRules } from '../../annotation/entities/dates/by-language.ts';
import { baseLanguage } from '../../text/languages.ts';
import type { Span } from '../../text/span.ts';
import { type Check, type CheckedText, type Finding, inSource, inTarget } from './check.ts';

/** Months and days of the week are those of the source. What the days of a month are is a matter of numbers. */
export const dates: Check = {
  id: 'dates',
  severity: 'error',
  isOnByDefault: true,
  find: ({ source, target }) => {
    const [there, here] = [datesIn(source), datesIn(target)];
    return (['month', 'weekday'] as const).flatMap((kind): Finding[] => {
      const missing = without(there, here, kind);
      const unknown = without(here, there, kind);
      const [first] = missing;
      if (first && unknown.length > 0)
        return unknown.map(({ span, found }) =>
          inTarget(span, { code: 'date-other', values: { expected: first.found, found } }),
        );
      // Nothing can be said of a language whose dates nobody has taught.
      if (!dateRules[baseLanguage(target.lang)]) return [];
      return missing.map(({ span, found }) =>
        inSource(span, { code: 'date-missing', values: { date: found } }),
      );
    });
  },
};

interface NamedTime {
  readonly kind: 'month' | 'weekday';
  /** 1 is January, and Monday. */
  readonly value: number;
  readonly span: Span;
  readonly found: string;
}

/** The times of one kind that the other side does not name. */
function without(
  times: readonly NamedTime[],
  others: readonly NamedTime[],
  kind: NamedTime['kind'],
): readonly NamedTime[] {
  return times.filter(
    (time) =>
      time.kind === kind && !others.some((other) => other.kind === kind && other.value === time.value),
  );
}

function datesIn({ text, lang }: CheckedText): readonly NamedTime[] {
  const language = baseLanguage(lang);
  const rules = dateRules[language];
  if (!rules) return [];
  const dated = Array.from(text.matchAll(rules.pattern)).flatMap((match) => {
    const { month, weekday } = match.groups ?? {};
    return timeOf(match[0], match.index, month ?? weekday ?? '', month ? 'month' : 'weekday', false);
  });
  // Named without a date around it: “February’s”, «мартовские», «воскресной».
  const named = Array.from(text.matchAll(/(?<![\p{L}\p{N}])\p{L}{4,}/gu)).flatMap((match) => [
    ...timeOf(match[0], match.index, match[0], 'month', true),
    ...timeOf(match[0], match.index, match[0], 'weekday', true),
  ]);
  return [
    ...dated,
    ...named.filter(
      ({ span }) => !dated.some((each) => each.span.start <= span.start && span.end <= each.span.end),
    ),
  ];

  function timeOf(
    found: string,
    start: number,
    word: string,
    kind: NamedTime['kind'],
    isAlone: boolean,
  ): NamedTime[] {
    const value = /^\d+$/.test(word) ? Number(word) : numberOf(word, kind, isAlone);
    return value > 0 ? [{ kind, value, found, span: { start, end: start + found.length } }] : [];
  }

  /** Alone, a word has to begin as the whole name does; English names have capitals. 0 where it is none. */
  function numberOf(word: string, kind: NamedTime['kind'], isAlone: boolean): number {
    const names = beginnings(language, kind, isAlone);
    if (language === 'en' && !/^\p{Lu}/u.test(word)) return 0;
    const lower = word.toLocaleLowerCase(lang);
    const fitting = names
      .filter((name) => name !== '' && lower.startsWith(name))
      .sort((a, b) => b.length - a.length);
    return fitting[0] === undefined ? 0 : names.indexOf(fitting[0]) + 1;
  }
}

/** Adjectives drop a vowel of the name («воскресный»): so many letters tell it from other words. */
const TELLING_LETTERS = 6;

function beginnings(language: string, kind: NamedTime['kind'], isAlone: boolean): readonly string[] {
  const rules = dateRules[language];
  if (!rules) return [];
  if (!isAlone) return kind === 'month' ? rules.months : rules.weekdays;
  const key = `${language} ${kind}`;
  const known =
    knownBeginnings.get(key) ??
    wholeNames(language, kind).map((name) =>
      name.length < 4 ? '' : name === 'четверг' ? name : name.slice(0, TELLING_LETTERS),
    );
  knownBeginnings.set(key, known);
  return known;
}

/** Asked for every word of a text; to have the names from the language's own dates takes longer than the whole check. */
const knownBeginnings = new Map<string, readonly string[]>();

/** The names as the language's own dates have them; March and May stand for other things as well. */
function wholeNames(language: string, kind: NamedTime['kind']): readonly string[] {
  const count = kind === 'month' ? 12 : 7;
  const names = new Intl.DateTimeFormat(
    language,
    kind === 'month' ? { month: 'long', day: 'numeric' } : { weekday: 'long' },
  );
  const part = kind === 'month' ? 'month' : 'weekday';
  return Array.from({ length: count }, (_, i) => {
    // 6 January 2025 was a Monday.
    const day = kind === 'month' ? Date.UTC(2025, i, 15) : Date.UTC(2025, 0, 6 + i, 12);
    const name =
      names
        .formatToParts(day)
        .find(({ type }) => type === part)
        ?.value.toLocaleLowerCase(language) ?? '';
    return AMBIGUOUS.has(name) ? '' : name;
  });
}

const AMBIGUOUS = new Set([
  'march',
  'may',
  'мая',
  'марта',
  'mart',
  'ekim',
  'ocak',
  'pazar',
  'salı',
  'cuma',
  'среда',
  'kasım',
]);
