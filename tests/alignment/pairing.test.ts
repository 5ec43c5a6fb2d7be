import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bead, Side } from '../../src/alignment/bead.ts';
import * as pairing from '../../src/alignment/pairing.ts';
import { hashOfBead, isStale, seenVersion } from '../../src/alignment/stale.ts';
import { untangle } from '../../src/alignment/untangle.ts';
import { glance, rows } from '../setup/bead-rows.ts';

type Beads = pairing.Beads;

/** Splits a row of whose units nothing is known. */
function splitRow(beads: Beads, id: string, newIds: readonly string[]): Beads | null {
  const bead = beads.find((each) => each.id === id) as Bead;
  return pairing.splitRow(
    beads,
    id,
    untangle(bead, () => 0),
    newIds,
  );
}

describe('rows of a pairing', () => {
  test('merge with the next one, in the order of the text', () => {
    expect(glance(pairing.mergeWithNext(rows('s1|t1! s2|t2+t3 s3|'), 'r1'))).toBe('s1+s2|t1+t2+t3 s3|');
  });

  test('merge with all rows to another, above or below, into the first of them', () => {
    const before = pairing.bookmarkRows(rows('s1|t1 s2| |t2 s3|t3!'), ['r3'], true);
    const after = pairing.mergeRows(before, 'r3', 'r1');
    expect(glance(after)).toBe('s1+s2|t1+t2 s3|t3!');
    expect(after?.[0]).toMatchObject({ id: 'r1', isBookmarked: true });
    expect(pairing.mergeRows(before, 'r2', 'r2')).toBeNull();
  });

  test('join halves wherever they stand, and only halves', () => {
    const before = rows('s1| s2|t2 |t1 s3|');
    expect(glance(pairing.joinHalves(before, 'r1', 'r3'))).toBe('s1|t1 s2|t2 s3|');
    expect(glance(pairing.joinHalves(before, 'r3', 'r1'))).toBe('s2|t2 s1|t1 s3|');
    expect(pairing.joinHalves(before, 'r1', 'r4')).toBeNull();
    expect(pairing.joinHalves(before, 'r1', 'r2')).toBeNull();
  });

  test('exchange one side with the next row', () => {
    expect(glance(pairing.swapWithNext(rows('s1|t1! s2|t2+t3 s3|'), 'r1', 'target'))).toBe(
      's1|t2+t3 s2|t1 s3|',
    );
    expect(glance(pairing.swapWithNext(rows('s1| s2|t1'), 'r1', 'target'))).toBe('s1|t1 s2|');
    expect(pairing.swapWithNext(rows('s1| s2|'), 'r1', 'target')).toBeNull();
    expect(pairing.swapWithNext(rows('s1|t1'), 'r1', 'source')).toBeNull();
  });

  test('are marked to come back to, and the first part of a split row stays so', () => {
    const marked = pairing.bookmarkRows(rows('s1+s2|t1+t2 s3|t3'), ['r1'], true);
    expect(marked.map(({ isBookmarked }) => isBookmarked)).toEqual([true, false]);
    expect(splitRow(marked, 'r1', ['new'])?.map(({ isBookmarked }) => isBookmarked)).toEqual([
      true,
      false,
      false,
    ]);
    expect(pairing.bookmarkRows(marked, ['r1', 'r2'], true)[0]).toBe(marked[0]);
    expect(pairing.bookmarkRows(marked, ['r1'], false)).toEqual(rows('s1+s2|t1+t2 s3|t3'));
  });

  test('cannot merge below the last', () => {
    expect(pairing.mergeWithNext(rows('s1|t1 s2|t2'), 'r2')).toBeNull();
  });

  test('split into rows of one unit a side, the first of which keeps the id', () => {
    const after = splitRow(rows('s1+s2+s3|t1+t2 s4|t3'), 'r1', ['new1', 'new2']);
    expect(glance(after)).toBe('s1|t1 s2|t2 s3| s4|t3');
    expect(after?.map(({ id }) => id)).toEqual(['r1', 'new1', 'new2', 'r2']);
  });

  test('cannot split what has one unit on each side', () => {
    expect(splitRow(rows('s1|t1'), 'r1', [])).toBeNull();
  });

  test('take a unit at their top or their bottom', () => {
    const before = rows('s1|t1 s2|t2');
    expect(glance(pairing.moveUnit(before, 't1', 'r2', 'top'))).toBe('s1| s2|t1+t2');
    expect(glance(pairing.moveUnit(before, 't1', 'r2', 'bottom'))).toBe('s1| s2|t2+t1');
    expect(pairing.moveUnit(before, 't1', 'r1', 'top')).toBeNull();
  });

  test('pass a unit on with all that follow it, so that the order of the text is kept', () => {
    const before = rows('s1|t1+t2+t3 s2|t4');
    expect(glance(pairing.shiftUnit(before, 't2', 'down'))).toBe('s1|t1 s2|t2+t3+t4');
    expect(glance(pairing.shiftUnit(rows('s1| s2|t1+t2+t3'), 't2', 'up'))).toBe('s1|t1+t2 s2|t3');
    expect(pairing.shiftUnit(before, 't1', 'up')).toBeNull();
    expect(pairing.shiftUnit(before, 't4', 'down')).toBeNull();
  });

  test('move one side down from here, with a row more where the last one was full', () => {
    const after = pairing.shiftSide(rows('s1|t1 s2|t2'), 'r2', 'target', 'down', 'new');
    expect(glance(after)).toBe('s1|t1 s2| |t2');
    expect(after?.at(-1)?.id).toBe('new');
    expect(glance(pairing.shiftSide(rows('s1|t1 s2|'), 'r1', 'target', 'down', 'new'))).toBe('s1| s2|t1');
  });

  test('move one side up, into the row above or into a gap at the very top', () => {
    expect(glance(pairing.shiftSide(rows('s1|t1 s2|t2 s3|t3'), 'r2', 'target', 'up', ''))).toBe(
      's1|t1+t2 s2|t3 s3|',
    );
    expect(glance(pairing.shiftSide(rows('s1| s2|t1'), 'r1', 'target', 'up', ''))).toBe('s1|t1 s2|');
    expect(pairing.shiftSide(rows('s1|t1'), 'r1', 'target', 'up', '')).toBeNull();
  });

  test('are made and taken out empty only', () => {
    const more = pairing.insertRow(rows('s1|t1 s2|t2'), 'r2', 'new');
    expect(glance(more)).toBe('s1|t1 | s2|t2');
    expect(glance(pairing.removeRow(more, 'new'))).toBe('s1|t1 s2|t2');
    expect(pairing.removeRow(more, 'r1')).toBeNull();
  });

  test('say why one side is empty, and only then', () => {
    const before = rows('s1| |t1 s2|t2 |');
    const reasons = (beads: Beads | null) => beads?.map(({ emptyReason }) => emptyReason);
    expect(reasons(pairing.markEmpty(before, ['r1'], true))).toEqual(['omitted', null, null, null]);
    expect(reasons(pairing.markEmpty(before, ['r2'], true))).toEqual([null, 'added', null, null]);
    expect(pairing.markEmpty(before, ['r3'], true)).toBeNull();
    expect(pairing.markEmpty(before, ['r4'], true)).toBeNull();
    const marked = pairing.markEmpty(before, ['r1'], true) as Beads;
    expect(pairing.markEmpty(marked, ['r1'], false)).toEqual(before);
  });

  test('that a person reshaped are no longer the aligner’s, and wait to be confirmed again', () => {
    const merged = pairing.mergeWithNext(rows('s1|t1! s2|t2! s3|t3!'), 'r1');
    expect(merged?.[0]).toMatchObject({
      status: 'auto',
      score: null,
      seenHash: null,
      reasons: [{ code: 'by-hand' }],
    });
    expect(merged?.[1]).toMatchObject({ status: 'confirmed', seenHash: 'hash' });
  });

  test('go with the last unit that leaves them', () => {
    expect(glance(pairing.dropUnit(rows('s1|t1 s2| s3|t2'), 's2'))).toBe('s1|t1 s3|t2');
    expect(glance(pairing.dropUnit(rows('s1+s2|t1'), 's2'))).toBe('s1|t1');
  });

  test('take a new unit right after another, or after its row in a row of its own', () => {
    expect(glance(pairing.addUnitAfter(rows('s1+s2|t1'), 's1', 'new'))).toBe('s1+new+s2|t1');
    const before = rows('s1|t1 s2|t2');
    expect(glance(pairing.addUnitRow(before, 'source', 'new', 's1', 'row'))).toBe('s1|t1 new| s2|t2');
    expect(glance(pairing.addUnitRow(before, 'target', 'new', null, 'row'))).toBe('|new s1|t1 s2|t2');
  });

  test('that are not there are a mistake of the caller', () => {
    expect(() => pairing.mergeWithNext(rows('s1|t1'), 'no')).toThrow(RangeError);
    expect(() => pairing.moveUnit(rows('s1|t1'), 'no', 'r1', 'top')).toThrow(RangeError);
    expect(() => pairing.moveUnit(rows('s1|t1'), 's1', 'no', 'top')).toThrow(RangeError);
    expect(() => pairing.confirmRows(rows('s1|t1'), ['no'], () => '')).toThrow(RangeError);
  });
});

describe('a confirmed row', () => {
  const texts = new Map([
    ['s1', 'Раз'],
    ['t1', 'One'],
  ]);
  const textOf = (id: string) => texts.get(id) ?? '';

  test('is stale once a text in it is another, and right again when that is taken back', () => {
    const [bead] = pairing.confirmRows(rows('s1|t1'), ['r1'], (each) => hashOfBead(each, textOf));
    expect(isStale(bead as Bead, textOf)).toBe(false);
    expect(isStale(bead as Bead, (id) => (id === 't1' ? 'Two' : textOf(id)))).toBe(true);
    expect(isStale(pairing.unconfirmRows([bead as Bead], ['r1'])[0] as Bead, textOf)).toBe(false);
  });

  test('tells one text on the left from the same on the right', () => {
    const [left, right] = rows('s1| |s1') as [Bead, Bead];
    expect(hashOfBead(left, textOf)).not.toBe(hashOfBead(right, textOf));
  });

  test('has the version of whatever in it changed last', () => {
    const [bead] = rows('s1|t1') as [Bead];
    expect(seenVersion(bead, () => 0)).toBe(1);
    expect(seenVersion(bead, (id) => (id === 't1' ? 7 : 3))).toBe(7);
  });
});

/** Rows with every unit in exactly one of them, in the order of both texts. */
const anyRows: fc.Arbitrary<Beads> = fc
  .array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((shapes) => {
    let [s, t] = [0, 0];
    const units = (prefix: string, count: number) =>
      Array.from({ length: count }, () => (prefix === 's' ? `s${++s}` : `t${++t}`)).join('+');
    return rows(
      shapes.map(([m, n, sure]) => `${units('s', m)}|${units('t', n)}${sure ? '!' : ''}`).join(' '),
    );
  });

const shapeOf = ({ id, source, target }: Bead) => ({ id, source, target });
const unitsOf = (beads: Beads, side: Side) => beads.flatMap((bead) => bead[side]);

function expectInOrder(beads: Beads): void {
  const keys = beads.map(({ orderKey }) => orderKey);
  expect(keys).toEqual(keys.toSorted());
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(beads.map(({ id }) => id)).size).toBe(beads.length);
}

/** Every operation that neither puts a unit in nor takes one out, by two numbers. */
function moves(beads: Beads, pick: number, other: number): (Beads | null)[] {
  const at = <T>(items: readonly T[], n: number) => items[n % items.length] as T;
  const bead = at(beads, pick).id;
  const side = other % 2 === 0 ? 'source' : 'target';
  const direction = other % 3 === 0 ? 'up' : 'down';
  const all = [...unitsOf(beads, 'source'), ...unitsOf(beads, 'target')];
  const news = Array.from({ length: 9 }, (_, i) => `n${i}`);
  return [
    pairing.mergeWithNext(beads, bead),
    splitRow(beads, bead, news),
    pairing.shiftSide(beads, bead, side, direction, 'n'),
    pairing.insertRow(beads, bead, 'n'),
    pairing.removeRow(beads, bead),
    pairing.markEmpty(beads, [bead], true),
    pairing.confirmRows(beads, [bead], () => 'hash'),
    pairing.unconfirmRows(beads, [bead]),
    pairing.bookmarkRows(beads, [bead], true),
    pairing.swapWithNext(beads, bead, side),
    pairing.mergeRows(beads, bead, at(beads.slice(pick % beads.length), other).id),
    ...(all.length > 0
      ? [
          pairing.moveUnit(beads, at(all, other), bead, other % 5 === 0 ? 'top' : 'bottom'),
          pairing.shiftUnit(beads, at(all, other), direction),
        ]
      : []),
  ];
}

describe('every operation on rows', () => {
  test('keeps each unit in exactly one row, and the rows in order', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), fc.nat(), (beads, pick, other) => {
        for (const after of moves(beads, pick, other)) {
          if (!after) continue;
          for (const side of ['source', 'target'] as const) {
            expect(unitsOf(after, side).toSorted()).toEqual(unitsOf(beads, side).toSorted());
          }
          expectInOrder(after);
        }
      }),
    );
  });

  test('leaves the rows whose units stay as they were the very same, but for the one in hand', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), fc.nat(), (beads, pick, other) => {
        const inHand = (beads[pick % beads.length] as Bead).id;
        const known = new Map(beads.map((bead) => [bead.id, bead]));
        for (const after of moves(beads, pick, other)) {
          for (const bead of after ?? []) {
            const was = known.get(bead.id);
            if (!was || bead.id === inHand || !isDeepStrictEqual(shapeOf(was), shapeOf(bead))) continue;
            expect(bead).toBe(was);
          }
        }
      }),
    );
  });

  test('that keeps the order of the text keeps it', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), fc.nat(), (beads, pick, other) => {
        const bead = (beads[pick % beads.length] as Bead).id;
        const side = other % 2 === 0 ? 'source' : 'target';
        const unit = unitsOf(beads, side)[other % Math.max(1, unitsOf(beads, side).length)];
        const after = [
          pairing.mergeWithNext(beads, bead),
          splitRow(beads, bead, ['a', 'b']),
          pairing.shiftSide(beads, bead, side, 'down', 'n'),
          pairing.shiftSide(beads, bead, side, 'up', 'n'),
          unit ? pairing.shiftUnit(beads, unit, 'down') : null,
          unit ? pairing.shiftUnit(beads, unit, 'up') : null,
        ];
        for (const each of after) if (each) expect(unitsOf(each, side)).toEqual(unitsOf(beads, side));
      }),
    );
  });
});

describe('operations that take each other back', () => {
  const shape = (beads: Beads | null) => beads?.map(shapeOf);

  test('moving a side down and up again leaves every row as it was', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), fc.constantFrom('source', 'target'), (beads, pick, side) => {
        const last = beads.at(-1) as Bead;
        // What is moved down fills an empty row at the end, and goes with it.
        fc.pre(last.source.length + last.target.length > 0);
        const bead = (beads[pick % beads.length] as Bead).id;
        const down = pairing.shiftSide(beads, bead, side, 'down', 'new') as Beads;
        expect(shape(pairing.shiftSide(down, bead, side, 'up', ''))).toEqual(shape(beads));
      }),
    );
  });

  test('merging rows of one unit a side and splitting them again gives the same pairs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.nat(), (count, pick) => {
        const beads = rows(Array.from({ length: count }, (_, i) => `s${i}|t${i}`).join(' '));
        const bead = beads[pick % (count - 1)] as Bead;
        const merged = pairing.mergeWithNext(beads, bead.id) as Beads;
        expect(glance(splitRow(merged, bead.id, ['new']))).toBe(glance(beads));
      }),
    );
  });

  test('inserting a row and removing it leaves the very same rows', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), (beads, pick) => {
        const bead = (beads[pick % beads.length] as Bead).id;
        expect(pairing.removeRow(pairing.insertRow(beads, bead, 'new'), 'new')).toEqual(beads);
      }),
    );
  });

  test('adding a unit and dropping it leaves the units of every row', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), fc.constantFrom('source', 'target'), (beads, pick, side) => {
        const units = unitsOf(beads, side);
        const after = units.length === 0 ? null : (units[pick % units.length] as string);
        const inRow = pairing.addUnitRow(beads, side, 'new', after, 'row');
        expectInOrder(inRow);
        expect(shape(pairing.dropUnit(inRow, 'new'))).toEqual(shape(beads));
        if (after === null) return;
        expect(shape(pairing.dropUnit(pairing.addUnitAfter(beads, after, 'new'), 'new'))).toEqual(
          shape(beads),
        );
      }),
    );
  });
});
