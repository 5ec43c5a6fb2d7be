import type { Cursor } from './cursor.ts';
import { allRows, type Page, part } from './page.ts';

/** Rows one below the other that a command works on together: from where it was begun to the row in hand. */
export interface RowSelection {
  /** From the top; the row in hand alone where no others are selected. */
  readonly rows: () => readonly HTMLElement[];
  /** What of the rows a form names: the first and, where there are several, the last. */
  readonly range: () => { readonly bead: string | undefined; readonly last: string | undefined };
  extend(by: 1 | -1): void;
  /** To the first row (0) or the last (-1). */
  extendToEnd(at: 0 | -1): void;
  extendTo(stop: HTMLElement): void;
  /** From now on rows that are gone to are selected too, until it is let go: for those who have no Shift. */
  begin(): void;
  readonly isBegun: () => boolean;
  clear(): void;
  /** The row in hand is another one. */
  follow(): void;
  /** Rows were replaced. */
  restore(): void;
}

/** What is selected is shown on the rows and said in a bar above them, where it can be let go. */
export function createRowSelection(page: Page, cursor: Cursor): RowSelection {
  const bar = part(page.root, '[data-selecting]');
  let anchor: string | null = null;
  let isExtending = false;
  let isBegun = false;

  function rows(): readonly HTMLElement[] {
    const all = allRows(page);
    const here = all.indexOf(cursor.row() as HTMLElement);
    const from = anchor === null ? here : all.findIndex(({ dataset }) => dataset.bead === anchor);
    if (here === -1) return [];
    return from === -1
      ? all.slice(here, here + 1)
      : all.slice(Math.min(from, here), Math.max(from, here) + 1);
  }

  function show(): void {
    const selected = new Set(anchor === null ? [] : rows());
    const isShown = selected.size > 1 || isBegun;
    for (const row of page.rows.querySelectorAll('.selected'))
      if (!isShown || !selected.has(row as HTMLElement)) mark(row, false);
    if (isShown) for (const row of selected) mark(row, true);
    bar.hidden = !isShown;
    if (!isShown) return;
    const all = allRows(page);
    const numbers = { from: all.indexOf([...selected][0] as HTMLElement) + 1, count: selected.size };
    part(bar, '[data-selecting-words]').textContent = (bar.dataset.words ?? '')
      .replace('{{from}}', String(numbers.from))
      .replace('{{to}}', String(numbers.from + numbers.count - 1));
  }

  function extending(move: () => void): void {
    anchor ??= cursor.row()?.dataset.bead ?? null;
    isExtending = true;
    move();
    isExtending = false;
    show();
  }

  function clear(): void {
    anchor = null;
    isBegun = false;
    show();
  }

  return {
    rows,
    range: () => {
      const [first, ...others] = rows();
      return { bead: first?.dataset.bead, last: others.at(-1)?.dataset.bead };
    },
    extend: (by) => extending(() => cursor.moveRow(by)),
    extendToEnd: (at) => extending(() => cursor.goToRow(at)),
    extendTo: (stop) => extending(() => cursor.goTo(stop, { scroll: false })),
    begin: () => {
      anchor = cursor.row()?.dataset.bead ?? null;
      isBegun = anchor !== null;
      show();
    },
    isBegun: () => isBegun,
    clear,
    follow: () => {
      if (isExtending) return;
      if (isBegun) show();
      else if (anchor !== null) clear();
    },
    restore: show,
  };
}

function mark(row: Element, isSelected: boolean): void {
  row.classList.toggle('selected', isSelected);
  if (isSelected) row.setAttribute('aria-selected', 'true');
  else row.removeAttribute('aria-selected');
}
