import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isStale } from '../../src/alignment/stale.ts';
import { twinsOf } from '../../src/annotation/twins.ts';
import { findSnapshot } from '../../src/article/snapshot-store.ts';
import { type ArticleState, readArticleState, textLookup } from '../../src/workflow/article-state.ts';
import { loadSample } from '../../src/workflow/load-sample.ts';
import { openProblems } from '../../src/workflow/row-problems.ts';
import type { Services } from '../../src/workflow/services.ts';
import { deskWithSample, sampleStory } from '../setup/desk.ts';

let services: Services;
let dispose: () => Promise<void>;
let sample: ArticleState;
beforeAll(async () => {
  ({ services, dispose } = await deskWithSample());
  sample = (await readArticleState(services.database.read, 'desk', 'sample')) as ArticleState;
});
afterAll(() => dispose());

describe('the sample article', () => {
  test('is there in three languages, from the user’s own file, byte by byte', async () => {
    expect(sample.texts.map(({ lang, role }) => `${role} ${lang}`)).toEqual([
      'source ru',
      'translation en',
      'translation tr',
    ]);
    const story = await sampleStory();
    for (const [i, text] of sample.texts.entries()) {
      const raw = await findSnapshot(services.database.read, 'desk', text.snapshotId ?? '');
      expect(Buffer.compare(Buffer.from(raw?.bytes ?? []), Buffer.from(story.texts[i]?.bytes ?? []))).toBe(0);
    }
  });

  test('is paired, confirmed in the first translation, to be looked at in the second', () => {
    const [english, turkish] = sample.alignments;
    expect(english?.beads.every(({ status }) => status === 'confirmed')).toBe(true);
    expect(english?.beads.some((bead) => isStale(bead, textLookup(sample.blocks)))).toBe(false);
    expect(turkish?.beads.every(({ status }) => status === 'auto')).toBe(true);
    expect(english && openProblems(sample, english, english.beads)).toEqual([]);
  });

  test('has every block of the article in a row of each pairing, and page furniture in none', () => {
    for (const { beads, sourceTextId, targetTextId } of sample.alignments) {
      const units = beads.flatMap(({ source, target }) => [...source, ...target]);
      const wanted = sample.blocks.filter(
        ({ textId, boilerplate }) => [sourceTextId, targetTextId].includes(textId) && boilerplate === null,
      );
      expect(units.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    }
    expect(sample.blocks.some(({ boilerplate }) => boilerplate !== null)).toBe(true);
  });

  test('has its tags on the words that they quote', () => {
    const textOf = textLookup(sample.blocks);
    const fragments = sample.tags.flatMap(({ anchors }) => anchors.flatMap((anchor) => anchor.fragments));
    expect(fragments.length).toBeGreaterThan(100);
    for (const { blockId, start, end, quote } of fragments)
      expect(textOf(blockId).slice(start, end)).toBe(quote);
  });

  test('says of its quotes whom they address, and what was really said with where that stands', () => {
    const quotes = sample.tags.filter(({ layer }) => layer === 'quote');
    const addressed = quotes.filter(({ anchors }) => anchors.some(({ role }) => role === 'addressee'));
    expect(addressed.length).toBeGreaterThan(3);
    const originals = quotes.flatMap(({ attributes }) => (attributes.original ? [attributes] : []));
    expect(originals).toHaveLength(3);
    for (const { originalSource } of originals) expect(originalSource).toContain('Voice of America');
  });

  test('has twins across all three languages', () => {
    const langOf = new Map(sample.texts.map(({ id, lang }) => [id, lang]));
    const three = sample.tags.filter((tag) => {
      const langs = [tag, ...twinsOf(sample.tags, tag)].map(({ textId }) => langOf.get(textId));
      return new Set(langs).size === 3;
    });
    expect(three.length).toBeGreaterThan(20);
    expect(
      sample.tags
        .filter(({ twinId }) => twinId !== null)
        .every((tag) => twinsOf(sample.tags, tag).length > 0),
    ).toBe(true);
  });

  test('names only entities that the ledger knows', () => {
    const known = new Set(sample.entities.map(({ id }) => id));
    const named = sample.tags.flatMap(({ entityId }) => entityId ?? []);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('may be loaded again as another article, with one ledger for both', async () => {
    const asked = { operationId: 'again', articleId: 'again', actorId: 'anna' };
    await loadSample(services, asked, await sampleStory());
    const again = (await readArticleState(services.database.read, 'desk', 'again')) as ArticleState;
    expect(again.tags).toHaveLength(sample.tags.length);
    expect(again.entities).toEqual(sample.entities);
    const ids = new Set(sample.blocks.map(({ id }) => id));
    expect(again.blocks.some(({ id }) => ids.has(id))).toBe(false);
  });
});
