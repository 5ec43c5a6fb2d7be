import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AlphaLevel, krippendorffAlpha, type Rating } from '../../src/annotation/agreement/alpha.ts';
import { cohenKappa, fleissKappa } from '../../src/annotation/agreement/kappa.ts';
import { unitizingAlpha } from '../../src/annotation/agreement/unitizing-alpha.ts';

/** A published worked example, and what it comes to. */
interface Vector {
  readonly id: string;
  readonly measure: string;
  readonly data: unknown;
  readonly recomputed_here:
    | number
    | null
    | {
        readonly alpha: number;
        readonly categories: Readonly<Record<string, { Do: number; De: number; alpha: number }>>;
      };
}

const goldFile = 'agreement-vectors.json';
/** How far a figure may be off. */
const TOLERANCE = 1e-6;

/** Prints how many published examples of κ and α come out as they should. */
export function benchAgreement(goldFolder: string): void {
  const path = join(goldFolder, goldFile);
  if (!existsSync(path)) return console.log(`not in ${goldFolder}: ${goldFile}`);
  const vectors = JSON.parse(readFileSync(path, 'utf8')) as readonly Vector[];
  const wrong = vectors.filter((vector) => !isRight(vector));
  console.log(
    `agreement: ${vectors.length - wrong.length} of ${vectors.length} examples within ${TOLERANCE}`,
  );
  for (const { id } of wrong) console.log(`  WRONG ${id}`);
}

function isRight({ measure, data, recomputed_here: wanted }: Vector): boolean {
  if (measure === 'krippendorff_alpha_unitizing') {
    const found = ofUnits(data as Parameters<typeof ofUnits>[0]);
    if (wanted === null || typeof wanted === 'number' || !isNear(found.alpha, wanted.alpha)) return false;
    return Object.entries(wanted.categories).every(([name, { Do, De, alpha }]) => {
      const own = found.categories[name];
      return isNear(own?.observed, Do) && isNear(own?.expected, De) && isNear(own?.alpha, alpha);
    });
  }
  const figure = figureOf(measure, data);
  return wanted === null || typeof wanted === 'number' ? isNear(figure, wanted) : false;
}

function figureOf(measure: string, data: unknown): number | null {
  if (measure === 'cohen_kappa') return cohenKappa(data as number[][]);
  if (measure === 'fleiss_kappa') return fleissKappa(data as number[][]);
  return krippendorffAlpha(data as Rating[][], measure.replace('krippendorff_alpha_', '') as AlphaLevel);
}

function ofUnits(data: {
  readonly begin: number;
  readonly length: number;
  readonly raters: number;
  readonly units: readonly (readonly [number, number, number, string])[];
}) {
  return unitizingAlpha({
    start: data.begin,
    length: data.length,
    annotators: data.raters,
    units: data.units.map(([start, length, annotator, category]) => ({ start, length, annotator, category })),
  });
}

function isNear(found: number | null | undefined, wanted: number | null): boolean {
  if (wanted === null) return found === null;
  return typeof found === 'number' && Math.abs(found - wanted) <= TOLERANCE;
}
