import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Alignment, Bead } from '../../src/alignment/bead.ts';
import { untangle } from '../../src/alignment/untangle.ts';
import { type ArticleState, readArticleState } from '../../src/workflow/article-state.ts';
import { movedTo, unitLikeness } from '../../src/workflow/unit-likeness.ts';
import { deskWithSample } from '../setup/desk.ts';

let state: ArticleState;
let dispose: () => Promise<void>;
/** The number of each block in its text, as `s12` or `t3`. */
let numbers: ReadonlyMap<string, string>;

beforeAll(async () => {
  const desk = await deskWithSample();
  dispose = desk.dispose;
  const read = await readArticleState(desk.services.database.read, 'desk', 'sample');
  // What people tagged would tell too much.
  state = { ...(read as ArticleState), tags: [], entities: [] };
  numbers = new Map(
    state.texts.flatMap(({ id, role }) =>
      state.blocks
        .filter((block) => block.textId === id && block.boilerplate === null)
        .map((block, i) => [block.id, `${role === 'source' ? 's' : 't'}${i + 1}`] as const),
    ),
  );
});
afterAll(() => dispose());

const named = (ids: readonly string[]) => ids.map((id) => numbers.get(id)).join('+');

/** The pairing with a language, as nobody has looked at it yet, and with its rows changed. */
function pairing(lang: string, change: (bead: Bead, at: number) => readonly Bead[]): Alignment {
  const target = state.texts.find((text) => text.lang === lang && text.role === 'translation');
  const alignment = state.alignments.find(({ targetTextId }) => targetTextId === target?.id) as Alignment;
  const open = alignment.beads.map((bead): Bead => ({ ...bead, status: 'auto', emptyReason: null }));
  return { ...alignment, beads: open.flatMap(change) };
}

describe('how alike blocks are', () => {
  test.each([
    ['en', 14, 15, 's14|t13+t14 s15|t12'],
    ['tr', 12, 13, 's12|t12+t13 s13|t11'],
  ])('puts paragraphs right in %s that the translation changed round', (lang, first, second, expected) => {
    let rest: Bead | null = null;
    const merged = pairing(lang, (bead) => {
      if (bead.source.length === 1 && named(bead.source) === `s${second}`) {
        rest = bead;
        return [];
      }
      return [bead];
    });
    const both = merged.beads.find(({ source }) => named(source) === `s${first}`) as Bead;
    const units = [both, rest as unknown as Bead];
    const tangled: Bead = {
      ...both,
      source: units.flatMap(({ source }) => source),
      target: units.flatMap(({ target }) => target).sort((a, b) => (a < b ? -1 : 1)),
    };
    const alignment = { ...merged, beads: merged.beads.map((bead) => (bead === both ? tangled : bead)) };
    const inOrder = tangled.target.toSorted(
      (a, b) => Number(numbers.get(a)?.slice(1)) - Number(numbers.get(b)?.slice(1)),
    );
    const parts = untangle({ ...tangled, target: inOrder }, unitLikeness(state, alignment, [tangled]));
    expect(parts.map(({ source, target }) => `${named(source)}|${named(target)}`).join(' ')).toBe(expected);
  });

  test.each(['en', 'tr'])(
    'finds where what is missing in %s was moved to, and nothing for what was left out',
    (lang) => {
      const torn = pairing(lang, (bead, at) =>
        at % 3 === 0 && bead.source.length > 0 && bead.target.length > 0
          ? [
              { ...bead, target: [] },
              { ...bead, id: `${bead.id}-target`, source: [] },
            ]
          : [bead],
      );
      const omitted = torn.beads.filter(({ target }) => target.length === 0);
      expect(omitted.length).toBeGreaterThan(5);
      for (const bead of omitted) {
        const found = movedTo(state, torn, bead)?.added.id ?? null;
        const twin = torn.beads.find(({ id }) => id === `${bead.id}-target`);
        expect(found).toBe(twin?.id ?? null);
        if (twin) expect(movedTo(state, torn, twin)?.omitted).toBe(bead);
      }
    },
  );

  test('is not asked where nothing is missing, or somebody said why', () => {
    const torn = pairing('tr', (bead) => [bead]);
    const gap = torn.beads.find(({ target }) => target.length === 0) as Bead;
    expect(movedTo(state, torn, gap)).toBeNull();
    expect(movedTo(state, torn, { ...gap, emptyReason: 'omitted' })).toBeNull();
    expect(movedTo(state, torn, torn.beads[0] as Bead)).toBeNull();
  });
});
