import { type Phrase, toPhrase } from './phrase.ts';

/** ISO 3166-1 codes of the countries and territories that the news names. */
const countries =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CF CG CH CI CL CM CN CO CR CU CV
  CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT
  JM JO JP KE KG KH KM KP KR KW KZ LA LB LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG
  NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS RU RW SA SC SD SE SG SI SK SL SM SN SO SR SS SV SY SZ TD TG TH TJ TL
  TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN VU WS XK YE ZA ZM ZW`.split(/\s+/);

/** The countries of the world in a language, from the runtime's locale data (ICU, CLDR). */
export function countryNames(lang: string): readonly Phrase[] {
  const names = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' }),
  );
  return countries.flatMap((code) => {
    const written = new Set(names.map((each) => each.of(code)).filter((name) => name !== undefined));
    return [...written].map((name) => toPhrase(inflected(plain(name)), `country ${code}`, 'name'));
  });
}

/** Months and days of the week in a language, from the same data. */
export function monthAndDayNames(lang: string): readonly Phrase[] {
  const inDate = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const alone = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2023, month, 1));
    const part = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value;
    return [...new Set([part, alone.format(day)])].map((name) =>
      calendarPhrase(name ?? '', `month ${month + 1}`),
    );
  });
  // 1 January 2023 was a Sunday.
  const days = Array.from({ length: 7 }, (_, day) =>
    calendarPhrase(weekday.format(new Date(Date.UTC(2023, 0, 1 + day))), `weekday ${day}`),
  );
  return [...months.flat(), ...days];
}

function calendarPhrase(name: string, concept: string): Phrase {
  return toPhrase(name.length > 3 ? inflected(name) : name, concept, 'nameWord');
}

/** "Myanmar (Burma)" and "Hong Kong SAR China" without what only lists need. */
function plain(name: string): string {
  return name
    .replace(/\s*\(.*\)/, '')
    .replace(/,.*| SAR China|Çin (.*) ÖİB/, '$1')
    .replace(/[-–\s]+/g, ' ')
    .trim();
}

const shortestInflected = 4;

/** The words of a name with any ending for the last letter, where the script is one that inflects names. */
function inflected(name: string): string {
  const isCyrillic = /[\u0400-\u04ff]/.test(name);
  return name
    .split(' ')
    .map((word) => {
      if (word.length < shortestInflected || word === word.toUpperCase()) return word.toLowerCase();
      return isCyrillic ? `${word.replace(/(?:ая|ое|ые|ие|ый|ий|[аяоеиыьй])$/, '')}*` : word;
    })
    .join(' ');
}
