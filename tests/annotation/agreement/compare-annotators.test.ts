import { describe, expect, test } from '@jest/globals';
import { compareAnnotators } from '../../../src/annotation/agreement/compare-annotators.ts';
import { f1AcrossTwins, type Marked, spanF1, twinF1 } from '../../../src/annotation/agreement/span-f1.ts';

/** A mark over the first place of some words in a text. */
const mark = (text: string, words: string, label = 'PER'): Marked => {
  const start = text.indexOf(words);
  return { label, places: [{ start, end: start + words.length }] };
};

const text = 'Президент Байден встретил Путина в Женеве';
const translation = 'President Biden met Putin in Geneva';

describe('span F1', () => {
  const anna = [mark(text, 'Байден'), mark(text, 'Путина'), mark(text, 'Женеве', 'LOC')];
  const boris = [mark(text, 'Президент Байден'), mark(text, 'Путина'), mark(text, 'Женеве', 'ORG')];

  test('counts what is at the very same place with the same label', () => {
    expect(spanF1(anna, boris, 'exact')).toEqual({ agreed: 1, first: 3, second: 3, f1: 1 / 3 });
  });

  test('counts what overlaps, too, where that is asked for', () => {
    expect(spanF1(anna, boris, 'overlap')).toEqual({ agreed: 2, first: 3, second: 3, f1: 2 / 3 });
  });

  test('counts each mark once: two halves are not two hits on the whole', () => {
    const halves = [mark(text, 'Президент'), mark(text, 'Байден')];
    expect(spanF1(halves, [mark(text, 'Президент Байден')], 'overlap').agreed).toBe(1);
  });

  test('wants all places of what was interrupted', () => {
    const [first, second] = [mark(text, 'Президент').places, mark(text, 'встретил').places];
    const whole = { label: 'direct', places: [...first, ...second] };
    expect(spanF1([whole], [{ label: 'direct', places: first }], 'exact').agreed).toBe(0);
    expect(spanF1([whole], [{ label: 'direct', places: first }], 'overlap').agreed).toBe(1);
  });

  test('tells blocks apart', () => {
    const inBlock = (blockId: string) => ({ label: 'PER', places: [{ blockId, start: 0, end: 3 }] });
    expect(spanF1([inBlock('a')], [inBlock('b')], 'overlap').agreed).toBe(0);
  });

  test('is undefined where nobody marked anything, and 0 where one did', () => {
    expect(spanF1([], [], 'exact').f1).toBeNull();
    expect(spanF1(anna, [], 'exact').f1).toBe(0);
  });
});

describe('across languages', () => {
  const biden = { source: mark(text, 'Байден'), target: mark(translation, 'Biden') };
  const putin = { source: mark(text, 'Путина'), target: mark(translation, 'Putin') };

  test('twins of two people agree where both of their ends do', () => {
    const elsewhere = { ...putin, target: mark(translation, 'met') };
    expect(twinF1([biden, putin], [biden, elsewhere], 'exact')).toMatchObject({ agreed: 1, f1: 0.5 });
    const wider = { ...biden, target: mark(translation, 'President Biden') };
    expect(twinF1([biden], [wider], 'exact').agreed).toBe(0);
    expect(twinF1([biden], [wider], 'overlap').agreed).toBe(1);
  });

  test('who marked one text is compared with who marked the other, through twins', () => {
    const first = [biden.source, putin.source, mark(text, 'Женеве', 'LOC')];
    const second = [biden.target, { ...putin.target, label: 'ORG' }];
    const across = f1AcrossTwins(first, second, [biden, putin], 'exact');
    expect(across).toEqual({ agreed: 1, first: 3, second: 2, f1: 0.4 });
  });
});

describe('several annotators', () => {
  const anna = [mark(text, 'Байден'), mark(text, 'Женеве', 'LOC')];
  const boris = [mark(text, 'Байден'), mark(text, 'Женеве', 'ORG')];

  test('are compared two by two, over the words, and by where things begin and end', () => {
    const agreement = compareAnnotators([{ text }], [anna, boris, anna]);
    expect(agreement.words).toBe(6);
    expect(agreement.pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(agreement.pairs[0]?.exact.f1).toBe(0.5);
    // Five of six words alike; by chance (16 + 1) of 36: (30 - 17) / (36 - 17).
    expect(agreement.pairs[0]?.kappa).toBeCloseTo(13 / 19, 10);
    expect(agreement.pairs[1]).toMatchObject({ exact: { f1: 1 }, kappa: 1 });
    expect(agreement.byLabel.PER?.alpha).toBe(1);
    expect(agreement.byLabel.ORG?.alpha).toBeLessThan(1);
    expect(agreement.alpha).toBeGreaterThan(agreement.fleissKappa ?? 1);
  });

  test('who marked nothing have agreed on nothing that chance does not explain', () => {
    expect(compareAnnotators([{ text }], [[], []])).toMatchObject({
      fleissKappa: null,
      alpha: null,
      unitizing: null,
      pairs: [{ kappa: null, exact: { f1: null } }],
    });
  });

  test('may have nested marks, also of one label', () => {
    const nested = [mark(text, 'Президент Байден'), mark(text, 'Байден')];
    const { unitizing, pairs } = compareAnnotators([{ text }], [nested, nested]);
    expect(unitizing).toBe(1);
    expect(pairs[0]?.kappa).toBe(1);
  });

  test('of an article are compared block by block', () => {
    const blocks = [
      { id: 'a', text: 'Байден' },
      { id: 'b', text: 'Путин' },
    ];
    const inBlock = (blockId: string) => ({ label: 'PER', places: [{ blockId, start: 0, end: 5 }] });
    const { pairs } = compareAnnotators(blocks, [[inBlock('a')], [inBlock('b')]]);
    expect(pairs[0]).toMatchObject({ exact: { agreed: 0 }, kappa: -1 });
  });
});
