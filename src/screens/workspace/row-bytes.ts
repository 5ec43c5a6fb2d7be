import type { RenderedRow } from './rows.ts';

/** How many rows are handed to the system as one piece: a thousand pieces take longer than the same bytes in thirty. */
const ROWS_A_PIECE = 32;

/** Of how many pages the pieces are kept. */
const MAX_KEPT_PAGES = 16;

/** The bytes of a page's rows, in pieces; where a piece has the same rows as the last time, it is the same. */
export function createRowBytes(): (page: string, rows: readonly RenderedRow[]) => readonly Buffer[] {
  const kept = new Map<
    string,
    { readonly rows: readonly RenderedRow[]; readonly pieces: readonly Buffer[] }
  >();

  return (page, rows) => {
    const last = kept.get(page);
    if (last?.rows === rows) return last.pieces;
    const pieces: Buffer[] = [];
    for (let start = 0; start < rows.length; start += ROWS_A_PIECE) {
      const own = rows.slice(start, start + ROWS_A_PIECE);
      const known = last?.pieces[pieces.length];
      const isKnown =
        known && (start + own.length === last.rows.length || own.length === ROWS_A_PIECE)
          ? own.every((row, i) => row === last.rows[start + i])
          : false;
      pieces.push(known && isKnown ? known : Buffer.concat(own.map(({ html }) => html)));
    }
    kept.delete(page);
    kept.set(page, { rows, pieces });
    const oldest = kept.keys().next();
    if (kept.size > MAX_KEPT_PAGES && !oldest.done) kept.delete(oldest.value);
    return pieces;
  };
}
