import type { UnitLikeness } from './moved.ts';

/** What a row is split into: the units of one new row. */
export interface RowPart {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Less alike than this says nothing of which units belong together: then their order does. */
const MIN_LIKENESS = 0.5;

/** What it costs that neighbours of one text go with different units of the other: half of what makes a pair. */
const PARTING = 0.5;

/**
 * Splits the units of one row into rows of one source unit each, with the target units that are most like it,
 * crossing or not: news translators change the order of paragraphs. Where this would split nothing, the two units
 * that are most alike stay together and the others are alone.
 */
export function untangle({ source, target }: RowPart, likeness: UnitLikeness): readonly RowPart[] {
  if (source.length < 2 || target.length < 2) return allButOneAlone({ source, target }, likeness);
  const isKnown = source.some((s) => target.some((t) => likeness(s, t) >= MIN_LIKENESS));
  const home = isKnown
    ? homesOf(source, target, likeness)
    : target.map((_, j) => Math.min(j, source.length - 1));
  return source.map((unit, i) => ({ source: [unit], target: target.filter((_, j) => home[j] === i) }));
}

/** The source unit of each target unit: as alike as can be, and neighbours together as far as that allows. */
function homesOf(
  source: readonly string[],
  target: readonly string[],
  likeness: UnitLikeness,
): readonly number[] {
  type Path = { readonly score: number; readonly homes: readonly number[] };
  const better = (a: Path, b: Path) => (b.score > a.score ? b : a);
  let best: readonly Path[] = source.map(() => ({ score: 0, homes: [] }));
  for (const unit of target) {
    const before = best;
    best = source.map((other, i) => {
      const parted = before.map(({ score, homes }): Path => {
        return { score: score - ((homes.at(-1) ?? i) === i ? 0 : PARTING), homes };
      });
      const { score, homes } = parted.reduce(better);
      return { score: score + likeness(other, unit), homes: [...homes, i] };
    });
  }
  return best.reduce(better).homes;
}

function allButOneAlone({ source, target }: RowPart, likeness: UnitLikeness): readonly RowPart[] {
  const scores = source.map((s) => target.map((t) => likeness(s, t)));
  const best = Math.max(0, ...scores.flat());
  const i = Math.max(
    0,
    scores.findIndex((row) => row.includes(best)),
  );
  const j = Math.max(0, scores[i]?.indexOf(best) ?? 0);
  return [
    ...source.slice(0, i).map((unit) => ({ source: [unit], target: [] })),
    ...target.slice(0, j).map((unit) => ({ source: [], target: [unit] })),
    { source: source.slice(i, i + 1), target: target.slice(j, j + 1) },
    ...source.slice(i + 1).map((unit) => ({ source: [unit], target: [] })),
    ...target.slice(j + 1).map((unit) => ({ source: [], target: [unit] })),
  ];
}
