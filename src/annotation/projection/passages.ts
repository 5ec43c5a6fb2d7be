import type { Span } from '../../text/span.ts';
import { assignCandidates } from './assign.ts';
import type { Candidate, PairEvidence, SourceSpan } from './candidate.ts';
import type { Link } from './links.ts';
import { contentOf, isQuoted, quotedStretches } from './quotation-marks.ts';
import type { WordRange } from './word-range.ts';
import type { Word } from './words.ts';

/** A span of the source that is speech, in words and in characters. */
export interface SourcePassage extends SourceSpan {
  readonly span: Span;
  readonly known: PassageCandidate | null;
}

/** A stretch of the target that may say what a passage says. */
export interface PassageCandidate extends Candidate {
  readonly span: Span;
  readonly isQuoted: boolean;
  /** How much of what can be compared the two share, 0 … 1. */
  readonly likeness: number;
}

const labelsOfSpeech: ReadonlySet<string> = new Set(['quote', 'direct', 'indirect', 'mixed', 'speech']);
const labelsOfNames: ReadonlySet<string> = new Set(['PER', 'LOC', 'ORG', 'DATE', 'EVENT']);
/** Of an unknown label, so many words are no name. */
const wordsOfSpeech = 10;

/** Whether a span is speech and not a name: by its label, or else by its length. */
export function isPassage({ label, from, to }: SourceSpan): boolean {
  if (labelsOfSpeech.has(label.toLowerCase())) return true;
  return !labelsOfNames.has(label) && to - from >= wordsOfSpeech;
}

/** Finds the counterparts of all passages together, so that several quotes of a block keep their order. */
export function pickPassages(
  passages: readonly SourcePassage[],
  evidence: PairEvidence,
  texts: { readonly source: string; readonly target: string },
): readonly (PassageCandidate | null)[] {
  const quoted = quotedIn(evidence.target, texts.target);
  const candidates = passages.map((passage) => {
    if (passage.known) return [passage.known];
    const shares = sharesOf(passage, evidence);
    return quoted
      .concat(clausesFor(passage, shares, evidence))
      .flatMap((stretch) => scored(passage, stretch, { ...evidence, shares, texts }))
      .sort((a, b) => b.score - a.score || a.from - b.from || b.to - a.to)
      .slice(0, mostCandidates);
  });
  return assignCandidates(passages, candidates) as readonly (PassageCandidate | null)[];
}

interface Stretch extends WordRange {
  /** Where it stands if that is more or less than its words. */
  readonly span: Span | null;
  readonly isQuoted: boolean;
}

const mostCandidates = 12;
/** So many pieces of one interrupted quotation are taken together, so many words apart at most. */
const mostPieces = 3;
const mostWordsBetween = 12;

/** Every quoted stretch, and those that a reporting clause interrupts as one. */
function quotedIn(words: readonly Word[], text: string): readonly Stretch[] {
  const quoted = quotedStretches(text).map((span) => contentOf(text, span));
  const pieces = quoted
    .map((span) => ({ span, ...rangeOf(words, span) }))
    .filter(({ from, to }) => from < to);
  return pieces.flatMap((piece, at) => {
    const joined: Stretch[] = [{ ...piece, isQuoted: true }];
    let last = piece;
    for (const next of pieces.slice(at + 1, at + mostPieces)) {
      if (next.from < last.to || next.from - last.to > mostWordsBetween) continue;
      last = next;
      joined.push({
        from: piece.from,
        to: next.to,
        span: { start: piece.span.start, end: next.span.end },
        isQuoted: true,
      });
    }
    return joined;
  });
}

function rangeOf(words: readonly Word[], { start, end }: Span): WordRange {
  const from = words.findIndex((word) => word.start >= start);
  if (from < 0) return { from: 0, to: 0 };
  let to = from;
  while (to < words.length && (words[to]?.start ?? end) < end) to++;
  return { from, to };
}

/** Words that introduce what is said and are no part of it. */
const introducing: ReadonlySet<string> = new Set([
  'that',
  'whether',
  'if',
  'что',
  'чтобы',
  'шо',
  'що',
  'щоб',
  'dass',
  'que',
]);
/** Unquoted speech is so many times as long as its original at most. */
const mostTimesAsLong = 2.2;

/** Stretches from one place to another where a clause or what is said elsewhere begins or ends. */
function clausesFor(
  passage: SourcePassage,
  { inside, outside }: Shares,
  { target }: PairEvidence,
): readonly Stretch[] {
  const isForeign = (at: number) =>
    (outside[at] ?? 0) >= leastShare && (outside[at] ?? 0) > (inside[at] ?? 0);
  const longest = Math.ceil(mostTimesAsLong * (passage.to - passage.from)) + 4;
  const starts: number[] = [];
  const stops: number[] = [];
  target.forEach((word, at) => {
    const before = target[at - 1];
    const begins =
      word.breakBefore !== 'none' || !before || isForeign(at - 1) || introducing.has(before.form);
    if (begins && !introducing.has(word.form) && !isForeign(at)) starts.push(at);
    const next = target[at + 1];
    const ends = next?.breakBefore !== 'none' || isForeign(at + 1) || introducing.has(next.form);
    if (ends && !isForeign(at)) stops.push(at + 1);
  });
  return starts.flatMap((from) =>
    stops
      .filter((to) => to > from && to - from <= longest)
      .map((to) => ({ from, to, span: null, isQuoted: false })),
  );
}

const leastShare = 0.6;

/** What a passage shares with the words of the target. */
interface Shares {
  /** Links out of the passage that are sure enough to be counted. */
  readonly links: readonly Link[];
  /** How surely each word of the target says something of the passage, or of what is around it. */
  readonly inside: Float64Array;
  readonly outside: Float64Array;
  /** How surely the words of the passage that can be compared at all have their like anywhere in the target. */
  readonly most: number;
}

function sharesOf(passage: WordRange, { links, target }: PairEvidence): Shares {
  const inside = new Float64Array(target.length);
  const outside = new Float64Array(target.length);
  const own: Link[] = [];
  for (const link of links) {
    if (link.weight < leastShare) continue;
    const isOwn = passage.from <= link.source.from && link.source.to <= passage.to;
    if (isOwn) own.push(link);
    const shares = isOwn ? inside : outside;
    for (let at = link.target.from; at < link.target.to; at++) {
      shares[at] = Math.max(shares[at] ?? 0, link.weight);
    }
  }
  return { links: own, inside, outside, most: sharedBy(own, { from: 0, to: target.length }) };
}

/** How surely the words of a passage have their like in a stretch, added up; the surest links come first. */
function sharedBy(links: readonly Link[], { from, to }: WordRange): number {
  const counted = new Set<number>();
  let shared = 0;
  for (const { source, target, weight } of links) {
    if (target.from < from || target.to > to) continue;
    for (let at = source.from; at < source.to; at++) {
      if (counted.has(at)) continue;
      counted.add(at);
      shared += weight;
    }
  }
  return shared;
}

const worthOfMarks = 0.18;
const costOfLength = 0.22;
const costOfPlace = 0.35;
/** For each sentence that a stretch has more than its passage. */
const costOfSentence = 0.15;
/** What a quoted stretch is worth of which no word can be compared: «Посмотрим», "We'll see". */
const worthOfUnknown = 0.55;
/** Where only one side can be compared, or nothing is quoted. */
const likenessOfUnknown = 0.3;

interface PassageEvidence extends PairEvidence {
  readonly shares: Shares;
  readonly texts: { readonly source: string; readonly target: string };
}

function scored(
  passage: SourcePassage,
  stretch: Stretch,
  { source, target, expected, shares, texts }: PassageEvidence,
): readonly PassageCandidate[] {
  const first = target[stretch.from];
  const last = target[stretch.to - 1];
  if (!first || !last) return [];
  const likeness = likenessOf(stretch, shares);
  const ratio = (stretch.to - stretch.from) / Math.max(1, passage.to - passage.from);
  const expectedRatio = target.length / Math.max(1, source.length);
  const middle = (stretch.from + stretch.to - 1) / 2;
  const place = ((expected[passage.from] ?? 0) + (expected[passage.to - 1] ?? 0)) / 2;
  const sentences = Math.max(0, sentencesIn(target, stretch) - sentencesIn(source, passage));
  const wasQuoted = isQuoted(texts.source, passage.span);
  const score =
    likeness +
    (wasQuoted === stretch.isQuoted ? worthOfMarks : -worthOfMarks) -
    costOfLength * Math.abs(Math.log(ratio / expectedRatio)) -
    costOfSentence * sentences -
    costOfPlace * Math.min(1, Math.abs(middle - place) / Math.max(12, target.length));
  if (score <= 0) return [];
  const span = stretch.span ?? { start: first.start, end: last.end };
  return [
    {
      from: stretch.from,
      to: stretch.to,
      score,
      links: [],
      inferred: 0,
      span,
      isQuoted: stretch.isQuoted,
      likeness,
    },
  ];
}

function sentencesIn(words: readonly Word[], { from, to }: WordRange): number {
  return words.slice(from + 1, to).filter(({ breakBefore }) => breakBefore === 'sentence').length;
}

/** How much of what can be compared a stretch and the passage share: the harmonic mean of both sides' parts. */
function likenessOf(stretch: Stretch, { links, inside, outside, most }: Shares): number {
  let shared = 0;
  let all = 0;
  for (let at = stretch.from; at < stretch.to; at++) {
    shared += inside[at] ?? 0;
    all += Math.max(inside[at] ?? 0, outside[at] ?? 0);
  }
  if (most === 0 || all === 0) return stretch.isQuoted && most === all ? worthOfUnknown : likenessOfUnknown;
  const recall = sharedBy(links, stretch) / most;
  const precision = shared / all;
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}
