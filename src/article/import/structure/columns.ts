import type { RawBlock } from '../raw-block.ts';
import type { Page } from './page.ts';
import { type StructureRule, voteFor } from './rule.ts';

/** Rows of a table in plain text, whose cells tabs or runs of spaces set apart; one row alone is none. */
export const columns: StructureRule = {
  name: 'columns',
  judge(page, index) {
    const cells = cellsOf(page.blocks[index]);
    if (cells < MIN_CELLS || index === page.title) return [];
    return rowsAround(page, index) >= MIN_ROWS ? [voteFor('table', 1.5, 'columns')] : [];
  },
};

const MIN_CELLS = 2;
const MIN_ROWS = 3;

function cellsOf(block: RawBlock | undefined): number {
  return block?.origin === 'line' ? block.text.split(/\t+| {3,}/).length : 0;
}

function rowsAround({ blocks }: Page, index: number): number {
  let [first, last] = [index, index];
  while (cellsOf(blocks[first - 1]) >= MIN_CELLS) first--;
  while (cellsOf(blocks[last + 1]) >= MIN_CELLS) last++;
  return last - first + 1;
}
