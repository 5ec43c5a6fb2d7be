import type { Offset, Span } from '../../text/span.ts';
import { selectedSpan } from './offsets.ts';
import { allRows, blockOf, isFocusLost, type Page, rowOf, sideOf, stopsOf } from './page.ts';
import { keepInReadingPlace } from './reading-place.ts';
import { createWordSelection } from './word-selection.ts';

/** Where the person is: a block or a gap of a row, and the words selected in it. */
export interface Cursor {
  readonly row: () => HTMLElement | null;
  readonly stop: () => HTMLElement | null;
  /** The block in hand; null on a gap. */
  readonly block: () => HTMLElement | null;
  readonly span: () => Span | null;
  /** Where the block in hand would be cut in two; null where that is not said. */
  readonly caret: () => Offset | null;
  /** Where the cursor would be in a row: on its own side, as far as there is something. */
  stopIn(row: HTMLElement): HTMLElement | null;
  /** Keyboard moves scroll and take the focus; the pointer has seen to both. */
  goTo(stop: HTMLElement, options?: { readonly scroll?: boolean; readonly focus?: boolean }): void;
  moveStop(by: 1 | -1): void;
  moveRow(by: 1 | -1): void;
  /** To the first row (0) or the last (-1). */
  goToRow(at: 0 | -1): void;
  otherSide(options?: { readonly scroll?: boolean }): void;
  moveWord(by: 1 | -1): void;
  extend(by: 1 | -1, unit: 'word' | 'letter'): void;
  takeWordAtCaret(): void;
  /** Goes to words of a block. */
  select(block: HTMLElement, span: Span): void;
  /** Nothing is selected any more; the next word is counted from where it was, or from `place`. */
  letGo(place?: Span): void;
  /** Back to the block or gap in hand. */
  focus(): void;
  /** Finds the place again after rows were replaced. */
  restore(): void;
}

/** The keyboard's and the pointer's place in the rows. `onMove` hears of a new row or block. */
export function createCursor(page: Page, onMove: () => void): Cursor {
  const words = createWordSelection();
  let current: HTMLElement | null = null;
  let currentRow: HTMLElement | null = null;
  let side: 'source' | 'target' = 'source';
  /** Elements are replaced when their rows change; this finds their successors. */
  let last = { stop: '', row: '', rowAt: 0 };

  function goTo(stop: HTMLElement, { scroll = true, focus = true } = {}): void {
    const row = rowOf(stop);
    if (!row) return;
    if (stop.id !== last.stop) words.forget();
    if (current) current.tabIndex = -1;
    current?.classList.remove('at');
    currentRow?.classList.remove('current');
    row.classList.add('current');
    stop.classList.add('at');
    // One stop of all is in the order of Tab.
    stop.tabIndex = 0;
    current = stop;
    currentRow = row;
    side = sideOf(stop);
    last = { stop: stop.id, row: row.id, rowAt: allRows(page).indexOf(row) };
    if (focus) stop.focus({ preventScroll: true });
    if (scroll) keepInReadingPlace(page.pairs, row, stop);
    onMove();
  }

  function moveStop(by: 1 | -1): void {
    const row = rowOf(current);
    if (!row || !current) return moveRow(1);
    const stops = stopsOf(row, side);
    let next = stops[stops.indexOf(current) + by];
    for (let near = rowBeside(row, by); near && !next; near = rowBeside(near, by))
      next = stopsOf(near, side).at(by === 1 ? 0 : -1);
    if (next) goTo(next);
  }

  function moveRow(by: 1 | -1): void {
    const here = rowOf(current);
    const stop = firstStop(here ? rowBeside(here, by) : allRows(page)[0], side);
    if (stop) goTo(stop);
  }

  function otherSide({ scroll = true } = {}): void {
    const row = rowOf(current);
    if (!row || !current) return moveRow(1);
    const at = stopsOf(row, side).indexOf(current);
    const stops = stopsOf(row, side === 'source' ? 'target' : 'source');
    const stop = stops[Math.min(at, stops.length - 1)];
    if (stop) goTo(stop, { scroll });
  }

  function restore(): void {
    const stop =
      document.getElementById(last.stop) ??
      firstStop(document.getElementById(last.row), side) ??
      firstStop(allRows(page)[Math.min(last.rowAt, allRows(page).length - 1)], side);
    if (!stop) return;
    const selected = stop.id === last.stop ? words.span() : null;
    const isReplaced = stop !== current;
    if (isReplaced || isFocusLost()) goTo(stop, { scroll: false, focus: isFocusLost() });
    const block = blockOf(stop);
    if (isReplaced && selected && block && selected.end <= (block.textContent ?? '').length)
      words.show(block, selected);
  }

  const onBlock = (run: (block: HTMLElement) => void) => {
    const block = blockOf(current);
    if (block) run(block);
  };

  /** The pointer's selection is the same selection. */
  function hearSelection(): void {
    const selected = selectedSpan();
    if (!selected || !page.rows.contains(selected.block)) {
      if (!isTypingSomewhere()) words.hear(null, false);
      return;
    }
    if (selected.block !== current) goTo(selected.block, { scroll: false, focus: false });
    words.hear(selected.span, selected.isBackward);
  }
  document.addEventListener('selectionchange', hearSelection);

  return {
    row: () => rowOf(current),
    stop: () => current,
    block: () => blockOf(current),
    span: () => {
      // A key may come before the page hears of the selection that the pointer has just made.
      hearSelection();
      return words.span();
    },
    caret: words.caret,
    stopIn: (row) => firstStop(row, side),
    goTo,
    moveStop,
    moveRow,
    goToRow: (at) => {
      const stop = firstStop(allRows(page).at(at), side);
      if (stop) goTo(stop);
    },
    otherSide,
    moveWord: (by) => onBlock((block) => words.move(block, by)),
    extend: (by, unit) => onBlock((block) => words.extend(block, by, unit)),
    takeWordAtCaret: () =>
      onBlock((block) => {
        // The page hears of the caret only after the click.
        const caret = selectedSpan();
        if (caret?.block === block && caret.span.start === caret.span.end)
          words.takeWordAt(block, caret.span.start);
      }),
    select: (block, span) => {
      goTo(block);
      words.show(block, span);
    },
    letGo: words.letGo,
    focus: () => current?.focus({ preventScroll: true }),
    restore,
  };
}

function firstStop(row: HTMLElement | null | undefined, side: string): HTMLElement | null {
  return (row && (stopsOf(row, side)[0] ?? row.querySelector<HTMLElement>('.block, .gap'))) || null;
}

function rowBeside(row: HTMLElement, by: 1 | -1): HTMLElement | null {
  const beside = by === 1 ? row.nextElementSibling : row.previousElementSibling;
  return beside instanceof HTMLElement && beside.dataset.bead !== undefined ? beside : null;
}

/** A field has a selection of its own. */
function isTypingSomewhere(): boolean {
  return document.activeElement?.matches('input, textarea, select') ?? false;
}
