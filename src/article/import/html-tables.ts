import { type CollectedBlock, collectHtml, type ResolveLink } from './collect-html.ts';
import type { HtmlElement } from './html-node.ts';
import type { RawBlock } from './raw-block.ts';
import type { RawCell, RawTable } from './raw-table.ts';
import { MIN_TABLE_SHARE } from './read-two-column.ts';
import { tableRows } from './tables.ts';

/**
 * The table that holds nearly all words of a page, the innermost of those that do, with the blocks of each cell. None
 * where there is no such table, or its rows have one cell each, as on pages that are only arranged by tables.
 */
export function htmlTables(blocks: readonly CollectedBlock[], resolveLink: ResolveLink): RawTable[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const tables = new Map<HtmlElement, { length: number; from: number; to: number }>();
  blocks.forEach(({ text, path }, at) => {
    for (const element of path.filter(({ name }) => name === 'table')) {
      const known = tables.get(element);
      tables.set(element, {
        length: (known?.length ?? 0) + text.length,
        from: known?.from ?? at,
        to: at + 1,
      });
    }
  });
  const holding = [...tables].filter(([, { length }]) => length >= total * MIN_TABLE_SHARE);
  // The words of a table inside another are counted for both, and the outer one is met first.
  const innermost = holding.at(-1);
  if (innermost === undefined) return [];
  const [element, { from, to }] = innermost;
  const rows = tableRows(element).flatMap((row) => (row.kind === 'row' ? [row.cells] : []));
  if (!rows.some((cells) => cells.length > 1)) return [];
  return [{ rows: rows.map((cells) => cells.map((cell) => cellBlocks(cell, resolveLink))), from, to }];
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
