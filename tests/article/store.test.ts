import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { articleTitle, type Block, blocksOf } from '../../src/article/article.ts';
import { findSnapshot, keepSnapshot } from '../../src/article/snapshot-store.ts';
import {
  findArticle,
  listArticles,
  listBlocks,
  listMergedBlocks,
  listTexts,
  retireBlock,
  updateArticle,
  updateBlock,
} from '../../src/article/store.ts';
import type { RowWriter } from '../../src/history/row-writer.ts';
import type { Services } from '../../src/workflow/services.ts';
import { addSmallTranslation, deskWithSmallArticle, STORY, writeRows } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;

beforeEach(async () => {
  ({ services, dispose } = await deskWithSmallArticle());
});
afterEach(() => dispose());

const write = (work: (rows: RowWriter) => Promise<void>) => writeRows(services, work);
const blocks = (ids?: readonly string[]) => listBlocks(services.database.read, 'desk', STORY, ids);
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('an article in the database', () => {
  test('has its source first, then its translations in the order in which they came', async () => {
    await addSmallTranslation(services, { id: 'another', prefix: 'a', texts: ['Bir'], rows: ['4-1'] });
    expect(idsOf(await listTexts(services.database.read, 'desk', STORY))).toEqual([
      'source',
      'target',
      'another',
    ]);
  });

  test('has the blocks of each text in order', async () => {
    const all = await blocks();
    expect(idsOf(blocksOf(all, 'source'))).toEqual(['s1', 's2', 's3', 's4']);
    expect(idsOf(blocksOf(all, 'target'))).toEqual(['t1', 't2', 't3', 't4']);
    expect(idsOf(await blocks(['s3', 't1', 'no']))).toEqual(['s3', 't1']);
  });

  test('changes a block only as it is told, and gives it a new version', async () => {
    const [before] = await blocks(['s1']);
    await write((rows) => updateBlock(rows, 'desk', 's1', { boilerplate: 'navigation', draft: 'Eins' }));
    const [after] = await blocks(['s1']);
    expect(after).toEqual({
      ...before,
      boilerplate: 'navigation',
      draft: 'Eins',
      version: (before?.version ?? 0) + 2,
    });
    await write((rows) => updateBlock(rows, 'desk', 's1', { boilerplate: null }));
    expect((await blocks(['s1']))[0]).toMatchObject({ boilerplate: null, draft: 'Eins' });
  });

  test('leads from a block that was merged away to the one it went into', async () => {
    await write((rows) => retireBlock(rows, 'desk', 's2', 's1'));
    expect(idsOf(blocksOf(await blocks(), 'source'))).toEqual(['s1', 's3', 's4']);
    expect(await listMergedBlocks(services.database.read, 'desk', STORY)).toEqual([
      { id: 's2', textId: 'source', text: 'Четыре пять', successorId: 's1' },
    ]);
  });

  test('is found, but not listed, once it is removed', async () => {
    await write((rows) => updateArticle(rows, 'desk', STORY, { state: 'removed' }));
    expect(await listArticles(services.database.read, 'desk')).toEqual([]);
    expect(await findArticle(services.database.read, 'desk', STORY)).toMatchObject({ state: 'removed' });
    expect(await findArticle(services.database.read, 'desk', 'no')).toBeNull();
    expect(await findArticle(services.database.read, 'elsewhere', STORY)).toBeNull();
  });

  test('keeps the raw input byte by byte', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    const row = {
      project_id: 'desk',
      id: 'raw',
      file_name: 'ё.txt',
      format: 'plain-text',
      encoding: 'koi8-r',
      bytes,
    };
    await services.database.write((db) =>
      keepSnapshot(db, { ...row, created_at: '2026-01-01T00:00:00.000Z' }),
    );
    const found = await findSnapshot(services.database.read, 'desk', 'raw');
    expect(Buffer.compare(Buffer.from(found?.bytes ?? []), Buffer.from(bytes))).toBe(0);
    expect(found).toMatchObject({ file_name: 'ё.txt', encoding: 'koi8-r' });
    expect(await findSnapshot(services.database.read, 'desk', 'no')).toBeNull();
  });
});

describe('the title of an article', () => {
  test('is what somebody entered, else what its source says, else nothing', async () => {
    const article = await findArticle(services.database.read, 'desk', STORY);
    const [block] = (await blocks()) as [Block];
    if (!article) throw new Error('no article');
    const title: Block = { ...block, kind: 'title', text: 'Заголовок' };
    const entered = { ...article, metadata: { ...article.metadata, title: 'Введённый' } };
    expect(articleTitle(article, [block])).toBeNull();
    expect(articleTitle(article, [block, title])).toBe('Заголовок');
    expect(articleTitle(article, [{ ...title, boilerplate: 'navigation' }])).toBeNull();
    expect(articleTitle(entered, [title])).toBe('Введённый');
  });
});
