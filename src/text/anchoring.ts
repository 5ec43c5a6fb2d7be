import { type Change, insertedSpans, mapOffset, mapSpan, newLength } from './change.ts';
import { type Offset, type Span, sliceSpan, spansOverlap } from './span.ts';

/** What is known of a quote's place besides its words: where it began, and the text around it. */
export interface QuotePlace {
  readonly expected: Offset | null;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export interface QuoteMatch {
  readonly span: Span;
  readonly kind: 'exact' | 'fuzzy';
  /** Characters to put in, take out or change to get from the quote to the words found. */
  readonly distance: number;
}

/** A stretch of a block and the words it marked when it was last anchored. */
export interface QuotedSpan extends Span {
  readonly quote: string;
}

/**
 * How a fragment holds after an edit (law 2): `anchored` its words are unchanged; `shifted` they were found
 * where the edit put them; `review` its words were altered, a person should look; `detached` they are gone.
 */
export type AttachedState = 'anchored' | 'shifted' | 'review' | 'detached';

export interface Attached<F extends QuotedSpan> {
  readonly fragment: F;
  readonly state: AttachedState;
}

/** A fuzzy match may differ from the quote in this share of its characters, rounded down. */
export const FUZZY_DISTANCE_MAX = 0.2;

/** A longer quote (in characters) is looked for exactly only. */
export const FUZZY_QUOTE_MAX = 2_000;

/**
 * The best place of a quote in a text, or null. An exact occurrence beats every fuzzy one; among equals the
 * text around it, how like it is, whether it cuts a word and how near it lies to the expected place are
 * weighed together, the way Hypothesis weighs them.
 */
export function findQuote(text: string, quote: string, place: QuotePlace): QuoteMatch | null {
  return bestMatch(text, quote, place, () => true);
}

/**
 * The fragment carried through an edit, with how it holds; `newText` is the block after the change. Its quote
 * is kept in every state, so that a person sees what was marked. Words that the edit put in may be taken for
 * the fragment's own, words that stood elsewhere before it never are (a look-alike belongs to someone else).
 * A detached fragment is empty and stands where its words were; a later edit that brings them back finds it.
 * Throws `RangeError` where text, change and fragment do not belong together.
 */
export function attachFragment<F extends QuotedSpan>(
  newText: string,
  change: Change,
  fragment: F,
): Attached<F> {
  if (newText.length !== newLength(change)) {
    throw new RangeError(
      `the change leads to ${newLength(change)} characters, the text has ${newText.length}`,
    );
  }
  const { quote } = fragment;
  const lastPlace = mapOffset(change, fragment.start, 'before');
  const mapped = mapSpan(change, fragment)?.span ?? { start: lastPlace, end: lastPlace };
  const at = ({ start, end }: Span, state: AttachedState) => ({
    fragment: { ...fragment, start, end },
    state,
  });

  if (quote !== '' && sliceSpan(newText, mapped) === quote) {
    const grown =
      (isEdited(change, fragment.start) && fallsInsideWord(newText, mapped.start)) ||
      (isEdited(change, fragment.end) && fallsInsideWord(newText, mapped.end));
    return at(mapped, grown ? 'review' : 'anchored');
  }
  const inserted = insertedSpans(change);
  const isNew = (span: Span) => inserted.some((stretch) => spansOverlap(stretch, span));
  const match = inserted.length > 0 ? bestMatch(newText, quote, { expected: mapped.start }, isNew) : null;
  if (match?.kind === 'exact' && !cutsWord(newText, match.span)) return at(match.span, 'shifted');

  const keepsWords = mapped.start < mapped.end;
  if (match && !(keepsWords && spansOverlap(match.span, mapped))) return at(match.span, 'review');
  return at(mapped, keepsWords ? 'review' : 'detached');
}

/** What each kind of evidence is worth, against 1 for the whole of the expected text around the quote. */
const SIMILARITY_WORTH = 2;
const UNCUT_WORD_WORTH = 0.5;
const NEARNESS_WORTH = 0.25;

function bestMatch(
  text: string,
  quote: string,
  place: QuotePlace,
  isAllowed: (span: Span) => boolean,
): QuoteMatch | null {
  if (quote === '') return null;
  const exact = exactMatches(text, quote).filter(({ span }) => isAllowed(span));
  const matches = exact.length > 0 ? exact : fuzzyMatches(text, quote).filter(({ span }) => isAllowed(span));
  let best: QuoteMatch | null = null;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    const worth = worthOf(match, text, quote, place);
    if (worth > bestWorth) [best, bestWorth] = [match, worth];
  }
  return best;
}

function worthOf({ span, distance }: QuoteMatch, text: string, quote: string, place: QuotePlace): number {
  const { expected, prefix = '', suffix = '' } = place;
  const around = agreeingBefore(text, span.start, prefix) + agreeingAfter(text, span.end, suffix);
  const context = around / Math.max(1, prefix.length + suffix.length);
  const nearness = expected === null ? 0 : 1 - Math.abs(span.start - expected) / text.length;
  // Of two equally good ends the one that makes the match as long as the quote is the true one.
  const unlike = distance + Math.abs(span.end - span.start - quote.length) / 2;
  return (
    context -
    (SIMILARITY_WORTH * unlike) / quote.length -
    (cutsWord(text, span) ? UNCUT_WORD_WORTH : 0) +
    NEARNESS_WORTH * nearness
  );
}

function exactMatches(text: string, quote: string): readonly QuoteMatch[] {
  const matches: QuoteMatch[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    matches.push({ span: { start, end: start + quote.length }, kind: 'exact', distance: 0 });
  }
  return matches;
}

const characterSegmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Every place where a near copy of the quote ends, with where it begins: the dynamic programme of Sellers,
 * "The Theory and Computation of Evolutionary Distances" (1980), over whole characters, each cell knowing its
 * start, and only as deep as Ukkonen's cut-off ("Finding approximate patterns in strings", 1985) asks.
 */
function fuzzyMatches(text: string, quote: string): readonly QuoteMatch[] {
  const wanted = Array.from(characterSegmenter.segment(quote), ({ segment }) => segment);
  const limit = Math.floor(wanted.length * FUZZY_DISTANCE_MAX);
  if (limit === 0 || wanted.length > FUZZY_QUOTE_MAX) return [];

  const matches: QuoteMatch[] = [];
  // For the first n characters of the quote: the distance of their best copy ending here, and its start.
  const distances = Int32Array.from({ length: wanted.length + 1 }, (_, n) => n);
  const starts = new Int32Array(wanted.length + 1);
  let deepest = limit;
  for (const { segment, index } of characterSegmenter.segment(text)) {
    const end = index + segment.length;
    let diagonal = 0;
    let diagonalStart = index;
    starts[0] = end;
    const depth = Math.min(deepest + 1, wanted.length);
    for (let n = 1; n <= depth; n++) {
      const left = n > deepest ? limit + 1 : (distances[n] ?? 0);
      const leftStart = starts[n] ?? 0;
      let distance = diagonal + (wanted[n - 1] === segment ? 0 : 1);
      let start = diagonalStart;
      if (left + 1 < distance) [distance, start] = [left + 1, leftStart];
      const above = (distances[n - 1] ?? 0) + 1;
      if (above < distance) [distance, start] = [above, starts[n - 1] ?? 0];
      [diagonal, diagonalStart] = [left, leftStart];
      distances[n] = distance;
      starts[n] = start;
    }
    deepest = depth;
    while ((distances[deepest] ?? 0) > limit) deepest--;
    if (deepest === wanted.length) {
      const span = { start: starts[deepest] ?? 0, end };
      matches.push({ span, kind: 'fuzzy', distance: distances[deepest] ?? 0 });
    }
  }
  return matches;
}

/** Whether text was replaced or put in right at this place of the old text. */
function isEdited(change: Change, offset: Offset): boolean {
  return change.replacements.some(({ start, end }) => start <= offset && offset <= end);
}

const wordGoesOn =
  /^(?:[[\p{L}\p{N}\p{M}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]]{2}|.[\p{M}\u200D]|\u200D.)/v;

function cutsWord(text: string, { start, end }: Span): boolean {
  return fallsInsideWord(text, start) || fallsInsideWord(text, end);
}

/** Scripts that write no spaces between words have no such places, save between a letter and its mark. */
function fallsInsideWord(text: string, offset: Offset): boolean {
  const before = [...text.slice(Math.max(0, offset - 2), offset)].at(-1);
  return before !== undefined && wordGoesOn.test(before + text.slice(offset, offset + 2));
}

function agreeingBefore(text: string, offset: Offset, prefix: string): number {
  let count = 0;
  while (count < prefix.length && count < offset && text[offset - 1 - count] === prefix.at(-1 - count))
    count++;
  return count;
}

function agreeingAfter(text: string, offset: Offset, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[offset + count] === suffix[count]) count++;
  return count;
}
