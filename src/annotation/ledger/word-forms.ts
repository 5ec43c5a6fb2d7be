import { baseLanguage } from '../../text/languages.ts';
import { declineRussian, foldRussian } from '../entities/decline-russian.ts';
import { crudeStem } from '../entities/stem.ts';

/** Says how many of a text's letters, from the first, are a form of a name's word; 0 where the text has another word. */
export type MatchWord = (written: string) => number;

/**
 * Recognises the inflected forms of one word of a name, capitals as in the name: Russian by declension and by stem,
 * Ukrainian by stem, English with a possessive, Turkish with its case endings. A possessive, and what Turkish puts
 * behind an apostrophe, is no part of the name. Of other languages only the word itself is known.
 */
export function wordMatcher(word: string, lang: string): MatchWord {
  const language = baseLanguage(lang);
  const isForm = formsOf(word, language);
  return (written) => {
    if (written === word) return word.length;
    const own = beforeApostrophe(written);
    return startsAlike(own, word) && isForm(own) ? own.length : 0;
  };
}

/** The letters with which every form of a word begins, as far as it is known: by these a database finds where to look. */
export function sharedBeginning(word: string, lang: string): string {
  if (isAcronym(word)) return word;
  const kept = baseLanguage(lang) === 'tr' ? word.length - 1 : Math.min(word.length, SHARED_LETTERS);
  return [...word].slice(0, Math.max(kept, 1)).join('');
}

/** Endings, fleeting vowels and softened consonants leave so many letters of a word alone. */
const SHARED_LETTERS = 3;
/** The shortest stem that tells a word. */
const SHORTEST_STEM = 4;

function formsOf(word: string, language: string): (written: string) => boolean {
  if (isAcronym(word)) return acronymForms(word, language);
  switch (language) {
    case 'ru': {
      const forms = new Set(
        (['surname', 'country', 'city', 'maleName'] as const).flatMap((kind) => [
          ...declineRussian(word, kind),
        ]),
      );
      const stem = stemOf(foldRussian(word), 'ru');
      return (written) => {
        const folded = foldRussian(written);
        return forms.has(folded) || (stem !== null && stemOf(folded, 'ru') === stem);
      };
    }
    case 'uk': {
      const stem = stemOf(word.toLowerCase(), 'uk');
      return (written) => written === word || (stem !== null && stemOf(written.toLowerCase(), 'uk') === stem);
    }
    case 'tr': {
      const lower = word.toLocaleLowerCase('tr');
      return (written) => isTurkishForm(written.toLocaleLowerCase('tr'), lower);
    }
    default:
      return (written) => written === word;
  }
}

function stemOf(word: string, lang: string): string | null {
  const stem = crudeStem(word, lang);
  return stem.length >= SHORTEST_STEM ? stem : null;
}

/** Behind an acronym there are only endings in small letters: МИДа, МИДом; never another word in capitals. */
function acronymForms(word: string, language: string): (written: string) => boolean {
  const endings = language === 'ru' || language === 'uk' ? /^(?:а|у|ом|е|ы|ов|ам|ами|ах)?$/ : /^$/;
  const declines = /[БВГДЖЗКЛМНПРСТФХЦЧШЩ]$/.test(word);
  return (written) =>
    written.startsWith(word) && endings.test(written.slice(word.length)) && (declines || written === word);
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Plural, possessive and case, one after the other; with the letters that glue them on. */
const TURKISH_ENDING =
  /^(?:l[ae]r)?(?:[yn]?[ıiuü]|s[ıiuü]|[ıiuü]m|[ıiuü]n)?(?:n?[ıiuü]n|[yn]?[ıiuü]|[yn]?[ae]|n?[dt][ae]n?|y?l[ae]|n?c[ae])?(?:ki(?:n[ıi]n?)?)?$/;
const SOFTENED: Readonly<Record<string, string>> = { k: 'ğ', p: 'b', ç: 'c', t: 'd' };

function isTurkishForm(written: string, word: string): boolean {
  const soft = SOFTENED[word.at(-1) ?? ''];
  const stems = [word, ...(soft ? [word.slice(0, -1) + soft] : [])];
  return stems.some((stem) => written.startsWith(stem) && TURKISH_ENDING.test(written.slice(stem.length)));
}

function beforeApostrophe(written: string): string {
  const at = written.search(/['’]/u);
  const behind = written.slice(at + 1);
  // O'Neill keeps what stands behind it.
  return at > 0 && behind === behind.toLowerCase() ? written.slice(0, at) : written;
}

/** A name in capitals is not meant by the everyday word, nor the other way round. */
function startsAlike(written: string, word: string): boolean {
  const [a, b] = [written.charAt(0), word.charAt(0)];
  return a === b || foldRussian(a) === b || a === foldRussian(b)
    ? (a === a.toLowerCase()) === (b === b.toLowerCase())
    : false;
}
