import { keepNewest } from '../../workflow/newest.ts';
import type { RenderedRow } from './rows.ts';

/** How many earlier versions of pages are remembered, so that only what changed since is sent. */
const MAX_REMEMBERED = 64;

/** The rows of a page as they are now: which, in which order, and the HTML of those the page does not have. */
export interface RowsUpdate {
  readonly seq: number;
  readonly order: readonly string[];
  readonly html: Readonly<Record<string, string>>;
}

export interface RowMemory {
  /** Remembers what a page that is at `seq` has. */
  remember(page: string, seq: number, rows: readonly RenderedRow[]): void;
  /** What a page that is at `since` has to change to be at `seq`; everything where it is not remembered. */
  update(page: string, since: number, seq: number, rows: readonly RenderedRow[]): RowsUpdate;
}

/** Remembers which rows pages were sent, by article, translation and language of the interface. */
export function createRowMemory(): RowMemory {
  const remembered = keepNewest<readonly RenderedRow[]>(MAX_REMEMBERED);
  const remember = (page: string, seq: number, rows: readonly RenderedRow[]) =>
    remembered.set(`${page} ${seq}`, rows);

  return {
    remember,
    update: (page, since, seq, rows) => {
      const had = new Map(remembered.get(`${page} ${since}`)?.map(({ id, key }) => [id, key]));
      remember(page, seq, rows);
      const changed = rows.filter(({ id, key }) => had.get(id) !== key);
      return {
        seq,
        order: rows.map(({ id }) => id),
        html: Object.fromEntries(changed.map(({ id, html }) => [id, html.toString()])),
      };
    },
  };
}
