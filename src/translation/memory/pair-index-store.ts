import type { DatabaseSync } from 'node:sqlite';
import type { PairIndex } from './lookup.ts';
import { keyOf, type StoredPair, stemsOf, toStoredPair } from './memory-store.ts';

/** The rarest stems of a text by which similar ones are looked for. */
const RARE_STEMS = 8;
/** A stem that so many pairs have tells little by itself: first those with fewer are tried, then these. */
const MAX_PAIRS_OF_STEM = [250, 2500] as const;
/** Where no stem is rare, pairs of them are looked for, of so many stems. */
const COMMON_STEMS = 6;
const MAX_PAIRS_OF_TWO = 3000;

/** The index over an open memory. */
export function pairIndex(database: DatabaseSync): PairIndex {
  const bySource = database.prepare(
    `select * from pair where source_key = ? and is_confirmed = 1 and lang_source = ? and lang_target = ?
     order by number desc limit 50`,
  );
  const withStems = database.prepare('select rowid as number from stem where stem match ? limit ?');
  withStems.setReturnArrays(true);

  function numbers(match: string, max: number): readonly number[] {
    return (withStems.all(match, max) as unknown as readonly (readonly [number])[]).map(([number]) => number);
  }

  /** The pairs that have each of the rare stems; where there are too few of these, that have two of the others. */
  function postings(stems: readonly string[]): readonly (readonly number[])[] {
    let found: readonly { readonly stem: string; readonly pairs: readonly number[] }[] = [];
    for (const max of MAX_PAIRS_OF_STEM) {
      found = stems.map((stem) => ({ stem, pairs: numbers(sourceHas(stem), max) }));
      const rare = found
        .map(({ pairs }) => pairs)
        .filter(({ length }) => length > 0 && length < max)
        .sort((a, b) => a.length - b.length);
      if (rare.length >= Math.min(3, stems.length)) return rare.slice(0, RARE_STEMS);
    }
    const common = found
      .filter(({ pairs }) => pairs.length > 0)
      .sort((a, b) => a.pairs.length - b.pairs.length || b.stem.length - a.stem.length)
      .map(({ stem }) => stem)
      .slice(0, COMMON_STEMS);
    const twos = common.flatMap((stem, i) =>
      common
        .slice(i + 1)
        .map((other) => numbers(`${sourceHas(stem)} AND ${sourceHas(other)}`, MAX_PAIRS_OF_TWO)),
    );
    return twos.length > 0 ? twos : found.map(({ pairs }) => pairs);
  }

  return {
    keyOf,
    withSource: ({ langSource, langTarget }, source) =>
      bySource.all(keyOf(source, langSource), langSource, langTarget).map(toStoredPair),
    sharing: ({ source, langSource, langTarget }, max) => {
      const weights = new Map<number, number>();
      for (const pairs of postings(stemsOf(source, langSource).split(' ').filter(Boolean)))
        for (const number of pairs)
          weights.set(number, (weights.get(number) ?? 0) + 1 / Math.log2(2 + pairs.length));
      const best = heaviest(weights, max);
      if (best.length === 0) return [];
      return rowsOf(database, best).filter(
        (pair) =>
          pair.isConfirmed &&
          pair.langSource === langSource &&
          pair.langTarget === langTarget &&
          pair.kind !== 'quote',
      );
    },
  };
}

function sourceHas(stem: string): string {
  return `source : "${stem}"`;
}

/** The numbers with the greatest weights. */
function heaviest(weights: ReadonlyMap<number, number>, max: number): readonly number[] {
  if (weights.size <= max) return [...weights.keys()];
  const least = Float64Array.from(weights.values()).sort()[weights.size - max] ?? 0;
  const best: number[] = [];
  for (const [number, weight] of weights) if (weight > least) best.push(number);
  for (const [number, weight] of weights) {
    if (best.length >= max) break;
    if (weight === least) best.push(number);
  }
  return best;
}

/** Stored pairs by their numbers. */
export function rowsOf(database: DatabaseSync, numbers: readonly number[]): readonly StoredPair[] {
  // Numbers of our own, written out: a statement takes only so many parameters.
  return database
    .prepare(`select * from pair where number in (${numbers.join(',')})`)
    .all()
    .map(toStoredPair);
}
