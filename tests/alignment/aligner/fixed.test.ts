import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alignTexts, pairTexts } from '../../../src/alignment/aligner/align.ts';
import type { AlignRequest, FixedBead } from '../../../src/alignment/aligner/evidence.ts';

const source = [
  'Мост открыли в 2019 году.',
  'Мэр Пётр Гаврилов поздравил жителей.',
  'Движение запустят 3 мая.',
  'Старую переправу разберут.',
];
const target = [
  'The bridge was opened in 2019.',
  'Mayor Pyotr Gavrilov congratulated the residents.',
  'Traffic starts on 3 May.',
  'The old crossing will be taken down.',
];

describe('confirmed beads', () => {
  test('stay as they are, whatever the evidence says, and are sure', () => {
    const beads = align(source, target, {
      fixed: [{ source: [1, 2], target: [1] }],
    });
    expect(shown(beads)).toContain('1+2=1');
    expect(beads.find((bead) => bead.source.length === 2)?.score).toBe(1);
    expect(shown(beads)).toContain('0=0');
    expect(shown(beads)).toContain('3=3');
  });

  test('may be larger than any bead the aligner would make', () => {
    const many = Array.from({ length: 9 }, (_, at) => `Строка ${at + 100}.`);
    const beads = align([...many, ...source], ['All the lines.', ...target], {
      fixed: [{ source: many.map((_, at) => at), target: [0] }],
    });
    expect(shown(beads)).toEqual(['0+1+2+3+4+5+6+7+8=0', '9=1', '10=2', '11=3', '12=4']);
  });

  test('keep a unit alone that somebody has said to be an omission', () => {
    expect(shown(align(source, target, { fixed: [{ source: [2], target: [] }] }))).toContain('2=');
    expect(shown(align(source, target, { fixed: [{ source: [], target: [1] }] }))).toContain('=1');
  });

  test('must not cross, overlap, have gaps or reach beyond the texts', () => {
    for (const fixed of [
      [
        { source: [0], target: [2] },
        { source: [1], target: [1] },
      ],
      [
        { source: [0, 1], target: [0] },
        { source: [1], target: [1] },
      ],
      [{ source: [0, 2], target: [0] }],
      [{ source: [4], target: [3] }],
    ]) {
      expect(() => align(source, target, { fixed })).toThrow(RangeError);
    }
  });

  test('survive any texts, and the rest is covered as ever', () => {
    const units = fc.array(fc.constantFrom('Москва 12', 'Moscow 12', 'мост', 'bridge', ''), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(units, units, fc.infiniteStream(fc.nat(3)), (one, other, sizes) => {
        const fixed = fixedBeads(one.length, other.length, sizes);
        const beads = align(one, other, { fixed });
        for (const bead of fixed)
          expect(shown(beads)).toContain(`${bead.source.join('+')}=${bead.target.join('+')}`);
        expect(beads.flatMap((bead) => bead.source)).toEqual(one.map((_, i) => i));
        expect(beads.flatMap((bead) => bead.target)).toEqual(other.map((_, j) => j));
      }),
    );
  });
});

describe('evidence passed in', () => {
  test('referents are names that no list and no sound could match, inflected or not', () => {
    const texts: readonly [string[], string[]] = [
      ['Красная шапочка дружила с ним.', 'Мишка жил отдельно.'],
      ['Little Red Hood was friends with him.', 'The bear lived alone.'],
    ];
    const referents = [{ source: ['Красную шапочку'], target: ['Little Red Hood'] }];
    const [bead] = align(...texts, { referents });
    expect(bead?.reasons).toContainEqual({ code: 'names', values: { matched: 1, of: 1 } });
    expect(bead?.score).toBeGreaterThan(align(...texts)[0]?.score ?? 1);
  });

  test('examples from elsewhere teach what words mean', () => {
    const examples = ['kissa', 'talo', 'auto'].flatMap((word, at) =>
      Array.from({ length: 4 }, (_, time) => ({
        source: `${word} ${time}`,
        target: `${['macska', 'ház', 'kocsi'][at]} ${time}`,
      })),
    );
    const texts: readonly [string[], string[]] = [
      ['auto', 'kissa', 'talo'],
      ['macska', 'ház'],
    ];
    const learnt = pairTexts({ ...request(...texts), langSource: 'fi', langTarget: 'hu', examples });
    expect(shown(learnt)).toEqual(['0=', '1=0', '2=1']);
  });
});

function align(one: readonly string[], other: readonly string[], more: Partial<AlignRequest> = {}) {
  return alignTexts({ ...request(one, other), ...more });
}

function request(one: readonly string[], other: readonly string[]): AlignRequest {
  const unit = (text: string) => ({ text });
  return { langSource: 'ru', langTarget: 'en', source: one.map(unit), target: other.map(unit) };
}

function shown(beads: readonly FixedBead[]): readonly string[] {
  return beads.map((bead) => `${bead.source.join('+')}=${bead.target.join('+')}`);
}

/** Some beads in order, of sizes out of a stream: skip, take, skip, take. */
function fixedBeads(sourceCount: number, targetCount: number, sizes: Iterator<number>): FixedBead[] {
  const next = () => sizes.next().value ?? 0;
  const beads: FixedBead[] = [];
  for (let i = next(), j = next(); i < sourceCount && j < targetCount; i += next(), j += next()) {
    const rows = Math.min(sourceCount - i, 1 + next());
    const columns = Math.min(targetCount - j, 1 + next());
    beads.push({ source: range(i, rows), target: range(j, columns) });
    i += rows;
    j += columns;
  }
  return beads;
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}
