import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sentenceBeadName } from '../../src/alignment/pair-sentences.ts';
import { sentencePairs } from '../../src/workflow/sentence-pairs.ts';
import type { Services } from '../../src/workflow/services.ts';
import { temporaryDesk } from '../setup/desk.ts';
import { personAtWork, saveSmallArticle, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: ReturnType<typeof personAtWork>;
let boris: ReturnType<typeof personAtWork>;

const SOURCE = [
  'Путин приехал в Москву. Байден остался в Париже. Снег.',
  'Война идёт 5 дней. Мэр Иванов ушёл.',
];
const TARGET = [
  'Putin came to Moscow. Biden stayed in Paris. Snow.',
  'The war is 5 days old. Mayor Ivanov left.',
];

beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
  [anna, boris] = [personAtWork(services, 'anna'), personAtWork(services, 'boris')];
  await saveSmallArticle(services, { source: SOURCE, target: TARGET, rows: ['1-1', '1-1'] });
});
afterEach(() => dispose());

async function beads() {
  const state = await storyNow(services);
  expect((await services.articles.read('story'))?.state).toEqual(state);
  const [alignment] = state.alignments;
  return alignment ? sentencePairs(state, alignment) : [];
}

/** Each pair by the first words of its sentences, `*` where it is decided, `✓` where it is confirmed, `!` where it is stale. */
async function shown(): Promise<readonly string[]> {
  const first = (side: Awaited<ReturnType<typeof beads>>[number]['source']) =>
    side.map(({ words }) => words.split(/[ .]/)[0]).join('+');
  return (await beads()).map(
    ({ source, target, decided, status, isStale, rows }) =>
      `${first(source)}|${first(target)}${decided ? '*' : ''}${status === 'confirmed' ? '✓' : ''}${isStale ? '!' : ''}${rows.length > 1 ? ' ⇅' : ''}`,
  );
}

const computed = ['Путин|Putin', 'Байден|Biden', 'Снег|Snow', 'Война|The', 'Мэр|Mayor'];

describe('pairs of sentences that a person edits', () => {
  test('are joined, divided by what is alike, and go back and forth with undo and redo', async () => {
    expect(await shown()).toEqual(computed);
    expect(await anna.sentence('s1', 'приехал', { kind: 'merge-sentence-pairs' })).toEqual({
      kind: 'done',
      focus: { bead: 'r1' },
    });
    const merged = ['Путин+Байден|Putin+Biden*', ...computed.slice(2)];
    expect(await shown()).toEqual(merged);
    await anna.sentence('t1', 'Paris', { kind: 'split-sentence-pair' });
    const divided = ['Путин|Putin*', 'Байден|Biden*', ...computed.slice(2)];
    expect(await shown()).toEqual(divided);
    await anna.undo();
    expect(await shown()).toEqual(merged);
    await anna.undo();
    expect(await shown()).toEqual(computed);
    await anna.redo();
    await anna.redo();
    expect(await shown()).toEqual(divided);
  });

  test('give a sentence, and those that follow it, to the pair below, also in the next row', async () => {
    await anna.sentence('t1', 'Snow', { kind: 'shift-sentence', direction: 'down' });
    expect(await shown()).toEqual([
      'Путин|Putin',
      'Байден|Biden',
      'Снег|*',
      'Война|Snow+The* ⇅',
      'Мэр|Mayor',
    ]);
    // The paragraphs stay where they are.
    expect((await storyNow(services)).alignments[0]?.beads.map(({ target }) => target)).toEqual([
      ['t1'],
      ['t2'],
    ]);
    await anna.sentence('t1', 'Snow', { kind: 'shift-sentence', direction: 'up' });
    expect((await shown()).slice(2)).toEqual(['Снег|Snow*', 'Война|The*', 'Мэр|Mayor']);
  });

  test('are confirmed one by one or with their row, and stay so beside work on others', async () => {
    await anna.sentence('s1', 'Байден', { kind: 'confirm-sentence-pair' });
    expect(await shown()).toEqual(['Путин|Putin', 'Байден|Biden*✓', ...computed.slice(2)]);
    await anna.sentence('s2', 'Мэр', { kind: 'confirm-sentence-pairs' });
    expect((await shown()).slice(3)).toEqual(['Война|The*✓', 'Мэр|Mayor*✓']);
    await anna.sentence('s1', 'Путин', { kind: 'shift-sentence', direction: 'down' });
    // The one that was confirmed took another sentence in: it is no longer what was confirmed.
    expect((await shown()).slice(0, 2)).toEqual(['|Putin*', 'Путин+Байден|Biden*']);
    await anna.sentence('s2', 'Мэр', { kind: 'unconfirm-sentence-pair' });
    expect((await shown()).slice(3)).toEqual(['Война|The*✓', 'Мэр|Mayor*']);
  });

  test('are the aligner’s again when a row is given back', async () => {
    await anna.sentence('s1', 'приехал', { kind: 'merge-sentence-pairs' });
    await anna.sentence('s1', 'Снег', { kind: 'confirm-sentence-pair' });
    await anna.sentence('s1', 'приехал', { kind: 'release-sentence-pairs' });
    expect(await shown()).toEqual(computed);
    expect(await anna.sentence('s1', 'приехал', { kind: 'release-sentence-pairs' })).toEqual({
      kind: 'impossible',
      why: 'release-sentence-pairs',
    });
  });

  test.each([
    ['split-sentence-pair', 's1', 'Путин', { kind: 'split-sentence-pair' }],
    ['merge-sentence-pairs', 's2', 'Мэр', { kind: 'merge-sentence-pairs' }],
    ['shift-sentence', 's1', 'Путин', { kind: 'shift-sentence', direction: 'up' }],
    ['unconfirm-sentence-pair', 's1', 'Путин', { kind: 'unconfirm-sentence-pair' }],
  ] as const)('are left alone where nothing can be done (%s)', async (why, block, words, edit) => {
    expect(await anna.sentence(block, words, edit)).toEqual({ kind: 'impossible', why });
  });

  test('are refused where another one was shown', async () => {
    const [first] = await beads();
    const name = first ? sentenceBeadName([first]) : '';
    await boris.revise('s1', { kind: 'edit-text', text: `Вчера ${SOURCE[0]}` });
    const edit = { kind: 'confirm-sentence-pair' } as const;
    expect(await anna.sentence('s1', 'Путин', edit, name)).toEqual({ kind: 'stale' });
    const [now] = await beads();
    expect(await anna.sentence('s1', 'Путин', edit, now ? sentenceBeadName([now]) : '')).toMatchObject({
      kind: 'done',
    });
  });
});

describe('what was decided about sentences', () => {
  beforeEach(() => anna.sentence('s1', 'Байден', { kind: 'confirm-sentence-pair' }));

  test('stays with the words through edits beside them, and is stale where they change', async () => {
    await anna.revise('s1', { kind: 'edit-text', text: `Итак. ${SOURCE[0]}` });
    expect(await shown()).toContain('Байден|Biden*✓');
    await anna.revise('t1', { kind: 'edit-text', text: TARGET[0]?.replace('stayed', 'remained') ?? '' });
    expect(await shown()).toContain('Байден|Biden*✓!');
    await anna.sentence('t1', 'Biden', { kind: 'confirm-sentence-pair' });
    expect(await shown()).toContain('Байден|Biden*✓');
  });

  test('goes with the words that are deleted, and comes back with undo', async () => {
    await anna.revise('s1', {
      kind: 'edit-text',
      text: SOURCE[0]?.replace(' Байден остался в Париже.', '') ?? '',
    });
    expect((await storyNow(services)).sentenceDecisions).toEqual([]);
    await anna.undo();
    expect(await shown()).toContain('Байден|Biden*✓');
  });

  test('goes with its words when blocks are cut and joined', async () => {
    const offset = SOURCE[0]?.indexOf('Байден') ?? 0;
    await anna.revise('s1', { kind: 'split-block', offset, newBlock: 'new' });
    expect(await shown()).toContain('Байден|Biden*✓');
    await anna.revise('s1', { kind: 'merge-block' });
    expect(await shown()).toContain('Байден|Biden*✓');
    await anna.undo();
    await anna.undo();
    expect(await shown()).toContain('Байден|Biden*✓');
  });

  test('waits while its paragraphs stand in rows that are no neighbours', async () => {
    await anna.pair({ kind: 'insert-row', bead: 'r2' });
    await anna.pair({ kind: 'shift-block', block: 't1', direction: 'down' });
    expect(await shown()).toContain('Байден|Biden*✓ ⇅');
    await anna.pair({ kind: 'move-block', block: 't1', toBead: 'r2' });
    expect((await shown()).some((pair) => pair.includes('✓'))).toBe(false);
    expect((await storyNow(services)).sentenceDecisions).toHaveLength(1);
    await anna.pair({ kind: 'move-block', block: 't1', toBead: 'r1' });
    expect(await shown()).toContain('Байден|Biden*✓');
  });

  test('lets nobody undo an edit of the text from under it', async () => {
    await boris.revise('s1', { kind: 'edit-text', text: `Итак. ${SOURCE[0]}` });
    await anna.sentence('s1', 'Снег', { kind: 'confirm-sentence-pair' });
    expect(await boris.undo()).toMatchObject({ kind: 'in-the-way', by: { kind: 'confirm-sentence-pair' } });
  });
});
