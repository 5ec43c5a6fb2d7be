/** A rectangle of the alignment grid: source units `[source[0], source[1])` against target units `[target[0], target[1])`. */
export interface Region {
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
}

/**
 * The cells of a region that are looked at: for each corner `i` between its source units (`firstRow` … `lastRow`)
 * the corners `low[i - firstRow]` … `high[i - firstRow]` between its target units.
 */
export interface Band {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Index of a row's first cell; the last entry counts all cells. */
  readonly offset: Int32Array;
}

/** The whole region. */
export function fullBand({ source: [from, to], target }: Region): Band {
  const rows = to - from + 1;
  return bandOf(from, new Int32Array(rows).fill(target[0]), new Int32Array(rows).fill(target[1]));
}

/**
 * The cells at most `margin` units beside some cells of a band (in their order, both corners among them), in
 * every direction. Paths through them must not skip more than twice the margin of rows, or the band has holes.
 */
export function bandAround(cells: Int32Array, band: Band, margin: number): Band {
  const { firstRow, offset } = band;
  const rows = band.low.length;
  const firstColumn = band.low[0] ?? 0;
  const lastColumn = band.high[rows - 1] ?? 0;
  const low = new Int32Array(rows).fill(lastColumn);
  const high = new Int32Array(rows).fill(firstColumn);
  for (let at = 0, row = 0; at < cells.length; at++) {
    const cell = cells[at] ?? 0;
    while (cell >= (offset[row + 1] ?? 0)) row++;
    const column = cell - (offset[row] ?? 0) + (band.low[row] ?? 0);
    if (column < (low[row] ?? 0)) low[row] = column;
    if (column > (high[row] ?? 0)) high[row] = column;
  }
  // Paths only rise: nothing before a row lies to the right of it, nothing behind it to the left.
  for (let row = rows - 2; row >= 0; row--) low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? 0);
  for (let row = 1; row < rows; row++) high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0);
  return bandOf(
    firstRow,
    low.map((_, row) => Math.max(firstColumn, (low[Math.max(0, row - margin)] ?? 0) - margin)),
    high.map((_, row) => Math.min(lastColumn, (high[Math.min(rows - 1, row + margin)] ?? 0) + margin)),
  );
}

/** The band with `margin` more units on every side of the given rows. */
export function widenedAt(rows: readonly number[], band: Band, margin: number): Band {
  const low = band.low.slice();
  const high = band.high.slice();
  const lastColumn = high[high.length - 1] ?? 0;
  for (const i of rows) {
    const middle = i - band.firstRow;
    for (let row = Math.max(0, middle - margin); row <= Math.min(low.length - 1, middle + margin); row++) {
      low[row] = Math.max(low[0] ?? 0, (band.low[row] ?? 0) - margin);
      high[row] = Math.min(lastColumn, (band.high[row] ?? 0) + margin);
    }
  }
  return bandOf(band.firstRow, low, high);
}

export function bandOf(firstRow: number, low: Int32Array, high: Int32Array): Band {
  const offset = new Int32Array(low.length + 1);
  for (let row = 0; row < low.length; row++) {
    offset[row + 1] = (offset[row] ?? 0) + (high[row] ?? 0) - (low[row] ?? 0) + 1;
  }
  return { firstRow, lastRow: firstRow + low.length - 1, low, high, offset };
}

export function cellCount({ offset }: Band): number {
  return offset[offset.length - 1] ?? 0;
}

/** Index of a cell, or -1 outside the band. */
export function cellAt({ firstRow, low, high, offset }: Band, i: number, j: number): number {
  const row = i - firstRow;
  const first = low[row];
  if (first === undefined || j < first || j > (high[row] ?? -1)) return -1;
  return (offset[row] ?? 0) + j - first;
}
