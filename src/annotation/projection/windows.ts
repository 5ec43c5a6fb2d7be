import type { Link, LinkKind, WordRange } from './links.ts';
import { soundLikeness } from './sounds.ts';
import type { Word } from './words.ts';

/** A span of the source in words, and what matters about it. */
export interface SourceSpan extends WordRange {
  readonly label: string;
}

/** A stretch of the target that may be the counterpart of a span. */
export interface Candidate extends WordRange {
  /** About 0 … 1.1; below `leastScore` it is none. */
  readonly score: number;
  /** The links that speak for it. */
  readonly links: readonly Link[];
  /** Words on both sides that nothing links, taken for each other because they are left over. */
  readonly inferred: number;
}

/** What all spans of a pair of texts have in common. */
export interface PairEvidence {
  readonly source: readonly Word[];
  readonly target: readonly Word[];
  readonly langSource: string;
  readonly langTarget: string;
  /** The surest first. */
  readonly links: readonly Link[];
  /** Where in the target each word of the source is expected. */
  readonly expected: Float64Array;
}

const mostCandidates = 10;
const mostWords = 16;
/** Words a counterpart may have beyond twice those of its span. */
const moreWords = 3;
/** How much less than a link a pair of left-over words counts. */
const creditOfLeftOver = 0.42;
/** Left-over words of a person's name have to sound alike. */
const creditOfLikeness = 0.8;
const leastLikenessLeftOver = 0.45;
/** A word that means something outside of the span costs so much more than one that means nothing. */
const costOfForeignWord = 0.6;
const factorOfAdjective = 0.3;
const factorOfNoun = 0.95;
const factorOfSmallLetters = 0.55;
const factorOfSmallLettersInBody = 0.85;
const factorOfClauseBreak = 0.85;
/** A window that leaves out a word beside it that says what is missing from it. */
const factorOfTruncation = 0.75;
/** A window with left-over words that ends within words written with capitals. */
const factorOfTornCapitals = 0.9;
/** Of two phrases that say the same, the longer one: "Gaza Strip", not "Gaza". */
const worthOfWord = 0.012;
const leastForeign = 0.6;
/** Links so far from a window and its span count as their neighbours. */
const neighbourhood = 3;
const worthOfNeighbour = 0.035;
const mostNeighbours = 4;
const costOfDistance = 0.05;
const costOfSquaredDistance = 0.12;

/** The likeliest counterparts of a span, the likeliest first. */
export function candidatesFor(span: SourceSpan, evidence: PairEvidence): readonly Candidate[] {
  const inside = evidence.links.filter(({ source }) => source.from >= span.from && source.to <= span.to);
  const foreign = foreignWeights(span, evidence);
  const length = contentCount(evidence.source, span);
  const longest = Math.min(mostWords, 2 * (span.to - span.from) + moreWords);
  const found: Candidate[] = [];
  for (const from of startsNear(inside, evidence.target, longest)) {
    for (let to = from + 1; to <= Math.min(from + longest, evidence.target.length); to++) {
      if (to > from + 1 && evidence.target[to - 1]?.breakBefore === 'sentence') break;
      if (evidence.target[to - 1]?.isFunction && !inside.some(({ target }) => target.to === to)) continue;
      const candidate = scored(span, { from, to }, { inside, foreign, length, evidence });
      if (candidate && candidate.score > 0) found.push(candidate);
    }
  }
  return found.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to).slice(0, mostCandidates);
}

interface SpanEvidence {
  /** Links whose source is within the span. */
  readonly inside: readonly Link[];
  /** How surely each word of the target belongs to what is outside of the span. */
  readonly foreign: Float64Array;
  /** What the words of the span weigh. */
  readonly length: number;
  readonly evidence: PairEvidence;
}

/** Where a window may begin: so near a linked word that it can hold it. */
function startsNear(links: readonly Link[], words: readonly Word[], longest: number): readonly number[] {
  const starts = new Set<number>();
  for (const { target } of links) {
    for (let from = Math.max(0, target.to - longest); from <= target.from; from++) {
      if (!words[from]?.isFunction) starts.add(from);
    }
  }
  return [...starts].sort((a, b) => a - b);
}

function foreignWeights(span: WordRange, { links, target }: PairEvidence): Float64Array {
  const weights = new Float64Array(target.length);
  for (const link of links) {
    if (link.source.from < span.to && span.from < link.source.to) continue;
    for (let at = link.target.from; at < link.target.to; at++) {
      weights[at] = Math.max(weights[at] ?? 0, link.weight);
    }
  }
  return weights;
}

/** What a word weighs in a name. */
function weightOf(word: Word | undefined): number {
  if (!word || word.isFunction) return 0;
  if (word.isInitial) return 0.3;
  if (word.isDateUnit) return 0.2;
  return word.isCapital || word.number !== null ? 1 : 0.8;
}

function contentCount(words: readonly Word[], { from, to }: WordRange): number {
  let count = 0;
  for (let at = from; at < to; at++) count += weightOf(words[at]);
  return count;
}

function scored(span: SourceSpan, window: WordRange, given: SpanEvidence): Candidate | null {
  const { evidence, foreign, inside } = given;
  const chosen = chosenLinks(inside, window);
  if (chosen.length === 0) return null;
  const { source, target } = evidence;
  const linkedSource = new Set<number>();
  const linkedTarget = new Set<number>();
  let sourceShare = 0;
  let targetShare = 0;
  for (const link of chosen) {
    const factor = link.weight * (link.mismatch === 'adjectiveInTarget' && chosen.length > 1 ? 0.95 : 1);
    for (let at = link.source.from; at < link.source.to; at++) {
      linkedSource.add(at);
      sourceShare += weightOf(source[at]) * factor;
    }
    for (let at = link.target.from; at < link.target.to; at++) {
      linkedTarget.add(at);
      targetShare += weightOf(target[at]) * factor;
    }
  }
  if (!isEdge(window.from, linkedTarget, target) || !isEdge(window.to - 1, linkedTarget, target)) return null;
  const leftSource = leftOver(source, span, linkedSource);
  const leftTarget = leftOver(target, window, linkedTarget).filter((at) => (foreign[at] ?? 0) < leastForeign);
  let cost = 0;
  for (let at = window.from; at < window.to; at++) {
    if (!linkedTarget.has(at) && (foreign[at] ?? 0) >= leastForeign)
      cost += costOfForeignWord * weightOf(target[at]);
  }
  const inferred = Math.min(leftSource.length, leftTarget.length);
  const credit = creditFor(leftSource, leftTarget, span, evidence);
  const recall = (sourceShare + credit) / given.length;
  const precision = (targetShare + credit) / (contentCount(target, window) + cost);
  if (recall + precision === 0) return null;
  const likeness = (2 * recall * precision) / (recall + precision);
  const score =
    likeness * factorOfForm(span, window, chosen, { ...given, inferred }) +
    nearness(span, window, evidence) +
    worthOfWord * linkedTarget.size;
  return { ...window, score, links: chosen, inferred };
}

/** What words that nothing links are worth for each other: those of persons by their sounds, in order. */
function creditFor(
  inSource: readonly number[],
  inTarget: readonly number[],
  { label }: SourceSpan,
  { source, target, langSource, langTarget }: PairEvidence,
): number {
  const count = Math.min(inSource.length, inTarget.length);
  if (label !== 'PER') return count * creditOfLeftOver;
  let credit = 0;
  for (let at = 0; at < count; at++) {
    const one = source[inSource[at] ?? 0];
    const other = target[inTarget[at] ?? 0];
    if (!one?.isCapital || !other?.isCapital) continue;
    const likeness = soundLikeness(one.form, langSource, other.form, langTarget);
    if (likeness >= leastLikenessLeftOver) credit += likeness * creditOfLikeness;
  }
  return credit;
}

/** The surest links within the window that do not overlap. */
function chosenLinks(inside: readonly Link[], window: WordRange): readonly Link[] {
  const chosen: Link[] = [];
  for (const link of inside) {
    if (link.target.from < window.from || link.target.to > window.to) continue;
    if (chosen.some((other) => overlap(other.source, link.source) || overlap(other.target, link.target)))
      continue;
    chosen.push(link);
  }
  return chosen;
}

function overlap(a: WordRange, b: WordRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** A counterpart begins and ends with a word that is linked or could be part of a name. */
function isEdge(at: number, linked: ReadonlySet<number>, words: readonly Word[]): boolean {
  return linked.has(at) || words[at]?.isCapital === true;
}

function leftOver(
  words: readonly Word[],
  { from, to }: WordRange,
  linked: ReadonlySet<number>,
): readonly number[] {
  const left: number[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word && !linked.has(at) && !word.isFunction && word.number === null) left.push(at);
  }
  return left;
}

const labelsOfNames: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG']);

/** What the shape of a window takes away: an adjective for a name, small letters for capitals, a comma inside. */
function factorOfForm(
  span: SourceSpan,
  window: WordRange,
  links: readonly Link[],
  given: SpanEvidence & { readonly inferred: number },
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
  if (labelsOfNames.has(span.label) && capital(source, span) && !capital(target, window))
    factor *= span.label === 'ORG' ? factorOfSmallLettersInBody : factorOfSmallLetters;
  if (isTruncated(window, inside, links)) factor *= factorOfTruncation;
  if (given.inferred > 0 && isTorn(window, given)) factor *= factorOfTornCapitals;
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
      !chosen.some((link) => overlap(link.source, source)),
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

/** What the words around a window and its place in the text add or take away. */
function nearness(span: WordRange, window: WordRange, { links, expected, target }: PairEvidence): number {
  const neighbours = new Set<number>();
  for (const { source, target: other, weight } of links) {
    if (weight < leastForeign) continue;
    const isNearSpan = isNear(source, span) && !overlap(source, span);
    if (isNearSpan && isNear(other, window) && !overlap(other, window)) neighbours.add(other.from);
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

/** The kinds of links that speak for a candidate, with how many words of the target each explains. */
export function kindsOf(links: readonly Link[]): ReadonlyMap<LinkKind, number> {
  const kinds = new Map<LinkKind, number>();
  for (const { kind, target } of links) kinds.set(kind, (kinds.get(kind) ?? 0) + target.to - target.from);
  return kinds;
}
