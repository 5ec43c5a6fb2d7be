import type { RawBlock } from './raw-block.ts';
import type { RawTable } from './raw-table.ts';

/** Lines that have another number of cells than most: a table that was pasted may have a line above it. */
const MIN_LIKE_LINES = 0.9;

/**
 * The table that a text with tabs is, as spreadsheets copy and save it: a row a line, cells with line breaks or
 * quotation marks in quotation marks. Null for a text that only has a tab here and there. `blocks` are what the text
 * was read into otherwise; the table is all of them.
 */
export function tsvTable(text: string, blocks: readonly RawBlock[]): RawTable | null {
  if (!text.includes('\t')) return null;
  const rows = parseRows(text).filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = commonest(rows.map((row) => row.length));
  const like = rows.filter((row) => row.length === width).length;
  if (width < 2 || like < rows.length * MIN_LIKE_LINES) return null;
  const cells = rows.map((row) => row.map(cellBlocks));
  return { rows: cells, from: 0, to: blocks.length };
}

/** A field in quotation marks ends at a mark that stands before a tab or a line end; two marks are one. */
const FIELD = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/y;

function parseRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex <= text.length) {
    const [, quoted, bare = '', end] = FIELD.exec(text) ?? [];
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end !== '\n') break;
  }
  return rows;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function cellBlocks(cell: string): RawBlock[] {
  return cell
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((text) => ({
      text,
      markup: [],
      origin: 'line',
      bullet: null,
      containers: [],
      role: null,
      outside: false,
    }));
}
