import { followChange } from '../annotation/follow-change.ts';
import type { Tag } from '../annotation/tag.ts';
import { intendedOf } from '../annotation/tagging.ts';
import { markupAfterChange } from '../article/markup.ts';
import { applyChange, makeChange, type Replacement } from '../text/change.ts';
import { type BilingualDocument, type DocumentBlock, publishedTags } from './bilingual-document.ts';

/** What is published of an author's error: its words with [sic] behind them, what was meant, or just its words. */
export const authorErrorChoices = ['marked', 'intended', 'as-written'] as const;
export type AuthorErrors = (typeof authorErrorChoices)[number];

/** The errors of the authors that readers may be told of. */
export function authorErrors(document: Pick<BilingualDocument, 'tags'>): readonly Tag[] {
  return publishedTags(document).filter(({ label }) => label === 'sic');
}

/**
 * The document with what was meant in the place of the errors, as far as somebody has noted it; markup and tags move
 * along. An error that overlaps one before it, or lies in several pieces, stays as it was written.
 */
export function withIntended(document: BilingualDocument): BilingualDocument {
  const corrections = correctionsByBlock(document);
  if (corrections.size === 0) return document;
  let tags: readonly Tag[] = document.tags;
  const corrected = (block: DocumentBlock): DocumentBlock => {
    const replacements = corrections.get(block.id);
    if (!replacements) return block;
    const change = makeChange(block.text.length, replacements);
    tags = followChange(tags, block, change, { sameWords: true });
    return {
      ...block,
      text: applyChange(change, block.text),
      markup: markupAfterChange(block.markup, change),
    };
  };
  const rows = document.rows.map((row) => ({
    ...row,
    source: row.source.map(corrected),
    target: row.target.map(corrected),
  }));
  return { ...document, rows, tags };
}

function correctionsByBlock(document: BilingualDocument): ReadonlyMap<string, readonly Replacement[]> {
  const byBlock = new Map<string, Replacement[]>();
  for (const tag of authorErrors(document)) {
    const insert = intendedOf(tag);
    const fragments = tag.anchors.flatMap((anchor) => anchor.fragments);
    const [place] = fragments;
    if (insert === null || !place || fragments.length > 1) continue;
    const own = byBlock.get(place.blockId) ?? [];
    if (own.some(({ start, end }) => place.start < end && start < place.end)) continue;
    own.push({ start: place.start, end: place.end, insert });
    byBlock.set(
      place.blockId,
      own.sort((a, b) => a.start - b.start),
    );
  }
  return byBlock;
}
