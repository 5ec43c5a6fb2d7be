import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bead } from '../../src/alignment/bead.ts';
import { listAlignments, listBeads, saveBeads } from '../../src/alignment/store.ts';
import { keysBetween } from '../../src/database/order-key.ts';
import type { Services } from '../../src/workflow/services.ts';
import { addSmallTranslation, deskWithSmallArticle, STORY, writeRows } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;

beforeEach(async () => {
  ({ services, dispose } = await deskWithSmallArticle());
});
afterEach(() => dispose());

async function beadsNow(): Promise<readonly Bead[]> {
  const all = await listAlignments(services.database.read, 'desk', STORY);
  return all.find(({ targetTextId }) => targetTextId === 'target')?.beads ?? [];
}

async function save(before: readonly Bead[], after: readonly Bead[]): Promise<readonly Bead[]> {
  const place = { projectId: 'desk', articleId: STORY, alignmentId: 'alignment-target' };
  await writeRows(services, (rows) => saveBeads(rows, place, before, after));
  return beadsNow();
}

const unversioned = (beads: readonly Bead[]) => beads.map((bead) => ({ ...bead, version: 0 }));

describe('the rows of a pairing in the database', () => {
  test('come back in order, each with its units in order, apart from those of other translations', async () => {
    await addSmallTranslation(services, {
      id: 'more',
      prefix: 'm',
      texts: ['Bir', 'İki'],
      rows: ['3-1', '1-1'],
    });
    const alignments = await listAlignments(services.database.read, 'desk', STORY);
    expect(alignments.map(({ id, beads }) => [id, beads.map(({ id: own }) => own)])).toEqual([
      ['alignment-target', ['r1', 'r2', 'r3', 'r4', 'r5']],
      ['alignment-more', ['r-m1', 'r-m2']],
    ]);
    expect(alignments[1]?.beads[0]).toMatchObject({ source: ['s1', 's2', 's3'], target: ['m1'] });
    const some = await listBeads(services.database.read, 'desk', STORY, ['r2', 'r-m1']);
    expect(some.get('alignment-target')?.map(({ id }) => id)).toEqual(['r2']);
    expect(some.get('alignment-more')?.map(({ id }) => id)).toEqual(['r-m1']);
  });

  test('rise in version when their units change, and only then', async () => {
    const before = await beadsNow();
    const moved = new Map([
      ['r1', []],
      ['r2', ['t1', 't2']],
    ]);
    const after = await save(
      before,
      before.map((bead) => (moved.has(bead.id) ? { ...bead, target: moved.get(bead.id) ?? [] } : bead)),
    );
    const risen = after.filter((bead, i) => bead.version > (before[i]?.version ?? 0));
    expect(risen.map(({ id }) => id)).toEqual(['r1', 'r2']);
  });

  test('never hold a unit twice', async () => {
    const [first, second, ...rest] = (await beadsNow()) as [Bead, Bead, ...Bead[]];
    await expect(
      save([first, second, ...rest], [first, { ...second, source: ['s1', 's2'] }, ...rest]),
    ).rejects.toThrow(RangeError);
    expect(await beadsNow()).toEqual([first, second, ...rest]);
  });

  test('are as they were saved after any change of shape', async () => {
    const source = ['s1', 's2', 's3', 's4'];
    const target = ['t1', 't2', 't3', 't4'];
    const cuts = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 5 });
    const shape = fc.tuple(
      cuts,
      fc.shuffledSubarray(['r1', 'r2', 'r3', 'n1', 'n2', 'n3'], { minLength: 6 }),
      fc.nat(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(shape, { minLength: 1, maxLength: 4 }), async (shapes) => {
        for (const [places, ids, more] of shapes) {
          const bounds = [0, ...places.toSorted(), 4];
          const keys = keysBetween(null, null, bounds.length - 1);
          const wanted = keys.map(
            (orderKey, i): Bead => ({
              id: ids[i] as string,
              source: source.slice(bounds[i], bounds[i + 1]),
              target: target.slice(4 - (bounds[i + 1] as number), 4 - (bounds[i] as number)),
              status: more % 2 === 0 ? 'auto' : 'confirmed',
              score: more % 3 === 0 ? null : 0.25,
              reasons: [{ code: 'names', values: { found: more % 5, of: 5 } }],
              emptyReason: more % 7 === 0 ? 'omitted' : null,
              seenHash: more % 2 === 0 ? null : `h${more}`,
              isBookmarked: more % 5 === 0,
              orderKey,
              version: 0,
            }),
          );
          expect(unversioned(await save(await beadsNow(), wanted))).toEqual(wanted);
        }
      }),
      { numRuns: 25 },
    );
  });
});
