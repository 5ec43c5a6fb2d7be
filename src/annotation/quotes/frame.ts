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

/** The first token of the sentence that a token stands in. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence ?? 0;
  let start = at;
  while (start > 0 && tokens[start - 1]?.sentence === sentence) start--;
  return start;
}

/** The token after the last of the sentence that a token stands in. */
export function sentenceEnd(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence ?? 0;
  let end = at;
  while (end < tokens.length && tokens[end]?.sentence === sentence) end++;
  return end;
}

/** Where a token stands, and nothing else of it. */
export function spanOf(token: { readonly start: Offset; readonly end: Offset } | undefined): Span | null {
  return token ? { start: token.start, end: token.end } : null;
}
