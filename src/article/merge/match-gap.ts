import { longestRise } from '../../text/longest-rise.ts';
import type { BlockMatch, ComparedBlock, ComparedVersions, Gap } from './compared-block.ts';
import { type Common, commonOf, joinMatter, likeness, shareWithin } from './likeness.ts';

/** Blocks at the same place are one, edited, from this likeness on. */
export const LIKE_IN_PLACE = 0.4;

/** A block was cut or joined where this share of each part stands in the whole. */
export const PART_SHARE = 0.7;

/** Stretches with more pairs of blocks than this are first divided where blocks are surely the same. */
export const MAX_COMPARED_PAIRS = 10_000;

/** Two blocks are surely the same, edited, from this likeness on. */
export const LIKE_ELSEWHERE = 0.65;

/** How many blocks of one version may be one of the other. */
const MAX_PARTS = 4;

/** Matches the blocks of a stretch in order; a long one is divided at the blocks that are surely the same. */
export function matchGap(gap: Gap, versions: ComparedVersions): BlockMatch[] {
  if (gap.before.length * gap.after.length <= MAX_COMPARED_PAIRS) return bestInOrder(gap, versions);
  const sure = longestRise(
    surelySame(gap, versions).map(([i, j]) => ({ at: gap.before.indexOf(i), from: gap.after.indexOf(j) })),
  );
  if (sure.length === 0) return [];
  const matches: BlockMatch[] = [];
  let [at, from] = [0, 0];
  for (const next of [...sure, { at: gap.before.length, from: gap.after.length }]) {
    const between = { before: gap.before.slice(at, next.at), after: gap.after.slice(from, next.from) };
    if (between.before.length > 0 && between.after.length > 0) matches.push(...matchGap(between, versions));
    const [before, after] = [gap.before[next.at], gap.after[next.from]];
    if (before !== undefined && after !== undefined) matches.push({ before: [before], after: [after] });
    [at, from] = [next.at + 1, next.from + 1];
  }
  return matches;
}

/**
 * Blocks of two lists that are each other's most alike, found without comparing all with all: by pairs of neighbouring
 * words that stand in one block of either list only. In the order of the first list.
 */
export function surelySame(
  gap: Gap,
  { before, after }: ComparedVersions,
): readonly (readonly [number, number])[] {
  const [placeBefore, placeAfter] = [placesOfPairs(gap.before, before), placesOfPairs(gap.after, after)];
  const votes = new Map<number, Map<number, number>>();
  for (const [pair, i] of placeBefore) {
    const j = placeAfter.get(pair);
    if (i === SEVERAL || j === undefined || j === SEVERAL) continue;
    const own = votes.get(i) ?? new Map<number, number>();
    votes.set(i, own.set(j, (own.get(j) ?? 0) + 1));
  }
  const taken = new Set<number>();
  return [...votes]
    .sort(([a], [b]) => a - b)
    .flatMap(([i, own]): (readonly [number, number])[] => {
      const [j = SEVERAL] = [...own].reduce((best, each) => (each[1] > best[1] ? each : best));
      const [old, now] = [before[i], after[j]];
      if (!old || !now || taken.has(j) || likeness(old.matter(), now.matter()) < LIKE_ELSEWHERE) return [];
      taken.add(j);
      return [[i, j]];
    });
}

const SEVERAL = -1;

function placesOfPairs(
  places: readonly number[],
  blocks: readonly ComparedBlock[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const place of places) {
    for (const pair of blocks[place]?.matter().pairs.keys() ?? []) {
      found.set(pair, found.has(pair) ? SEVERAL : place);
    }
  }
  return found;
}

/** The best way to pair a stretch in order, by likeness times words: a longest path as in sequence alignment. */
function bestInOrder(gap: Gap, versions: ComparedVersions): BlockMatch[] {
  const [rows, columns] = [gap.before.length, gap.after.length];
  const before = gap.before.map((i) => versions.before[i] as ComparedBlock);
  const after = gap.after.map((j) => versions.after[j] as ComparedBlock);
  const common = before.map((old) => after.map((now) => commonOf(old.matter(), now.matter())));
  const worth = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const steps = Array.from({ length: rows + 1 }, () => new Array<readonly [number, number]>(columns + 1));
  const at = (i: number, j: number) => worth[i]?.[j] ?? 0;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      let [best, step]: [number, readonly [number, number]] = [at(i + 1, j), [1, 0]];
      if (at(i, j + 1) > best) [best, step] = [at(i, j + 1), [0, 1]];
      for (const [m, n] of shapes) {
        if (i + m > rows || j + n > columns) continue;
        const gain = worthOf(before, after, common, { i, j, m, n }, gap);
        if (gain > 0 && gain + at(i + m, j + n) > best) [best, step] = [gain + at(i + m, j + n), [m, n]];
      }
      (worth[i] as Float64Array)[j] = best;
      (steps[i] as (readonly [number, number])[])[j] = step;
    }
  }
  const matches: BlockMatch[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const [m, n] = steps[i]?.[j] ?? [rows, columns];
    if (m > 0 && n > 0)
      matches.push({ before: gap.before.slice(i, i + m), after: gap.after.slice(j, j + n) });
    [i, j] = [i + m, j + n];
  }
  return matches;
}

const severals = Array.from({ length: MAX_PARTS - 1 }, (_, i) => i + 2);
const shapes: readonly (readonly [number, number])[] = [
  [1, 1],
  ...severals.map((count): readonly [number, number] => [1, count]),
  ...severals.map((count): readonly [number, number] => [count, 1]),
];

/** What it is worth to take the next `m` blocks of one version for the next `n` of the other; 0 where they are not. */
function worthOf(
  before: readonly ComparedBlock[],
  after: readonly ComparedBlock[],
  common: readonly (readonly Common[])[],
  { i, j, m, n }: Readonly<Record<'i' | 'j' | 'm' | 'n', number>>,
  gap: Gap,
): number {
  const [old, now] = [before[i] as ComparedBlock, after[j] as ComparedBlock];
  if (m === 1 && n === 1) {
    const size = old.matter().wordCount + now.matter().wordCount;
    // A line of asterisks has no words.
    if (old.text === now.text) return Math.max(2, size);
    const alike = likeness(old.matter(), now.matter(), common[i]?.[j]);
    return alike < LIKE_IN_PLACE ? 0 : alike * size;
  }
  const parts = m === 1 ? after.slice(j, j + n) : before.slice(i, i + m);
  const whole = m === 1 ? old : now;
  const isPart = (part: ComparedBlock, k: number) =>
    shareWithin(part.matter(), (m === 1 ? common[i]?.[j + k] : common[i + k]?.[j]) as Common) >= PART_SHARE;
  if (!parts.every(isPart) || [whole, ...parts].some(({ isFurniture }) => isFurniture)) return 0;
  if (!isConsecutive(m === 1 ? gap.after.slice(j, j + n) : gap.before.slice(i, i + m))) return 0;
  const joined = joinMatter(parts.map((part) => part.matter()));
  const alike = likeness(joined, whole.matter());
  return alike < LIKE_IN_PLACE ? 0 : alike * (joined.wordCount + whole.matter().wordCount);
}

function isConsecutive(places: readonly number[]): boolean {
  return places.every((place, i) => i === 0 || place === (places[i - 1] as number) + 1);
}
