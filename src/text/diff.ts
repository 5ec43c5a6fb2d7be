import { type Change, makeChange, type Replacement } from './change.ts';
import { type Offset, type Span, sliceSpan } from './span.ts';

export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Where more words than this were removed and added, only what is the same at both ends of the text is kept. */
export const EDITS_MAX = 1_000;

/** Largest table (words removed × words added) in which reworded words are looked for one by one. */
export const REWORDED_TABLE_MAX = 10_000;

/** The share of a word that must stand unchanged at its ends for it to be the same word, reworded. */
export const REWORDED_SHARE_MIN = 0.5;

/** What a person sees of an edit: whole words kept, removed and added, in order, no part empty. */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const [old, now] = [tokenize(before), tokenize(after)];
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], text: string) => text !== '' && parts.push({ kind, text });
  let at = 0;
  for (const gap of gapsBetween(old, now, sameWords(old, now))) {
    const removed = spanOf(old, gap.old);
    add('same', before.slice(at, removed.start));
    add('removed', sliceSpan(before, removed));
    add('added', sliceSpan(after, spanOf(now, gap.now)));
    at = removed.end;
  }
  add('same', before.slice(at));
  return parts;
}

/**
 * The edit that led from one text to the other, for forms that send only the new text. A reworded word is
 * narrowed to the characters that differ, so that its tag stays on the whole of it. Never cuts a character
 * (surrogate pair, base with its marks).
 */
export function changeBetween(before: string, after: string): Change {
  const [old, now] = [tokenize(before), tokenize(after)];
  const replacements: Replacement[] = [];
  for (const gap of gapsBetween(old, now, sameWords(old, now))) {
    const reworded = rewordedWords(old, now, gap);
    for (const [i, j] of reworded) replacements.push(...narrow(old[i] as Token, now[j] as Token));
    for (const rest of gapsBetween(old, now, reworded, gap)) {
      replacements.push({ ...spanOf(old, rest.old), insert: sliceSpan(after, spanOf(now, rest.now)) });
    }
  }
  return makeChange(
    before.length,
    replacements.sort((a, b) => a.start - b.start || a.end - b.end),
  );
}

interface Token extends Span {
  readonly text: string;
  readonly isWord: boolean;
}

/** A token of the old text and the token of the new one that continues it, by index. */
type Match = readonly [number, number];

/** Tokens (by index, half open) between two matches: what stood there, and what stands there now. */
interface Gap {
  readonly old: Span;
  readonly now: Span;
}

const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });
const characterSegmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function tokenize(text: string): readonly Token[] {
  return Array.from(wordSegmenter.segment(text), ({ segment, index, isWordLike }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
    isWord: isWordLike === true,
  }));
}

/** The stretch of text that the tokens cover; where there are none, the place where they would stand. */
function spanOf(tokens: readonly Token[], { start, end }: Span): Span {
  const offset = (index: number): Offset => tokens[index]?.start ?? tokens.at(-1)?.end ?? 0;
  return { start: offset(start), end: offset(end) };
}

/** What differs between matches, with equal tokens (spaces, most often) taken off both ends; none empty. */
function gapsBetween(
  old: readonly Token[],
  now: readonly Token[],
  matches: readonly Match[],
  within: Gap = { old: whole(old), now: whole(now) },
): readonly Gap[] {
  const gaps: Gap[] = [];
  let [i, j] = [within.old.start, within.now.start];
  for (const [nextI, nextJ] of [...matches, [within.old.end, within.now.end] as const]) {
    let [endI, endJ] = [nextI, nextJ];
    while (i < endI && j < endJ && old[i]?.text === now[j]?.text) {
      i++;
      j++;
    }
    while (i < endI && j < endJ && old[endI - 1]?.text === now[endJ - 1]?.text) {
      endI--;
      endJ--;
    }
    if (i < endI || j < endJ) gaps.push({ old: { start: i, end: endI }, now: { start: j, end: endJ } });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return gaps;
}

/** Words kept, in order. Spaces and marks are left out: they would pull unrelated words together. */
function sameWords(old: readonly Token[], now: readonly Token[]): readonly Match[] {
  const [oldIndexes, nowIndexes] = [wordIndexes(old, whole(old)), wordIndexes(now, whole(now))];
  const oldWords = oldIndexes.map((index) => (old[index] as Token).text);
  const nowWords = nowIndexes.map((index) => (now[index] as Token).text);
  const kept = shortestEdit(oldWords, nowWords) ?? [];
  return kept.map(([i, j]) => [oldIndexes[i] as number, nowIndexes[j] as number]);
}

function whole(tokens: readonly Token[]): Span {
  return { start: 0, end: tokens.length };
}

function wordIndexes(tokens: readonly Token[], { start, end }: Span): readonly number[] {
  return tokens.slice(start, end).flatMap((token, index) => (token.isWord ? [start + index] : []));
}

/**
 * The longest common subsequence by the greedy algorithm of Myers, "An O(ND) Difference Algorithm and Its
 * Variations" (1986); null where it takes more than `EDITS_MAX` removals and additions.
 */
function shortestEdit(a: readonly string[], b: readonly string[]): readonly Match[] | null {
  const editsMax = Math.min(a.length + b.length, EDITS_MAX);
  const middle = editsMax + 1;
  // furthest[middle + k]: how far into `a` the best path on diagonal k (index in a − index in b) has come.
  const furthest = new Int32Array(2 * middle + 1);
  const history: Int32Array[] = [];
  const stepsDown = (path: Int32Array, centre: number, k: number, edits: number): boolean =>
    k === -edits || (k !== edits && (path[centre + k - 1] ?? 0) < (path[centre + k + 1] ?? 0));

  for (let edits = 0; edits <= editsMax; edits++) {
    history.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = stepsDown(furthest, middle, k, edits);
      let x = down ? (furthest[middle + k + 1] ?? 0) : (furthest[middle + k - 1] ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return traceBack(edits);
    }
  }
  return null;

  function traceBack(lastEdits: number): readonly Match[] {
    const matches: Match[] = [];
    let [x, y] = [a.length, b.length];
    for (let edits = lastEdits; edits >= 0; edits--) {
      const path = history[edits] as Int32Array;
      const k = x - y;
      const fromK = stepsDown(path, edits + 1, k, edits) ? k + 1 : k - 1;
      const fromX = edits === 0 ? 0 : (path[edits + 1 + fromK] ?? 0);
      const editedX = edits === 0 ? 0 : fromK > k ? fromX : fromX + 1;
      while (x > editedX) matches.push([--x, --y]);
      [x, y] = [fromX, fromX - fromK];
    }
    return matches.reverse();
  }
}

/** Words of a gap that were reworded rather than replaced, paired in order so that most of them stands. */
function rewordedWords(old: readonly Token[], now: readonly Token[], gap: Gap): readonly Match[] {
  const [rows, columns] = [wordIndexes(old, gap.old), wordIndexes(now, gap.now)];
  if (rows.length * columns.length > REWORDED_TABLE_MAX) return [];
  const oldWords = rows.map((index) => charactersOf((old[index] as Token).text));
  const nowWords = columns.map((index) => charactersOf((now[index] as Token).text));

  // best[r][c]: the largest sum of standing shares that rows from r on and columns from c on can reach.
  const best = Array.from({ length: rows.length + 1 }, () => new Float64Array(columns.length + 1));
  const at = (r: number, c: number): number => best[r]?.[c] ?? 0;
  const paired = (r: number, c: number): number => {
    const share = standingShare(oldWords[r] as readonly string[], nowWords[c] as readonly string[]);
    return share < REWORDED_SHARE_MIN ? 0 : share + at(r + 1, c + 1);
  };
  for (let r = rows.length - 1; r >= 0; r--) {
    for (let c = columns.length - 1; c >= 0; c--) {
      (best[r] as Float64Array)[c] = Math.max(paired(r, c), at(r + 1, c), at(r, c + 1));
    }
  }
  const matches: Match[] = [];
  for (let r = 0, c = 0; r < rows.length && c < columns.length; ) {
    if (at(r, c) === at(r + 1, c)) r++;
    else if (at(r, c) === at(r, c + 1)) c++;
    else matches.push([rows[r++] as number, columns[c++] as number]);
  }
  return matches;
}

function standingShare(old: readonly string[], now: readonly string[]): number {
  const { head, tail } = standingEnds(old, now);
  return (head + tail) / Math.max(old.length, now.length);
}

/** How many characters at the beginning and at the end are the same in both words, counted once. */
function standingEnds(old: readonly string[], now: readonly string[]): { head: number; tail: number } {
  const shorter = Math.min(old.length, now.length);
  let [head, tail] = [0, 0];
  while (head < shorter && old[head] === now[head]) head++;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return { head, tail };
}

/** The replacement that turns one word into the other; nothing where they are the same. */
function narrow(old: Token, now: Token): readonly Replacement[] {
  if (old.text === now.text) return [];
  const [oldCharacters, nowCharacters] = [charactersOf(old.text), charactersOf(now.text)];
  let { head, tail } = standingEnds(oldCharacters, nowCharacters);
  // An ending added to a word takes its neighbour along: a bare insertion would stay outside the word's tag.
  if (head === oldCharacters.length) head--;
  else if (tail === oldCharacters.length) tail--;
  const start = oldCharacters.slice(0, head).join('').length;
  const standing = oldCharacters.slice(oldCharacters.length - tail).join('').length;
  return [
    {
      start: old.start + start,
      end: old.end - standing,
      insert: now.text.slice(start, now.text.length - standing),
    },
  ];
}

function charactersOf(word: string): readonly string[] {
  return Array.from(characterSegmenter.segment(word), ({ segment }) => segment);
}
