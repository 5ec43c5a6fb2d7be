import { collectHtml, type ResolveLink } from './collect-html.ts';
import { type HtmlElement, type HtmlNode, isElement } from './html-node.ts';
import type { RawBlock } from './raw-block.ts';
import type { RawCell, RawTable } from './raw-table.ts';
import { tableRows } from './tables.ts';

/** Tables beyond these are those of a page that is built of tables. */
const MAX_TABLES = 50;

/**
 * The tables of a page that have rows of at least two cells, with the blocks of each cell. `paths` are the elements
 * around each block of the page, from which the place of a table among the blocks is known.
 */
export function htmlTables(
  nodes: readonly HtmlNode[],
  paths: readonly (readonly HtmlElement[])[],
  resolveLink: ResolveLink,
): RawTable[] {
  return findTables(nodes)
    .slice(0, MAX_TABLES)
    .flatMap((element) => {
      const rows = tableRows(element).flatMap((row) => (row.kind === 'row' ? [row.cells] : []));
      const from = paths.findIndex((path) => path.includes(element));
      if (from < 0 || !rows.some((cells) => cells.length > 1)) return [];
      const to = paths.findLastIndex((path) => path.includes(element)) + 1;
      return [{ rows: rows.map((cells) => cells.map((cell) => cellBlocks(cell, resolveLink))), from, to }];
    });
}

/** Outer tables before those inside them. */
function findTables(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.filter(isElement).flatMap((element) => {
    const inside = findTables(element.children);
    return element.name === 'table' ? [element, ...inside] : inside;
  });
}

function cellBlocks(cell: HtmlElement, resolveLink: ResolveLink): RawCell {
  return collectHtml(cell.children, resolveLink).blocks.map(
    ({ text, markup, origin, inlineRole }): RawBlock => ({
      text,
      markup,
      origin,
      bullet: null,
      containers: [],
      role: inlineRole,
      outside: false,
    }),
  );
}
