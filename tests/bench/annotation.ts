import { benchAgreement } from './annotation-agreement.ts';
import { benchEntities } from './annotation-entities.ts';
import { benchProjection } from './annotation-projection.ts';
import { benchQuotes } from './annotation-quotes.ts';

/** What is measured of annotation, one file each. */
const parts: readonly ((goldFolder: string) => void)[] = [
  benchEntities,
  benchQuotes,
  benchProjection,
  benchAgreement,
];

/** Measures the suggestions of names and quotes and the projection of tags: see docs/entities.md, docs/quotes.md and docs/projection.md. */
export async function bench(goldFolder: string): Promise<void> {
  for (const part of parts) {
    part(goldFolder);
    console.log();
  }
}
