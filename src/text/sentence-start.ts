import type { Offset } from './span.ts';

const SPACE = /[\s\u0085]/;
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;
/** What may stand between the blank before a sentence and its first word: opening marks, a dash, an ellipsis. */
const BEFORE_WORD = /[\p{Ps}\p{Pi}\p{Pd}"'„¿¡…\s\u0085]/u;
/** What opens something even where no blank stands before it. */
const OPENING = /[\p{Ps}«„¿¡]/u;

/**
 * Where a sentence begins whose first word is at an offset, or comes next after it: with the quotation marks, brackets
 * and the dash before that word. Inside a word it is the offset itself.
 */
export function sentenceStart(text: string, offset: Offset): Offset {
  const isAt = (pattern: RegExp, at: Offset) => pattern.test(text.charAt(at));
  const skipSpace = (from: Offset) => {
    let at = from;
    while (at < text.length && isAt(SPACE, at)) at++;
    return at;
  };
  const word = skipSpace(offset);
  let start = word;
  // An ellipsis before a blank belongs to the sentence that it ends.
  for (let at = word - 1; at >= 0 && isAt(BEFORE_WORD, at); at--) {
    if (text.charAt(at) === '…' && isAt(SPACE, at + 1)) break;
    if (isAt(SPACE, at)) start = skipSpace(at);
    else if (at === 0) start = 0;
    if (isAt(LINE_BREAK, at)) break;
  }
  while (start > 0 && isAt(OPENING, start - 1)) start--;
  return start;
}
