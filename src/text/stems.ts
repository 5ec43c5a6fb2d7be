import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { baseLanguage } from './languages.ts';
import type { Span } from './span.ts';

/** Snowball's algorithms and their kin; other languages keep their words as they are. */
const stemmers: Readonly<Record<string, (word: string) => string>> = {
  en: english,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
};

/** How many words are remembered with their stems: a language's news use not many more. */
const MAX_KEPT_STEMS = 100_000;

const kept = new Map<string, string>();

/** A word of a text and by what its inflected forms are found. */
export interface StemmedWord extends Span {
  readonly stem: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'ʼ][\p{L}\p{M}]+)*/gu;

/** The words of a text with their stems, in order; hyphens part words. Offsets are of the text as given. */
export function stemmedWords(text: string, lang: string): readonly StemmedWord[] {
  const language = baseLanguage(lang);
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    stem: stemOf(word, language),
  }));
}

/** The stem of a word in any case; `language` is a bare BCP 47 code. Never empty. */
export function stemOf(word: string, language: string): string {
  const key = `${language} ${word}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const stem = workOut(word, language);
  if (kept.size >= MAX_KEPT_STEMS) kept.clear();
  kept.set(key, stem);
  return stem;
}

/** Words with digits are no words of a language. An apostrophe in Turkish sets off the ending of a name. */
function workOut(word: string, language: string): string {
  const lower = foldCase(word, language).replace(/[’'ʼ]/gu, "'");
  if (/\p{N}/u.test(lower)) return lower;
  const bare = language === 'tr' || language === 'en' ? lower.replace(/'.*$/u, '') || lower : lower;
  const stemmer = stemmers[language];
  return stemmer?.(bare) || bare;
}

/** Lower case as the language has it, with е for ё. */
export function foldCase(text: string, language: string): string {
  return text.toLocaleLowerCase(language === 'tr' || language === 'az' ? 'tr' : 'en').replaceAll('ё', 'е');
}
