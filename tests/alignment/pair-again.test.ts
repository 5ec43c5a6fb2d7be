import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bead } from '../../src/alignment/bead.ts';
import { type AlignAgain, pairAgain } from '../../src/alignment/pair-again.ts';
import { glance, rows } from '../setup/bead-rows.ts';

const isConfirmed = ({ status }: Bead) => status === 'confirmed';

function orderOf(beads: readonly Bead[]) {
  const number = (id: string) => Number(id.slice(1));
  const inOrder = (side: 'source' | 'target') =>
    beads.flatMap((bead) => bead[side]).sort((a, b) => number(a) - number(b));
  return { source: inOrder('source'), target: inOrder('target') };
}

/** Pairs the units that are left one by one from the top, between fixed points. */
function oneByOne({ units, inOrder }: AlignAgain): Bead[] {
  const found: Bead[] = [];
  const left = { source: [...units.source], target: [...units.target] };
  const add = (source: readonly string[], target: readonly string[]) => {
    const [bead] = rows(`${source.join('+')}|${target.join('+')}`);
    found.push({ ...(bead as Bead), id: `new${found.length}`, orderKey: '' });
  };
  const addBefore = (limits: { source: number; target: number }) => {
    const [source, target] = [left.source.splice(0, limits.source), left.target.splice(0, limits.target)];
    for (let i = 0; i < Math.max(source.length, target.length); i++)
      add(source.slice(i, i + 1), target.slice(i, i + 1));
  };
  for (const fixed of inOrder.filter(({ source, target }) => source.length > 0 && target.length > 0)) {
    const at = (side: 'source' | 'target') => left[side].indexOf(fixed[side][0] as string);
    addBefore({ source: at('source'), target: at('target') });
    left.source.splice(0, fixed.source.length);
    left.target.splice(0, fixed.target.length);
    add(fixed.source, fixed.target);
  }
  addBefore({ source: left.source.length, target: left.target.length });
  return found;
}

function again(words: string, isHeld = isConfirmed): string | undefined {
  const beads = rows(words);
  return glance(pairAgain(beads, isHeld, orderOf(beads), oneByOne));
}

describe('pairing again', () => {
  test('keeps what is held, and puts the others where their units belong', () => {
    expect(again('s1+s2|t1 s3|t2! s4| |t3+t4')).toBe('s1|t1 s2| s3|t2! s4|t3 |t4');
  });

  test('leaves rows that cross others where they are, and their units out of it', () => {
    expect(again('s1|t3! s2|t1 s3+s4|t2 |t4+t5')).toBe('s1|t3! s2|t1 s3|t2 s4|t4 |t5');
    expect(again('s2|t4! s1| |t2 s3|t1! s4|t3!')).toBe('s1| s2|t4! s3|t1! |t2 s4|t3!');
  });

  test('keeps the ids and keys of rows that come out as they were', () => {
    const before = rows('s1|t1 s2+s3|t2 |t3 s4|t4');
    const after = pairAgain(before, () => false, orderOf(before), oneByOne);
    expect(after.map(({ id }) => id)).toEqual(['r1', 'new1', 'new2', 'r4']);
    expect([after[0], after[3]]).toEqual([before[0], before[3]]);
  });

  test('holds whatever it is told to hold', () => {
    expect(again('s1+s2|t1 s3|t2 s4| |t3+t4', ({ id }) => id === 'r1')).toBe('s1+s2|t1 s3|t2 s4|t3 |t4');
  });

  test('gives a bookmark to the row that now has its first unit', () => {
    const before = rows('s1+s2|t1 s3|t2 s4|t3').map((bead) => ({ ...bead, isBookmarked: bead.id !== 'r3' }));
    const after = pairAgain(before, () => false, orderOf(before), oneByOne);
    expect(after.map((bead) => `${glance([bead])}${bead.isBookmarked ? '*' : ''}`)).toEqual([
      's1|t1*',
      's2|t2',
      's3|t3*',
      's4|',
    ]);
  });

  test('holds every unit once, every held row as it was and the keys in order, however rows were crossed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ m: fc.nat(2), n: fc.nat(2), held: fc.boolean() }), {
          minLength: 1,
          maxLength: 9,
        }),
        fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
        (shapes, dice) => {
          const beads = crossed(shapes, dice);
          const held = beads.filter(isConfirmed);
          const after = pairAgain(beads, isConfirmed, orderOf(beads), oneByOne);
          expect(orderOf(after)).toEqual(orderOf(beads));
          expect(after.filter(isConfirmed)).toEqual(held);
          const keys = after.map(({ orderKey }) => orderKey);
          expect(keys).toEqual([...new Set(keys)].toSorted());
          expect(
            after.every(
              ({ source, target, status }) => status === 'confirmed' || source.length + target.length > 0,
            ),
          ).toBe(true);
        },
      ),
    );
  });
});

/** Rows of these shapes whose units the dice have shuffled. */
function crossed(
  shapes: readonly { readonly m: number; readonly n: number; readonly held: boolean }[],
  dice: readonly number[],
): readonly Bead[] {
  const shuffled = (letter: string, count: number, from: number) => {
    const units = Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
    // Most units stay near their place, as they do when people work.
    for (let i = 0; i + 1 < count; i++) {
      const die = dice[(from + i) % dice.length] ?? 0;
      const j = die % 4 === 0 ? (die >> 2) % count : i;
      [units[i], units[j]] = [units[j] as string, units[i] as string];
    }
    return units;
  };
  const sum = (side: 'm' | 'n') => shapes.reduce((total, shape) => total + shape[side], 0);
  const [source, target] = [shuffled('s', sum('m'), 0), shuffled('t', sum('n'), 20)];
  const words = shapes.map(({ m, n, held }) => {
    return `${source.splice(0, m).join('+')}|${target.splice(0, n).join('+')}${held ? '!' : ''}`;
  });
  return rows(words.join(' '));
}
