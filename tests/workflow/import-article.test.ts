import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findSnapshot } from '../../src/article/snapshot-store.ts';
import { readArticleState } from '../../src/workflow/article-state.ts';
import { importArticle, type NewText } from '../../src/workflow/import-article.ts';
import type { Services } from '../../src/workflow/services.ts';
import { temporaryDesk } from '../setup/desk.ts';

let services: Services;
let dispose: () => Promise<void>;
beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
});
afterEach(() => dispose());

const metadata = {
  title: null,
  publisher: 'Lenta.ru',
  author: null,
  address: null,
  date: null,
  rights: null,
  translator: null,
  targetLocale: null,
};

const source: NewText = {
  id: 'text',
  lang: 'ru',
  provenance: { kind: 'human', translator: null },
  blocks: ['Заголовок', 'Раз', 'Поделиться'].map((text, i) => ({
    id: `b${i}`,
    kind: i === 0 ? 'title' : 'paragraph',
    text,
    lang: 'ru',
    markup: i === 1 ? [{ kind: 'link', href: 'https://example.org/', start: 0, end: 3 }] : [],
    boilerplate: i === 2 ? 'share-bar' : null,
    reasons: [{ code: 'first' }],
  })),
  raw: {
    id: 'raw',
    bytes: new TextEncoder().encode('Заголовок\nРаз\nПоделиться'),
    fileName: 'статья.txt',
    format: 'plain-text',
    encoding: 'utf-8',
  },
};

const run = (operationId = 'import') =>
  importArticle(services, { operationId, articleId: 'a', actorId: 'anna' }, { metadata, source });
const read = () => readArticleState(services.database.read, 'desk', 'a');

describe('importing an article', () => {
  test('saves what is known of it, its text block by block, and the input as it came', async () => {
    expect(await run()).toEqual({ kind: 'done' });
    const state = await read();
    expect(state?.article).toMatchObject({ metadata, state: 'active', createdBy: 'anna' });
    expect(state?.texts).toMatchObject([{ id: 'text', role: 'source', lang: 'ru', snapshotId: 'raw' }]);
    expect(state?.blocks).toMatchObject(source.blocks);
    expect(state?.blocks.every(({ draft }) => draft === null)).toBe(true);
    const raw = await findSnapshot(services.database.read, 'desk', 'raw');
    expect(new TextDecoder().decode(raw?.bytes)).toBe('Заголовок\nРаз\nПоделиться');
  });

  test('is one operation, named by the title', async () => {
    await run();
    const operations = await services.database.read.selectFrom('operation').selectAll().execute();
    expect(operations).toMatchObject([{ kind: 'import-article', stream: 'a', actor_id: 'anna' }]);
    expect(JSON.parse(operations[0]?.summary ?? '')).toEqual({ title: 'Заголовок' });
  });

  test('asked for twice is done once', async () => {
    await run();
    expect(await run()).toEqual({ kind: 'done' });
    expect((await read())?.blocks).toHaveLength(3);
  });

  test('that fails leaves nothing behind, not even the raw input', async () => {
    const twice = { ...source, blocks: [...source.blocks, ...source.blocks] };
    const asked = { operationId: 'broken', articleId: 'a', actorId: 'anna' };
    await expect(importArticle(services, asked, { metadata, source: twice })).rejects.toThrow();
    expect(await read()).toBeNull();
    expect(await findSnapshot(services.database.read, 'desk', 'raw')).toBeNull();
    expect(await run()).toEqual({ kind: 'done' });
  });
});
