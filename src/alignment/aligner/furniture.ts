import type { Features } from './features.ts';
import { isPair, type Step } from './search.ts';
import type { Evidence } from './weigh.ts';

/** A pair surer than this is taken at its word. */
const doubtless = 0.97;

/**
 * The evidence with a toll on page furniture («Read also», a plea to subscribe) that the steps of a first pass pair with
 * something else: it stays alone, as furniture belongs to a page and not to its text. Furniture against furniture
 * is left as it is. Only doubtful steps are looked into.
 */
export function withFurniture(
  evidence: Evidence,
  { source, target }: Features,
  steps: readonly Step[],
  toll: number,
): Evidence {
  const inSource: number[] = [];
  const inTarget: number[] = [];
  for (const step of steps) {
    if (isPair(step) && step.probability > doubtless) continue;
    const left = furnitureIn(source.isFurniture, step.i, step.rows);
    const right = furnitureIn(target.isFurniture, step.j, step.columns);
    if (left.length > 0 && right.length > 0) continue;
    inSource.push(...left);
    inTarget.push(...right);
  }
  if (inSource.length + inTarget.length === 0) return evidence;
  return {
    ...evidence,
    sourceToll: raised(evidence.sourceToll, inSource, toll),
    targetToll: raised(evidence.targetToll, inTarget, toll),
  };
}

function furnitureIn(isFurniture: (unit: number) => boolean, from: number, count: number): readonly number[] {
  const found: number[] = [];
  for (let unit = from; unit < from + count; unit++) if (isFurniture(unit)) found.push(unit);
  return found;
}

function raised(tolls: Float64Array, units: readonly number[], by: number): Float64Array {
  const copy = tolls.slice();
  for (const unit of units) copy[unit] = (copy[unit] ?? 0) + by;
  return copy;
}
