import { baseLanguage } from './languages.ts';
import { segmentationRules } from './segmentation/index.ts';
import { listItemStarts } from './segmentation/list-items.ts';
import { noRules } from './segmentation/rules.ts';
import { sentenceEndAt } from './segmentation/sentence-end.ts';
import type { Stop } from './segmentation/stop.ts';
import type { Offset, Span } from './span.ts';

/** Brackets further apart than so many UTF-16 units are not taken for a pair. */
export const MAX_BRACKETED = 400;
/** With fewer words, what stands in brackets is no sentence of its own: (Yahoo!). */
const MIN_BRACKETED_WORDS = 3;

/**
 * The sentences of a text: trimmed of white space, in order, together covering every other character. A line
 * break always ends one. `lang` is BCP 47; a language without rules of its own is split by the general ones.
 * Linear in the length of the text.
 */
export function segmentSentences(text: string, lang: string): readonly Span[] {
  const rules = segmentationRules[baseLanguage(lang)] ?? noRules;
  const nextClosing = nextMatch(text, /[)\]}]/g);
  const nextLineBreak = nextMatch(text, /[\n\r\u0085\u2028\u2029]/g);
  const nextWord = nextMatch(text, /[\p{L}\p{N}]/gu);
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  let bracketStart = 0;
  let bracketedUntil = 0;
  let items: readonly Offset[] = [];
  let nextItem = 0;

  /** Ends the sentence at `end` and starts the next one after it. */
  const close = (end: Offset) => {
    const trimmed = trimEnd(text, start, end);
    if (trimmed > start) sentences.push({ start, end: trimmed });
    start = skipSpace(text, end);
  };

  /** Outside of brackets, or at the very end of a bracket with as many words as a sentence has. */
  const mayEndAt = (marksEnd: Offset) =>
    marksEnd > bracketedUntil ||
    (marksEnd === bracketedUntil &&
      text.slice(bracketStart, marksEnd).split(' ').length >= MIN_BRACKETED_WORDS);

  /** Ends the sentence before each further item of a list in one line, as far as `until`. */
  const closeItems = (until: Offset) => {
    for (let item = items[nextItem]; item !== undefined && item < until; item = items[++nextItem])
      if (item > start) close(item);
  };
  const beginLine = (lineStart: Offset) => {
    const line = text.slice(lineStart, nextLineBreak(lineStart));
    items = listItemStarts(line, rules.ordinalDigits > 0).map((index) => lineStart + index);
    nextItem = 0;
  };
  beginLine(0);

  const landmarks = new RegExp(landmark);
  for (let found = landmarks.exec(text); found !== null; found = landmarks.exec(text)) {
    const [mark] = found;
    const position = found.index;
    closeItems(position);
    if (isLineBreak(mark)) {
      if (position > start) close(position);
      bracketedUntil = 0;
      beginLine(position + mark.length);
    } else if (isOpeningBracket(mark)) {
      const closing = nextClosing(position);
      const isPair =
        closing < nextLineBreak(position) &&
        closing - position <= MAX_BRACKETED &&
        !/[:;=]/.test(text.charAt(position - 1));
      // A bracket at the start of a sentence holds sentences of its own, one inside a sentence does not.
      if (position > start && isPair && closing > bracketedUntil) {
        bracketStart = position;
        bracketedUntil = closing;
      }
    } else if (nextWord(start) < position && mayEndAt(position + mark.length)) {
      const stop: Stop = { text, sentenceStart: start, marksStart: position, marks: mark };
      const end = sentenceEndAt(stop, rules);
      if (end !== null) {
        close(end);
        landmarks.lastIndex = Math.max(start, landmarks.lastIndex);
      }
    }
  }
  closeItems(text.length);
  close(text.length);
  return sentences;
}

/** Runs of marks that may end a sentence, line breaks, and opening brackets. */
const landmark = /[.!?…‽؟۔।॥։。！？｡]+|[\n\r\u0085\u2028\u2029]|[([{]/g;

function isLineBreak(mark: string): boolean {
  return /^[\n\r\u0085\u2028\u2029]/.test(mark);
}

function isOpeningBracket(mark: string): boolean {
  return mark === '(' || mark === '[' || mark === '{';
}

function skipSpace(text: string, from: Offset): Offset {
  let position = from;
  while (position < text.length && isSpace(text, position)) position++;
  return position;
}

function trimEnd(text: string, start: Offset, end: Offset): Offset {
  let position = end;
  while (position > start && isSpace(text, position - 1)) position--;
  return position;
}

function isSpace(text: string, position: Offset): boolean {
  return /\s|\u0085/.test(text.charAt(position));
}

/**
 * Where a pattern matches next at or after a position, the text's length where it does not. Asked with rising
 * positions it looks at each character once.
 */
function nextMatch(text: string, pattern: RegExp): (from: Offset) => Offset {
  let known = -1;
  return (from) => {
    if (known < from) {
      pattern.lastIndex = from;
      known = pattern.exec(text)?.index ?? text.length;
    }
    return known;
  };
}
