import { foldWord } from './reading.ts';
import type { QuoteRules } from './rules.ts';

/** So many words after a capital letter are a sentence, whatever verbs are in them. */
const LONG_SENTENCE = 9;

/** Whether what is quoted has the shape of a sentence: it begins with a capital letter, and has a verb or an end. */
export function isSentenceLike(content: string, rules: QuoteRules, minWords: number): boolean {
  const words = content.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length < minWords) return /[!?…]\s*$/.test(content) && words.length > 0;
  if (!/^\P{L}*\p{Lu}/u.test(content)) return false;
  return words.length >= LONG_SENTENCE || /[.!?…]\s*$/.test(content) || hasFinite(content, rules);
}

/** Whether there is a finite verb in it, roughly. */
export function hasFinite(content: string, rules: QuoteRules): boolean {
  for (const [word] of content.matchAll(/[\p{L}]+(?:[-'’][\p{L}]+)*/gu)) {
    if (rules.looksFinite(foldWord(word, rules.lang))) return true;
  }
  return false;
}
