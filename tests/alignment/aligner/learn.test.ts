import { describe, expect, test } from '@jest/globals';
import { families } from '../../../src/alignment/aligner/families.ts';
import { extractFeatures, type Side } from '../../../src/alignment/aligner/features.ts';
import { learnWords } from '../../../src/alignment/aligner/learn.ts';

const learned = families.indexOf('learned');
const unit = (text: string) => ({ text });
const features = extractFeatures({
  langSource: 'fi',
  langTarget: 'hu',
  source: ['kissa juoksi', 'talo paloi', 'kissa nukkui', 'auto pysähtyi', 'kissa katosi', 'lintu lensi'].map(
    unit,
  ),
  target: [
    'macska futott',
    'ház leégett',
    'macska aludt',
    'kocsi megállt',
    'macska eltűnt',
    'madár elszállt',
  ].map(unit),
});
const oneToOne = Array.from({ length: 6 }, (_, at) => ({
  i: at,
  j: at,
  rows: 1,
  columns: 1,
  score: 10,
  probability: 1,
}));

const unitsWith = (side: Side, id: number) =>
  Array.from({ length: side.count }, (_, at) => at).filter((at) =>
    side.ids.subarray(side.start[at], side.start[at + 1]).includes(id),
  );

describe('learnWords', () => {
  test('gives words that keep turning up together a feature in common', () => {
    const known = learnWords(features, oneToOne, 6);
    const pairs = Array.from(known.family.keys())
      .filter((id) => known.family[id] === learned)
      .map((id) => [unitsWith(known.source, id), unitsWith(known.target, id)])
      .filter(([source]) => source?.length);
    expect(pairs).toEqual([
      [
        [0, 2, 4],
        [0, 2, 4],
      ],
    ]);
  });

  test('learns nothing from a single meeting, nor below the level asked for', () => {
    expect(learnWords(features, oneToOne.slice(0, 1), 1)).toBe(features);
    expect(learnWords(features, oneToOne, 1000)).toBe(features);
  });

  test('leaves the features found before as they were', () => {
    const known = learnWords(features, oneToOne, 6);
    expect(known.family.subarray(0, features.family.length)).toEqual(features.family);
    const old = known.source.ids.filter((id) => id < features.family.length);
    expect(old).toEqual(features.source.ids);
  });
});
