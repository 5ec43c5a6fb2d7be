import { detectLanguage } from '../../text/detect-language.ts';
import { baseLanguage } from '../../text/languages.ts';
import { isColumnHead } from './column-heads.ts';
import type { RawBlock } from './raw-block.ts';
import type { RawCell, RawTable } from './raw-table.ts';
import { isContained } from './structure/page.ts';

/** Two texts that stand side by side in a table, and which of their blocks stand in the same row. */
export interface TwoColumns<Block = RawBlock> {
  readonly left: readonly Block[];
  readonly right: readonly Block[];
  /** Positions of blocks in `left` and `right`, in order; a block that stands in no row is in none. */
  readonly rows: readonly ColumnRow[];
  /** BCP 47. */
  readonly leftLang: string;
  readonly rightLang: string;
  /** The words over the columns, which belong to neither text; null where there are none. */
  readonly heads: readonly [string, string] | null;
  /** What stands in columns without letters, such as the numbers of rows: it belongs to neither text. */
  readonly leftOut: readonly string[];
}

export interface ColumnRow {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** How much of a document's words the table has to hold; a title and a note may stand outside. */
export const MIN_TABLE_SHARE = 0.8;
/** In how many of the rows both columns have words. */
export const MIN_FULL_ROWS = 0.6;
/** Columns of single words are a glossary, and columns of figures have few letters at all. */
export const MIN_LETTERS_IN_CELL = 20;

/**
 * Recognises a document that is a text and its translation side by side in two columns of a table: nearly all of its
 * words stand there, in two languages. Columns without letters, such as row numbers, do not count and are left out. Null
 * for any other document. What stands outside the table belongs to the column of its language.
 */
export function readTwoColumn(blocks: readonly RawBlock[], tables: readonly RawTable[]): TwoColumns | null {
  const [largest] = tables
    .map((table) => ({ table, inside: lettersOf(table.rows.flat(2)) }))
    .toSorted((a, b) => b.inside - a.inside);
  if (largest === undefined) return null;
  const { table, inside } = largest;
  const outside = lettersOf([...blocks.slice(0, table.from), ...blocks.slice(table.to)]);
  if (inside === 0 || inside / (inside + outside) < MIN_TABLE_SHARE) return null;
  const lettered = letteredColumns(table);
  if (lettered.length !== 2) return null;
  const [first = 0, second = 0] = lettered;
  const pairs = table.rows.map((row): Pair => [row[first] ?? [], row[second] ?? []]);
  const [leftLang, rightLang] = [
    languageOf(pairs.map(([cell]) => cell)),
    languageOf(pairs.map(([, cell]) => cell)),
  ];
  if (leftLang === 'und' || rightLang === 'und' || baseLanguage(leftLang) === baseLanguage(rightLang))
    return null;

  const head = pairs[0];
  const heads = head && headsOf(head);
  const rows = heads ? pairs.slice(1) : pairs;
  if (!isText(rows)) return null;
  const belongsRight = (block: RawBlock) =>
    baseLanguage(detectLanguage(block.text, { candidates: [leftLang, rightLang] }).lang) ===
    baseLanguage(rightLang);
  const apart = (outer: readonly RawBlock[]): Pair => [
    outer.filter((block) => !belongsRight(block)),
    outer.filter(belongsRight),
  ];
  const parts = [apart(blocks.slice(0, table.from)), ...rows, apart(blocks.slice(table.to))];
  const leftOut = table.rows.flatMap((row) =>
    row.flatMap((cell, column) => (lettered.includes(column) ? [] : wordsOf(cell).map(({ text }) => text))),
  );
  return { ...layOut(parts), leftLang, rightLang, heads: heads ?? null, leftOut };
}

type Pair = readonly [RawCell, RawCell];

const wordsOf = (cell: RawCell) => cell.filter((block) => !isContained(block));

function lettersOf(blocks: readonly RawBlock[]): number {
  return wordsOf(blocks).reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}

/** The columns that have words in them, in order. */
function letteredColumns({ rows }: RawTable): number[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) => lettersOf(rows.flatMap((row) => row[column] ?? [])) > 0,
  );
}

function languageOf(cells: readonly RawCell[]): string {
  return detectLanguage(cells.flatMap((cell) => wordsOf(cell).map(({ text }) => text)).join('\n')).lang;
}

/** One row of many paragraphs holds two texts as well as many rows of one. */
function isText(rows: readonly Pair[]): boolean {
  const withWords = rows.filter((row) => row.some((cell) => lettersOf(cell) > 0));
  const full = withWords.filter((row) => row.every((cell) => lettersOf(cell) > 0));
  const paragraphs = Math.min(
    ...[0, 1].map((side) => full.flatMap((row) => wordsOf(row[side] ?? [])).length),
  );
  if (paragraphs < 2 || full.length < withWords.length * MIN_FULL_ROWS) return false;
  return [0, 1].every(
    (side) => lettersOf(full.flatMap((row) => row[side] ?? [])) >= full.length * MIN_LETTERS_IN_CELL,
  );
}

function headsOf([left, right]: Pair): readonly [string, string] | null {
  const [a, b] = [left, right].map((cell) => (cell.length === 1 ? (cell[0]?.text ?? '') : ''));
  return a && b && isColumnHead(a) && isColumnHead(b) ? [a, b] : null;
}

/** The blocks of both columns one after the other, with the places that stand in the same row. */
function layOut(parts: readonly Pair[]): Pick<TwoColumns, 'left' | 'right' | 'rows'> {
  const left: RawBlock[] = [];
  const right: RawBlock[] = [];
  const rows = parts.map(([ofLeft, ofRight]) => ({
    left: append(left, ofLeft),
    right: append(right, ofRight),
  }));
  return { left, right, rows: rows.filter((row) => row.left.length + row.right.length > 0) };
}

/** The places of those blocks that are words of the text: what stands in its margin is in no row. */
function append(column: RawBlock[], blocks: readonly RawBlock[]): number[] {
  return blocks.flatMap((block) => {
    const place = column.push(block) - 1;
    return isContained(block) ? [] : [place];
  });
}
