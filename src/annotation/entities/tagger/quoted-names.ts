import type { ReadText } from '../word-facts.ts';

/** Where a token stands in a pair of quotation marks; arrays by token. */
export interface QuotedNames {
  /** 0 outside, 1 and 2 the marks, above them how far from either mark. */
  readonly places: Uint8Array;
  /** The token before the opening mark, the first one inside, and how many are inside; -1 where none. */
  readonly heads: Int32Array;
  readonly firsts: Int32Array;
  readonly lengths: Uint8Array;
}

/** What stands in longer quotation marks is no name; tokens. */
const MAX_NAME = 8;
const CLOSING = new Set(['»', '"', '”', '“']);
const OPENING = new Set(['«', '„', '“', '"']);

/** Pairs quotation marks line by line; an inner pair wins over the outer one. */
export function quotedNames(read: ReadText): QuotedNames {
  const count = read.words.length;
  const names: QuotedNames = {
    places: new Uint8Array(count),
    heads: new Int32Array(count).fill(-1),
    firsts: new Int32Array(count).fill(-1),
    lengths: new Uint8Array(count),
  };
  for (const [line, from] of read.lines.entries()) {
    let open = -1;
    for (let at = from; at < (read.lines[line + 1] ?? from); at++) {
      const word = read.words[at] ?? '';
      if (open >= 0 && CLOSING.has(word)) {
        markPair(names, from, open, at);
        open = -1;
      } else if (OPENING.has(word)) open = at;
    }
  }
  return names;
}

function markPair(
  { places, heads, firsts, lengths }: QuotedNames,
  line: number,
  open: number,
  close: number,
) {
  const length = close - open - 1;
  places[open] = 1;
  places[close] = 2;
  for (let at = open + 1; at < close; at++) {
    places[at] = 3 + Math.min(at - open, 5) * 6 + Math.min(close - at, 5);
    if (length > MAX_NAME) continue;
    heads[at] = open > line ? open - 1 : -1;
    firsts[at] = open + 1;
    lengths[at] = Math.min(length, 7);
  }
}
