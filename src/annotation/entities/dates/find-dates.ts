import type { FoundEntity } from '../found-entity.ts';
import { dateRules } from './by-language.ts';

/** The dates that a text names, in order; what they mean is said by `resolveDate`. */
export function findDates(text: string, language: string): readonly FoundEntity[] {
  const rules = dateRules[language];
  if (rules === undefined) return [];
  return Array.from(text.matchAll(rules.pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: 'DATE',
    score: 0.95,
    reasons: [{ code: 'date' }],
  }));
}
