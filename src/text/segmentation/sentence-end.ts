import type { Offset } from '../span.ts';
import { abbreviationAllowsEnd, wordAt } from './abbreviation.ts';
import type { SegmentationRules } from './rules.ts';
import type { Stop } from './stop.ts';

/** A title in quotation marks is no longer than so many UTF-16 units. */
const MAX_TITLE = 100;
/** A list has fewer than a thousand items. */
const MAX_ITEM_DIGITS = 3;
/** A word longer than so many UTF-16 units is none. */
const MAX_WORD = 40;

/** Where the sentence ends that these marks close, with its closing quotation marks; null if it goes on. */
export function sentenceEndAt(stop: Stop, rules: SegmentationRules): Offset | null {
  const { text, marks, marksStart } = stop;
  const marksEnd = marksStart + marks.length;
  const end = matchEnd(closing, text, marksEnd);
  if (/[。！？｡]$/.test(marks)) return end;

  const spaceEnd = matchEnd(space, text, end);
  const next = charAt(text, spaceEnd);
  // The line ends here anyway.
  if (next === '') return null;
  if (isNumberOfItem(stop) || isInsideTitle(stop)) return null;
  if (dash.test(next) && !(next === '-' && spaceEnd === end)) {
    const wordStart = matchEnd(dashes, text, spaceEnd);
    if (!startsSentence(text, wordStart)) return null;
    // «…!» — заявил он, but «…?» — «…!»
    const isSpeech = quotation.test(text.slice(marksEnd, end));
    return isSpeech && !quotation.test(text.slice(spaceEnd, wordStart)) ? null : end;
  }
  if (spaceEnd === end) return endsWithoutSpace(stop, end, next, rules) ? end : null;

  const wordStart = matchEnd(opening, text, spaceEnd);
  const first = charAt(text, wordStart);
  if (!startsSentence(text, wordStart) || (wordStart > spaceEnd && dash.test(first))) return null;
  if (/\p{N}/u.test(first) && isEllipsis(marks)) return null;
  if (marks === '.' && end === marksEnd && !abbreviationAllowsEnd(stop, wordStart, rules)) return null;
  if (end > marksEnd && (isSpeaker(text, spaceEnd, rules) || isTitle(stop, wordAt(text, wordStart), rules)))
    return null;
  return end;
}

/** Whether the marks belong to the number of a list's item: «1.) Хлеб». */
function isNumberOfItem({ text, sentenceStart, marksStart, marks }: Stop): boolean {
  return (
    marks === '.' &&
    text.charAt(marksStart + 1) === ')' &&
    marksStart - sentenceStart <= MAX_ITEM_DIGITS &&
    /^\p{N}+$/u.test(text.slice(sentenceStart, marksStart))
  );
}

/** Whether what stands here can be the beginning of a sentence: no small letter, no mark that continues one. */
function startsSentence(text: string, position: Offset): boolean {
  const char = charAt(text, position);
  if (/[\p{Ll},;:.!?…)\]}»”]/u.test(char)) return isMixedCase(text, position);
  return char !== '';
}

function isEllipsis(marks: string): boolean {
  return marks.endsWith('…') || marks.endsWith('...');
}

/** Names like iPhone or eBay begin a sentence although they begin with a small letter. */
function isMixedCase(text: string, position: Offset): boolean {
  mixedCase.lastIndex = position;
  return mixedCase.test(text);
}

/** Marks without a space behind them: «Что?Где?», or a space lost between two sentences in pasting. */
function endsWithoutSpace(stop: Stop, end: Offset, next: string, rules: SegmentationRules): boolean {
  const { text, marks, marksStart } = stop;
  if (!/\p{Lu}/u.test(next)) return false;
  const isBare = end === marksStart + marks.length;
  if (!isBare) return /[»”]/.test(text.charAt(end - 1));
  if (marks !== '.') return marks !== '..';
  lostSpace.lastIndex = end;
  return (
    lostSpace.test(text) &&
    /(?<![\p{L}.])\p{Ll}{3,}$/u.test(text.slice(Math.max(0, marksStart - MAX_WORD), marksStart)) &&
    abbreviationAllowsEnd(stop, end, rules)
  );
}

/** Whether a speaker and a verb of saying follow a quotation that ends in a mark: "No!" John said. */
function isSpeaker(text: string, position: Offset, rules: SegmentationRules): boolean {
  if (rules.saying.size === 0) return false;
  speaker.lastIndex = position;
  const found = speaker.exec(text);
  return (
    found !== null && rules.saying.has(found[2] ?? '') && !rules.starters.has((found[1] ?? '').toLowerCase())
  );
}

/**
 * Whether the marks belong to a title inside the sentence: «роман «Что делать?» Чернышевского». Speech would follow
 * a colon or begin the sentence, and a title at its end would have a full stop behind it.
 */
function isTitle(
  { text, sentenceStart, marksStart, marks }: Stop,
  next: string,
  rules: SegmentationRules,
): boolean {
  if (text.charAt(marksStart + marks.length) !== '»') return false;
  const from = Math.max(sentenceStart, marksStart - MAX_TITLE);
  const before = /[\p{L}\p{N}] «[^«»]+$/u.exec(text.slice(from, marksStart));
  return before !== null && !rules.starters.has(next.toLowerCase());
}

/** Whether the marks stand inside a title that the sentence goes on behind: «журнал «Что? Где? Когда?» закрыли». */
function isInsideTitle({ text, sentenceStart, marksStart, marks }: Stop): boolean {
  if (!/[?!]/.test(marks)) return false;
  const before = text.slice(Math.max(sentenceStart, marksStart - MAX_TITLE), marksStart);
  const marksEnd = marksStart + marks.length;
  return (
    /[\p{L}\p{N}] «[^«»]+$/u.test(before) &&
    /^ [^«»\n]+»,? \p{Ll}/u.test(text.slice(marksEnd, marksEnd + MAX_TITLE))
  );
}

/** Closing quotation marks and brackets, note numbers and emoji that belong to the sentence before them. */
const closing =
  /(?:[»”’"'“«›‹)\]}」』）】〉》]|[ \u00a0]?\[\d{1,3}\]|[¹²³⁰⁴-⁹]|[ \u00a0\u202f]»(?=[\s,.;:!?]|$)|[ \u00a0]?\p{Emoji_Presentation}+(?=\s|$))+/uy;
const space = /[^\S\n\r\u2028\u2029]+/y;
const dash = /[—–―‒-]/;
const dashes = /[—–―‒-]+[^\S\n\r]*[«„“"'‘(]*/y;
const opening = /(?:\[(?:\.{3}|…)\]\s?|[«„“”"'‘’‚([{¿¡*_]|\.{3}|…)*/y;
const quotation = /[«»„”"“’']/;
const mixedCase = /[a-z]+[A-Z]/y;
const lostSpace = /\p{Lu}\p{Ll}*(?=[\s,])/uy;
const speaker = /(\p{Lu}[\p{L}’'-]*)(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}\s+(\p{Ll}+)/uy;

function matchEnd(pattern: RegExp, text: string, position: Offset): Offset {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}

/** The character at a position, empty at the end of the line. */
function charAt(text: string, position: Offset): string {
  const char = String.fromCodePoint(text.codePointAt(position) ?? 10);
  return /[\n\r\u0085\u2028\u2029]/.test(char) ? '' : char;
}
