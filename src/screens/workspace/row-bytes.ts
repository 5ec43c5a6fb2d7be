import { keepNewest } from '../../workflow/newest.ts';
import type { RenderedRow } from './rows.ts';

/** How many rows are handed to the system as one piece: a thousand pieces take longer than the same bytes in thirty. */
const ROWS_A_PIECE = 32;

/** Of how many pages the pieces are kept. */
const MAX_KEPT_PAGES = 16;

interface Piece {
  readonly rows: readonly RenderedRow[];
  readonly bytes: Buffer;
}

/** The bytes of a page's rows, in pieces; a piece whose rows are those of the last time is not put together again. */
export function createRowBytes(): (page: string, rows: readonly RenderedRow[]) => readonly Buffer[] {
  const kept = keepNewest<readonly Piece[]>(MAX_KEPT_PAGES);

  return (page, rows) => {
    const last = kept.get(page) ?? [];
    const pieces = Array.from({ length: Math.ceil(rows.length / ROWS_A_PIECE) }, (_, i) =>
      pieceOf(rows.slice(i * ROWS_A_PIECE, (i + 1) * ROWS_A_PIECE), last[i]),
    );
    kept.set(page, pieces);
    return pieces.map(({ bytes }) => bytes);
  };
}

function pieceOf(rows: readonly RenderedRow[], last: Piece | undefined): Piece {
  if (last?.rows.length === rows.length && rows.every((row, i) => row === last.rows[i])) return last;
  return { rows, bytes: Buffer.concat(rows.map(({ html }) => html)) };
}
