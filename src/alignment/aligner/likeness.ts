import { alignFeatures } from './align.ts';
import type { AlignRequest } from './evidence.ts';
import { extractFeatures } from './features.ts';
import { Overlap } from './overlap.ts';
import { divide } from './regions.ts';
import { weigh } from './weigh.ts';
import { weightsAlone, weightsWithTranslation } from './weights.ts';

/** How alike a source unit and a target unit are, by index: from 1 on they are better together than alone. */
export type Likeness = (source: number, target: number) => number;

/**
 * How alike units are wherever they stand, as the aligner sees it that never crosses: by the words that these very
 * texts taught, and the threshold that their pairs set. Fixed pairs teach the most.
 */
export function likenessOf(request: AlignRequest): Likeness {
  const weights = request.machineTranslation ? weightsWithTranslation : weightsAlone;
  const division = divide(request.source.length, request.target.length, request.fixed ?? []);
  const { known, setting } = alignFeatures(extractFeatures(request), weights, division);
  const evidence = weigh(known, weights, setting.thresholdScale);
  const overlap = new Overlap(evidence);
  return (source, target) => {
    overlap.put(source);
    const shared = overlap.with(target);
    overlap.remove(source);
    const owed = (evidence.sourceToll[source] ?? 0) + (evidence.targetToll[target] ?? 0);
    return owed > 0 ? shared / owed : 0;
  };
}
