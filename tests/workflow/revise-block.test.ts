import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Bead } from '../../src/alignment/bead.ts';
import { isStale } from '../../src/alignment/stale.ts';
import { listMergedBlocks, updateBlock } from '../../src/article/store.ts';
import { textLookup } from '../../src/workflow/article-state.ts';
import type { Services } from '../../src/workflow/services.ts';
import { withMarks } from '../setup/marked.ts';
import {
  addSmallTranslation,
  deskWithSmallArticle,
  glance,
  type PersonAtWork,
  personAtWork,
  STORY,
  storyNow,
  tagsAtAGlance,
  writeRows,
} from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: PersonAtWork;

beforeEach(async () => {
  ({ services, dispose, anna } = await deskWithSmallArticle());
});
afterEach(() => dispose());

const block = async (id: string) => (await storyNow(services)).blocks.find((each) => each.id === id);
const source = async () =>
  (await storyNow(services)).blocks
    .filter(({ textId }) => textId === 'source')
    .map(({ id, text }) => `${id} ${text}`);

describe('typed text', () => {
  test.each([
    ['loses blanks around it and around its line breaks', '  Раз \r\n два  ', 'Раз два'],
    ['is kept in one spelling of its letters', 'мои\u0306', 'мой'],
    ['keeps no control characters', 'Раз\u0000\u0007', 'Раз'],
    ['keeps its emoji', 'Раз 😀', 'Раз 😀'],
    ['keeps blanks inside it', 'Раз  два', 'Раз  два'],
  ])('%s', async (_what, typed, text) => {
    await anna.revise('s1', { kind: 'edit-text', text: typed });
    expect((await block('s1'))?.text).toBe(text);
  });

  test('makes a row stale that was confirmed, and carries the tags on', async () => {
    await anna.mark('s1', 'три', 'PER', 'tag');
    await anna.pair({ kind: 'confirm', bead: 'r1' });
    await anna.revise('s1', { kind: 'edit-text', text: 'И раз, и два, и три' });
    const state = await storyNow(services);
    expect(isStale(state.alignments[0]?.beads[0] as Bead, textLookup(state.blocks))).toBe(true);
    expect(tagsAtAGlance(state)).toEqual(['PER:три']);
  });

  test('that is the same as before changes nothing', async () => {
    const before = await storyNow(services);
    expect((await anna.revise('s1', { kind: 'edit-text', text: ' Раз два три' })).kind).toBe('done');
    expect(await storyNow(services)).toEqual(before);
  });

  test('that is too long is refused before anything is compared', async () => {
    await personAtWork(services, 'boris').revise('s1', { kind: 'edit-text', text: 'Раз' });
    const edit = { kind: 'edit-text', text: 'ы '.repeat(400_000) } as const;
    expect(await anna.revise('s1', edit, 1)).toEqual({ kind: 'impossible', why: 'edit-text' });
  });
});

describe('a block that is split', () => {
  test('keeps its id, stays in its row with the new one, in every translation', async () => {
    await addSmallTranslation(services, { id: 'more', prefix: 'm', texts: ['Bir'], rows: ['4-1'] });
    const split = { kind: 'split-block', offset: 4, newBlock: 'new' } as const;
    expect(await anna.revise('s1', split)).toEqual({ kind: 'done', focus: { block: 'new' } });
    expect((await source()).slice(0, 3)).toEqual(['s1 Раз', 'new два три', 's2 Четыре пять']);
    const state = await storyNow(services);
    expect(glance(state)).toBe('s1+new|t1 s2|t2 s3|t3 s4| |t4');
    expect(glance(state, 'more')).toBe('s1+new+s2+s3+s4|m1');
  });

  test('takes its tags and its emphasis along', async () => {
    await anna.mark('s1', 'Раз два', 'ORG', 'across');
    const markup = [{ kind: 'strong' as const, start: 4, end: 11 }];
    await writeRows(services, (rows) => updateBlock(rows, 'desk', 's1', { markup }));
    await anna.revise('s1', { kind: 'split-block', offset: 7, newBlock: 'new' });
    const [first, second] = [await block('s1'), await block('new')];
    expect(withMarks(first?.text ?? '', first?.markup ?? [])).toBe('Раз [[два]]');
    expect(withMarks(second?.text ?? '', second?.markup ?? [])).toBe('[[три]]');
    expect(tagsAtAGlance(await storyNow(services))).toEqual(['ORG:Раз два']);
  });

  test('and joined again is as it was, tags and all', async () => {
    await anna.mark('s1', 'Раз два', 'ORG', 'across');
    await anna.mark('s1', 'три', 'PER', 'after');
    const content = async () => {
      const { blocks, tags, alignments } = await storyNow(services);
      const shapes = alignments[0]?.beads.map(({ source: s, target }) => [s, target]);
      return JSON.parse(
        JSON.stringify({ blocks, tags, shapes }, (key, v) => (key === 'version' ? undefined : v)),
      );
    };
    const before = await content();
    await anna.revise('s1', { kind: 'split-block', offset: 4, newBlock: 'new' });
    expect(tagsAtAGlance(await storyNow(services))).toEqual(['ORG:Раз…два', 'PER:три']);
    await anna.revise('s1', { kind: 'merge-block' });
    expect(await content()).toEqual(before);
  });

  test.each([0, 3, 4, 11, 99])('at %d is split only where both parts have words', async (offset) => {
    await anna.revise('s1', { kind: 'edit-text', text: 'Раз два три' });
    const { kind } = await anna.revise('s1', { kind: 'split-block', offset, newBlock: 'new' });
    expect(kind).toBe(offset === 3 || offset === 4 ? 'done' : 'impossible');
  });
});

describe('blocks that are joined', () => {
  test('lead from the second to the first, and leave its row', async () => {
    expect(await anna.revise('s1', { kind: 'merge-block' })).toEqual({
      kind: 'done',
      focus: { block: 's1' },
    });
    expect((await source())[0]).toBe('s1 Раз два три Четыре пять');
    expect(glance(await storyNow(services))).toBe('s1|t1 |t2 s3|t3 s4| |t4');
    expect(await listMergedBlocks(services.database.read, 'desk', STORY)).toMatchObject([
      { id: 's2', successorId: 's1' },
    ]);
  });

  test('may have page furniture between them, which stays where it is', async () => {
    await anna.revise('s2', { kind: 'mark-boilerplate' });
    await anna.revise('s1', { kind: 'merge-block' });
    expect(await source()).toEqual(['s1 Раз два три Шесть семь', 's2 Четыре пять', 's4 Восемь']);
  });

  test('are both of the article or both not', async () => {
    await anna.revise('s3', { kind: 'mark-boilerplate' });
    expect(await anna.revise('s3', { kind: 'merge-block' })).toEqual({
      kind: 'impossible',
      why: 'merge-block',
    });
    await anna.revise('s4', { kind: 'mark-boilerplate' });
    expect((await anna.revise('s3', { kind: 'merge-block' })).kind).toBe('done');
    expect(await anna.revise('s2', { kind: 'merge-block' })).toEqual({
      kind: 'impossible',
      why: 'merge-block',
    });
  });
});

describe('a machine’s words', () => {
  beforeEach(() =>
    addSmallTranslation(services, {
      id: 'mt',
      prefix: 'm',
      texts: ['Bir iki', 'Üç', 'Dört'],
      rows: ['1-1', '1-1', '2-1'],
      machine: true,
    }),
  );
  const isDraft = async (id: string) => {
    const found = await block(id);
    return found?.draft === null ? 'human' : found?.draft === found?.text ? 'draft' : 'post-edited';
  };

  test('stay the machine’s when they are cut or joined', async () => {
    await anna.revise('m1', { kind: 'split-block', offset: 4, newBlock: 'new' });
    expect([await isDraft('m1'), await isDraft('new')]).toEqual(['draft', 'draft']);
    await anna.revise('m1', { kind: 'merge-block' });
    await anna.revise('m1', { kind: 'merge-block' });
    expect([(await block('m1'))?.text, await isDraft('m1')]).toEqual(['Bir iki Üç', 'draft']);
  });

  test('are post-edited wherever somebody has worked on them', async () => {
    await anna.revise('m1', { kind: 'edit-text', text: 'Bir iki!' });
    await anna.revise('m1', { kind: 'split-block', offset: 4, newBlock: 'new' });
    expect([await isDraft('m1'), await isDraft('new')]).toEqual(['post-edited', 'post-edited']);
    await anna.revise('new', { kind: 'merge-block' });
    expect(await isDraft('new')).toBe('post-edited');
  });

  test('do not make a machine’s work of a person’s', async () => {
    await anna.revise('t1', { kind: 'split-block', offset: 4, newBlock: 'new' });
    expect([await isDraft('t1'), await isDraft('new')]).toEqual(['human', 'human']);
    await anna.revise('t1', { kind: 'merge-block' });
    expect(await isDraft('t1')).toBe('human');
  });
});

describe('page furniture', () => {
  test('leaves the rows of every translation, and comes back into a row of its own after what stands before it', async () => {
    await addSmallTranslation(services, {
      id: 'more',
      prefix: 'm',
      texts: ['Bir', 'İki'],
      rows: ['2-1', '2-1'],
    });
    await anna.revise('s2', { kind: 'mark-boilerplate' });
    expect(glance(await storyNow(services))).toBe('s1|t1 |t2 s3|t3 s4| |t4');
    expect(glance(await storyNow(services), 'more')).toBe('s1|m1 s3+s4|m2');
    await anna.revise('s2', { kind: 'restore-block' });
    expect(glance(await storyNow(services))).toBe('s1|t1 s2| |t2 s3|t3 s4| |t4');
    expect(glance(await storyNow(services), 'more')).toBe('s1|m1 s2| s3+s4|m2');
    expect(await anna.revise('s2', { kind: 'restore-block' })).toEqual({
      kind: 'impossible',
      why: 'restore-block',
    });
  });

  test('at the very top comes back at the top', async () => {
    await anna.revise('t1', { kind: 'mark-boilerplate' });
    await anna.revise('t1', { kind: 'restore-block' });
    expect(glance(await storyNow(services))).toBe('|t1 s1| s2|t2 s3|t3 s4| |t4');
  });

  test('may be all there is', async () => {
    for (const id of ['s1', 's2', 's3', 's4']) await anna.revise(id, { kind: 'mark-boilerplate' });
    expect(glance(await storyNow(services))).toBe('|t1 |t2 |t3 |t4');
    await anna.revise('s3', { kind: 'restore-block' });
    expect(glance(await storyNow(services))).toBe('s3| |t1 |t2 |t3 |t4');
  });

  test('keeps its tags while it is away', async () => {
    await anna.mark('s2', 'пять', 'DATE', 'tag');
    await anna.revise('s2', { kind: 'mark-boilerplate' });
    await anna.revise('s2', { kind: 'restore-block' });
    expect(tagsAtAGlance(await storyNow(services))).toEqual(['DATE:пять']);
  });
});

describe('a block', () => {
  test('is of the kind and language that somebody says', async () => {
    await anna.revise('s1', { kind: 'set-kind', blockKind: 'heading' });
    await anna.revise('s1', { kind: 'set-lang', lang: 'uk' });
    expect(await block('s1')).toMatchObject({ kind: 'heading', lang: 'uk', reasons: [{ code: 'by-hand' }] });
  });

  test('that is not there is not found', async () => {
    expect(await anna.revise('no', { kind: 'merge-block' })).toEqual({ kind: 'not-found' });
    expect(await anna.revise('no', { kind: 'edit-text', text: 'Да' })).toEqual({ kind: 'not-found' });
  });
});
