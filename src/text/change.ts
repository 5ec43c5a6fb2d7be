import { type Offset, type Span, sliceSpan } from './span.ts';

/** The old characters in the span give way to `insert`; an empty span is an insertion. */
export interface Replacement extends Span {
  readonly insert: string;
}

/**
 * One edit of one block's text. Offsets count in the old text; replacements are sorted and do not overlap,
 * though they may touch: two neighbouring words replaced one by one keep their own tags. Plain data, so it
 * can be stored and sent.
 */
export interface Change {
  readonly oldLength: number;
  readonly replacements: readonly Replacement[];
}

/** Which neighbour an offset stays with when text is put in exactly there. */
export type Association = 'before' | 'after';

/** Where a span went, and whether any of its own characters were replaced or pushed apart. */
export interface MappedSpan {
  readonly span: Span;
  readonly touched: boolean;
}

/** The change made of these replacements. Throws `RangeError` unless they are sorted, apart and in range. */
export function makeChange(oldLength: number, replacements: readonly Replacement[]): Change {
  const change = { oldLength, replacements };
  if (!isChange(change)) throw new RangeError(`not a change: ${JSON.stringify(change)}`);
  return change;
}

/** The change that puts `insert` in the place of one span. Throws `RangeError` for a span outside the text. */
export function replaceChange(text: string, { start, end }: Span, insert: string): Change {
  return makeChange(text.length, [{ start, end, insert }]);
}

/** Whether data from outside is a well-formed change. */
export function isChange(value: unknown): value is Change {
  if (!isRecord(value) || !isLength(value.oldLength) || !Array.isArray(value.replacements)) return false;
  let free = 0;
  for (const replacement of value.replacements as unknown[]) {
    if (!isRecord(replacement) || typeof replacement.insert !== 'string') return false;
    const { start, end } = replacement;
    if (!isLength(start) || !isLength(end) || start < free || end < start || end > value.oldLength)
      return false;
    free = end;
  }
  return true;
}

/** How long the text is after the change. */
export function newLength(change: Change): number {
  return change.replacements.reduce((length, replacement) => length + growth(replacement), change.oldLength);
}

/** The text after the change. Throws `RangeError` where the text is not as long as the change expects. */
export function applyChange(change: Change, text: string): string {
  checkLength(change, text);
  let result = '';
  let at = 0;
  for (const { start, end, insert } of change.replacements) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at);
}

/** The change that takes this one back; it needs the old text for the words that were removed. */
export function invertChange(change: Change, oldText: string): Change {
  checkLength(change, oldText);
  const inserted = insertedPlaces(change);
  return makeChange(
    newLength(change),
    change.replacements.map((replacement, index) => ({
      ...(inserted[index] as Span),
      insert: sliceSpan(oldText, replacement),
    })),
  );
}

/** One change that does what `first` and then `second` do. Throws `RangeError` where `second` does not follow on. */
export function composeChanges(first: Change, second: Change): Change {
  if (newLength(first) !== second.oldLength) {
    throw new RangeError(`a change of ${second.oldLength} characters cannot follow ${newLength(first)}`);
  }
  const places = insertedPlaces(first);
  const steps: readonly Step[] = [
    ...first.replacements.map((own, index) => ({ own, place: places[index] as Span, isSecond: false })),
    ...second.replacements.map((own) => ({ own, place: own, isSecond: true })),
  ];
  const replacements: Replacement[] = [];
  let shift = 0;
  for (const group of groupOverlapping(steps)) {
    const start = Math.min(...group.map(({ place }) => place.start));
    const end = Math.max(...group.map(({ place }) => place.end));
    const oldStart = start - shift;
    for (const { own, isSecond } of group) shift += isSecond ? 0 : growth(own);
    replacements.push({ start: oldStart, end: end - shift, insert: insertOf(group, { start, end }) });
  }
  return makeChange(first.oldLength, replacements);
}

/**
 * Where an offset of the old text lies in the new one. The edge of replaced text stays that edge; inside it,
 * and at an insertion, `association` decides. Never turns two offsets round. Throws `RangeError` out of range.
 */
export function mapOffset(change: Change, offset: Offset, association: Association): Offset {
  if (!isLength(offset) || offset > change.oldLength) {
    throw new RangeError(`offset ${offset} is outside a text of ${change.oldLength} characters`);
  }
  let shift = 0;
  for (const replacement of change.replacements) {
    const { start, end, insert } = replacement;
    if (offset < start || (offset === start && (start < end || association === 'before'))) break;
    if (offset < end) return start + shift + (association === 'before' ? 0 : insert.length);
    shift += growth(replacement);
  }
  return offset + shift;
}

/**
 * Where a span's words lie in the new text, or null where all of them were deleted. Text put in at its edges
 * stays outside, text put strictly inside belongs to it, deleting a part shrinks it, and words put exactly in
 * the place of its words are its words. An empty span has no words to lose and stays empty.
 */
export function mapSpan(change: Change, { start, end }: Span): MappedSpan | null {
  const touched = change.replacements.some(
    (replacement) => replacement.start < end && replacement.end > start,
  );
  if (start === end) {
    const at = mapOffset(change, start, 'before');
    return { span: { start: at, end: at }, touched };
  }
  const span = { start: mapOffset(change, start, 'after'), end: mapOffset(change, end, 'before') };
  return span.start < span.end ? { span, touched } : null;
}

/** The stretches of the new text that the change put there, in order, none empty. */
export function insertedSpans(change: Change): readonly Span[] {
  return insertedPlaces(change).filter(({ start, end }) => start < end);
}

/** Where each replacement's insertion lies in the new text, empty ones too. */
function insertedPlaces(change: Change): readonly Span[] {
  let shift = 0;
  return change.replacements.map((replacement) => {
    const start = replacement.start + shift;
    shift += growth(replacement);
    return { start, end: start + replacement.insert.length };
  });
}

function growth({ start, end, insert }: Replacement): number {
  return insert.length - (end - start);
}

/** A replacement of either of two changes, laid out over the text between them. */
interface Step {
  readonly own: Replacement;
  readonly place: Span;
  readonly isSecond: boolean;
}

/** Steps in order; those that overlap, and those that delete and put in at one spot, become one replacement. */
function groupOverlapping(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  let end = -1;
  let endsAtSpot = false;
  for (const step of [...steps].sort((a, b) => comparePlaces(a.place, b.place))) {
    const { place } = step;
    const isSpot = place.start === place.end;
    if (place.start < end || (isSpot && endsAtSpot && place.end === end)) groups.at(-1)?.push(step);
    else groups.push([step]);
    endsAtSpot = isSpot && place.start >= end;
    end = Math.max(end, place.end);
  }
  return groups;
}

/** An empty place goes first: it lies before whatever starts where it stands. */
function comparePlaces(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** What a group leaves in its place: all of it was put there by the first change, unless the second replaced it. */
function insertOf(group: readonly Step[], whole: Span): string {
  const standing = (from: Offset, to: Offset): string =>
    group
      .filter(({ isSecond }) => !isSecond)
      .map(({ own, place: { start } }) =>
        own.insert.slice(Math.max(0, from - start), Math.max(0, to - start)),
      )
      .join('');
  let insert = '';
  let at = whole.start;
  for (const { own, isSecond } of group) {
    if (!isSecond) continue;
    insert += standing(at, own.start) + own.insert;
    at = own.end;
  }
  return insert + standing(at, whole.end);
}

function checkLength(change: Change, text: string): void {
  if (text.length !== change.oldLength) {
    throw new RangeError(`the change is for ${change.oldLength} characters, the text has ${text.length}`);
  }
}

function isLength(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
