import type { Span } from '../../text/span.ts';
import type { Setting } from './rules.ts';

/** Somebody's words as a sentence reports them, without quotation marks. */
export interface Report {
  readonly shape: 'leading' | 'data' | 'clause' | 'parenthesis' | 'request' | 'pointing-back';
  readonly cue: Span;
  readonly speaker: Span | null;
  readonly addressee: Span | null;
  /** What is reported, as tokens `[from, until)`; nothing where the sentences before are. */
  readonly content: readonly TokenRange[];
  /** The sentence that reports it, as tokens. */
  readonly sentence: TokenRange;
  /** Where what follows the clause that reports begins: «со ссылкой на …» may stand there. */
  readonly next: number;
}

export interface TokenRange {
  readonly from: number;
  readonly until: number;
}

/** How many tokens a parenthesis that reports may have: «…, отметил в среду глава МИД, …». */
export const MAX_PARENTHESIS = 16;

/** The token after «кроме того», "in addition" and their like, with their commas. */
export function skipConnectors({ tokens, rules }: Setting, { from, until }: TokenRange): number {
  let at = from;
  for (;;) {
    const phrase = rules.connectors.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
    if (!phrase || at + phrase.length >= until) return at;
    at += phrase.length;
    if (tokens[at]?.lower === ',') at++;
  }
}
