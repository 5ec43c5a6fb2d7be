import { baseLanguage } from '../../text/languages.ts';
import { countLetters, dominantScript, type Script } from '../../text/scripts.ts';
import { type Check, inTarget, matchesOf } from './check.ts';

const RUNS: Partial<Record<Script, RegExp>> = {
  Cyrillic: /[\p{Script=Cyrillic}&&\p{L}]{2,}(?:[\s\-][\p{Script=Cyrillic}&&\p{L}]+)*/gv,
  Greek: /[\p{Script=Greek}&&\p{L}]{2,}(?:[\s\-][\p{Script=Greek}&&\p{L}]+)*/gv,
  Arabic: /[\p{Script=Arabic}&&\p{L}]{2,}(?:[\s\-][\p{Script=Arabic}&&\p{L}]+)*/gv,
  Hebrew: /[\p{Script=Hebrew}&&\p{L}]{2,}(?:[\s\-][\p{Script=Hebrew}&&\p{L}]+)*/gv,
};

/** Letters that one language has and its neighbour in the same script has not. */
const FOREIGN_LETTERS: Readonly<Record<string, RegExp>> = {
  'ru-uk': /[\p{L}’'-]*[ыэъё][\p{L}’'-]*/giu,
  'uk-ru': /[\p{L}’'-]*[іїєґ][\p{L}’'-]*/giu,
  'ru-be': /[\p{L}’'-]*[иъщ][\p{L}’'-]*/giu,
  'be-ru': /[\p{L}’'-]*[іў][\p{L}’'-]*/giu,
  'ru-bg': /[\p{L}’'-]*[ыэё][\p{L}’'-]*/giu,
  'uk-bg': /[\p{L}’'-]*[іїєґ][\p{L}’'-]*/giu,
};

/** Words that were left in the source's writing: «президент Путин» inside an English sentence. */
export const sourceScript: Check = {
  id: 'source-script',
  severity: 'error',
  isOnByDefault: true,
  find: ({ source, target }) => {
    const script = dominantScript(source.text);
    const runs = script && RUNS[script];
    const foreign = FOREIGN_LETTERS[`${baseLanguage(source.lang)}-${baseLanguage(target.lang)}`];
    const own = dominantScript(target.text);
    // A text in one script alone is not a translation with words left over.
    const pattern = runs && own !== script ? runs : own === script ? foreign : null;
    if (!pattern || countLetters(target.text).total === 0) return [];
    return matchesOf(target.text, pattern).map(({ start, end, found }) =>
      inTarget({ start, end }, { code: 'source-script', values: { words: found } }),
    );
  },
};
