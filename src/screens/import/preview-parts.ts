import type { Request } from 'express';
import { type DraftSide, type ImportDraft, textOf } from '../../workflow/import-draft/draft.ts';

/** So many blocks of a text stand on one page of the preview: thousands of selects help nobody, and hold up everybody. */
export const BLOCKS_IN_PART = 200;

const sides: readonly DraftSide[] = ['source', 'translation'];

/** Which blocks of both texts a page of the preview shows, by place: `[start, end)`. */
export interface PreviewPart {
  /** Counted from 1, as its address has it. */
  readonly number: number;
  /** How many parts there are. */
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** The part of a draft that an address asks for: the last one where it has fewer, the first where it asks for none. */
export function previewPart(draft: ImportDraft, request: Pick<Request, 'query'>): PreviewPart {
  const longest = Math.max(1, ...sides.map((side) => textOf(draft, side)?.blocks.length ?? 0));
  const count = Math.ceil(longest / BLOCKS_IN_PART);
  const number = Math.min(partAsked(request), count);
  const start = (number - 1) * BLOCKS_IN_PART;
  return { number, count, start, end: Math.min(start + BLOCKS_IN_PART, longest) };
}

/** The number of the part that an address asks for. */
export function partAsked({ query }: Pick<Request, 'query'>): number {
  return partNumber(String(query.part ?? ''));
}

/** A part as somebody wrote it; 1 for whatever is no number of a part. */
export function partNumber(written: string): number {
  return /^[1-9]\d{0,5}$/.test(written) ? Number(written) : 1;
}

/** The part that the block at a place of its text stands in. */
export function partOfPlace(place: number): number {
  return Math.floor(place / BLOCKS_IN_PART) + 1;
}

/** The address of a part of a draft's preview. */
export function previewAddress(draftId: string, part: number, anchor = ''): string {
  return `/import/${draftId}${part > 1 ? `?part=${part}` : ''}${anchor}`;
}
