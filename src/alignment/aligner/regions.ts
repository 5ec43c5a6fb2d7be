import type { Region } from './band.ts';
import type { FixedBead } from './evidence.ts';
import type { Overlap } from './overlap.ts';
import type { Step } from './search.ts';
import type { Evidence } from './weigh.ts';

/** A text with fixed points: the regions between them, and what is fixed behind each. */
export interface Division {
  readonly regions: readonly Region[];
  /** The pair behind each region; null where the region ends at a corner. Behind the last there is none. */
  readonly fixed: readonly (Region | null)[];
  /** Units that stay alone. */
  readonly aloneInSource: readonly number[];
  readonly aloneInTarget: readonly number[];
}

/**
 * Divides two texts at fixed beads. Throws a RangeError where a fixed pair has gaps, shares a unit with another
 * or crosses it: the aligner's answer never crosses.
 */
export function divide(sourceCount: number, targetCount: number, beads: readonly FixedBead[]): Division {
  const regions: Region[] = [];
  const fixed = beads
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .map(({ source, target }) => ({ source: rangeOf(source), target: rangeOf(target) }))
    .sort((a, b) => a.source[0] - b.source[0]);
  let source = 0;
  let target = 0;
  for (const pair of fixed) {
    if (pair.source[0] < source || pair.target[0] < target) {
      throw new RangeError(`fixed beads cross at ${pair.source[0]} | ${pair.target[0]}`);
    }
    regions.push({ source: [source, pair.source[0]], target: [target, pair.target[0]] });
    source = pair.source[1];
    target = pair.target[1];
  }
  if (source > sourceCount || target > targetCount) {
    throw new RangeError(`fixed beads end at ${source} | ${target} of ${sourceCount} | ${targetCount}`);
  }
  regions.push({ source: [source, sourceCount], target: [target, targetCount] });
  return {
    regions,
    fixed,
    aloneInSource: beads.filter((bead) => bead.target.length === 0).flatMap((bead) => bead.source),
    aloneInTarget: beads.filter((bead) => bead.source.length === 0).flatMap((bead) => bead.target),
  };
}

/** Rows that no bead crosses: how many units of each side are in one, and which of these are fixed beads. */
export interface RowToDivide {
  readonly source: number;
  readonly target: number;
  readonly fixed: readonly FixedBead[];
}

/** Divides two texts at the edges of their rows, and each row at its fixed beads, as `divide` does. */
export function divideRows(rows: readonly RowToDivide[]): Division {
  let source = 0;
  let target = 0;
  const parts = rows.map((row) => {
    const division = shifted(divide(row.source, row.target, row.fixed), source, target);
    source += row.source;
    target += row.target;
    return division;
  });
  return {
    regions: parts.flatMap(({ regions }) => regions),
    fixed: parts.flatMap(({ fixed }) => [...fixed, null]),
    aloneInSource: parts.flatMap(({ aloneInSource }) => aloneInSource),
    aloneInTarget: parts.flatMap(({ aloneInTarget }) => aloneInTarget),
  };
}

function shifted(
  { regions, fixed, aloneInSource, aloneInTarget }: Division,
  bySource: number,
  byTarget: number,
): Division {
  const shift = ({ source, target }: Region): Region => ({
    source: [source[0] + bySource, source[1] + bySource],
    target: [target[0] + byTarget, target[1] + byTarget],
  });
  return {
    regions: regions.map(shift),
    fixed: fixed.map((pair) => pair && shift(pair)),
    aloneInSource: aloneInSource.map((unit) => unit + bySource),
    aloneInTarget: aloneInTarget.map((unit) => unit + byTarget),
  };
}

/** More than any match can bring in: nothing is paired with a unit that owes this. */
const forbidding = 1e6;

/** The evidence, with so high a toll on units that stay alone that nothing pairs them. */
export function keepAlone(evidence: Evidence, { aloneInSource, aloneInTarget }: Division): Evidence {
  if (aloneInSource.length + aloneInTarget.length === 0) return evidence;
  const raised = (tolls: Float64Array, units: readonly number[]) => {
    const copy = tolls.slice();
    for (const unit of units) copy[unit] = forbidding;
    return copy;
  };
  return {
    ...evidence,
    sourceToll: raised(evidence.sourceToll, aloneInSource),
    targetToll: raised(evidence.targetToll, aloneInTarget),
  };
}

/** A fixed pair as a step of the path: sure, and scored so that a document can be judged by it. */
export function fixedStep(
  { source: [i, iEnd], target: [j, jEnd] }: Region,
  { sourceToll, targetToll }: Evidence,
  overlap: Overlap,
  prior: number,
): Step {
  let score = prior;
  for (let unit = i; unit < iEnd; unit++) {
    overlap.put(unit);
    score -= sourceToll[unit] ?? 0;
  }
  for (let unit = j; unit < jEnd; unit++) score += overlap.take(unit) - (targetToll[unit] ?? 0);
  overlap.giveBack();
  for (let unit = i; unit < iEnd; unit++) overlap.remove(unit);
  return { i, j, rows: iEnd - i, columns: jEnd - j, score, probability: 1 };
}

function rangeOf(units: readonly number[]): readonly [number, number] {
  const first = units[0] ?? 0;
  if (units.some((unit, at) => unit !== first + at) || first < 0) {
    throw new RangeError(`units of a fixed bead are not one behind the other: ${units.join(', ')}`);
  }
  return [first, first + units.length];
}
