import type { Span } from '../../text/span.ts';
import { wordSpans } from '../../text/words.ts';
import { rangeOf, selectedSpan, textOf } from './offsets.ts';
import { allRows, blockOf, type Page, rowOf, sideOf, stopsOf } from './page.ts';

/** Where the person is: a block or a gap of a row, and the words selected in it. */
export interface Cursor {
  readonly row: () => HTMLElement | null;
  readonly stop: () => HTMLElement | null;
  /** The block in hand; null on a gap. */
  readonly block: () => HTMLElement | null;
  readonly span: () => Span | null;
  goTo(stop: HTMLElement, options?: { readonly scroll?: boolean; readonly focus?: boolean }): void;
  moveStop(by: 1 | -1): void;
  moveRow(by: 1 | -1): void;
  otherSide(): void;
  moveWord(by: 1 | -1): void;
  extend(by: 1 | -1, unit: 'word' | 'letter'): void;
  select(block: HTMLElement, span: Span): void;
  /** Finds the place again after rows were replaced. */
  restore(): void;
}

/** The keyboard's and the pointer's place in the rows. `onMove` hears of a new row or block. */
export function createCursor(page: Page, onMove: () => void): Cursor {
  let rowId = '';
  let stopId = '';
  let side: 'source' | 'target' = 'source';
  let current: HTMLElement | null = null;
  let span: Span | null = null;

  function goTo(stop: HTMLElement, { scroll = true, focus = true } = {}): void {
    const row = rowOf(stop);
    if (!row) return;
    if (current !== stop) span = null;
    current?.classList.remove('at');
    for (const old of page.rows.querySelectorAll('.row.current'))
      if (old !== row) old.classList.remove('current');
    row.classList.add('current');
    stop.classList.add('at');
    current = stop;
    rowId = row.dataset.bead ?? '';
    stopId = stop.id;
    side = sideOf(stop);
    if (focus) stop.focus({ preventScroll: true });
    if (scroll) keepInReadingPlace(row);
    onMove();
  }

  function moveStop(by: 1 | -1): void {
    const stops = allRows(page).flatMap((row) => stopsOf(row, side));
    const next = stops[current ? stops.indexOf(current) + by : 0];
    if (next) goTo(next);
  }

  function moveRow(by: 1 | -1): void {
    const rows = allRows(page);
    const row = rows[current ? rows.indexOf(rowOf(current) as HTMLElement) + by : 0];
    const stop = row && (stopsOf(row, side)[0] ?? row.querySelector<HTMLElement>('.block, .gap'));
    if (stop) goTo(stop);
  }

  function otherSide(): void {
    const row = rowOf(current);
    if (!row || !current) return moveRow(1);
    const at = stopsOf(row, side).indexOf(current);
    const stops = stopsOf(row, side === 'source' ? 'target' : 'source');
    const stop = stops[Math.min(at, stops.length - 1)];
    if (stop) goTo(stop);
  }

  function show(block: HTMLElement, wanted: Span): void {
    span = wanted;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(rangeOf(block, wanted));
  }

  function moveWord(by: 1 | -1): void {
    const block = blockOf(current);
    if (!block) return;
    const words = wordSpans(textOf(block));
    const from = span;
    const next = from
      ? by === 1
        ? words.find(({ start }) => start >= from.end)
        : words.findLast(({ end }) => end <= from.start)
      : words[by === 1 ? 0 : words.length - 1];
    if (next) show(block, next);
  }

  function extend(by: 1 | -1, unit: 'word' | 'letter'): void {
    const block = blockOf(current);
    if (!block) return;
    if (!span) return moveWord(by);
    const { start, end } = span;
    const text = textOf(block);
    const stops = unit === 'word' ? wordSpans(text).map((word) => word.end) : letterEnds(text);
    const next = by === 1 ? stops.find((at) => at > end) : stops.findLast((at) => at < end && at > start);
    if (next !== undefined) show(block, { start, end: next });
  }

  function select(block: HTMLElement, wanted: Span): void {
    goTo(block);
    show(block, wanted);
  }

  function restore(): void {
    const stop =
      (stopId && document.getElementById(stopId)) || firstStop(document.getElementById(`row-${rowId}`), side);
    const kept = span;
    const hadFocus = !document.activeElement || document.activeElement === document.body;
    current = null;
    if (!stop) return;
    goTo(stop, { scroll: false, focus: hadFocus });
    const block = blockOf(stop);
    if (kept && block && kept.end <= textOf(block).length) show(block, kept);
  }

  // The pointer's selection is the same selection.
  document.addEventListener('selectionchange', () => {
    const selected = selectedSpan();
    if (!selected || !page.rows.contains(selected.block)) return;
    if (selected.block !== current) goTo(selected.block, { scroll: false, focus: false });
    span = selected.span.start < selected.span.end ? selected.span : null;
  });

  return {
    row: () => rowOf(current),
    stop: () => current,
    block: () => blockOf(current),
    span: () => span,
    goTo,
    moveStop,
    moveRow,
    otherSide,
    moveWord,
    extend,
    select,
    restore,
  };
}

function firstStop(row: HTMLElement | null, side: string): HTMLElement | null {
  return row && (stopsOf(row, side)[0] ?? row.querySelector<HTMLElement>('.block, .gap'));
}

/** Keyboard moves keep the row about a third from the top; a row that is in sight near there stays where it is. */
function keepInReadingPlace(row: HTMLElement): void {
  const { top } = row.getBoundingClientRect();
  if (top > window.innerHeight * 0.15 && top < window.innerHeight * 0.6) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  row.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'auto' });
}

function letterEnds(text: string): number[] {
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(letters, ({ index, segment }) => index + segment.length);
}
