import { type DateRules, datePattern } from './date-rules.ts';

const MONTH =
  '(?:[Oo]cak|[Şş]ubat|[Mm]art|[Nn]isan|[Mm]ayıs|[Hh]aziran|[Tt]emmuz|[Aa]ğustos|[Ee]ylül|[Ee]kim|[Kk]asım|[Aa]ralık)';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const WEEKDAY = '(?:[Pp]azartesi|[Ss]alı|[Çç]arşamba|[Pp]erşembe|[Cc]uma|[Cc]umartesi|[Pp]azar)';

/** Dates in Turkish: 10 Ocak 2022, ocak ayında, haziranda, 2014 yılında, pazartesi günü, dün. */
export const turkishDates: DateRules = {
  pattern: datePattern(
    `(?<day>\\d{1,2})\\s+(?<month>${MONTH})(?:\\s+(?<year>${YEAR}))?`,
    `(?<day>\\d{1,2})\\.(?<month>\\d{2})\\.(?<year>${YEAR})`,
    `(?<year>${YEAR})-(?<month>\\d{2})-(?<day>\\d{2})`,
    `(?<month>${MONTH})\\s+(?<year>${YEAR})`,
    // Alone, a month is also an everyday word: with the word for month, or with a case ending, it is one.
    `(?<month>${MONTH})\\s+ay(?:ı|ında|ından|ının|ına)`,
    `(?<month>${MONTH})(?:ta|te|da|de)`,
    `(?<year>${YEAR})\\s+yıl(?:ı|ında|ından|ının|ına)`,
    `(?<weekday>${WEEKDAY})\\s+gün(?:ü|ünden|üne)`,
    '(?<shift>[Dd]ün|[Bb]ugün|[Yy]arın)',
  ),
  months: [
    'ocak',
    'şubat',
    'mart',
    'nisan',
    'mayıs',
    'haziran',
    'temmuz',
    'ağustos',
    'eylül',
    'ekim',
    'kasım',
    'aralık',
  ],
  weekdays: ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'],
  shifts: { dün: -1, bugün: 0, yarın: 1 },
};
