import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../../src/article/article.ts';
import { pairRows } from '../../src/workflow/pair-rows.ts';
import { countingIds } from '../setup/database.ts';

const block = (id: string): Block => ({
  id,
  textId: 't',
  kind: 'paragraph',
  text: `Words of ${id}.`,
  lang: 'en',
  markup: [],
  boilerplate: null,
  reasons: [],
  draft: null,
  orderKey: id,
  version: 1,
});

const side = (lang: string, ids: readonly string[]) => ({ lang, blocks: ids.map(block) });

function pair(
  rows: readonly (readonly [readonly string[], readonly string[]])[],
  source: readonly string[],
  target: readonly string[],
) {
  return pairRows(
    { makeId: countingIds() },
    rows.map(([ofSource, ofTarget]) => ({ source: ofSource, target: ofTarget })),
    side('ru', source),
    side('en', target),
  );
}

const shape = (...given: Parameters<typeof pair>) =>
  pair(...given).map(({ source, target }) => `${source.join(' ')} = ${target.join(' ')}`.trim());

describe('rows of a document', () => {
  test('become beads, which nobody has confirmed', () => {
    const beads = pair(
      [
        [['a'], ['x']],
        [['b', 'c'], ['y']],
      ],
      ['a', 'b', 'c'],
      ['x', 'y'],
    );
    expect(beads).toMatchObject([
      { source: ['a'], target: ['x'], status: 'auto', reasons: [{ code: 'table-row' }] },
      { source: ['b', 'c'], target: ['y'], status: 'auto', score: null },
    ]);
    expect(beads.map(({ orderKey }) => orderKey)).toEqual(beads.map(({ orderKey }) => orderKey).toSorted());
  });

  test('have a row for each paragraph that nothing stands beside', () => {
    expect(
      shape(
        [
          [['a', 'b'], []],
          [[], ['x']],
        ],
        ['a', 'b'],
        ['x'],
      ),
    ).toEqual(['a =', 'b =', '= x']);
  });

  test('lose what takes no part in pairing, and gain what stood in no row, where it stands in the text', () => {
    const rows = [
      [['a', 'gone'], ['x']],
      [['c'], ['gone too']],
    ] as const;
    expect(shape(rows, ['a', 'between', 'c', 'last'], ['x'])).toEqual([
      'a = x',
      'between =',
      'c =',
      'last =',
    ]);
  });

  test('with several paragraphs on both sides are paired by the aligner', () => {
    const beads = pair(
      [
        [
          ['a', 'b'],
          ['x', 'y'],
        ],
      ],
      ['a', 'b'],
      ['x', 'y'],
    );
    expect(beads.flatMap(({ source }) => source)).toEqual(['a', 'b']);
    expect(beads.flatMap(({ target }) => target)).toEqual(['x', 'y']);
  });

  test('hold every block in exactly one bead, whatever the rows say', () => {
    const ids = (letter: string) =>
      fc.uniqueArray(
        fc.nat({ max: 9 }).map((n) => `${letter}${n}`),
        { maxLength: 10 },
      );
    const row = fc.tuple(ids('s'), ids('t'));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), ids('s'), ids('t'), (rows, source, target) => {
        const beads = pair(rows, source, target);
        expect(beads.flatMap((bead) => bead.source).toSorted()).toEqual(source.toSorted());
        expect(beads.flatMap((bead) => bead.target).toSorted()).toEqual(target.toSorted());
      }),
    );
  });
});
