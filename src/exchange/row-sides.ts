import type { Side } from '../alignment/bead.ts';
import type { BilingualDocument, DocumentBlock, DocumentRow } from './bilingual-document.ts';

/** Where each block of the translation stands in it; nothing where that is the order of the rows. */
export function targetPlaces({ rows, targetOrder }: BilingualDocument): ReadonlyMap<string, number> {
  const inRows = rows.flatMap((row) => row.target.map(({ id }) => id));
  if (!targetOrder || inRows.every((id, at) => id === targetOrder[at])) return new Map();
  return new Map(targetOrder.map((id, at) => [id, at]));
}

/** The facts about the blocks of one side, as lists in attributes. */
export interface SideFacts {
  readonly blocks: string;
  /** Null where all are paragraphs. */
  readonly kinds: string | null;
  /** Null where nothing was moved. */
  readonly places: string | null;
}

export function sideFacts(blocks: readonly DocumentBlock[], places: ReadonlyMap<string, number>): SideFacts {
  return {
    blocks: blocks.map(({ id }) => id).join(' '),
    kinds: blocks.every(({ kind }) => kind === 'paragraph') ? null : blocks.map(({ kind }) => kind).join(' '),
    places: blocks.some(({ id }) => places.has(id))
      ? blocks.map(({ id }) => places.get(id) ?? 0).join(' ')
      : null,
  };
}

/** The facts read back for the n-th block of a side; missing ones are undefined. */
export function factAt(facts: { readonly [K in keyof SideFacts]?: string | null | undefined }, n: number) {
  const item = (list: string | null | undefined) => (list ?? '').split(' ')[n] || undefined;
  const place = item(facts.places);
  return {
    id: item(facts.blocks) ?? null,
    kind: item(facts.kinds),
    ...(place !== undefined && /^\d{1,9}$/.test(place) && { place: Number(place) }),
  };
}

/** The words of one side of a row, its paragraphs joined by a space. */
export function sideText(row: DocumentRow, side: Side): string {
  return row[side].map(({ text }) => text).join(' ');
}
