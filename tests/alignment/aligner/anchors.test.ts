import { describe, expect, test } from '@jest/globals';
import { anchoredBand, mostCellsPerUnit } from '../../../src/alignment/aligner/anchors.ts';
import { type Band, cellAt, cellCount } from '../../../src/alignment/aligner/band.ts';
import { extractFeatures } from '../../../src/alignment/aligner/features.ts';
import { weigh } from '../../../src/alignment/aligner/weigh.ts';
import { weightsAlone } from '../../../src/alignment/aligner/weights.ts';

const bandOf = (source: readonly string[], target: readonly string[]): Band => {
  const unit = (text: string) => ({ text });
  const features = extractFeatures({
    langSource: 'ru',
    langTarget: 'en',
    source: source.map(unit),
    target: target.map(unit),
  });
  const region = { source: [0, source.length], target: [0, target.length] } as const;
  return anchoredBand(weigh(features, weightsAlone, 1), region, 10);
};
const numbered = (count: number, words: string, skip = -1) =>
  Array.from({ length: count }, (_, line) => `${words} ${1000 + line}`).filter((_, line) => line !== skip);

describe('anchoredBand', () => {
  test('looks at twice as many cells for a text twice as long', () => {
    const cells = [500, 1000, 2000].map((count) =>
      cellCount(bandOf(numbered(count, 'Строка'), numbered(count, 'Line'))),
    );
    expect((cells[1] ?? 0) / (cells[0] ?? 1)).toBeLessThan(2.1);
    expect((cells[2] ?? 0) / (cells[1] ?? 1)).toBeLessThan(2.1);
  });

  test('stays bounded where nothing is shared', () => {
    const band = bandOf(new Array(3000).fill('строка'), new Array(1000).fill('line'));
    expect(cellCount(band)).toBeLessThan(mostCellsPerUnit * 4000 * 1.5);
  });

  test('holds both corners and every row follows on the one before', () => {
    for (const [source, target] of [
      [numbered(300, 'Строка', 40), numbered(300, 'Line')],
      [numbered(3, 'Строка'), new Array(2000).fill('line')],
      [new Array(2000).fill('строка'), numbered(3, 'Line')],
    ] as const) {
      const band = bandOf(source, target);
      expect(cellAt(band, 0, 0)).toBe(0);
      expect(cellAt(band, source.length, target.length)).toBe(cellCount(band) - 1);
      for (let i = 1; i <= source.length; i++) {
        expect(band.low[i]).toBeLessThanOrEqual(band.high[i - 1] ?? -1);
        expect(band.high[i]).toBeGreaterThanOrEqual(band.high[i - 1] ?? -1);
      }
    }
  });

  test('contains the true path around an omitted line', () => {
    const band = bandOf(numbered(400, 'Строка', 150), numbered(400, 'Line'));
    for (let i = 0; i < 399; i++) expect(cellAt(band, i, i < 150 ? i : i + 1)).toBeGreaterThanOrEqual(0);
  });
});
