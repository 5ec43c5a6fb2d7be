import type { PairEvidence, SourceSpan, SpanEvidence } from './candidate.ts';
import { isConjunction } from './function-words.ts';
import { linksFrom } from './link-index.ts';
import type { Link } from './links.ts';
import { rangesOverlap, type WordRange } from './word-range.ts';
import type { Word } from './words.ts';

const factorOfAdjective = 0.3;
const factorOfNoun = 0.95;
const factorOfSmallLetters = 0.55;
/** In Cyrillic script bodies are often written small: «министерство обороны». */
const factorOfSmallLettersInBody = 0.85;
const factorOfClauseBreak = 0.85;
/** A window that leaves out a word beside it that says what is missing from it. */
const factorOfTruncation = 0.75;
/** A window that takes two things together where the span is one. */
const factorOfConjunction = 0.8;
/** A window that ends within words written with capitals, though words of the span are left over. */
const factorOfTornCapitals = 0.9;
/** Links so far from a window and its span count as their neighbours. */
const neighbourhood = 3;
const worthOfNeighbour = 0.035;
const mostNeighbours = 4;
const costOfDistance = 0.05;
const costOfSquaredDistance = 0.12;
/** Links at least so sure say what a word outside of the span means. */
export const leastForeign = 0.6;

const labelsOfNames: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG']);

/** What the shape of a window takes away: an adjective for a name, small letters for capitals, a comma inside. */
export function factorOfForm(
  span: SourceSpan,
  window: WordRange,
  links: readonly Link[],
  given: SpanEvidence & { readonly left: number },
): number {
  const { inside, evidence } = given;
  const { source, target } = evidence;
  let factor = 1;
  if (links.length === 1) {
    if (links[0]?.mismatch === 'adjectiveInTarget') factor *= factorOfAdjective;
    if (links[0]?.mismatch === 'adjectiveInSource') factor *= factorOfNoun;
  }
  const capital = (words: readonly Word[], { from, to }: WordRange) =>
    words.slice(from, to).some(({ isCapital }) => isCapital);
  if (labelsOfNames.has(span.label) && capital(source, span) && !capital(target, window)) {
    const mayBeSmall = span.label === 'ORG' && /[\u0400-\u04ff]/.test(target[window.from]?.form ?? '');
    factor *= mayBeSmall ? factorOfSmallLettersInBody : factorOfSmallLetters;
  }
  if (isTruncated(window, inside, links)) factor *= factorOfTruncation;
  if (given.left > 0 && isTorn(window, given)) factor *= factorOfTornCapitals;
  const joins = (words: readonly Word[], { from, to }: WordRange) =>
    words.slice(from, to).some(({ form }) => isConjunction(form));
  if (joins(target, window) && !joins(source, span)) factor *= factorOfConjunction;
  const breaks = (words: readonly Word[], { from, to }: WordRange) =>
    words.slice(from + 1, to).some(({ breakBefore }) => breakBefore !== 'none');
  if (breaks(target, window) && !breaks(source, span)) factor *= factorOfClauseBreak;
  return factor;
}

function isTruncated(window: WordRange, inside: readonly Link[], chosen: readonly Link[]): boolean {
  return inside.some(
    ({ source, target, weight }) =>
      weight >= leastForeign &&
      (target.to === window.from || target.from === window.to) &&
      !chosen.some((link) => rangesOverlap(link.source, source)),
  );
}

function isTorn({ from, to }: WordRange, { foreign, evidence: { target } }: SpanEvidence): boolean {
  const next = target[to];
  const goesOn = next?.isCapital && next.breakBefore === 'none' && (foreign[to] ?? 0) < leastForeign;
  const before = target[from - 1];
  const began =
    before?.isCapital && target[from]?.breakBefore === 'none' && (foreign[from - 1] ?? 0) < leastForeign;
  return goesOn === true || (began === true && !before?.isFunction);
}

/** Phrases begin so many words before they come near a span. */
const longestPhrase = 6;

/** Sure links of the words around a span: they should stand around its counterpart, too. */
export function linksAround(span: WordRange, { index }: PairEvidence): readonly Link[] {
  const wide = { from: span.from - neighbourhood - longestPhrase, to: span.to + neighbourhood };
  return linksFrom(index, wide).filter(
    ({ source, weight }) => weight >= leastForeign && isNear(source, span) && !rangesOverlap(source, span),
  );
}

/** What the words around a window and its place in the text add or take away. */
export function nearness(
  span: WordRange,
  window: WordRange,
  { around, evidence: { expected, target } }: SpanEvidence,
): number {
  const neighbours = new Set<number>();
  for (const { target: other } of around) {
    if (isNear(other, window) && !rangesOverlap(other, window)) neighbours.add(other.from);
  }
  const middle = (window.from + window.to - 1) / 2;
  const place = ((expected[span.from] ?? 0) + (expected[span.to - 1] ?? 0)) / 2;
  const distance = Math.min(1, Math.abs(middle - place) / Math.max(12, target.length));
  return (
    worthOfNeighbour * Math.min(mostNeighbours, neighbours.size) -
    costOfDistance * distance -
    costOfSquaredDistance * distance * distance
  );
}

function isNear(a: WordRange, b: WordRange): boolean {
  return a.from < b.to + neighbourhood && b.from < a.to + neighbourhood;
}
