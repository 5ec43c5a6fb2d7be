import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alphaLevels, krippendorffAlpha } from '../../../src/annotation/agreement/alpha.ts';
import { cohenKappa, confusionTable, fleissKappa } from '../../../src/annotation/agreement/kappa.ts';
import { unitizingAlpha } from '../../../src/annotation/agreement/unitizing-alpha.ts';

describe("Cohen's kappa", () => {
  test('is what Artstein and Poesio (2008), Inter-coder agreement, work out', () => {
    expect(
      cohenKappa([
        [20, 10],
        [20, 50],
      ]),
    ).toBeCloseTo(0.348, 3);
    expect(
      cohenKappa([
        [46, 0, 0],
        [6, 32, 6],
        [0, 0, 10],
      ]),
    ).toBeCloseTo(0.801, 3);
  });

  test('is below zero where chance would agree more often (Cohen 1960)', () => {
    expect(
      cohenKappa([
        [25, 12, 3],
        [13, 2, 15],
        [12, 16, 2],
      ]),
    ).toBeCloseTo(-0.0923, 4);
  });

  test('is undefined where one category only was used, or nothing was judged', () => {
    expect(cohenKappa([[24]])).toBeNull();
    expect(cohenKappa([])).toBeNull();
    expect(() => cohenKappa([[1, 2]])).toThrow(RangeError);
  });

  test('counts pairs of judgements, and leaves out what one of the two left out', () => {
    const { categories, table } = confusionTable([
      ['a', 'a'],
      ['a', 'b'],
      ['b', null],
    ]);
    expect(categories).toEqual(['a', 'b']);
    expect(table).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });
});

describe("Fleiss' kappa", () => {
  test('is what the ten subjects with fourteen raters of the textbook example come to', () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    expect(fleissKappa(counts)).toBeCloseTo(0.2099, 4);
  });

  test('is undefined where one category only was used, or one person judged', () => {
    expect(fleissKappa([[3], [3]])).toBeNull();
    expect(fleissKappa([[1, 0]])).toBeNull();
    expect(fleissKappa([])).toBeNull();
  });

  test('is not for items that different numbers of people judged', () => {
    expect(() =>
      fleissKappa([
        [1, 1],
        [2, 1],
      ]),
    ).toThrow(RangeError);
  });
});

describe("Krippendorff's alpha", () => {
  // Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section E.
  const units = [
    [1, 1, null, 1],
    [2, 2, 3, 2],
    [3, 3, 3, 3],
    [3, 3, 3, 3],
    [2, 2, 2, 2],
    [1, 2, 3, 4],
    [4, 4, 4, 4],
    [1, 1, 2, 1],
    [2, 2, 2, 2],
    [null, 5, 5, 5],
    [null, null, 1, 1],
    [null, 3, null, null],
  ];

  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('of %s data is what its author works out', (level, wanted) => {
    expect(krippendorffAlpha(units, level)).toBeCloseTo(wanted, 3);
  });

  test('takes words for names and nothing but numbers for the rest', () => {
    const words = units.map((unit) => unit.map((value) => (value === null ? null : `c${value}`)));
    expect(krippendorffAlpha(words, 'nominal')).toBeCloseTo(0.743, 3);
    expect(() => krippendorffAlpha(words, 'interval')).toThrow(RangeError);
  });

  test('is undefined where nothing can be paired, or all is the same', () => {
    expect(krippendorffAlpha([[1, null], [null]], 'nominal')).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        'interval',
      ),
    ).toBeNull();
  });

  test('is 1 for those who agree on more than one value, at any level', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2 }), (values) => {
        fc.pre(new Set(values).size > 1);
        for (const level of alphaLevels)
          expect(
            krippendorffAlpha(
              values.map((each) => [each, each, each]),
              level,
            ),
          ).toBeCloseTo(1, 10);
      }),
    );
  });

  test('does not depend on the order of annotators or items', () => {
    const shuffled = units.toReversed().map((unit) => unit.toReversed());
    for (const level of alphaLevels)
      expect(krippendorffAlpha(shuffled, level)).toBeCloseTo(krippendorffAlpha(units, level) ?? 0, 10);
  });
});

describe("Krippendorff's alpha for unitizing", () => {
  // Krippendorff (2004), Measuring the reliability of qualitative text analysis data: two observers, 150 to 450.
  const unit = (start: number, length: number, annotator: number, category: string) => ({
    start,
    length,
    annotator,
    category,
  });
  const continuum = {
    start: 150,
    length: 300,
    annotators: 2,
    units: [
      unit(225, 70, 0, 'c'),
      unit(370, 30, 0, 'c'),
      unit(220, 80, 1, 'c'),
      unit(355, 20, 1, 'c'),
      unit(400, 20, 1, 'c'),
      ...[0, 1].flatMap((annotator) => [unit(180, 60, annotator, 'k'), unit(300, 50, annotator, 'k')]),
    ],
  };

  test('is what its author works out, category by category', () => {
    const { alpha, categories } = unitizingAlpha(continuum);
    expect(categories.c?.observed).toBeCloseTo(0.0144, 4);
    expect(categories.c?.expected).toBeCloseTo(0.0532, 4);
    expect(categories.c?.alpha).toBeCloseTo(0.7286, 4);
    expect(categories.k?.alpha).toBe(1);
    expect(alpha).toBeCloseTo(0.8587, 4);
  });

  test('is undefined where nothing was marked', () => {
    expect(unitizingAlpha({ ...continuum, units: [] })).toEqual({ alpha: null, categories: {} });
  });

  test('falls the further apart the boundaries are', () => {
    const shifted = (by: number) =>
      unitizingAlpha({
        start: 0,
        length: 100,
        annotators: 2,
        units: [unit(20, 10, 0, 'c'), unit(20 + by, 10, 1, 'c')],
      }).alpha ?? 0;
    const alphas = [0, 2, 4, 8].map(shifted);
    expect(alphas).toEqual(alphas.toSorted((a, b) => b - a));
    expect(alphas[0]).toBe(1);
  });

  test('does not take what overlaps or leaves the text', () => {
    const wrong = (units: (typeof continuum)['units']) => () => unitizingAlpha({ ...continuum, units });
    expect(wrong([unit(200, 20, 0, 'c'), unit(210, 20, 0, 'c')])).toThrow(RangeError);
    expect(wrong([unit(440, 20, 0, 'c')])).toThrow(RangeError);
  });
});
