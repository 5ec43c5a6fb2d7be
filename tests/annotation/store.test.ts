import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isTagId, listTags, saveTags } from '../../src/annotation/store.ts';
import { type Anchor, roles, type Tag } from '../../src/annotation/tag.ts';
import type { Services } from '../../src/workflow/services.ts';
import { deskWithSmallArticle, STORY, writeRows } from '../setup/small-article.ts';
import { fragmentsIn, nameTag, quoteTag } from './tags.ts';

let services: Services;
let dispose: () => Promise<void>;

beforeEach(async () => {
  ({ services, dispose } = await deskWithSmallArticle());
});
afterEach(() => dispose());

const read = (ids?: readonly string[]) => listTags(services.database.read, 'desk', STORY, ids);

async function save(before: readonly Tag[], after: readonly Tag[]): Promise<readonly Tag[]> {
  const place = { projectId: 'desk', articleId: STORY };
  await writeRows(services, (rows) => saveTags(rows, place, before, after));
  return read();
}

const unversioned = (tags: readonly Tag[]) => tags.map((tag) => ({ ...tag, version: 0 }));

const name = nameTag('a', fragmentsIn('s1', '[[Раз]] два три'), { entityId: 'e', twinId: 't' });
const quote = quoteTag('b', fragmentsIn('t1', '[[One]] two [[three]]'), {
  textId: 'target',
  attributes: { original: 'Eins', certain: true, count: 2, none: null },
  parentId: 'c',
  twinId: 't',
});

describe('tags in the database', () => {
  test('come back as they were saved', async () => {
    expect(unversioned(await save([], [name, quote]))).toEqual(unversioned([name, quote]));
    expect(unversioned(await read(['b']))).toEqual(unversioned([quote]));
    expect(await read([])).toEqual([]);
  });

  test('rise in version with their anchors and their twin, and only when they change', async () => {
    const [first, second] = (await save([], [name, quote])) as [Tag, Tag];
    const moved = { ...first, anchors: nameTag('', fragmentsIn('s1', 'Раз [[два]] три')).anchors };
    const after = await save([first, second], [moved, second]);
    expect(after[0]?.version).toBeGreaterThan(first.version);
    expect(after[1]?.version).toBe(second.version);
    const alone = await save(after, [{ ...(after[0] as Tag), twinId: null }, after[1] as Tag]);
    expect(alone[0]?.version).toBeGreaterThan(after[0]?.version ?? 0);
  });

  test('are known by their ids in whatever article', async () => {
    await save([], [name]);
    expect(await isTagId(services.database.read, 'desk', 'a')).toBe(true);
    expect(await isTagId(services.database.read, 'desk', 'b')).toBe(false);
    expect(await isTagId(services.database.read, 'elsewhere', 'a')).toBe(false);
  });

  test('are the same after any change of any of their parts', async () => {
    const words = fc.constantFrom(
      '[[Раз]] два три',
      'Раз [[два]] три',
      'Раз [[два три]]',
      '[[Раз]] два [[три]]',
    );
    const anchor = (role: Anchor['role']) =>
      fc.record({
        role: fc.constant(role),
        state: fc.constantFrom('anchored' as const, 'review' as const, 'detached' as const),
        fragments: words.map((source) => fragmentsIn('s1', source)),
      });
    const tag = (id: string) =>
      fc
        .record({
          anchors: fc.subarray([...roles]).chain((chosen) => fc.tuple(...chosen.map(anchor))),
          twinId: fc.constantFrom(null, 't', 'u'),
          entityId: fc.constantFrom(null, 'e'),
          label: fc.constantFrom('PER', 'ORG'),
          decision: fc.constantFrom('suggested' as const, 'accepted' as const),
        })
        // The database gives the anchors of a tag in the order of their roles.
        .map(({ anchors, ...more }) => {
          const inOrder = [...anchors].sort((a, b) => (a.role < b.role ? -1 : 1));
          return nameTag(id, [], { ...more, anchors: inOrder });
        });
    const some = fc.tuple(tag('a'), tag('b'), tag('c')).chain((all) => fc.subarray(all));
    await fc.assert(
      fc.asyncProperty(fc.array(some, { maxLength: 5 }), async (states) => {
        let now = await save(await read(), []);
        for (const wanted of states) {
          now = await save(now, wanted);
          expect(unversioned(now)).toEqual(unversioned(wanted));
        }
      }),
      { numRuns: 25 },
    );
  });
});
