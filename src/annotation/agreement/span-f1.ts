import { type Span, spansOverlap } from '../../text/span.ts';

/** A stretch of a text; of an article, of one of its blocks. */
export interface Place extends Span {
  readonly blockId?: string;
}

/** One thing that an annotator marked: interrupted speech has several places. */
export interface Marked {
  readonly label: string;
  readonly places: readonly Place[];
}

/** The same thing in two texts, as one annotator linked it. */
export interface MarkedTwin {
  readonly source: Marked;
  readonly target: Marked;
}

/** Whether two marks have to stand at the very same places, or have to share at least one character. */
export const matchings = ['exact', 'overlap'] as const;
export type Matching = (typeof matchings)[number];

/** How far two annotators marked the same: F1 is null where neither marked anything. */
export interface F1 {
  readonly agreed: number;
  readonly first: number;
  readonly second: number;
  readonly f1: number | null;
}

/** Agreement of two annotators on one text; each mark counts once, and labels have to be the same. */
export function spanF1(first: readonly Marked[], second: readonly Marked[], matching: Matching): F1 {
  return f1Of(matchMarks(first, second, matching).length, first.length, second.length);
}

/** Agreement of two annotators, each of whom marked both texts and linked the twins: both ends have to match. */
export function twinF1(first: readonly MarkedTwin[], second: readonly MarkedTwin[], matching: Matching): F1 {
  const pairs = pairUp(first, second, (a, b) => {
    const [source, target] = [likeness(a.source, b.source, matching), likeness(a.target, b.target, matching)];
    return source > 0 && target > 0 ? source + target : 0;
  });
  return f1Of(pairs.length, first.length, second.length);
}

/**
 * Agreement of two annotators of whom one marked the one text and one the other: what the first marked is looked for
 * at the other end of a twin, whoever linked it, under the first one's label. What has no twin agrees with nothing.
 */
export function f1AcrossTwins(
  first: readonly Marked[],
  second: readonly Marked[],
  twins: readonly MarkedTwin[],
  matching: Matching,
): F1 {
  const links = pairUp(first, twins, (mark, twin) =>
    likeness(mark, { ...twin.source, label: mark.label }, matching),
  );
  const carried = links.map(([mark, twin]) => ({ ...twin.target, label: mark.label }));
  return f1Of(matchMarks(carried, second, matching).length, first.length, second.length);
}

/** Which marks of two annotators are the same, one for one, those that share most first. */
export function matchMarks<A extends Marked, B extends Marked>(
  first: readonly A[],
  second: readonly B[],
  matching: Matching,
): readonly (readonly [A, B])[] {
  return pairUp(first, second, (a, b) => likeness(a, b, matching));
}

/** How much two marks share: 0 nothing, 1 the very same places. */
function likeness(a: Marked, b: Marked, matching: Matching): number {
  if (a.label !== b.label) return 0;
  const isSame =
    a.places.length === b.places.length &&
    a.places.every((place, i) => {
      const other = b.places[i];
      return place.blockId === other?.blockId && place.start === other?.start && place.end === other.end;
    });
  if (isSame || matching === 'exact') return isSame ? 1 : 0;
  let shared = 0;
  for (const one of a.places) {
    for (const other of b.places) {
      if (one.blockId === other.blockId && spansOverlap(one, other))
        shared += Math.min(one.end, other.end) - Math.max(one.start, other.start);
    }
  }
  // Never quite 1: the very same places go first.
  return shared / (lengthOf(a) + lengthOf(b) - shared + 1);
}

function lengthOf({ places }: Marked): number {
  return places.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Pairs what is alike, each thing once, the likest first. */
function pairUp<A, B>(
  first: readonly A[],
  second: readonly B[],
  like: (a: A, b: B) => number,
): readonly (readonly [A, B])[] {
  const options = first.flatMap((a) =>
    second.flatMap((b) => {
      const score = like(a, b);
      return score > 0 ? [{ a, b, score }] : [];
    }),
  );
  const [takenA, takenB] = [new Set<A>(), new Set<B>()];
  return options
    .sort((one, other) => other.score - one.score)
    .flatMap(({ a, b }) => {
      if (takenA.has(a) || takenB.has(b)) return [];
      takenA.add(a);
      takenB.add(b);
      return [[a, b] as const];
    });
}

function f1Of(agreed: number, first: number, second: number): F1 {
  const all = first + second;
  return { agreed, first, second, f1: all === 0 ? null : (2 * agreed) / all };
}
