import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRowRenderer, type RenderedRow } from '../../../src/screens/workspace/rows.ts';
import { createRowMemory } from '../../../src/screens/workspace/sync.ts';
import { type Pairing, pairingOf } from '../../../src/screens/workspace/workspace.ts';
import { loadViews } from '../../../src/web/views.ts';
import { type ArticleReader, createArticleReader } from '../../../src/workflow/article-reader.ts';
import type { Services } from '../../../src/workflow/services.ts';
import { deskWithSmallArticle, type PersonAtWork, STORY } from '../../setup/small-article.ts';

let services: Services;
let reader: ArticleReader;
let dispose: () => Promise<void>;
let anna: PersonAtWork;
const renderRows = createRowRenderer(loadViews(fileURLToPath(new URL('../../../views', import.meta.url))));

beforeAll(async () => {
  ({ services, dispose, anna } = await deskWithSmallArticle());
  reader = createArticleReader(services.database, services.projectId);
});
afterAll(() => dispose());

/** The rows as they are now, in the words of a language. */
async function rowsNow(lang = 'en'): Promise<readonly RenderedRow[]> {
  const reading = await reader.read(STORY);
  return renderRows(
    pairingOf(reading?.state as Pairing['state'], null) as Pairing,
    lang,
    (key) => `${lang} ${key}`,
  );
}

/** The rows that are not the very same as before some work. */
async function changedBy(work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = new Set(await rowsNow());
  await work();
  return (await rowsNow()).filter((row) => !before.has(row)).map(({ id }) => id);
}

const html = async (id: string) => String((await rowsNow()).find((row) => row.id === id)?.html);

describe('rows on the screen', () => {
  test('are rendered again only where something in them changed', async () => {
    expect(await changedBy(async () => {})).toEqual([]);
    expect(await changedBy(() => anna.revise('s2', { kind: 'edit-text', text: 'Пять' }))).toEqual(['r2']);
    expect(await changedBy(() => anna.mark('t3', 'Six', 'PER', 'tag'))).toEqual(['r3']);
    expect(await changedBy(() => anna.tag({ kind: 'relabel-tag', tag: 'tag', label: 'ORG' }))).toEqual([
      'r3',
    ]);
    expect(await changedBy(() => anna.pair({ kind: 'confirm', bead: 'r1' }))).toEqual(['r1']);
    const split = { kind: 'split-sentence', offset: 4 } as const;
    expect(await changedBy(() => anna.revise('s3', split))).toEqual(['r3']);
    expect(await changedBy(() => anna.undo())).toEqual(['r3']);
    expect(await changedBy(() => anna.pair({ kind: 'move-block', block: 't4', toBead: 'r4' }))).toEqual([
      'r4',
      'r5',
    ]);
    expect(await changedBy(() => anna.undo())).toEqual(['r4', 'r5']);
  });

  test('are rendered in each language of the interface, and kept for each', async () => {
    const [english, russian] = [await rowsNow('en'), await rowsNow('ru')];
    expect(String(russian[0]?.html)).toContain('ru workspace:row');
    expect(await rowsNow('en')).toEqual(english);
    expect((await rowsNow('ru'))[0]).toBe(russian[0]);
  });

  test('say their shape and status, and which language each side is in', async () => {
    expect(await html('r1')).toMatch(/class="row confirmed"/);
    expect(await html('r4')).toMatch(/class="row auto uneven open"/);
    expect(await html('r4')).toContain('1–0');
    expect(await html('r2')).toMatch(/lang="ru" dir="ltr"[^>]*>Пять.*lang="en" dir="ltr"[^>]*>Four five/s);
  });

  test('are called stale once a text in them is another than was confirmed, until that is taken back', async () => {
    await anna.revise('t1', { kind: 'edit-text', text: 'Another text' });
    expect(await html('r1')).toContain('class="row stale open"');
    await anna.undo();
    expect(await html('r1')).toContain('class="row confirmed"');
  });

  test('have a version that rises with the texts in them', async () => {
    const version = async () => Number(/data-version="(\d+)"/.exec(await html('r2'))?.[1]);
    const before = await version();
    await anna.revise('t2', { kind: 'edit-text', text: 'Five' });
    expect(await version()).toBeGreaterThan(before);
  });

  test('carry the hash of what they look like', async () => {
    for (const { key, html: bytes } of await rowsNow()) expect(String(bytes)).toContain(`data-key="${key}"`);
  });
});

describe('what an open page is sent', () => {
  const row = (id: string, key: string): RenderedRow => ({
    id,
    key,
    html: Buffer.from(`<div>${id} ${key}</div>`),
    isConfirmed: false,
    problem: null,
  });

  test('is the order of all rows, and those that it does not have', () => {
    const memory = createRowMemory();
    memory.remember('page', 1, [row('a', '1'), row('b', '1')]);
    expect(memory.update('page', 1, 2, [row('b', '1'), row('a', '2'), row('c', '1')])).toEqual({
      seq: 2,
      order: ['b', 'a', 'c'],
      html: { a: '<div>a 2</div>', c: '<div>c 1</div>' },
    });
    expect(memory.update('page', 2, 3, [row('a', '2')])).toEqual({ seq: 3, order: ['a'], html: {} });
  });

  test.each([
    ['nobody remembers', 0],
    ['is no number', Number.NaN],
    ['is still to come', 9],
  ])('is everything where the version it has is one that %s', (_what, since) => {
    const memory = createRowMemory();
    memory.remember('page', 1, [row('a', '1')]);
    expect(memory.update('page', since, 2, [row('a', '1')]).html).toEqual({ a: '<div>a 1</div>' });
  });

  test('is everything where the page is of another translation or language', () => {
    const memory = createRowMemory();
    memory.remember('one en', 1, [row('a', '1')]);
    expect(memory.update('one ru', 1, 1, [row('a', '1')]).html).toEqual({ a: '<div>a 1</div>' });
  });

  test('is everything again for pages that are older than what is remembered', () => {
    const memory = createRowMemory();
    for (let seq = 1; seq <= 100; seq++) memory.remember('page', seq, [row('a', '1')]);
    expect(memory.update('page', 1, 100, [row('a', '1')]).html).toHaveProperty('a');
    expect(memory.update('page', 99, 100, [row('a', '1')]).html).toEqual({});
  });
});
