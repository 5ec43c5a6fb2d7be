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

/** A number with its points and commas, a word with inner hyphens and apostrophes, or any single character. */
const TOKEN = /\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}]+(?:[-‐‑'’ʼ][\p{L}\p{N}\p{M}]+)*|\S/gu;

/** Cuts a text into tokens; none crosses a line break. Linear in the length of the text. */
export function tokenise(text: string, lang: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lines: number[] = [];
  let lineEnd = -1;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
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
