import { segmentSentences } from '../../text/segment-sentences.ts';
import type { Offset } from '../../text/span.ts';

/** The words and marks of a text, in order, with where sentences and lines begin. */
export interface Tokens {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly Offset[];
  readonly ends: readonly Offset[];
  /** 1 where a token is the first of a sentence. */
  readonly sentenceStarts: Uint8Array;
  /** Indices of tokens that begin a line, and at last the number of tokens. */
  readonly lines: readonly number[];
}

/** Cuts a text into tokens; none crosses a line break. Linear in the length of the text. */
export function tokenise(text: string, lang: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lines: number[] = [];
  let lineEnd = -1;
  const pattern = new RegExp(tokenPattern(lang));
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [word] = found;
    if (found.index > lineEnd) {
      lines.push(words.length);
      lineEnd = endOfLine(text, found.index);
    }
    words.push(word);
    starts.push(found.index);
    ends.push(found.index + word.length);
  }
  lines.push(words.length);
  return { text, words, starts, ends, lines, sentenceStarts: markSentenceStarts(text, lang, starts) };
}

/** A number with its points and commas, a word with inner hyphens and apostrophes, or any single character. */
const TOKEN = /\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}]+(?:[-‐‑'’ʼ][\p{L}\p{N}\p{M}]+)*|\S/gu;
/** English parts the 's of a possessive, Turkish every ending behind an apostrophe: Ankara'da names Ankara. */
const ENGLISH_TOKEN =
  /\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}]+(?:(?:[-‐‑]|['’ʼ](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}\p{M}]+)*|\S/gu;
const TURKISH_TOKEN = /\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+)*|\S/gu;

/** The tokens of a name of a list, cut as in a text. */
export function wordsOfName(name: string, lang: string): readonly string[] {
  return name.match(tokenPattern(lang)) ?? [];
}

function tokenPattern(lang: string): RegExp {
  return lang === 'en' ? ENGLISH_TOKEN : lang === 'tr' ? TURKISH_TOKEN : TOKEN;
}

function markSentenceStarts(text: string, lang: string, starts: readonly Offset[]): Uint8Array {
  const marks = new Uint8Array(starts.length);
  let token = 0;
  for (const { start } of segmentSentences(text, lang)) {
    while (token < starts.length && (starts[token] ?? 0) < start) token++;
    if (token < starts.length) marks[token] = 1;
  }
  return marks;
}

function endOfLine(text: string, from: Offset): Offset {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
