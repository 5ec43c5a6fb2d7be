import type { DateRules } from './date-rules.ts';
import { englishDates } from './english-dates.ts';
import { russianDates } from './russian-dates.ts';
import { turkishDates } from './turkish-dates.ts';

/** The languages whose dates are known, by their BCP 47 codes. */
export const dateRules: Readonly<Record<string, DateRules>> = {
  en: englishDates,
  ru: russianDates,
  tr: turkishDates,
};
