import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entityLabels } from '../../src/annotation/tag.ts';
import type { ArticleState } from '../../src/workflow/article-state.ts';
import { removeArticle, restoreArticle } from '../../src/workflow/remove-article.ts';
import type { Services } from '../../src/workflow/services.ts';
import { revertible } from '../../src/workflow/undo.ts';
import {
  addSmallTranslation,
  deskWithSmallArticle,
  glance,
  type PersonAtWork,
  personAtWork,
  STORY,
  storyNow,
  tagsAtAGlance,
} from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: PersonAtWork;
let boris: PersonAtWork;

async function openDesk(): Promise<void> {
  ({ services, dispose, anna } = await deskWithSmallArticle());
  boris = personAtWork(services, 'boris');
}
beforeEach(openDesk);
afterEach(() => dispose());

const text = async (id: string) => (await storyNow(services)).blocks.find((block) => block.id === id)?.text;
const inTheWay = (direction: string, kind: string) => ({ kind: 'in-the-way', direction, by: { kind } });

describe('undo inside an article', () => {
  test('takes back only what the person did', async () => {
    await anna.pair({ kind: 'merge-rows', bead: 'r1' });
    await boris.pair({ kind: 'confirm', bead: 'r3' });
    expect(await anna.undo()).toMatchObject({ kind: 'done', reverted: { kind: 'merge-rows' } });
    expect(glance(await storyNow(services))).toBe('s1|t1 s2|t2 s3|t3! s4| |t4');
    expect(await anna.undo()).toEqual({ kind: 'nothing-to-revert' });
  });

  test('answers a repeated request as the first time', async () => {
    await anna.pair({ kind: 'confirm', bead: 'r1' });
    await anna.pair({ kind: 'confirm', bead: 'r2' });
    const again = personAtWork({ ...services, makeId: () => 'the-same' }, 'anna');
    expect(await again.undo()).toEqual(await again.undo());
    expect(glance(await storyNow(services))).toBe('s1|t1! s2|t2 s3|t3 s4| |t4');
  });

  test('waits for the work of others that builds on it, and names it', async () => {
    await anna.revise('s1', { kind: 'split-block', offset: 4, newBlock: 'new' });
    await boris.mark('new', 'два', 'PER', 'tag');
    expect(await anna.undo()).toMatchObject(inTheWay('undo', 'add-tag'));
    await boris.undo();
    expect((await anna.undo()).kind).toBe('done');
    expect(await text('s1')).toBe('Раз два три');
  });

  test('waits for a tag that was moved onto a new block', async () => {
    await boris.mark('s1', 'Раз', 'PER', 'tag');
    await anna.revise('s2', { kind: 'split-block', offset: 7, newBlock: 'new' });
    const [block] = (await storyNow(services)).blocks.filter(({ id }) => id === 'new');
    const at = { block: 'new', blockVersion: block?.version ?? 0, span: { start: 0, end: 4 } };
    expect((await boris.tag({ kind: 'respan-tag', tag: 'tag', ...at })).kind).toBe('done');
    expect(await anna.undo()).toMatchObject(inTheWay('undo', 'respan-tag'));
  });

  test('does not wait for a label that was changed on a tag the edit left where it was', async () => {
    await boris.mark('s1', 'Раз', 'PER', 'tag');
    await anna.revise('s1', { kind: 'edit-text', text: 'Раз два четыре' });
    await boris.tag({ kind: 'relabel-tag', tag: 'tag', label: 'ORG' });
    expect((await anna.undo()).kind).toBe('done');
    expect(tagsAtAGlance(await storyNow(services))).toEqual(['ORG:Раз']);
  });

  test('brings a removed tag back only onto the text it stood on', async () => {
    await boris.mark('s1', 'два', 'PER', 'tag');
    await boris.tag({ kind: 'remove-tag', tag: 'tag' });
    await anna.revise('s1', { kind: 'edit-text', text: 'Сегодня раз два три' });
    expect(await boris.undo()).toMatchObject(inTheWay('undo', 'edit-text'));
    await anna.undo();
    expect((await boris.undo()).kind).toBe('done');
    expect(tagsAtAGlance(await storyNow(services))).toEqual(['PER:два']);
  });

  test('takes a translation back while another one stays', async () => {
    const more = { id: 'more', prefix: 'm', texts: ['Bir', 'İki'], rows: ['2-1', '2-1'] };
    await addSmallTranslation(services, more, 'anna');
    await anna.undo();
    const state = await storyNow(services);
    expect(state.texts.map(({ id }) => id)).toEqual(['source', 'target']);
    expect(glance(state)).toBe('s1|t1 s2|t2 s3|t3 s4| |t4');
    await anna.redo();
    expect(glance(await storyNow(services), 'more')).toBe('s1+s2|m1 s3+s4|m2');
  });

  test('keeps a translation in which somebody made a row', async () => {
    const more = { id: 'more', prefix: 'm', texts: ['Bir'], rows: ['4-1'] };
    await addSmallTranslation(services, more, 'anna');
    await boris.pair({ kind: 'insert-row', bead: 'r-m1' }, { target: 'more' });
    expect(await anna.undo()).toMatchObject(inTheWay('undo', 'insert-row'));
  });

  test('keeps out of a later translation what became part of the article', async () => {
    await anna.revise('s4', { kind: 'mark-boilerplate' });
    const { addTranslation } = await import('../../src/workflow/add-translation.ts');
    const provenance = { kind: 'human', translator: null } as const;
    const fresh = { id: 'more', lang: 'tr', provenance, blocks: [], raw: null };
    const asked = { operationId: 'add', articleId: STORY, actorId: 'boris' };
    expect((await addTranslation(services, asked, fresh)).kind).toBe('done');
    // A block that came back would have no row in it (law 8).
    expect(await anna.undo()).toMatchObject(inTheWay('undo', 'add-translation'));
    await boris.undo();
    expect((await anna.undo()).kind).toBe('done');
  });

  test('leaves alone what the desk did with the whole article', async () => {
    await anna.pair({ kind: 'confirm', bead: 'r1' });
    const asked = (operationId: string) => ({ operationId, articleId: STORY, actorId: 'anna' });
    await removeArticle(services, asked('remove'));
    await restoreArticle(services, asked('restore'));
    expect((await revertible(services, asked(''))).undo?.kind).toBe('confirm');
    expect(await anna.undo()).toMatchObject({ kind: 'done', reverted: { kind: 'confirm' } });
    expect(await anna.undo()).toEqual({ kind: 'nothing-to-revert' });
    expect((await storyNow(services)).article.state).toBe('active');
  });

  test('is not for the import itself, which the desk takes back', async () => {
    expect(await personAtWork(services, 'importer').undo()).toMatchObject({
      reverted: { kind: 'add-translation' },
    });
    expect(await personAtWork(services, 'importer').undo()).toEqual({ kind: 'nothing-to-revert' });
  });
});

describe('redo inside an article', () => {
  test('does not put a tag onto other words than it was made for', async () => {
    await anna.mark('s1', 'два', 'PER', 'tag');
    await anna.undo();
    await boris.revise('s1', { kind: 'edit-text', text: 'Сегодня раз два три' });
    expect(await anna.redo()).toMatchObject(inTheWay('redo', 'edit-text'));
    await boris.undo();
    expect((await anna.redo()).kind).toBe('done');
    expect(tagsAtAGlance(await storyNow(services))).toEqual(['PER:два']);
  });

  test('does not put a tag onto a block whose making was taken back', async () => {
    await boris.revise('s1', { kind: 'split-block', offset: 4, newBlock: 'new' });
    await anna.mark('new', 'два', 'PER', 'tag');
    await anna.undo();
    await boris.undo();
    expect(await anna.redo()).toMatchObject(inTheWay('redo', 'split-block'));
  });

  test('does not confirm a row over somebody who brought the same back first', async () => {
    await anna.pair({ kind: 'merge-rows', bead: 'r1' });
    await anna.undo();
    await boris.pair({ kind: 'merge-rows', bead: 'r1' });
    await boris.undo();
    expect((await anna.redo()).kind).toBe('done');
    expect(await boris.redo()).toMatchObject(inTheWay('redo', 'merge-rows'));
    expect(glance(await storyNow(services))).toBe('s1+s2|t1+t2 s3|t3 s4| |t4');
  });

  test('waits where what it changed builds on work that was taken back', async () => {
    await anna.revise('s1', { kind: 'edit-text', text: 'Раз два' });
    await boris.revise('s1', { kind: 'edit-text', text: 'Раз два и три' });
    await boris.undo();
    await anna.undo();
    expect(await boris.redo()).toMatchObject(inTheWay('redo', 'edit-text'));
    await anna.redo();
    expect((await boris.redo()).kind).toBe('done');
    expect(await text('s1')).toBe('Раз два и три');
  });
});

/** What one of two people does next, by random numbers. */
interface Step {
  readonly who: boolean;
  readonly kind: number;
  readonly pick: number;
  readonly other: number;
}
const steps = fc.array(fc.record({ who: fc.boolean(), kind: fc.nat(), pick: fc.nat(), other: fc.nat() }), {
  minLength: 2,
  maxLength: 14,
});

function choose<T>(items: readonly T[], pick: number): T {
  return items[pick % items.length] as T;
}

async function runStep({ who, kind, pick, other }: Step): Promise<void> {
  const state = await storyNow(services);
  const person = who ? anna : boris;
  const bead = choose(state.alignments[0]?.beads ?? [], pick).id;
  const { id: block, text: words, version } = choose(state.blocks, pick);
  const unit = choose(
    state.blocks.filter(({ boilerplate }) => boilerplate === null),
    other,
  ).id;
  const direction = other % 2 === 0 ? 'up' : 'down';
  const side = other % 3 === 0 ? 'source' : 'target';
  const offset = other % words.length;
  const span = { start: offset, end: words.length };
  const tag = state.tags.length > 0 ? choose(state.tags, pick).id : 'none';
  const twin = state.tags.length > 0 ? choose(state.tags, other).id : 'none';
  const label = choose(entityLabels, other);
  const at = { block, blockVersion: version, span };
  const moves: (() => Promise<unknown>)[] = [
    () => person.pair({ kind: 'merge-rows', bead }),
    () => person.pair({ kind: 'split-row', bead }),
    () => person.pair({ kind: 'move-block', block: unit, toBead: bead }),
    () => person.pair({ kind: 'shift-block', block: unit, direction }),
    () => person.pair({ kind: 'shift-side', bead, side, direction }),
    () => person.pair({ kind: 'insert-row', bead }),
    () => person.pair({ kind: 'remove-row', bead }),
    () => person.pair({ kind: 'mark-empty', bead, onPurpose: true }),
    () => person.pair({ kind: 'confirm', bead }),
    () => person.pair({ kind: 'unconfirm', bead }),
    () =>
      person.revise(block, { kind: 'edit-text', text: `${words.slice(0, offset)}ъ${words.slice(offset)}` }),
    () => person.revise(block, { kind: 'split-block', offset, newBlock: services.makeId() }),
    () => person.revise(block, { kind: 'merge-block' }),
    () => person.revise(block, { kind: 'mark-boilerplate' }),
    () => person.revise(block, { kind: 'restore-block' }),
    () => person.tag({ kind: 'add-tag', label, tag: services.makeId(), twin, ...at }),
    () => person.tag({ kind: 'add-tag', label: 'direct', tag: services.makeId(), twin: null, ...at }),
    () => person.tag({ kind: 'respan-tag', tag, ...at }),
    () => person.tag({ kind: 'extend-quote', tag, ...at }),
    () => person.tag({ kind: 'mark-quote-part', tag, part: 'cue', ...at }),
    () => person.tag({ kind: 'relabel-tag', tag, label }),
    () => person.tag({ kind: 'remove-tag', tag }),
    () => person.tag({ kind: 'accept-anchors', tag }),
    () => person.tag({ kind: 'link-twins', tag, twin }),
    () => person.tag({ kind: 'unlink-twin', tag }),
    () => person.undo(),
    () => person.undo(),
    () => person.redo(),
  ];
  await choose(moves, kind)();
}

/** Law 8, law 2, and that what is called anchored is. */
function expectLaws({ alignments, blocks, tags }: ArticleState): void {
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  for (const { beads, ...alignment } of alignments) {
    const units = beads.flatMap(({ source, target }) => [...source, ...target]);
    const ofPair = [alignment.sourceTextId, alignment.targetTextId];
    const wanted = blocks.filter((block) => ofPair.includes(block.textId) && block.boilerplate === null);
    expect(units.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  }
  for (const { state, fragments } of tags.flatMap(({ anchors }) => anchors)) {
    for (const { blockId, start, end, quote } of fragments) {
      expect(end).toBeLessThanOrEqual(texts.get(blockId)?.length ?? -1);
      if (state === 'anchored') expect(texts.get(blockId)?.slice(start, end)).toBe(quote);
    }
  }
  for (const [twinId, group] of Map.groupBy(tags, (tag) => tag.twinId)) {
    if (twinId !== null) expect(new Set(group.map(({ textId }) => textId)).size).toBeGreaterThan(1);
  }
}

function content(state: ArticleState): unknown {
  return JSON.parse(JSON.stringify(state, (key, value) => (key === 'version' ? undefined : value)));
}

/** Who made the last piece of work that stands; null where none does. */
async function lastToUndo(): Promise<'anna' | 'boris' | null> {
  const candidate = async (actorId: string) =>
    (await revertible(services, { articleId: STORY, actorId })).undo;
  const [hers, his] = [await candidate('anna'), await candidate('boris')];
  if (!hers && !his) return null;
  return (hers?.seq ?? 0) > (his?.seq ?? 0) ? 'anna' : 'boris';
}

describe('two people at work on one article', () => {
  test('never break a law by undoing and redoing across each other, and can take everything back', async () => {
    await fc.assert(
      fc
        .asyncProperty(steps, async (sequence) => {
          const start = content(await storyNow(services));
          for (const step of sequence) {
            await runStep(step);
            expectLaws(await storyNow(services));
          }
          for (let who = await lastToUndo(); who !== null; who = await lastToUndo()) {
            expect((await (who === 'anna' ? anna : boris).undo()).kind).toBe('done');
          }
          expect(content(await storyNow(services))).toEqual(start);
        })
        .beforeEach(async () => {
          await dispose();
          await openDesk();
        }),
      { numRuns: Number(process.env.RUNS ?? 40), endOnFailure: process.env.RUNS === undefined },
    );
  }, 120_000);
});
