import { families } from './families.ts';
import type { Features, Side } from './features.ts';
import { IntList } from './int-list.ts';
import { joined, MatterList } from './matter.ts';
import type { Step } from './search.ts';

/** Room that is used again for the next document. */
const learnt = new MatterList();
const unitFeatures = new IntList();
const touched = new IntList();
const distinct = new IntList();

/** A stem in more beads than this is too common to tell them apart. */
const mostPlaces = 200;

const learned = families.indexOf('learned');

/**
 * The features, enriched with pairs of words that the given beads hold together far more often than chance
 * (log-likelihood ratio at least `least`; Dunning 1993). Each source stem learns at most one target stem.
 */
export function learnWords(features: Features, beads: readonly Step[], least: number): Features {
  const { source, target } = features;
  // Words that share one half of the beads, and always share them, are the surest there can be.
  if (2 * beads.length * Math.LN2 < least) return features;
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

/** Examples as beads of the units behind the last. */
export function exampleBeads({ source, target }: Features): readonly Step[] {
  const examples = source.stems.start.length - 1 - source.count;
  return Array.from({ length: examples }, (_, at) => ({
    i: source.count + at,
    j: target.count + at,
    rows: 1,
    columns: 1,
    score: 0,
    probability: 1,
  }));
}

/** For each source stem the target stem it goes with most surely, -1 where none is sure enough. */
function bestMeanings({ source, target }: Features, beads: readonly Step[], least: number): Int32Array {
  const inSource = distinctStems(
    source,
    beads.map(({ i, rows }) => [i, i + rows]),
  );
  const inTarget = distinctStems(
    target,
    beads.map(({ j, columns }) => [j, j + columns]),
  );
  const where = placesOf(inSource, source.stems.count);
  const frequency = new Int32Array(target.stems.count);
  for (let at = 0; at < inTarget.stems.length; at++) {
    const stem = inTarget.stems[at] ?? 0;
    frequency[stem] = (frequency[stem] ?? 0) + 1;
  }
  const together = new Int32Array(target.stems.count);
  const meaning = new Int32Array(source.stems.count).fill(-1);
  for (let stem = 0; stem < meaning.length; stem++) {
    const first = where.start[stem] ?? 0;
    const last = where.start[stem + 1] ?? 0;
    if (last - first < 2 || last - first > mostPlaces) continue;
    touched.clear();
    for (let at = first; at < last; at++) countStems(inTarget, where.beads[at] ?? 0, together);
    meaning[stem] = surestOf(together, last - first, frequency, beads.length, least);
  }
  return meaning;
}

/** Counts the stems of one more bead into `together`, and lists in `touched` those that are new there. */
function countStems({ stems, start }: StemsOfBeads, bead: number, together: Int32Array): void {
  const stop = start[bead + 1] ?? 0;
  for (let place = start[bead] ?? 0; place < stop; place++) {
    const stem = stems[place] ?? 0;
    const count = together[stem] ?? 0;
    if (count === 0) touched.push(stem);
    together[stem] = count + 1;
  }
}

/** The touched stem that a stem of `places` beads goes with most surely, -1 where none is sure enough; forgets the counts. */
function surestOf(
  together: Int32Array,
  places: number,
  frequency: Int32Array,
  beads: number,
  least: number,
): number {
  let best = -1;
  let bestRatio = least;
  for (let at = 0; at < touched.length; at++) {
    const stem = touched.at(at);
    const both = together[stem] ?? 0;
    together[stem] = 0;
    if (both < 2 || 2 * both < places) continue;
    const ratio = likelihoodRatio(both, places, frequency[stem] ?? 0, beads);
    if (ratio <= bestRatio) continue;
    best = stem;
    bestRatio = ratio;
  }
  return best;
}

/** Twice the log of how much likelier the joint count is than under independence; 0 where it is rarer than chance. */
function likelihoodRatio(both: number, a: number, b: number, all: number): number {
  if (both * all <= a * b) return 0;
  return (
    2 *
    (term(both, (a * b) / all) +
      term(a - both, (a * (all - b)) / all) +
      term(b - both, ((all - a) * b) / all) +
      term(all - a - b + both, ((all - a) * (all - b)) / all))
  );
}

function term(count: number, expected: number): number {
  return count > 0 ? count * Math.log(count / expected) : 0;
}

/** The distinct stems of beads: those of bead `k` from `start[k]` to `start[k + 1] - 1`. */
interface StemsOfBeads {
  readonly stems: Int32Array;
  readonly start: Int32Array;
}

function distinctStems({ stems }: Side, ranges: readonly (readonly [number, number])[]): StemsOfBeads {
  const seenIn = new Int32Array(stems.count).fill(-1);
  distinct.clear();
  const start = new Int32Array(ranges.length + 1);
  ranges.forEach(([from, to], bead) => {
    const stop = stems.start[to] ?? 0;
    for (let at = stems.start[from] ?? 0; at < stop; at++) {
      const stem = stems.ids[at] ?? 0;
      if (seenIn[stem] === bead) continue;
      seenIn[stem] = bead;
      distinct.push(stem);
    }
    start[bead + 1] = distinct.length;
  });
  return { stems: distinct.toArray(), start };
}

/** The beads each stem occurs in: those of stem `s` from `start[s]` to `start[s + 1] - 1`. */
function placesOf(
  { stems, start }: StemsOfBeads,
  count: number,
): { readonly beads: Int32Array; readonly start: Int32Array } {
  const next = new Int32Array(count + 1);
  for (let at = 0; at < stems.length; at++) {
    const stem = stems[at] ?? 0;
    next[stem + 1] = (next[stem + 1] ?? 0) + 1;
  }
  for (let stem = 0; stem < count; stem++) next[stem + 1] = (next[stem + 1] ?? 0) + (next[stem] ?? 0);
  const first = next.slice();
  const beads = new Int32Array(stems.length);
  for (let bead = 0; bead + 1 < start.length; bead++) {
    const stop = start[bead + 1] ?? 0;
    for (let at = start[bead] ?? 0; at < stop; at++) {
      const stem = stems[at] ?? 0;
      const place = next[stem] ?? 0;
      beads[place] = bead;
      next[stem] = place + 1;
    }
  }
  return { beads, start: first };
}

function withMeanings(side: Side, idOf: (stem: number) => number): Side {
  const { stems } = side;
  learnt.restart(side.count);
  for (let unit = 0; unit < side.count; unit++) {
    unitFeatures.clear();
    const stop = stems.start[unit + 1] ?? 0;
    for (let at = stems.start[unit] ?? 0; at < stop; at++) {
      const id = idOf(stems.ids[at] ?? 0);
      if (id >= 0) unitFeatures.push(id);
    }
    learnt.addUnit(unitFeatures);
  }
  return { ...side, ...joined(side, learnt.toMatter()) };
}
