/** By what rule two values differ: as names, ranks, distances from each other, or shares of each other. */
export const alphaLevels = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type AlphaLevel = (typeof alphaLevels)[number];

/** What an annotator said of an item; null where nothing. Levels above `nominal` need numbers. */
export type Rating = string | number | null;

/**
 * Krippendorff's α of any number of annotators, of whom each may have left items out: `units[i]` holds what was said of
 * item i. 1 is full agreement, 0 as good as chance. Null where it is undefined: fewer than two values can be paired, or
 * all of them are the same. Throws `RangeError` for a value that is no number where the level needs one.
 * Krippendorff (2011), Computing Krippendorff's Alpha-Reliability.
 */
export function krippendorffAlpha(units: readonly (readonly Rating[])[], level: AlphaLevel): number | null {
  const paired = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length > 1);
  const values = [...new Set(paired.flat())].sort(inOrder);
  const place = new Map(values.map((value, i) => [value, i]));
  const numbers = level === 'nominal' ? [] : values.map(toNumber);
  const coincidences = values.map(() => new Float64Array(values.length));
  for (const unit of paired) {
    const counts = new Map<number, number>();
    for (const value of unit) {
      const at = place.get(value) ?? 0;
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    for (const [a, countA] of counts) {
      for (const [b, countB] of counts) {
        const row = coincidences[a];
        const pairs = countA * (a === b ? countB - 1 : countB);
        if (row) row[b] = (row[b] ?? 0) + pairs / (unit.length - 1);
      }
    }
  }
  const totals = coincidences.map((row) => row.reduce((sum, each) => sum + each, 0));
  const all = totals.reduce((sum, each) => sum + each, 0);
  const difference = differences(level, numbers, totals);
  let observed = 0;
  let expected = 0;
  for (const [a, row] of coincidences.entries()) {
    for (let b = a + 1; b < values.length; b++) {
      const squared = difference(a, b);
      observed += (row[b] ?? 0) * squared;
      expected += (totals[a] ?? 0) * (totals[b] ?? 0) * squared;
    }
  }
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected;
}

/** The squared difference of the values at two places of their order, `a` before `b`. */
function differences(
  level: AlphaLevel,
  numbers: readonly number[],
  totals: readonly number[],
): (a: number, b: number) => number {
  const at = (i: number) => numbers[i] ?? 0;
  switch (level) {
    case 'nominal':
      return () => 1;
    case 'ordinal': {
      // Ranks are as far apart as there are values between them; ties share their rank.
      let below = 0;
      const ranks = totals.map((total) => {
        below += total;
        return below - total / 2;
      });
      return (a, b) => ((ranks[b] ?? 0) - (ranks[a] ?? 0)) ** 2;
    }
    case 'interval':
      return (a, b) => (at(b) - at(a)) ** 2;
    case 'ratio':
      return (a, b) => {
        const together = at(a) + at(b);
        return together === 0 ? 0 : ((at(b) - at(a)) / together) ** 2;
      };
    default:
      return level satisfies never;
  }
}

function toNumber(value: string | number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError(`not a number: ${value}`);
  return value;
}

function inOrder(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}
