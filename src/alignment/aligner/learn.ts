import { type Features, families, type Side } from './features.ts';
import type { BeadRange } from './search.ts';

const learned = families.indexOf('learned');

/**
 * The features, enriched with pairs of words that the given beads hold together far more often than chance
 * (log-likelihood ratio at least `least`; Dunning 1993). Each source stem learns at most one target stem.
 */
export function learnWords(features: Features, beads: readonly BeadRange[], least: number): Features {
  const { source, target } = features;
  const meaning = bestMeanings(features, beads, least);
  const isMeant = new Uint8Array(target.stems.count);
  for (const stem of meaning) if (stem >= 0) isMeant[stem] = 1;
  if (!isMeant.includes(1)) return features;
  const first = features.family.length;
  const family = new Uint8Array(first + target.stems.count).fill(learned);
  family.set(features.family);
  const isRefinement = new Uint8Array(family.length);
  isRefinement.set(features.isRefinement);
  return {
    source: withMeanings(source, (stem) => ((meaning[stem] ?? -1) < 0 ? -1 : first + (meaning[stem] ?? 0))),
    target: withMeanings(target, (stem) => (isMeant[stem] ? first + stem : -1)),
    family,
    isRefinement,
  };
}

/** For each source stem the target stem it goes with most surely, -1 where none is sure enough. */
function bestMeanings({ source, target }: Features, beads: readonly BeadRange[], least: number): Int32Array {
  const inSource = places(
    source,
    beads.map((bead) => bead.source),
  );
  const inTarget = stemsOf(
    target,
    beads.map((bead) => bead.target),
  );
  const frequency = new Int32Array(target.stems.count);
  for (const stems of inTarget) for (const stem of stems) frequency[stem] = (frequency[stem] ?? 0) + 1;
  const together = new Int32Array(target.stems.count);
  const meaning = new Int32Array(source.stems.count).fill(-1);
  inSource.forEach((where, stem) => {
    if (where.length < 2) return;
    const touched: number[] = [];
    for (const bead of where) {
      for (const other of inTarget[bead] ?? []) {
        if (together[other] === 0) touched.push(other);
        together[other] = (together[other] ?? 0) + 1;
      }
    }
    let bestRatio = least;
    for (const other of touched) {
      const both = together[other] ?? 0;
      together[other] = 0;
      if (both < 2 || 2 * both < where.length) continue;
      const ratio = likelihoodRatio(both, where.length, frequency[other] ?? 0, beads.length);
      if (ratio <= bestRatio) continue;
      meaning[stem] = other;
      bestRatio = ratio;
    }
  });
  return meaning;
}

/** Twice the log of how much likelier the joint count is than under independence; 0 where it is rarer than chance. */
function likelihoodRatio(both: number, a: number, b: number, all: number): number {
  if (both * all <= a * b) return 0;
  const term = (count: number, expected: number) => (count > 0 ? count * Math.log(count / expected) : 0);
  return (
    2 *
    (term(both, (a * b) / all) +
      term(a - both, (a * (all - b)) / all) +
      term(b - both, ((all - a) * b) / all) +
      term(all - a - b + both, ((all - a) * (all - b)) / all))
  );
}

/** The distinct stems of each bead. */
function stemsOf(
  { stems }: Side,
  ranges: readonly (readonly [number, number])[],
): readonly (readonly number[])[] {
  const seenIn = new Int32Array(stems.count).fill(-1);
  return ranges.map(([from, to], bead) => {
    const distinct: number[] = [];
    for (let at = stems.start[from] ?? 0; at < (stems.start[to] ?? 0); at++) {
      const stem = stems.ids[at] ?? 0;
      if (seenIn[stem] === bead) continue;
      seenIn[stem] = bead;
      distinct.push(stem);
    }
    return distinct;
  });
}

/** The beads each stem occurs in. */
function places(side: Side, ranges: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: side.stems.count }, () => []);
  stemsOf(side, ranges).forEach((stems, bead) => {
    for (const stem of stems) found[stem]?.push(bead);
  });
  return found;
}

function withMeanings(side: Side, idOf: (stem: number) => number): Side {
  const ids: number[] = [];
  const start = new Int32Array(side.count + 1);
  for (let unit = 0; unit < side.count; unit++) {
    for (let at = side.start[unit] ?? 0; at < (side.start[unit + 1] ?? 0); at++) ids.push(side.ids[at] ?? 0);
    for (let at = side.stems.start[unit] ?? 0; at < (side.stems.start[unit + 1] ?? 0); at++) {
      const id = idOf(side.stems.ids[at] ?? 0);
      if (id >= 0) ids.push(id);
    }
    start[unit + 1] = ids.length;
  }
  return { ...side, ids: Int32Array.from(ids), start };
}
