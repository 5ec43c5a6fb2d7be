import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Bead } from '../../src/alignment/bead.ts';
import { MIN_UNITS_APART } from '../../src/workflow/align-apart.ts';
import { planRealign, realign } from '../../src/workflow/realign.ts';
import type { Services } from '../../src/workflow/services.ts';
import { deskWithSmallArticle, glance, type PersonAtWork, STORY, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: PersonAtWork;

const source = [
  'Президент Байден прибыл в Женеву 16 июня.',
  'Путин прилетел в тот же день.',
  'Переговоры шли 3 часа 30 минут.',
  'Следующая встреча не назначена.',
];
const target = [
  'President Biden arrived in Geneva on June 16.',
  'Putin flew in on the same day.',
  'The talks took 3 hours 30 minutes.',
  'No further meeting has been arranged.',
];

beforeEach(async () => {
  // Somebody made a mess of it.
  ({ services, dispose, anna } = await deskWithSmallArticle({ source, target, rows: ['1-2', '2-0', '1-2'] }));
});
afterEach(() => dispose());

const run = (operationId = 'realign') =>
  realign(services, { operationId, articleId: STORY, actorId: 'anna', alignmentId: 'alignment-target' });
const now = async () => glance(await storyNow(services));
const beads = async (): Promise<readonly Bead[]> => (await storyNow(services)).alignments[0]?.beads ?? [];

describe('pairing again', () => {
  test('pairs what nobody has confirmed', async () => {
    expect(await run()).toEqual({ kind: 'done' });
    expect(await now()).toBe('s1|t1 s2|t2 s3|t3 s4|t4');
    expect((await beads()).every(({ score, reasons }) => score !== null && reasons.length > 0)).toBe(true);
  });

  test('keeps confirmed rows as fixed points, however wrong they look', async () => {
    await anna.pair({ kind: 'confirm', bead: 'r1' });
    await run();
    expect(await now()).toMatch(/^s1\|t1\+t2! s2\|/);
    expect((await beads())[0]).toMatchObject({ id: 'r1', status: 'confirmed' });
  });

  test('keeps gaps that somebody explained', async () => {
    await anna.pair({ kind: 'mark-empty', bead: 'r2', onPurpose: true });
    await run();
    expect(await now()).toContain('s2+s3|?');
  });

  test('gives rows that come out as they were their ids, so that what leads to them still does', async () => {
    await run('first');
    const ids = (await beads()).map(({ id }) => id);
    await anna.pair({ kind: 'merge-rows', bead: ids[0] ?? '' });
    await run('second');
    expect((await beads()).slice(2).map(({ id }) => id)).toEqual(ids.slice(2));
  });

  test('of what is as good as it gets changes nothing and is not logged', async () => {
    await run('first');
    const before = await storyNow(services);
    expect(await run('second')).toEqual({ kind: 'done' });
    expect(await storyNow(services)).toEqual(before);
    expect((await anna.undo()).kind).toBe('done');
    expect(await now()).toBe('s1|t1+t2 s2+s3| s4|t3+t4');
  });

  test('reads the texts in their own order, whichever way somebody crossed the rows', async () => {
    await run('first');
    const [first, , third] = await beads();
    await anna.pair({ kind: 'move-block', block: 't1', toBead: third?.id ?? '' });
    await anna.pair({ kind: 'move-block', block: 't3', toBead: first?.id ?? '' });
    await run('second');
    expect(await now()).toBe('s1|t1 s2|t2 s3|t3 s4|t4');
  });

  test('takes out rows that hold nothing', async () => {
    await anna.pair({ kind: 'insert-row', bead: 'r2' });
    await run();
    expect(await now()).toBe('s1|t1 s2|t2 s3|t3 s4|t4');
  });

  test('pairs what is left between fixed points, also where one side has nothing left', async () => {
    await anna.pair({ kind: 'confirm', bead: 'r1' });
    await anna.pair({ kind: 'confirm', bead: 'r3' });
    await run();
    expect(await now()).toBe('s1|t1+t2! s2| s3| s4|t3+t4!');
  });

  test('keeps the rows in order, again and again', async () => {
    for (let i = 0; i < 5; i++) {
      await anna.pair({ kind: 'insert-row', bead: (await beads())[2]?.id ?? '' });
      await run(`run-${i}`);
      const keys = (await beads()).map(({ orderKey }) => orderKey);
      expect(keys).toEqual(keys.toSorted());
    }
  });

  test('of an unknown pairing is not found', async () => {
    const asked = { operationId: 'x', articleId: STORY, actorId: 'anna' };
    expect(await realign(services, { ...asked, alignmentId: 'no' })).toEqual({ kind: 'not-found' });
    expect(await realign(services, { ...asked, articleId: 'no', alignmentId: 'no' })).toEqual({
      kind: 'not-found',
    });
  });
});

describe('pairing a long article again', () => {
  test('goes on in a thread, and what others do meanwhile is kept', async () => {
    await dispose();
    const count = MIN_UNITS_APART / 2;
    const days = Array.from({ length: count }, (_, i) => i + 1);
    ({ services, dispose, anna } = await deskWithSmallArticle({
      source: days.map((day) => `На ${day} день переговоров Путин звонил ${day + 1000} раз.`),
      target: days.map((day) => `On day ${day} of the talks Putin called ${day + 1000} times.`),
      rows: [`${count}-${count}`],
    }));
    const reading = await services.articles.read(STORY);
    if (!reading) throw new RangeError('there is no story');
    const { state } = reading;
    const plan = planRealign(services, state, 'alignment-target', { kind: 'everything' });
    await anna.pair({ kind: 'bookmark', bead: 'r1', on: true });
    expect((await plan)?.after).toHaveLength(count);
    // That was planned for an article without the bookmark, which is kept all the same.
    expect(await run()).toEqual({ kind: 'done' });
    expect((await now()).startsWith('s1|t1 s2|t2 ')).toBe(true);
    expect((await beads()).map(({ isBookmarked }) => isBookmarked).indexOf(true)).toBe(0);
  });
});
