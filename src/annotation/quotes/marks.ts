import type { Offset, Span } from '../../text/span.ts';

/** What stands between quotation marks. Offsets count UTF-16 units of the block. */
export interface Marked extends Span {
  /** What lies between the marks; several parts where the marks are opened again without having been closed. */
  readonly parts: readonly Span[];
  readonly children: readonly Marked[];
  /** Nothing closes it: it runs to the end of the block. */
  readonly isOpen: boolean;
}

/** Deeper nesting is taken for a mistake in the marks. */
export const MAX_NESTED_MARKS = 6;

/**
 * The outermost stretches between quotation marks of one block, in order, with those inside them. Straight marks are
 * told apart by their neighbours; one closing mark may close two («…партии «Яблоко», — сказал он); marks that are
 * opened anew at a sentence without having been closed belong to one stretch.
 */
export function findMarked(block: string): readonly Marked[] {
  const roots: Marked[] = [];
  const open: Opened[] = [];
  const childrenNow = () => open.at(-1)?.children ?? roots;
  for (const match of block.matchAll(MARK)) {
    const at = match.index;
    const mark = familyOf(match[0]);
    if (mark === null) continue;
    const length = match[0].length;
    const role = roleOf(block, at, length, match[0], () => open.some(({ family }) => family === mark));
    if (role === 'open' && open.length < MAX_NESTED_MARKS) {
      open.push({ family: mark, start: at, from: at + length, children: [] });
    } else if (role === 'close') {
      const index = open.findLastIndex(({ family }) => family === mark);
      if (index < 0) continue;
      // What was opened inside and never closed is no stretch of its own.
      while (open.length > index + 1) dissolve(open);
      const { start, from, children } = open.pop() as Opened;
      childrenNow().push({
        start,
        end: at + length,
        parts: [{ start: from, end: at }],
        children,
        isOpen: false,
      });
    }
  }
  while (open.length > 0) settleUnclosed(block, open, roots);
  return roots;
}

interface Opened {
  readonly family: Family;
  readonly start: Offset;
  readonly from: Offset;
  readonly children: Marked[];
}

type Family = 'angle' | 'double' | 'single' | 'single-angle';

const MARK = /[«»‹›“”„‟"‘’‚']/g;

function familyOf(mark: string): Family | null {
  if (mark === '«' || mark === '»') return 'angle';
  if (mark === '‹' || mark === '›') return 'single-angle';
  if (mark === '‘' || mark === '’' || mark === '‚' || mark === "'") return 'single';
  return 'double';
}

const BEFORE_OPENING = /[\s([{«„“‘‹—–/\u200b]/;
const AFTER_CLOSING = /[\s.,;:!?…)\]}»”“’›"'—–/]/;
const LETTER = /[\p{L}\p{N}]/u;

function roleOf(
  block: string,
  at: Offset,
  length: number,
  mark: string,
  isOpen: () => boolean,
): 'open' | 'close' | null {
  if (mark === '«' || mark === '‹' || mark === '„' || mark === '‟') return 'open';
  if (mark === '»' || mark === '›') return 'close';
  const before = block.charAt(at - 1);
  const after = block.charAt(at + length);
  const isAfterSpace = before === '' || BEFORE_OPENING.test(before) || isHyphenAfterSpace(block, at - 1);
  const isBeforeSpace = after === '' || AFTER_CLOSING.test(after);
  if (familyOf(mark) === 'single') {
    // Apostrophes: inside a word, at its end (players' …) and at its beginning ('90s) they mark nothing.
    if (LETTER.test(before) && LETTER.test(after)) return null;
    if (isAfterSpace && /\p{L}/u.test(after) && mark !== '’')
      return hasSingleClosing(block, at) ? 'open' : null;
    if (!isAfterSpace && !LETTER.test(after) && isOpen() && !isPossessive(block, at)) return 'close';
    return null;
  }
  if (isAfterSpace && !isBeforeSpace) return 'open';
  if (isBeforeSpace && !isAfterSpace) return 'close';
  if (mark === '“' && !isOpen()) return 'open';
  if (mark === '”') return 'close';
  if (isAfterSpace && after === '"' && LETTER.test(block.charAt(at + 2))) return 'open';
  return isOpen() ? 'close' : 'open';
}

function isHyphenAfterSpace(block: string, at: Offset): boolean {
  return block.charAt(at) === '-' && /^[\s-]?$/.test(block.charAt(at - 1));
}

/** How far apart single marks may stand, in UTF-16 units: beyond that they are apostrophes. */
export const MAX_SINGLE_MARKED = 1500;

function hasSingleClosing(block: string, at: Offset): boolean {
  return /[^\s][’'](?![\p{L}\p{N}])/u.test(block.slice(at + 1, at + MAX_SINGLE_MARKED));
}

/** "The players' hopes and 'dreams'": an s before the mark, and another mark that closes before the next one opens. */
function isPossessive(block: string, at: Offset): boolean {
  if (!/[sS]/.test(block.charAt(at - 1)) || block.charAt(at + 1) !== ' ') return false;
  const rest = block.slice(at + 1, at + MAX_SINGLE_MARKED);
  const closing = rest.search(/[^\s][’'](?![\p{L}\p{N}])/u);
  const opening = rest.search(/(?<![\p{L}\p{N}.,!?])[‘'](?=\p{L})/u);
  return closing >= 0 && (opening < 0 || closing < opening);
}

/** Drops the innermost opened stretch; what lies inside it stays. */
function dissolve(open: Opened[]): void {
  const dropped = open.pop();
  if (dropped) open.at(-1)?.children.push(...dropped.children);
}

/** Decides on the innermost stretch that nothing closes. */
function settleUnclosed(block: string, open: Opened[], roots: Marked[]): void {
  const { start, from, children } = open.pop() as Opened;
  const siblings = open.at(-1)?.children ?? roots;
  const again = children.findIndex((child) => isOpenedAgain(block, from, child));
  const shared = children.findIndex((child, i) => closesBoth(block, child, i === children.length - 1));
  if (again >= 0) {
    const rest = children[again] as Marked;
    const parts = [{ start: from, end: trimmedEnd(block, from, rest.start) }, ...rest.parts];
    const inside = [...children.slice(0, again), ...rest.children];
    siblings.push({ start, end: rest.end, parts, children: inside, isOpen: false });
    siblings.push(...children.slice(again + 1));
  } else if (shared >= 0) {
    const last = children[shared] as Marked;
    const part = { start: from, end: last.parts.at(-1)?.end ?? last.end };
    const inside = children.slice(0, shared + 1);
    siblings.push({ start, end: last.end, parts: [part], children: inside, isOpen: false });
    siblings.push(...children.slice(shared + 1));
  } else if (open.length === 0 && from < block.length) {
    const end = trimmedEnd(block, from, block.length);
    siblings.push({ start, end, parts: [{ start: from, end }], children, isOpen: true });
  } else {
    siblings.push(...children);
  }
}

/** A new sentence that begins with marks, inside marks that nothing closes. */
function isOpenedAgain(block: string, from: Offset, child: Marked): boolean {
  return /[.!?…]\s+$/.test(block.slice(Math.max(from, child.start - 4), child.start));
}

/** A closing mark after which nothing is quoted any more: speech is framed there, or the block ends. */
function closesBoth(block: string, child: Marked, isLast: boolean): boolean {
  const rest = block.slice(child.end, child.end + 8);
  // “…“A,” she said: a comma inside the marks belongs to a frame, and names are not framed.
  if (block.charAt((child.parts.at(-1)?.end ?? 0) - 1) === ',') return true;
  return /^\s?[,.!?…]*\s*[—–-]+\s/.test(rest) || (isLast && /^\s*[.!?…]?\s*$/.test(block.slice(child.end)));
}

function trimmedEnd(block: string, from: Offset, end: Offset): Offset {
  let at = end;
  while (at > from && /\s/.test(block.charAt(at - 1))) at--;
  return at;
}
