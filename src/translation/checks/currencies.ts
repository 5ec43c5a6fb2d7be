import { baseLanguage } from '../../text/languages.ts';
import { type Check, type CheckedText, inSource, inTarget, matchesOf } from './check.ts';

/** How currencies are written, in any language that has words for them here; boundaries of words are added. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: String.raw`(?:US|A|C)?\$|USD|доллар\p{L}*|долар\p{L}*|dollars?|dolar\p{L}*`,
  EUR: '€|EUR|евро|євро|euros?|avro\\p{L}*',
  RUB: '₽|RUB|руб(?:л\\p{L}+)?|roubles?|rubles?|ruble\\p{L}*',
  GBP: '£|GBP|фунт\\p{L}* стерлинг\\p{L}*|pounds? sterling|sterlin\\p{L}*|British pounds?|pounds?',
  TRY: '₺|TRY|TL|турецк\\p{L}* лир\\p{L}*|лир\\p{L}{0,2}|liras?|lira\\p{L}*',
  UAH: '₴|UAH|гривн\\p{L}*|hryvnias?|hryvnyas?|grivna\\p{L}*',
  CNY: 'CNY|юан\\p{L}*|yuans?',
  JPY: 'JPY|[ий]ен[аыу]?|ієн[аиу]?|yens?',
  CHF: 'CHF|швейцарск\\p{L}* франк\\p{L}*|Swiss francs?',
  KZT: '₸|KZT|тенге|tenges?',
};

const PATTERNS = Object.entries(CURRENCIES).map(
  ([code, words]) => [code, new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'giu')] as const,
);

/** Money stays in its currency; a translator who converts it keeps the original beside it. */
export const currencies: Check = {
  id: 'currencies',
  severity: 'error',
  isOnByDefault: true,
  find: ({ source, target }) => {
    const [there, here] = [currenciesIn(source), currenciesIn(target)];
    const codes = new Set(there.map(({ code }) => code));
    const known = new Set(here.map(({ code }) => code));
    const missing = there.filter(({ code }) => !known.has(code));
    const unknown = here.filter(({ code }) => !codes.has(code));
    const expected = missing[0] ?? there[0];
    if (expected && unknown.length > 0)
      return unknown.map((each) =>
        inTarget(each, {
          code: 'currency-other',
          values: { expected: expected.found, found: each.found },
        }),
      );
    return missing
      .filter((each) => isSum(source.text, each.start, each.end))
      .map((each) => inSource(each, { code: 'currency-missing', values: { currency: each.found } }));
  },
};

function currenciesIn({ text, lang }: CheckedText) {
  const isEnglish = baseLanguage(lang) === 'en';
  return PATTERNS.flatMap(([code, pattern]) =>
    matchesOf(text, pattern)
      // A pound is also a weight; «лир» and «иен» are also parts of names.
      .filter(({ start, end, found }) =>
        (/^(?:pounds?|TL|лир|[ий]ен)/iu.test(found) && isEnglish) || /^(?:лир|[ий]ен|TL)/iu.test(found)
          ? isSum(text, start, end)
          : true,
      )
      .map((each) => ({ ...each, code })),
  );
}

/** Whether a number stands beside it. */
function isSum(text: string, start: number, end: number): boolean {
  return /\p{N}/u.test(text.slice(Math.max(0, start - 14), start)) || /^\s?\p{N}/u.test(text.slice(end));
}
