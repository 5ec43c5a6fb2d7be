import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { updateArticle } from '../../src/article/store.ts';
import type { BilingualDocument } from '../../src/exchange/bilingual-document.ts';
import { bilingualEdition } from '../../src/workflow/bilingual-edition.ts';
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
let dispose: () => Promise<void>;
let anna: PersonAtWork;
beforeEach(async () => {
  ({ services, dispose, anna } = await deskWithSmallArticle());
});
afterEach(() => dispose());

async function edition(targetTextId = 'target'): Promise<BilingualDocument> {
  return bilingualEdition(await storyNow(services), targetTextId) as BilingualDocument;
}

/** Rows at a glance: `s1|t1`, and beside which row a moved one stands. */
async function rows(): Promise<string[]> {
  return (await edition()).rows.map(({ source, target, moved, emptyReason }) => {
    const ids = (blocks: readonly { readonly id: string }[]) => blocks.map(({ id }) => id).join('+');
    return `${ids(source)}|${ids(target)}${emptyReason ? ` ${emptyReason}` : ''}${moved ? ` → ${moved}` : ''}`;
  });
}

describe('an article as the formats write it', () => {
  test('has its rows in order, without empty ones and without page furniture', async () => {
    await anna.pair({ kind: 'insert-row', bead: 'r2' });
    await anna.revise('s3', { kind: 'mark-boilerplate' });
    await anna.pair({ kind: 'mark-empty', bead: 'r4', onPurpose: true });
    expect(await rows()).toEqual(['s1|t1', 's2|t2', '|t3', 's4| omitted', '|t4']);
  });

  test('says which paragraphs the translator moved, and beside which they stand', async () => {
    const beads = (await storyNow(services)).alignments[0]?.beads ?? [];
    await anna.pair({ kind: 'move-block', block: 't1', toBead: 'r3' });
    await anna.pair({ kind: 'move-block', block: 't3', toBead: 'r1' });
    expect(beads).toHaveLength(5);
    const moved = (await rows()).filter((row) => row.includes('→'));
    expect(moved).toHaveLength(2);
    expect(await rows()).toContain('s2|t2 → r3');
  });

  test('calls nothing moved where the order is kept, gaps or no gaps', async () => {
    await anna.pair({ kind: 'merge-rows', bead: 'r1' });
    await anna.pair({ kind: 'shift-side', bead: 'r3', side: 'target', direction: 'down' });
    expect((await edition()).rows.every(({ moved }) => moved === null)).toBe(true);
  });

  test('has the tags of these two texts and no others', async () => {
    await addSmallTranslation(services, { id: 'more', prefix: 'm', texts: ['Bir'], rows: ['4-1'] });
    await anna.mark('s1', 'Раз', 'PER', 'ru');
    await anna.mark('t1', 'One', 'PER', 'en', 'ru');
    await anna.mark('m1', 'Bir', 'PER', 'tr', 'ru');
    expect((await edition()).tags.map(({ id }) => id).toSorted()).toEqual(['en', 'ru']);
    expect((await edition('more')).tags.map(({ id }) => id).toSorted()).toEqual(['ru', 'tr']);
  });

  test('says of each paragraph of a machine translation who made it what it is', async () => {
    const texts = ['Bir', 'İki üç', 'Dört'];
    const more = { id: 'mt', prefix: 'm', texts, rows: ['1-1', '1-1', '2-1'], machine: true };
    await addSmallTranslation(services, more);
    await anna.revise('m1', { kind: 'edit-text', text: 'Bir!' });
    await anna.revise('m2', { kind: 'split-block', offset: 4, newBlock: 'cut' });
    const made = (await edition('mt')).rows.flatMap(({ target }) =>
      target.map(({ id, provenance }) => [id, provenance?.kind ?? 'as the whole text']),
    );
    expect(made).toEqual([
      ['m1', 'post-edited'],
      ['m2', 'as the whole text'],
      ['cut', 'as the whole text'],
      ['m3', 'as the whole text'],
    ]);
    expect((await edition('mt')).target).toMatchObject({
      kind: 'machine',
      provenance: { engine: 'shouting' },
    });
    expect((await edition('mt')).source.provenance).toBeNull();
  });

  test('names the translator of this translation, else the one of the details', async () => {
    const { metadata } = (await storyNow(services)).article;
    await writeRows(services, (rowWriter) =>
      updateArticle(rowWriter, 'desk', STORY, { metadata: { ...metadata, translator: 'Constance' } }),
    );
    expect((await edition()).metadata.translator).toBe('Constance');
  });

  test('is none for a text that is no translation of it', async () => {
    const state = await storyNow(services);
    expect(bilingualEdition(state, 'source')).toBeNull();
    expect(bilingualEdition(state, 'no')).toBeNull();
  });
});
