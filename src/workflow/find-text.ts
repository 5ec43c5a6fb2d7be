import { runInNewContext } from 'node:vm';
import type { Alignment } from '../alignment/bead.ts';
import type { Block } from '../article/article.ts';
import { type Found, findAll, type Hit, hitsOf, patternOf, type Wanted } from '../text/find-words.ts';
import type { ArticleState } from './article-state.ts';

/** How long a regular expression may take over both texts, in milliseconds: some take for ever. */
export const PATTERN_LIMIT_MS = 250;
/** More hits than this nobody looks through. */
export const MAX_HITS = 2000;
/** The longest search and replacement, in characters. */
export const MAX_WANTED = 400;

/** What to look for in which of two texts, and what to put there. */
export interface Search extends Wanted {
  readonly side: 'both' | 'source' | 'target';
  readonly insert: string;
}

/** What was found in one block. */
export interface BlockHits {
  readonly block: Block;
  readonly hits: readonly Hit[];
}

export type SearchResult =
  | { readonly kind: 'found'; readonly blocks: readonly BlockHits[]; readonly count: number }
  | { readonly kind: 'bad-pattern' }
  | { readonly kind: 'too-slow' };

/** Finds words in the texts of a pairing, in the order of its rows; what was left out as page furniture is passed over. */
export function findText(state: ArticleState, alignment: Alignment, search: Search): SearchResult {
  if (search.words === '') return { kind: 'found', blocks: [], count: 0 };
  const pattern = patternOf(search);
  if (!pattern) return { kind: 'bad-pattern' };
  const blocks = blocksOf(state, alignment, search.side);
  const found = search.isPattern ? findInTime(blocks, pattern) : findNow(blocks, pattern);
  if (!found) return { kind: 'too-slow' };
  const hits = blocks.flatMap((block, i) => {
    const own = hitsOf(block.text, found[i] ?? [], search, search.insert);
    return own.length > 0 ? [{ block, hits: own }] : [];
  });
  return { kind: 'found', blocks: hits, count: hits.reduce((sum, each) => sum + each.hits.length, 0) };
}

function blocksOf(state: ArticleState, { beads }: Alignment, side: Search['side']): readonly Block[] {
  const blocks = new Map(state.blocks.map((block) => [block.id, block]));
  return beads
    .flatMap(({ source, target }) => [
      ...(side === 'target' ? [] : source),
      ...(side === 'source' ? [] : target),
    ])
    .flatMap((id) => blocks.get(id) ?? []);
}

function findNow(blocks: readonly Block[], pattern: RegExp): readonly (readonly Found[])[] {
  let left = MAX_HITS;
  return blocks.map(({ text }) => {
    const found = findAll(text, pattern, left);
    left -= found.length;
    return found;
  });
}

/** Null where it takes too long: only a context of its own can be stopped while it matches. */
function findInTime(
  blocks: readonly Block[],
  { source, flags }: RegExp,
): readonly (readonly Found[])[] | null {
  try {
    const json = runInNewContext(
      FIND,
      { texts: blocks.map(({ text }) => text), source, flags, max: MAX_HITS },
      { timeout: PATTERN_LIMIT_MS },
    );
    return JSON.parse(json) as Found[][];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}

/** What people type is never part of it. */
const FIND = `
let left = max;
JSON.stringify(texts.map((text) => {
  const found = [];
  for (const match of text.matchAll(new RegExp(source, flags))) {
    if (left-- <= 0) break;
    found.push({ start: match.index, words: match[0], groups: match.slice(1).map((group) => group ?? null) });
  }
  return found;
}))`;
