import { type DateRules, datePattern } from './date-rules.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?)';
/** March and May alone are rather a verb: only after a word that dates have before them. */
const LONE_MONTH =
  '(?:January|February|April|June|July|August|September|October|November|December|(?<=\\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Nn]ext|[Uu]ntil|[Ll]ate|[Ee]arly|of|by)\\s+)(?:March|May))';
const YEAR = '(?:1[5-9]|20)\\d\\d';

/** Dates in English: January 10, 2022; 10 January; in June; in 2014; on Monday; yesterday. */
export const englishDates: DateRules = {
  pattern: datePattern(
    `(?<month>${MONTH})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>${YEAR}))?(?![:\\d])`,
    `(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?`,
    `(?<year>${YEAR})-(?<month>\\d{2})-(?<day>\\d{2})`,
    `(?<month>${MONTH})\\s+(?<year>${YEAR})`,
    `(?<month>${LONE_MONTH})`,
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|of|[Dd]uring|early|late)\\s+)(?<year>${YEAR})`,
    '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)',
    '(?<shift>[Yy]esterday|[Tt]oday|[Tt]omorrow)',
  ),
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  shifts: { yesterday: -1, today: 0, tomorrow: 1 },
};
