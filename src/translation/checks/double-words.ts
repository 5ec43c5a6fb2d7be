import { baseLanguage } from '../../text/languages.ts';
import { type Check, inTarget, matchesOf } from './check.ts';

/** A word that stands twice, with a space or a line end between. */
const TWICE = /(?<![\p{L}\p{M}\p{N}\-’'])([\p{L}\p{M}]+)(\s+)\1(?![\p{L}\p{M}\p{N}\-’'])/giu;

/** Words that may well stand twice. Reduplication is grammar in Turkish: there only short function words count. */
const MEANT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    'that',
    'had',
    'very',
    'really',
    'no',
    'bye',
    'ha',
    'far',
    'many',
    'so',
    'is',
    'blah',
    'knock',
  ]),
  ru: new Set(['очень', 'да', 'нет', 'все', 'всё', 'еле', 'чуть', 'ха', 'долго', 'давно', 'так']),
  uk: new Set(['дуже', 'так', 'ні', 'ледь', 'ледве', 'довго']),
};
const TURKISH_FUNCTION = new Set([
  've',
  'ile',
  'bu',
  'bir',
  'için',
  'de',
  'da',
  'ki',
  'gibi',
  'olarak',
  'ama',
]);

/** The same word twice in a row, where the source has not twice the same too. */
export const doubleWords: Check = {
  id: 'double-words',
  severity: 'warning',
  isOnByDefault: true,
  find: ({ source, target }) => {
    const lang = baseLanguage(target.lang);
    const isDoubledInSource = matchesOf(source.text, TWICE).length > 0;
    if (isDoubledInSource) return [];
    return matchesOf(target.text, TWICE).flatMap(({ start, end, found }) => {
      const word = /^\S+/u.exec(found)?.[0] ?? '';
      const folded = word.toLocaleLowerCase(lang);
      const isName = /^\p{Lu}/u.test(word) && start > 0;
      const isMeant = lang === 'tr' ? !TURKISH_FUNCTION.has(folded) : MEANT[lang]?.has(folded);
      if (isMeant || isName) return [];
      return [inTarget({ start, end }, { code: 'double-word', values: { word } }, word)];
    });
  },
};
