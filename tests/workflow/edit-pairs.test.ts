import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { editPairs } from '../../src/workflow/edit-pairs.ts';
import type { Services } from '../../src/workflow/services.ts';
import {
  addSmallTranslation,
  deskWithSmallArticle,
  glance,
  type PersonAtWork,
  personAtWork,
  STORY,
  storyNow,
} from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: PersonAtWork;

beforeEach(async () => {
  ({ services, dispose, anna } = await deskWithSmallArticle({
    source: ['Раз', 'Два', 'Три', 'Четыре'],
    target: ['One', 'Two', 'Three', 'Four'],
    rows: ['1-1', '1-1', '1-1', '1-0', '0-1'],
  }));
});
afterEach(() => dispose());

const now = async () => glance(await storyNow(services));
const operations = async () =>
  (await services.database.read.selectFrom('operation').select('kind').where('stream', '=', STORY).execute())
    .length;

describe('a block that is moved to another row', () => {
  test('joins its top, coming from above, and its bottom, coming from below', async () => {
    expect(await anna.pair({ kind: 'move-block', block: 't1', toBead: 'r3' })).toEqual({
      kind: 'done',
      focus: { bead: 'r3' },
    });
    expect(await now()).toBe('s1| s2|t2 s3|t1+t3 s4| |t4');
    await anna.pair({ kind: 'move-block', block: 't4', toBead: 'r2' });
    expect(await now()).toBe('s1| s2|t2+t4 s3|t1+t3 s4| |');
  });

  test('leaves the rows of other translations alone', async () => {
    await addSmallTranslation(services, {
      id: 'more',
      prefix: 'm',
      texts: ['Bir', 'İki'],
      rows: ['2-1', '2-1'],
    });
    await anna.pair({ kind: 'move-block', block: 's1', toBead: 'r-m2' }, { target: 'more' });
    const state = await storyNow(services);
    expect([glance(state), glance(state, 'more')]).toEqual([
      's1|t1 s2|t2 s3|t3 s4| |t4',
      's2|m1 s1+s3+s4|m2',
    ]);
  });
});

describe('after an edit of the rows', () => {
  test.each([
    ['the row that took the next one in', { kind: 'merge-rows', bead: 'r2' }, 'r2'],
    ['the row itself', { kind: 'insert-row', bead: 'r2' }, 'r2'],
    ['the row that the block went to', { kind: 'shift-block', block: 't1', direction: 'down' }, 'r2'],
  ] as const)('a person looks at %s', async (_what, edit, bead) => {
    expect(await anna.pair(edit)).toEqual({ kind: 'done', focus: { bead } });
  });

  test('a person looks at the row above one that was taken out, or below at the top', async () => {
    await anna.pair({ kind: 'merge-rows', bead: 'r1' });
    await anna.pair({ kind: 'insert-row', bead: 'r1' });
    const [first] = (await storyNow(services)).alignments[0]?.beads ?? [];
    expect(await anna.pair({ kind: 'remove-row', bead: first?.id ?? '' })).toEqual({
      kind: 'done',
      focus: { bead: 'r1' },
    });
    await anna.pair({ kind: 'move-block', block: 't4', toBead: 'r4' });
    expect(await anna.pair({ kind: 'remove-row', bead: 'r5' })).toEqual({
      kind: 'done',
      focus: { bead: 'r4' },
    });
  });
});

describe('confirming', () => {
  test('remembers the texts as they were seen, so that a later edit shows', async () => {
    await anna.pair({ kind: 'confirm', bead: 'r1' });
    const hash = async () => (await storyNow(services)).alignments[0]?.beads[0]?.seenHash;
    const before = await hash();
    await anna.revise('s1', { kind: 'edit-text', text: 'Раз!' });
    expect(await hash()).toBe(before);
    await anna.pair({ kind: 'confirm', bead: 'r1' });
    expect(await hash()).not.toBe(before);
  });

  test('what is confirmed already changes nothing and is not logged', async () => {
    await anna.pair({ kind: 'confirm', bead: 'r1' });
    const before = await operations();
    expect((await anna.pair({ kind: 'confirm', bead: 'r1' })).kind).toBe('done');
    expect(await operations()).toBe(before);
  });

  test('everything above stops at open problems and names them', async () => {
    expect(await anna.pair({ kind: 'confirm-above', bead: 'r5' })).toEqual({
      kind: 'open-problems',
      rows: [
        { bead: 'r4', number: 4, kind: 'no-counterpart' },
        { bead: 'r5', number: 5, kind: 'no-counterpart' },
      ],
    });
    await anna.pair({ kind: 'mark-empty', bead: 'r4', onPurpose: true });
    expect((await anna.pair({ kind: 'confirm-above', bead: 'r4' })).kind).toBe('done');
    expect(await now()).toBe('s1|t1! s2|t2! s3|t3! s4|!? |t4');
  });

  test('everything above leaves alone what is confirmed, and refuses what is stale', async () => {
    await anna.pair({ kind: 'confirm', bead: 'r1' });
    const version = (await storyNow(services)).alignments[0]?.beads[0]?.version;
    await anna.pair({ kind: 'confirm-above', bead: 'r2' });
    expect((await storyNow(services)).alignments[0]?.beads[0]?.version).toBe(version);
    await anna.revise('s1', { kind: 'edit-text', text: 'Раз!' });
    expect(await anna.pair({ kind: 'confirm-above', bead: 'r2' })).toMatchObject({
      kind: 'open-problems',
      rows: [{ bead: 'r1', kind: 'stale' }],
    });
  });
});

describe('an edit of several rows', () => {
  const from = (bead: string, last: string) => ({ bead, last });

  test('is one operation, and one undo takes it back', async () => {
    const before = await operations();
    await anna.pair({ kind: 'confirm', ...from('r1', 'r3') });
    expect(await now()).toBe('s1|t1! s2|t2! s3|t3! s4| |t4');
    await anna.pair({ kind: 'unconfirm', ...from('r3', 'r2') });
    expect(await now()).toBe('s1|t1! s2|t2 s3|t3 s4| |t4');
    await anna.pair({ kind: 'mark-empty', ...from('r2', 'r5'), onPurpose: true });
    expect(await now()).toBe('s1|t1! s2|t2 s3|t3 s4|? |t4?');
    expect(await anna.pair({ kind: 'merge-rows', ...from('r5', 'r3') })).toEqual({
      kind: 'done',
      focus: { bead: 'r3' },
    });
    expect(await now()).toBe('s1|t1! s2|t2 s3+s4|t3+t4');
    await anna.pair({ kind: 'bookmark', ...from('r1', 'r2'), on: true });
    const marked = (await storyNow(services)).alignments[0]?.beads.map(({ isBookmarked }) => isBookmarked);
    expect(marked).toEqual([true, true, false]);
    expect(await operations()).toBe(before + 5);
    for (let i = 0; i < 5; i++) await anna.undo();
    expect(await now()).toBe('s1|t1 s2|t2 s3|t3 s4| |t4');
  });

  test('refuses to confirm those with open problems, and names them', async () => {
    expect(await anna.pair({ kind: 'confirm', ...from('r3', 'r4') })).toEqual({
      kind: 'open-problems',
      rows: [{ bead: 'r4', number: 4, kind: 'no-counterpart' }],
    });
    expect((await anna.pair({ kind: 'confirm', bead: 'r4' })).kind).toBe('done');
  });

  test('refuses where somebody changed one of them since they were seen', async () => {
    const state = await services.articles.read(STORY);
    const since = state?.seq ?? 0;
    await anna.revise('s2', { kind: 'edit-text', text: 'Два!' });
    expect(await anna.pair({ kind: 'confirm', ...from('r1', 'r3') }, { since })).toEqual({ kind: 'stale' });
    expect((await anna.pair({ kind: 'bookmark', ...from('r1', 'r3'), on: true }, { since })).kind).toBe(
      'done',
    );
    expect((await anna.pair({ kind: 'merge-rows', ...from('r1', 'r3') }, { since })).kind).toBe('stale');
    expect(await now()).toBe('s1|t1 s2|t2 s3|t3 s4| |t4');
  });

  test('is refused where one of them is gone, or has nothing to be explained', async () => {
    expect(await anna.pair({ kind: 'confirm', ...from('r1', 'gone') })).toEqual({ kind: 'not-found' });
    expect(await anna.pair({ kind: 'mark-empty', ...from('r1', 'r3'), onPurpose: true })).toEqual({
      kind: 'impossible',
      why: 'mark-empty',
    });
  });
});

describe('an edit of rows', () => {
  test('is refused where the row is no longer as it was seen', async () => {
    const version = (await storyNow(services)).alignments[0]?.beads[0]?.version ?? 0;
    expect((await anna.pair({ kind: 'confirm', bead: 'r1' }, { version })).kind).toBe('done');
    expect(await anna.pair({ kind: 'unconfirm', bead: 'r1' }, { version })).toEqual({ kind: 'stale' });
    expect((await anna.pair({ kind: 'unconfirm', bead: 'r1' }, { version: version + 1 })).kind).toBe('done');
  });

  test('goes on where only other rows changed', async () => {
    const version = (await storyNow(services)).alignments[0]?.beads[0]?.version ?? 0;
    await personAtWork(services, 'boris').pair({ kind: 'confirm', bead: 'r2' });
    expect((await anna.pair({ kind: 'insert-row', bead: 'r1' }, { version })).kind).toBe('done');
  });

  test('of another translation, another article or nothing at all is not found', async () => {
    await addSmallTranslation(services, { id: 'more', prefix: 'm', texts: ['Bir'], rows: ['4-1'] });
    const edit = { kind: 'confirm', bead: 'r1' } as const;
    expect(await anna.pair(edit, { target: 'more' })).toEqual({ kind: 'not-found' });
    expect(await anna.pair(edit, { target: 'no' })).toEqual({ kind: 'not-found' });
    const asked = {
      operationId: 'x',
      articleId: 'no',
      actorId: 'anna',
      alignmentId: 'alignment-target',
      version: null,
    };
    expect(await editPairs(services, asked, edit)).toEqual({ kind: 'not-found' });
    expect(await anna.pair({ kind: 'move-block', block: 'm1', toBead: 'r1' })).toEqual({ kind: 'not-found' });
  });
});
