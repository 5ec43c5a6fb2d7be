import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listSentenceCorrections, saveSentenceCorrections } from '../../src/article/sentence-store.ts';
import type { BlockCorrection } from '../../src/article/sentences.ts';
import type { Services } from '../../src/workflow/services.ts';
import { deskWithSmallArticle, STORY, writeRows } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;

beforeEach(async () => {
  ({ services, dispose } = await deskWithSmallArticle());
});
afterEach(() => dispose());

const read = (ids?: readonly string[]) => listSentenceCorrections(services.database.read, 'desk', STORY, ids);

async function save(before: readonly BlockCorrection[], after: readonly BlockCorrection[]) {
  const place = { projectId: 'desk', articleId: STORY };
  await writeRows(services, (rows) => saveSentenceCorrections(rows, place, before, after));
  return read();
}

const split: BlockCorrection = { id: 'b', blockId: 's1', at: 4, kind: 'split', version: 0 };
const joined: BlockCorrection = { id: 'a', blockId: 't1', at: 8, kind: 'join', version: 0 };

describe('corrected sentences in the database', () => {
  test('come back as they were saved, in the order of their ids', async () => {
    const saved = await save([], [split, joined]);
    expect(saved.map((each) => ({ ...each, version: 0 }))).toEqual([joined, split]);
    expect(await read(['b'])).toEqual(saved.slice(1));
    expect(await read([])).toEqual([]);
  });

  test('rise in version where they change, and only there', async () => {
    const [first, second] = (await save([], [split, joined])) as [BlockCorrection, BlockCorrection];
    const after = await save([first, second], [first, { ...second, blockId: 's2', at: 7 }]);
    expect(after[0]).toEqual(first);
    expect(after[1]).toMatchObject({ id: 'b', blockId: 's2', at: 7 });
    expect(after[1]?.version).toBeGreaterThan(second.version);
    expect(await save(after, after.slice(0, 1))).toEqual([first]);
  });
});
