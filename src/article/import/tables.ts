import { type HtmlElement, type HtmlNode, isElement } from './html-node.ts';

/** A row of a data table, or its caption. */
export type TableRow =
  | { readonly kind: 'row'; readonly cells: readonly HtmlElement[] }
  | { readonly kind: 'caption'; readonly element: HtmlElement };

/** The rows of a table in order, its own only; captions come where they stand. */
export function tableRows(table: HtmlElement): TableRow[] {
  const rows: TableRow[] = [];
  for (const child of elementsOf(table)) {
    if (child.name === 'caption') rows.push({ kind: 'caption', element: child });
    else if (child.name === 'tr') rows.push({ kind: 'row', cells: elementsOf(child).filter(isCell) });
    else if (/^t(?:head|body|foot)$/.test(child.name)) rows.push(...tableRows(child));
  }
  return rows;
}

/**
 * Whether a table only arranges the page, as old sites do: it holds another table, or a cell that is a text of
 * its own, or has a single cell. Such a table is read like any other container.
 */
export function isLayoutTable(table: HtmlElement): boolean {
  if (table.attribs.role === 'presentation' || table.attribs.role === 'none') return true;
  const cells = tableRows(table).flatMap((row) => (row.kind === 'row' ? row.cells : []));
  if (cells.length <= 1) return true;
  return cells.some((cell) => {
    const { textLength, paragraphs, tables } = measure(cell);
    return tables > 0 || paragraphs > MAX_CELL_PARAGRAPHS || textLength > MAX_CELL_LENGTH;
  });
}

export const MAX_CELL_PARAGRAPHS = 2;
export const MAX_CELL_LENGTH = 400;
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
]);

function measure(node: HtmlNode): { textLength: number; paragraphs: number; tables: number } {
  if (node.type === 'text') return { textLength: node.data.length, paragraphs: 0, tables: 0 };
  const sum = { textLength: 0, paragraphs: 0, tables: 0 };
  if (!('children' in node)) return sum;
  for (const child of node.children) {
    const part = measure(child);
    sum.textLength += part.textLength;
    sum.paragraphs += part.paragraphs;
    sum.tables += part.tables;
  }
  if (isElement(node) && PARAGRAPHS.has(node.name)) sum.paragraphs++;
  if (isElement(node) && node.name === 'table') sum.tables++;
  return sum;
}

const isCell = ({ name }: HtmlElement) => name === 'td' || name === 'th';

function elementsOf(parent: HtmlElement): HtmlElement[] {
  return parent.children.filter(isElement);
}
