import type { Span } from '../../text/span.ts';
import type { Token } from './reading.ts';
import type { TokenRange } from './report.ts';

/** How many sentences «Об этом сообщает …» is taken to look back over. */
const MAX_LOOK_BACK = 2;

/** The sentences that end before the token at `at`, in the text's order, at most two. */
export function sentencesBefore(tokens: readonly Token[], at: number): readonly Span[] {
  const sentences: Span[] = [];
  let until = at;
  while (until > 0 && sentences.length < MAX_LOOK_BACK) {
    const number = (tokens[until - 1] as Token).sentence;
    let from = until;
    while (from > 0 && tokens[from - 1]?.sentence === number) from--;
    sentences.unshift(spanOfRange(tokens, { from, until }));
    until = from;
  }
  return sentences;
}

/** Where a range's words stand, without the marks that end them. */
export function spanOfRange(tokens: readonly Token[], { from, until }: TokenRange): Span {
  let last = until - 1;
  while (last > from && /^(?:[.!?,;:…]|\.{2,})$/.test((tokens[last] as Token).lower)) last--;
  return { start: tokens[from]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
