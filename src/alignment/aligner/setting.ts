import type { Features } from './features.ts';

/** What differs from document to document: the knobs a first alignment sets for the second. */
export interface Setting {
  /** Target characters per source character. */
  readonly ratio: number;
  /** Multiplies the thresholds: free translations share less, close ones more. */
  readonly thresholdScale: number;
  /** Added to every pair: positive where hardly anything is left alone. */
  readonly prior: number;
}

/** The setting before anything is known. */
export function firstSetting({ source, target }: Features): Setting {
  const sourceLength = sum(source.length);
  const targetLength = sum(target.length);
  return {
    ratio: sourceLength && targetLength ? targetLength / sourceLength : 1,
    thresholdScale: 1,
    prior: 0,
  };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
