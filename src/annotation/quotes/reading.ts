import { segmentSentences } from '../../text/segment-sentences.ts';
import type { Offset, Span } from '../../text/span.ts';
import { findMarked, type Marked } from './marks.ts';

/** A word, a punctuation mark, or all that stands between quotation marks, as one unit of the sentence round it. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quoted';
  readonly text: string;
  /** For look-ups only: lower case, ё as е, one sort of apostrophe. */
  readonly lower: string;
  readonly isCapital: boolean;
  /** Which sentence of the block it stands in, from 0. */
  readonly sentence: number;
  readonly marked: Marked | null;
}

/** One block as the rules read it. All offsets count UTF-16 units of `text`, which is the whole text. */
export interface Reading {
  readonly text: string;
  readonly lang: string;
  /** Where the block, or the part of it that is read, stands. */
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/** Reads a block: its words outside quotation marks, with each marked stretch as one token. */
export function readBlock(text: string, span: Span, lang: string): Reading {
  const marked = findMarked(text.slice(span.start, span.end)).map((each) => movedMarked(each, span.start));
  return readAround(text, span, lang, marked);
}

/** Reads one part of what stands between marks as a text of its own. */
export function readInside({ text, lang }: Reading, part: Span, children: readonly Marked[]): Reading {
  const within = children.filter(({ start, end }) => part.start <= start && end <= part.end);
  return readAround(text, part, lang, within);
}

function readAround(text: string, span: Span, lang: string, marked: readonly Marked[]): Reading {
  let next = 0;
  const starts = segmentSentences(text.slice(span.start, span.end), lang)
    .map(({ start }) => start + span.start)
    .filter((start) => {
      while (next < marked.length && (marked[next] as Marked).end <= start) next++;
      return !(next < marked.length && (marked[next] as Marked).start < start);
    });
  return { text, lang, span, tokens: tokensOf(text, lang, span, marked, starts) };
}

function movedMarked(marked: Marked, by: Offset): Marked {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by });
  return {
    ...move(marked),
    parts: marked.parts.map(move),
    children: marked.children.map((child) => movedMarked(child, by)),
    isOpen: marked.isOpen,
  };
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’.][\p{L}\p{M}\p{N}]+)*|\.{2,}|-{2,}|[^\s]/gu;

function tokensOf(
  text: string,
  lang: string,
  { start, end }: Span,
  marked: readonly Marked[],
  sentenceStarts: readonly Offset[],
): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = -1;
  const sentenceAt = (at: Offset) => {
    while (sentence + 1 < sentenceStarts.length && (sentenceStarts[sentence + 1] as Offset) <= at) sentence++;
    return Math.max(0, sentence);
  };
  const addPlain = (from: Offset, until: Offset) => {
    for (const match of text.slice(from, until).matchAll(TOKEN)) {
      const [form] = match;
      const isWord = /^[\p{L}\p{N}]/u.test(form);
      const at = from + match.index;
      tokens.push({
        kind: isWord ? 'word' : 'mark',
        text: form,
        lower: isInitial(text, at, form) ? `${foldWord(form, lang)}.` : isWord ? foldWord(form, lang) : form,
        isCapital: isWord && /^\p{Lu}/u.test(form),
        start: at,
        end: at + form.length,
        sentence: sentenceAt(at),
        marked: null,
      });
    }
  };
  let at = start;
  for (const each of marked) {
    addPlain(at, each.start);
    tokens.push({
      kind: 'quoted',
      text: '',
      lower: '«»',
      isCapital: false,
      start: each.start,
      end: each.end,
      sentence: sentenceAt(each.start),
      marked: each,
    });
    at = each.end;
  }
  addPlain(at, end);
  return tokens;
}

/** The initial of a name is no preposition: «С. Петров», «В. Иванов». */
function isInitial(text: string, at: Offset, form: string): boolean {
  return text.charAt(at + form.length) === '.' && /^\p{Lu}$/u.test(form);
}

/** A word as the lists of the languages have it. It may differ in length from the word: never compute offsets on it. */
export function foldWord(word: string, lang: string): string {
  const lower = lang === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase();
  return lower.replaceAll('ё', 'е').replaceAll('’', "'");
}
