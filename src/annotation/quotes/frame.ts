import type { Offset, Span } from '../../text/span.ts';
import type { Token } from './reading.ts';

/** The words round a quote that say that somebody speaks. */
export interface Frame {
  readonly cue: Span | null;
  readonly speaker: Span | null;
  readonly addressee: Span | null;
  /** The token after the last of the reporting clause. */
  readonly until: number;
  /** Where the frame stands: the code of its reason. */
  readonly code: FrameCode;
  readonly score: number;
  /** It passes on what another frame inside the quote may put better: «цитирует слова премьера пресс-служба». */
  readonly isCited: boolean;
}

export type FrameCode =
  | 'frame-after'
  | 'frame-before'
  | 'frame-inside'
  | 'colon'
  | 'next-sentence'
  | 'in-sentence'
  | 'own-sentence'
  | 'opened-again'
  | 'dialogue'
  | 'turn';

/** A mark that stands for a dash, hyphens among them. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^(?:[—–−]|-+)$/.test(token.lower);
}

/** In longer sentences, counted in tokens, only what is nearer is looked at. */
export const MAX_SENTENCE = 300;

/** The first token of the sentence that a token stands in. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence ?? 0;
  const least = Math.max(0, at - MAX_SENTENCE);
  let start = at;
  while (start > least && tokens[start - 1]?.sentence === sentence) start--;
  return start;
}

/** The token after the last of the sentence that a token stands in. */
export function sentenceEnd(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence ?? 0;
  const most = Math.min(tokens.length, at + MAX_SENTENCE);
  let end = at;
  while (end < most && tokens[end]?.sentence === sentence) end++;
  return end;
}

/** Where a token stands, and nothing else of it. */
export function spanOf(token: { readonly start: Offset; readonly end: Offset } | undefined): Span | null {
  return token ? { start: token.start, end: token.end } : null;
}

/** The first token that ends behind an offset; the number of tokens where none does. */
export function tokenAt(tokens: readonly Token[], offset: Offset): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first comma among the tokens `[from, until)`; -1 where there is none. */
export function commaIn(tokens: readonly Token[], from: number, until: number): number {
  for (let at = from; at < until; at++) if (tokens[at]?.lower === ',') return at;
  return -1;
}
