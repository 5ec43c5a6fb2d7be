import { baseLanguage } from './languages.ts';
import type { Span } from './span.ts';
import { foldCase, stemmedWords, stemOf } from './stems.ts';

/** A phrase made ready to be looked for: it is looked for in every paragraph. */
export interface SoughtPhrase {
  readonly words: readonly SoughtWord[];
  readonly lang: string;
}

interface SoughtWord {
  readonly lower: string;
  readonly stem: string;
  /** All letters are capitals: an acronym, of which «сша» is no form. */
  readonly isAcronym: boolean;
}

/** A phrase as `findForms` wants it. A phrase without letters and digits has no words and is never found. */
export function seek(phrase: string, lang: string): SoughtPhrase {
  const language = baseLanguage(lang);
  const words = stemmedWords(phrase, lang).map(({ start, end, stem }) => {
    const written = phrase.slice(start, end);
    return {
      lower: foldCase(written, language),
      stem,
      isAcronym: /^\p{Lu}{2,}$/u.test(written),
    };
  });
  return { words, lang };
}

/** Where a text has the words of a phrase one after the other, in any inflected form. */
export function findForms(text: string, { words, lang }: SoughtPhrase): readonly Span[] {
  if (words.length === 0) return [];
  const language = baseLanguage(lang);
  const inText = stemmedWords(text, lang);
  const found: Span[] = [];
  for (let at = 0; at + words.length <= inText.length; at++) {
    const fits = words.every((word, i) => {
      const { start, end, stem } = inText[at + i] as (typeof inText)[number];
      return isForm(text.slice(start, end), stem, word, language);
    });
    const [first, last] = [inText[at], inText[at + words.length - 1]];
    if (!fits || !first || !last || !isOneRun(text, inText.slice(at, at + words.length))) continue;
    found.push({ start: first.start, end: last.end });
    at += words.length - 1;
  }
  return found;
}

/** Between the words of one phrase stand spaces and hyphens only. */
function isOneRun(text: string, words: readonly Span[]): boolean {
  return words.every(({ start }, i) => {
    const before = words[i - 1];
    return !before || /^[\s\u00A0\-‐‑«»“”"’']+$/u.test(text.slice(before.end, start));
  });
}

function isForm(written: string, stem: string, word: SoughtWord, language: string): boolean {
  if (word.isAcronym && !/^\p{Lu}{2,}/u.test(written)) return false;
  if (stem === word.stem) return true;
  const lower = foldCase(written, language);
  if (language === 'tr') return isTurkishForm(lower, word.lower);
  return (language === 'ru' || language === 'uk') && isFleeting(stem, word.stem);
}

/** огонь, огня; день, дня; рынок, рынка: a vowel before the last consonant comes and goes. */
function isFleeting(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const joined = short.replace(/ь(?=.$)/u, '');
  const without = long.replace(/[оеёі]([^аеёиоуыэюяії])(ь?)$/u, '$1$2');
  return without !== long && joined.length >= 2 && without === joined;
}

/** What Turkish hangs onto nouns: plural, possession, case, the copula, -ki, -li, -ci and their like. */
const SUFFIXES =
  /^(?:l[ae]r|[ıiuü]m[ıiuü]z|[ıiuü]n[ıiuü]z|s[ıiuü]|n?[ıiuü]n|[yn]?[ıiuüae]|[nyd]?[td]?[ae]n?|d[ae]n?|t[ae]n?|yl[ae]|l[ae]|ki|[cç][ıiuü]|l[ıiuü](?:k|ğ)?|s[ıiuü]z|[dt][ıiuü]r|[ıiuü]m|n|y|c[ae]|ç[ae]|m[ıiuü]ş)+$/u;
const SOFTENED: Readonly<Record<string, string>> = { p: 'b', ç: 'c', t: 'd', k: 'ğ', g: 'ğ' };

/** kitap, kitabı, kitaplarımızdan: the word with suffixes, its last consonant softened or a vowel lost (oğul, oğlu). */
function isTurkishForm(written: string, word: string): boolean {
  const plain = written.replace(/[’']/gu, '');
  const softened = word.slice(0, -1) + (SOFTENED[word.slice(-1)] ?? word.slice(-1));
  const contracted = word.replace(/[ıiuü](?=[^aeıioöuü]$)/u, '');
  // -mak becomes -ma in a noun that takes a case.
  const verbal = word.replace(/m([ae])k$/u, 'm$1');
  return [word, softened, contracted, verbal].some(
    (base) =>
      base.length > 1 &&
      plain.startsWith(base) &&
      (plain === base || SUFFIXES.test(plain.slice(base.length))),
  );
}

/** Whether two words are forms of one. */
export function areForms(a: string, b: string, lang: string): boolean {
  const language = baseLanguage(lang);
  const [sought] = seek(b, lang).words;
  return sought !== undefined && isForm(a, stemOf(a, language), sought, language);
}
