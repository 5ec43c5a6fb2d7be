import type { Markup } from '../block.ts';
import type { RawBlock } from './raw-block.ts';
import { isContained } from './structure/page.ts';
import { MAX_CELL_LENGTH, MAX_CELL_PARAGRAPHS } from './tables.ts';

/** A table as it stands in a document: its cells as blocks, and the blocks it became, `[from, to)` of the document's. */
export interface RawTable {
  readonly rows: readonly (readonly RawCell[])[];
  readonly from: number;
  readonly to: number;
}

export type RawCell = readonly RawBlock[];

/**
 * Adds the blocks of a table to those before it: a block for each row with its cells joined by tabs, or, where cells
 * are texts of their own, the blocks of each cell one after the other. What stands in the margin follows its row.
 */
export function addTable(blocks: RawBlock[], rows: RawTable['rows']): RawTable {
  const from = blocks.length;
  if (isLayout(rows)) {
    for (const row of rows) blocks.push(...row.flat());
  } else {
    for (const row of rows) {
      const block = rowBlock(row);
      if (block.text.trim() !== '') blocks.push(block);
      blocks.push(...row.flat().filter(isContained));
    }
  }
  return { rows, from, to: blocks.length };
}

/** Whether a table only arranges texts, so that its rows are no lines of figures. */
function isLayout(rows: RawTable['rows']): boolean {
  const cells = rows.flat().map((cell) => cell.filter((block) => !isContained(block)));
  if (cells.length <= 1) return true;
  return cells.some(
    (cell) =>
      cell.length > MAX_CELL_PARAGRAPHS ||
      cell.reduce((sum, { text }) => sum + text.length, 0) > MAX_CELL_LENGTH,
  );
}

function rowBlock(row: readonly RawCell[]): RawBlock {
  let text = '';
  const markup: Markup[] = [];
  row.forEach((cell, i) => {
    if (i > 0) text += '\t';
    cell
      .filter((block) => !isContained(block))
      .forEach((block, n) => {
        if (n > 0) text += ' ';
        const by = text.length;
        markup.push(...block.markup.map((each) => ({ ...each, start: each.start + by, end: each.end + by })));
        text += block.text;
      });
  });
  const end = text.trimEnd().length;
  return {
    text: text.slice(0, end),
    markup,
    origin: 'table-row',
    bullet: null,
    containers: [],
    role: null,
    outside: false,
  };
}
