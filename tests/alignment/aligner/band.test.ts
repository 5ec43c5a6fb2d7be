import { describe, expect, test } from '@jest/globals';
import { bandAround, cellAt, cellCount, fullBand, widenedAt } from '../../../src/alignment/aligner/band.ts';

const whole = fullBand({ source: [10, 30], target: [5, 25] });

describe('a band', () => {
  test('numbers its cells row by row and knows what lies outside', () => {
    expect(cellCount(whole)).toBe(21 * 21);
    expect(cellAt(whole, 10, 5)).toBe(0);
    expect(cellAt(whole, 30, 25)).toBe(21 * 21 - 1);
    for (const [i, j] of [
      [9, 5],
      [31, 25],
      [10, 4],
      [10, 26],
    ] as const)
      expect(cellAt(whole, i, j)).toBe(-1);
  });

  test('around a path holds its neighbours, across rows that a large bead skips', () => {
    const path = [
      [10, 5],
      [15, 9],
      [16, 10],
      [21, 15],
      [26, 20],
      [30, 25],
    ] as const;
    const band = bandAround(
      Int32Array.from(path, ([i, j]) => cellAt(whole, i, j)),
      whole,
      2,
    );
    for (const [i, j] of path) {
      for (const [rows, columns] of [
        [0, 0],
        [1, 1],
        [-1, 1],
        [1, -1],
        [2, 2],
      ] as const) {
        const isInside = cellAt(whole, i + rows, j + columns) >= 0;
        expect(cellAt(band, i + rows, j + columns) >= 0).toBe(isInside);
      }
    }
    expect(cellAt(band, 12, 7)).toBeGreaterThanOrEqual(0);
    expect(cellAt(band, 12, 25)).toBe(-1);
  });

  test('is widened only near the rows that ask for it', () => {
    const narrow = bandAround(
      Int32Array.from({ length: 21 }, (_, at) => cellAt(whole, 10 + at, 5 + at)),
      whole,
      1,
    );
    const wider = widenedAt([12], narrow, 4);
    expect(cellAt(wider, 12, 12)).toBeGreaterThanOrEqual(0);
    expect(cellAt(wider, 25, 24)).toBe(-1);
    expect(cellCount(wider)).toBeGreaterThan(cellCount(narrow));
  });
});
