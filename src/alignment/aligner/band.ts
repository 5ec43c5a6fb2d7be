/** The cells of the alignment grid that are looked at: for each row `i` (0 … source units) columns `low[i]` … `high[i]`. */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Index of a row's first cell; the last entry counts all cells. */
  readonly offset: Int32Array;
}

/** The whole grid. */
export function fullBand(sourceCount: number, targetCount: number): Band {
  return bandOf(new Int32Array(sourceCount + 1), new Int32Array(sourceCount + 1).fill(targetCount));
}

/**
 * The cells at most `margin` units beside the given corners of a path; rows between two corners are covered
 * too. Every corner lies in the band.
 */
export function bandAround(
  corners: readonly { readonly i: number; readonly j: number }[],
  sourceCount: number,
  targetCount: number,
  margin: number,
): Band {
  const low = new Int32Array(sourceCount + 1).fill(targetCount);
  const high = new Int32Array(sourceCount + 1);
  for (const [index, { i, j }] of corners.entries()) {
    const next = corners[index + 1] ?? { i: sourceCount, j: targetCount };
    for (let row = Math.max(0, i - margin); row <= Math.min(sourceCount, next.i + margin); row++) {
      low[row] = Math.min(low[row] ?? 0, Math.max(0, j - margin));
      high[row] = Math.max(high[row] ?? 0, Math.min(targetCount, next.j + margin));
    }
  }
  return bandOf(low, high);
}

export function bandOf(low: Int32Array, high: Int32Array): Band {
  const offset = new Int32Array(low.length + 1);
  for (let i = 0; i < low.length; i++) offset[i + 1] = (offset[i] ?? 0) + (high[i] ?? 0) - (low[i] ?? 0) + 1;
  return { low, high, offset };
}

/** Index of a cell, or -1 outside the band. */
export function cellAt(band: Band, i: number, j: number): number {
  if (i >= band.low.length || j < (band.low[i] ?? 0) || j > (band.high[i] ?? -1)) return -1;
  return (band.offset[i] ?? 0) + j - (band.low[i] ?? 0);
}
