import type { Side } from '../../../alignment/bead.ts';
import type { DocumentBlock, DocumentRow } from '../../bilingual-document.ts';

/** Rows that stand together because a list runs through them; most groups are a single row. */
export interface RowGroup {
  readonly rows: readonly NumberedRow[];
  readonly source: readonly SidePart[];
  readonly target: readonly SidePart[];
}

/** A row with its number on the page, from 1, and how many lines of its group's grid it takes. */
export interface NumberedRow {
  readonly row: DocumentRow;
  readonly number: number;
  readonly lines: number;
}

/** What stands on one side of a group, in order: single blocks, and lists of their consecutive items. */
export type SidePart =
  | { readonly kind: 'block'; readonly slot: Slot }
  | { readonly kind: 'list'; readonly slots: readonly Slot[] };

/** The place of one block, or of nothing where a row has no counterpart on this side. */
export interface Slot {
  readonly row: DocumentRow;
  readonly block: DocumentBlock | null;
  readonly lines: number;
}

/** Groups rows so that consecutive list items of either side form one list, however the beads cut it. */
export function groupRows(rows: readonly DocumentRow[]): readonly RowGroup[] {
  const groups: NumberedRow[][] = [];
  for (const [index, row] of rows.entries()) {
    if (row.source.length + row.target.length === 0) continue;
    const numbered = { row, number: index + 1, lines: Math.max(row.source.length, row.target.length) };
    const last = groups.at(-1);
    if (last && (listContinues(last, row, 'source') || listContinues(last, row, 'target')))
      last.push(numbered);
    else groups.push([numbered]);
  }
  return groups.map((group) => ({
    rows: group,
    source: partsOf(group, 'source'),
    target: partsOf(group, 'target'),
  }));
}

function listContinues(group: readonly NumberedRow[], row: DocumentRow, side: Side): boolean {
  const before = group.flatMap((member) => member.row[side]).at(-1);
  return before?.kind === 'list-item' && row[side][0]?.kind === 'list-item';
}

function partsOf(group: readonly NumberedRow[], side: Side): readonly SidePart[] {
  const parts: SidePart[] = [];
  let list: Slot[] | null = null;
  for (const slot of group.flatMap((member) => slotsOf(member, side))) {
    // Inside a list an absent counterpart is a line of the list, not the end of it.
    const isItem = slot.block === null ? group.length > 1 : slot.block.kind === 'list-item';
    if (!isItem) {
      parts.push({ kind: 'block', slot });
      list = null;
    } else if (list === null) {
      list = [slot];
      parts.push({ kind: 'list', slots: list });
    } else {
      list.push(slot);
    }
  }
  return parts;
}

function slotsOf({ row, lines }: NumberedRow, side: Side): readonly Slot[] {
  const blocks = row[side];
  if (blocks.length === 0) return [{ row, block: null, lines }];
  // The shorter side's last block stretches, so that the next row starts level on both sides.
  return blocks.map((block, index) => ({
    row,
    block,
    lines: index === blocks.length - 1 ? lines - index : 1,
  }));
}
