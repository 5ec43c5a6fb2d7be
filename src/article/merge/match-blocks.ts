import { longestRise } from '../../text/longest-rise.ts';
import type { BlockKind } from '../block.ts';
import { joinMatter, likeness, type Matter, matterOf, shareWithin } from './likeness.ts';

/** A block as it is matched with those of another version. */
export interface MatchedBlock {
  readonly text: string;
  readonly kind: BlockKind | null;
  /** Furniture is matched block by block: it is never cut or joined by an author. */
  readonly isFurniture: boolean;
}

/** Blocks of one version, by their places, and those of the other that they became. */
export interface BlockMatch {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Blocks at the same place are one, edited, from this likeness on. */
export const LIKE_IN_PLACE = 0.4;

/** A block that stands elsewhere is the same, edited, from this likeness on: two paragraphs of one story share a lot. */
export const LIKE_ELSEWHERE = 0.65;

/** A block was cut or joined where this share of each part stands in the whole. */
export const PART_SHARE = 0.7;

/** A block with fewer words is not recognised elsewhere: «Читайте также», a date, a name may stand anywhere. */
const MOVED_WORDS = 4;

/** Stretches with more pairs of blocks than this are not compared block by block; nothing an editor writes has them. */
export const MAX_COMPARED_PAIRS = 40_000;

/** Of a text these kinds are found once: what stands there instead is the same block with other words. */
const SINGLE_KINDS: ReadonlySet<BlockKind> = new Set(['title', 'byline', 'dateline', 'standfirst']);

/**
 * Finds again the blocks of one version of a text in another: the same words first, in order and elsewhere, then in
 * each stretch between them edited, cut and joined ones, then edited ones that moved. What is in no match was taken
 * out or is new. Every block is in one match at most; a text matched with itself is matched block by block.
 */
export function matchBlocks(
  before: readonly MatchedBlock[],
  after: readonly MatchedBlock[],
): readonly BlockMatch[] {
  const matches: BlockMatch[] = sameBlocks(before, after);
  const matters = { before: before.map(lazily), after: after.map(lazily) };
  for (const gap of gapsBetween(matches, before.length, after.length)) {
    matches.push(...matchGap(gap, before, after, matters));
  }
  matches.push(...matchSingleKinds(matches, before, after));
  matches.push(...matchElsewhere(matches, before, after, matters));
  return matches.sort((a, b) => (a.before[0] ?? 0) - (b.before[0] ?? 0));
}

interface Matters {
  readonly before: readonly (() => Matter)[];
  readonly after: readonly (() => Matter)[];
}

function lazily({ text }: MatchedBlock): () => Matter {
  let matter: Matter | null = null;
  return () => {
    matter ??= matterOf(text);
    return matter;
  };
}

/** Blocks with the same words: the n-th of them before is the n-th of them after, where there are as many. */
function sameBlocks(before: readonly MatchedBlock[], after: readonly MatchedBlock[]): BlockMatch[] {
  const placesBefore = Map.groupBy(before.keys(), (i) => before[i]?.text ?? '');
  const placesAfter = Map.groupBy(after.keys(), (i) => after[i]?.text ?? '');
  const matches: BlockMatch[] = [];
  for (const [text, places] of placesBefore) {
    const others = placesAfter.get(text) ?? [];
    // Where one of several look-alikes went, which one it was is told by its neighbours.
    if (places.length !== others.length) continue;
    places.forEach((i, n) => {
      matches.push({ before: [i], after: [others[n] as number] });
    });
  }
  return matches;
}

interface Gap {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The blocks without a match between those that kept their order. */
function gapsBetween(matches: readonly BlockMatch[], beforeCount: number, afterCount: number): Gap[] {
  const known = matches
    .map(({ before, after }) => ({ at: before[0] as number, from: after[0] as number }))
    .sort((a, b) => a.at - b.at);
  const inBefore = new Set(known.map(({ at }) => at));
  const inAfter = new Set(known.map(({ from }) => from));
  const free = (taken: ReadonlySet<number>, start: number, end: number) =>
    Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i).filter(
      (place) => !taken.has(place),
    );
  const gaps: Gap[] = [];
  let [at, from] = [0, 0];
  for (const next of [...longestRise(known), { at: beforeCount, from: afterCount }]) {
    gaps.push({ before: free(inBefore, at, next.at), after: free(inAfter, from, next.from) });
    [at, from] = [next.at + 1, next.from + 1];
  }
  return gaps.filter((gap) => gap.before.length > 0 && gap.after.length > 0);
}

/** How many blocks of one version may be one of the other. */
const MAX_PARTS = 4;

/** The best way to pair a stretch in order, by likeness times words: a shortest path as in sequence alignment. */
function matchGap(
  gap: Gap,
  before: readonly MatchedBlock[],
  after: readonly MatchedBlock[],
  matters: Matters,
): BlockMatch[] {
  const [rows, columns] = [gap.before.length, gap.after.length];
  if (rows * columns > MAX_COMPARED_PAIRS) return [];
  const worth = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const step = Array.from({ length: rows + 1 }, () => new Array<readonly [number, number]>(columns + 1));
  const at = (i: number, j: number) => worth[i]?.[j] ?? 0;
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      let best = 0;
      let taken: readonly [number, number] = [rows - i, columns - j];
      const consider = (m: number, n: number, gain: number) => {
        if (gain + at(i + m, j + n) > best) {
          best = gain + at(i + m, j + n);
          taken = [m, n];
        }
      };
      if (i < rows) consider(1, 0, 0);
      if (j < columns) consider(0, 1, 0);
      for (const [m, n] of shapes) {
        if (i + m > rows || j + n > columns) continue;
        const parts = { before: gap.before.slice(i, i + m), after: gap.after.slice(j, j + n) };
        const gain = worthOf(parts, before, after, matters);
        if (gain > 0) consider(m, n, gain);
      }
      (worth[i] as Float64Array)[j] = best;
      (step[i] as (readonly [number, number])[])[j] = taken;
    }
  }
  const matches: BlockMatch[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const [m, n] = step[i]?.[j] ?? [rows, columns];
    if (m > 0 && n > 0 && at(i, j) > 0) {
      matches.push({ before: gap.before.slice(i, i + m), after: gap.after.slice(j, j + n) });
    }
    [i, j] = [i + m, j + n];
  }
  return matches;
}

const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  ...Array.from({ length: MAX_PARTS - 1 }, (_, i): readonly [number, number] => [1, i + 2]),
  ...Array.from({ length: MAX_PARTS - 1 }, (_, i): readonly [number, number] => [i + 2, 1]),
];

function worthOf(
  { before, after }: Gap,
  blocksBefore: readonly MatchedBlock[],
  blocksAfter: readonly MatchedBlock[],
  matters: Matters,
): number {
  const [old, now] = [before.map((i) => matters.before[i]?.()), after.map((i) => matters.after[i]?.())].map(
    (list) => list.filter((each) => each !== undefined),
  ) as [Matter[], Matter[]];
  const [whole, parts] = old.length === 1 ? [old[0] as Matter, now] : [now[0] as Matter, old];
  if (parts.length > 1) {
    const isFurniture = [
      ...before.map((i) => blocksBefore[i]?.isFurniture),
      ...after.map((i) => blocksAfter[i]?.isFurniture),
    ].some((each) => each === true);
    if (isFurniture || !isConsecutive(before) || !isConsecutive(after)) return 0;
    if (parts.some((part) => part.wordCount === 0 || shareWithin(part, whole) < PART_SHARE)) return 0;
  }
  const [joinedOld, joinedNow] = [joinMatter(old), joinMatter(now)];
  const isSame =
    parts.length === 1 && blocksBefore[before[0] ?? -1]?.text === blocksAfter[after[0] ?? -1]?.text;
  // A line of asterisks has no words.
  if (isSame) return 2 * Math.max(1, joinedOld.wordCount);
  const alike = likeness(joinedOld, joinedNow);
  return alike < LIKE_IN_PLACE ? 0 : alike * (joinedOld.wordCount + joinedNow.wordCount);
}

function isConsecutive(places: readonly number[]): boolean {
  return places.every((place, i) => i === 0 || place === (places[i - 1] as number) + 1);
}

function unmatched(matches: readonly BlockMatch[], side: 'before' | 'after', count: number): number[] {
  const taken = new Set(matches.flatMap((match) => match[side]));
  return Array.from({ length: count }, (_, i) => i).filter((i) => !taken.has(i));
}

/** A title that was written anew is still the title. */
function matchSingleKinds(
  matches: readonly BlockMatch[],
  before: readonly MatchedBlock[],
  after: readonly MatchedBlock[],
): BlockMatch[] {
  const old = unmatched(matches, 'before', before.length);
  const now = unmatched(matches, 'after', after.length);
  return [...SINGLE_KINDS].flatMap((kind) => {
    const isKind = (block: MatchedBlock | undefined) => block?.kind === kind && !block.isFurniture;
    const [i, moreBefore] = old.filter((place) => isKind(before[place]));
    const [j, moreAfter] = now.filter((place) => isKind(after[place]));
    const isSingle = moreBefore === undefined && moreAfter === undefined;
    return isSingle && i !== undefined && j !== undefined ? [{ before: [i], after: [j] }] : [];
  });
}

/** Blocks that were edited and stand elsewhere, the most alike first. */
function matchElsewhere(
  matches: readonly BlockMatch[],
  before: readonly MatchedBlock[],
  after: readonly MatchedBlock[],
  matters: Matters,
): BlockMatch[] {
  const old = unmatched(matches, 'before', before.length);
  const now = unmatched(matches, 'after', after.length);
  if (old.length * now.length > MAX_COMPARED_PAIRS) return [];
  const isLong = (matter: Matter | undefined): matter is Matter => (matter?.wordCount ?? 0) >= MOVED_WORDS;
  const pairs = old.flatMap((i) => {
    const matter = matters.before[i]?.();
    if (!isLong(matter)) return [];
    return now.flatMap((j) => {
      const other = matters.after[j]?.();
      const alike = isLong(other) ? likeness(matter, other) : 0;
      return alike >= LIKE_ELSEWHERE ? [{ i, j, alike }] : [];
    });
  });
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const found: BlockMatch[] = [];
  for (const { i, j } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (taken.before.has(i) || taken.after.has(j)) continue;
    taken.before.add(i);
    taken.after.add(j);
    found.push({ before: [i], after: [j] });
  }
  return found;
}
