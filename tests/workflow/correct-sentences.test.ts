import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sentencesOf } from '../../src/article/sentences.ts';
import type { Services } from '../../src/workflow/services.ts';
import { deskWithSmallArticle, type PersonAtWork, personAtWork, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: PersonAtWork;
let boris: PersonAtWork;

const TEXT = 'Он уехал в пос. Мирный. Там тихо; никого нет. Зима.';

beforeEach(async () => {
  ({ services, dispose } = await deskWithSmallArticle({
    source: [TEXT, 'Да. Нет.'],
    target: ['One.'],
    rows: ['2-1'],
  }));
  [anna, boris] = [personAtWork(services, 'anna'), personAtWork(services, 'boris')];
});
afterEach(() => dispose());

/** The sentences of a block now; read through the reader that patches itself from the log. */
async function sentences(blockId = 's1'): Promise<readonly string[]> {
  const state = await storyNow(services);
  expect((await services.articles.read('story'))?.state).toEqual(state);
  const block = state.blocks.find(({ id }) => id === blockId);
  if (!block) return [];
  return sentencesOf(block, state.sentenceCorrections).map(({ start, end }) => block.text.slice(start, end));
}

const splitAt = (words: string) => ({ kind: 'split-sentence', offset: TEXT.indexOf(words) }) as const;
const joinAt = (words: string) => ({ kind: 'join-sentence', offset: TEXT.indexOf(words) }) as const;
const computed = ['Он уехал в пос. Мирный.', 'Там тихо; никого нет.', 'Зима.'];
const corrected = ['Он уехал в пос. Мирный.', 'Там тихо;', 'никого нет. Зима.'];

async function correct(): Promise<void> {
  expect((await anna.revise('s1', splitAt('никого'))).kind).toBe('done');
  expect((await anna.revise('s1', joinAt('Зима'))).kind).toBe('done');
}

describe('sentences that a person corrects', () => {
  test('are divided and joined, stay so, and go back and forth with undo and redo', async () => {
    await correct();
    expect(await sentences()).toEqual(corrected);
    await anna.undo();
    await anna.undo();
    expect(await sentences()).toEqual(computed);
    await anna.redo();
    await anna.redo();
    expect(await sentences()).toEqual(corrected);
  });

  test('move no version of the block: who edits its text is not kept waiting', async () => {
    const version = (await storyNow(services)).blocks.find(({ id }) => id === 's1')?.version ?? 0;
    await correct();
    expect(await boris.revise('s1', { kind: 'set-kind', blockKind: 'quotation' }, version)).toMatchObject({
      kind: 'done',
    });
  });

  test('are refused on a text that was edited meanwhile', async () => {
    const version = (await storyNow(services)).blocks.find(({ id }) => id === 's1')?.version ?? 0;
    await boris.revise('s1', { kind: 'edit-text', text: `Вчера ${TEXT}` });
    expect(await anna.revise('s1', splitAt('никого'), version)).toEqual({ kind: 'stale' });
  });

  test.each([
    ['split-sentence', splitAt('Там')],
    ['join-sentence', joinAt('тихо')],
  ] as const)('are refused where nothing would change (%s)', async (why, edit) => {
    expect(await anna.revise('s1', edit)).toEqual({ kind: 'impossible', why });
  });
});

describe('corrected sentences', () => {
  beforeEach(correct);

  test('keep their words when the text is edited', async () => {
    await anna.revise('s1', { kind: 'edit-text', text: TEXT.replace('тихо;', 'очень тихо,') });
    expect(await sentences()).toEqual(['Он уехал в пос. Мирный.', 'Там очень тихо,', 'никого нет. Зима.']);
  });

  test('go with the words that are deleted, and come back with undo', async () => {
    await anna.revise('s1', { kind: 'edit-text', text: TEXT.replace(' никого нет. Зима.', '') });
    expect((await storyNow(services)).sentenceCorrections).toEqual([]);
    await anna.undo();
    expect(await sentences()).toEqual(corrected);
  });

  test('stay with their part when the block is split, and with their words when it is joined again', async () => {
    const offset = TEXT.indexOf('Там');
    await anna.revise('s1', { kind: 'split-block', offset, newBlock: 'new' });
    expect(await sentences('new')).toEqual(corrected.slice(1));
    await anna.revise('s1', { kind: 'merge-block' });
    expect(await sentences()).toEqual(corrected);
    await anna.undo();
    await anna.undo();
    expect(await sentences()).toEqual(corrected);
  });

  test('wait for nobody: an edit that they stand on cannot be undone under them', async () => {
    await anna.undo();
    await anna.undo();
    await boris.revise('s1', { kind: 'edit-text', text: `Вчера ${TEXT}` });
    const at = TEXT.indexOf('никого') + 'Вчера '.length;
    await anna.revise('s1', { kind: 'split-sentence', offset: at });
    expect(await boris.undo()).toMatchObject({ kind: 'in-the-way', by: { kind: 'split-sentence' } });
  });
});
