import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { updateBlock } from '../../src/article/store.ts';
import { type ArticleReader, createArticleReader } from '../../src/workflow/article-reader.ts';
import { type ArticleState, readArticleState } from '../../src/workflow/article-state.ts';
import { dismissProblem } from '../../src/workflow/dismiss-problem.ts';
import { leaveRepairs } from '../../src/workflow/leave-repairs.ts';
import { removeArticle, restoreArticle } from '../../src/workflow/remove-article.ts';
import type { Services } from '../../src/workflow/services.ts';
import {
  addSmallTranslation,
  deskWithSmallArticle,
  type PersonAtWork,
  STORY,
  storyNow,
  writeRows,
} from '../setup/small-article.ts';

let services: Services;
let reader: ArticleReader;
let dispose: () => Promise<void>;
let anna: PersonAtWork;
beforeEach(async () => {
  ({ services, dispose, anna } = await deskWithSmallArticle());
  reader = createArticleReader(services.database, services.projectId);
});
afterEach(() => dispose());

const asAnna = () => ({ operationId: services.makeId(), articleId: STORY, actorId: 'anna' });
const read = async () => (await reader.read(STORY))?.state as ArticleState;

describe('reading an article', () => {
  test('gives the very same reading until somebody commits', async () => {
    expect(await reader.read(STORY)).toBe(await reader.read(STORY));
  });

  test('keeps the very objects that an operation did not touch', async () => {
    const before = await read();
    await anna.revise('s2', { kind: 'edit-text', text: 'Пять' });
    const after = await read();
    const same = after.blocks.filter((block, i) => block === before.blocks[i]).map(({ id }) => id);
    expect(same).toEqual(before.blocks.map(({ id }) => id).filter((id) => id !== 's2'));
    expect(after.alignments).toBe(before.alignments);
    expect(after.tags).toBe(before.tags);
  });

  test('reads after any kind of work what a fresh reading reads', async () => {
    await read();
    const work: readonly (() => Promise<unknown>)[] = [
      () => anna.revise('s1', { kind: 'split-block', offset: 4, newBlock: 'new' }),
      () => anna.mark('new', 'два', 'PER', 'tag'),
      () => anna.mark('t1', 'One', 'PER', 'twin', 'tag'),
      () => anna.pair({ kind: 'insert-row', bead: 'r3' }),
      () => anna.revise('s1', { kind: 'merge-block' }),
      () => anna.pair({ kind: 'shift-side', bead: 'r1', side: 'source', direction: 'down' }),
      () => anna.tag({ kind: 'remove-tag', tag: 'tag' }),
      () => anna.undo(),
      () => anna.undo(),
      () => anna.undo(),
      () => anna.redo(),
      () => dismissProblem(services, asAnna(), { check: 'c', place: 's1', seenHash: 'h' }, 'fine'),
      () => anna.undo(),
      () => leaveRepairs(services, asAnna(), { kind: 'wrong-dash', isLeft: true }),
      () => leaveRepairs(services, asAnna(), { kind: 'wrong-dash', isLeft: false }),
      () => addSmallTranslation(services, { id: 'more', prefix: 'm', texts: ['Bir'], rows: ['4-1'] }, 'anna'),
      () => anna.undo(),
    ];
    for (const step of work) {
      await step();
      expect(await read()).toEqual(await storyNow(services));
    }
  });

  test('knows the heads that a page depends on', async () => {
    const before = await reader.heads(STORY);
    await anna.pair({ kind: 'confirm', bead: 'r1' });
    expect(await reader.heads(STORY)).toEqual({ ...before, seq: before.seq + 1 });
    expect(await reader.heads('no')).toMatchObject({ seq: 0 });
  });

  test('gives nothing where there is no article, or none any more, and gives it back', async () => {
    expect(await reader.read('no')).toBeNull();
    expect(await reader.readWithin(services.database.read, 'no')).toBeNull();
    await read();
    const asked = (operationId: string) => ({ operationId, articleId: STORY, actorId: 'anna' });
    await removeArticle(services, asked('remove'));
    expect(await reader.read(STORY)).toBeNull();
    await restoreArticle(services, asked('restore'));
    expect(await read()).toEqual(await storyNow(services));
  });

  test('shows a write what those before it in its transaction did, be it undone or not', async () => {
    await read();
    const change = (text: string) =>
      writeRows(services, (rows) => updateBlock(rows, services.projectId, 's2', { text }));
    const seen: (string | undefined)[] = [];
    const look = (end: () => void = () => {}) =>
      writeRows(services, async (rows) => {
        const within = await reader.readWithin(rows.db, STORY);
        expect(within).toEqual(await readArticleState(rows.db, services.projectId, STORY));
        seen.push(within?.blocks.find(({ id }) => id === 's2')?.text);
        end();
        // An operation that changes nothing is taken back.
        await updateBlock(rows, services.projectId, 't1', { text: `Seen ${seen.length}` });
      });
    await Promise.all([look(), change('Пять'), look(), change('Шесть'), look()]);
    expect(seen).toEqual(['Четыре пять', 'Пять', 'Шесть']);

    const fail = () => {
      throw new Error('no');
    };
    await Promise.allSettled([change('Семь'), look(fail), change('Восемь'), look()]);
    expect(seen.slice(-1)).toEqual(['Восемь']);
    expect(await read()).toEqual(await storyNow(services));
  });

  test('holds up under work and reading at once', async () => {
    const reads: Promise<unknown>[] = [];
    for (let i = 0; i < 20; i++) {
      reads.push(reader.read(STORY));
      reads.push(anna.revise(i % 2 ? 's1' : 't1', { kind: 'edit-text', text: `Раз ${i}` }));
      reads.push(reader.read(STORY));
    }
    await Promise.all(reads);
    expect(await read()).toEqual(await storyNow(services));
  });
});
