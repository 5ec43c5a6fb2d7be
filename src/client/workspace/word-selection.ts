import type { Offset, Span } from '../../text/span.ts';
import { wordSpans } from '../../text/words.ts';
import { pointAt, textOf } from './offsets.ts';

type End = 'start' | 'end';

/** The words selected in the block in hand; what moves them remembers the place after they are let go. */
export interface WordSelection {
  /** What is selected; null for nothing. */
  readonly span: () => Span | null;
  /** Where a block would be cut in two: before what is selected, or at the caret; null where there is neither. */
  readonly caret: () => Offset | null;
  /** Selects the next or previous word. */
  move(block: HTMLElement, by: 1 | -1): void;
  /** Moves that end of the selection at which it was entered; past the other end, it grows on that side. */
  extend(block: HTMLElement, by: 1 | -1, unit: 'word' | 'letter'): void;
  /** Selects the word at an offset, or the next one after it. */
  takeWordAt(block: HTMLElement, offset: Offset): void;
  show(block: HTMLElement, span: Span): void;
  /** Takes over what the pointer selected; null where it selected something elsewhere. */
  hear(span: Span | null, isBackward: boolean): void;
  /** Nothing is selected any more; the next word is counted from here (or from `place`). */
  letGo(place?: Span): void;
  /** Another block is in hand. */
  forget(): void;
}

export function createWordSelection(): WordSelection {
  let place: Span | null = null;
  let isSelected = false;
  /** The end that moves: where a word was come upon from the right, its start. */
  let lead: End = 'end';

  function show(block: HTMLElement, span: Span): void {
    place = span;
    isSelected = true;
    const [from, to] = lead === 'end' ? [span.start, span.end] : [span.end, span.start];
    const [anchor, focus] = [pointAt(block, from), pointAt(block, to)];
    getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
  }

  function move(block: HTMLElement, by: 1 | -1): void {
    const words = wordSpans(textOf(block));
    const from = place;
    const next =
      from === null
        ? words.at(by === 1 ? 0 : -1)
        : by === 1
          ? words.find(({ start }) => start >= from.end)
          : words.findLast(({ end }) => end <= from.start);
    if (!next) return;
    lead = by === 1 ? 'end' : 'start';
    show(block, next);
  }

  function extend(block: HTMLElement, by: 1 | -1, unit: 'word' | 'letter'): void {
    if (!isSelected || !place) return move(block, by);
    const stops = stopsIn(textOf(block), unit);
    const { start, end } = place;
    const [moving, fixed] = lead === 'end' ? [end, start] : [start, end];
    const goal = nextStop(stops, moving, by, lead);
    const isPast = goal === null || (lead === 'end' ? goal <= fixed : goal >= fixed);
    const shrinks = (lead === 'end') === (by === -1);
    if (!isPast) {
      show(block, lead === 'end' ? { start, end: goal } : { start: goal, end });
    } else if (shrinks) {
      lead = by === 1 ? 'end' : 'start';
      const grown = nextStop(stops, by === 1 ? end : start, by, lead);
      if (grown !== null) show(block, by === 1 ? { start, end: grown } : { start: grown, end });
    }
  }

  return {
    span: () => (isSelected ? place : null),
    caret: () => (place && (isSelected || place.start === place.end) ? place.start : null),
    move,
    extend,
    takeWordAt: (block, offset) => {
      const word = wordSpans(textOf(block)).find(({ end }) => end > offset);
      lead = 'end';
      if (word) show(block, word);
    },
    show,
    hear: (span, isBackward) => {
      isSelected = span !== null && span.start < span.end;
      if (span) place = span;
      lead = isBackward ? 'start' : 'end';
    },
    letGo: (at) => {
      isSelected = false;
      if (at) place = at;
      getSelection()?.removeAllRanges();
    },
    forget: () => {
      place = null;
      isSelected = false;
      lead = 'end';
    },
  };
}

/** Where a selection may start and end. */
type Stops = Readonly<Record<End, readonly Offset[]>>;

function stopsIn(text: string, unit: 'word' | 'letter'): Stops {
  const units = unit === 'word' ? wordSpans(text) : letters(text);
  return { start: units.map(({ start }) => start), end: units.map(({ end }) => end) };
}

function letters(text: string): Span[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(segments, ({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function nextStop(stops: Stops, from: Offset, by: 1 | -1, end: End): Offset | null {
  const own = stops[end];
  return (by === 1 ? own.find((at) => at > from) : own.findLast((at) => at < from)) ?? null;
}
