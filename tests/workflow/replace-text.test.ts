import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Alignment } from '../../src/alignment/bead.ts';
import { findText, PATTERN_LIMIT_MS, type Search } from '../../src/workflow/find-text.ts';
import { type Replaced, replaceText } from '../../src/workflow/replace-text.ts';
import type { Services } from '../../src/workflow/services.ts';
import {
  deskWithSmallArticle,
  type PersonAtWork,
  STORY,
  storyNow,
  tagsAtAGlance,
} from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: PersonAtWork;

beforeEach(async () => {
  ({ services, dispose, anna } = await deskWithSmallArticle({
    source: ['Путин встретил Байдена.', 'Байден встретил Путина.', 'Реклама: Путин'],
    target: ['Putin met Biden.', 'Biden met Putin.'],
    rows: ['1-1', '1-1', '1-0'],
  }));
  await anna.revise('s3', { kind: 'mark-boilerplate' });
});
afterEach(() => dispose());

const search = (given: Partial<Search>): Search => ({
  words: '',
  insert: '',
  side: 'both',
  isCased: false,
  isWhole: false,
  isPattern: false,
  ...given,
});
const find = async (given: Partial<Search>) => {
  const state = await storyNow(services);
  return findText(state, state.alignments[0] as Alignment, search(given));
};
const replace = (given: Partial<Search>, replaced: Replaced, since: number | null = null) =>
  replaceText(
    services,
    {
      operationId: services.makeId(),
      articleId: STORY,
      actorId: 'anna',
      alignmentId: 'alignment-target',
      since,
    },
    search(given),
    replaced,
  );
const texts = async () =>
  (await storyNow(services)).blocks.filter(({ boilerplate }) => !boilerplate).map(({ text }) => text);
const START = ['Путин встретил Байдена.', 'Байден встретил Путина.', 'Putin met Biden.', 'Biden met Putin.'];

describe('a search', () => {
  test('finds words on one side or both, row by row, and not in page furniture', async () => {
    const places = async (given: Partial<Search>) => {
      const result = await find(given);
      return result.kind === 'found'
        ? result.blocks.map(({ block, hits }) => `${block.id}:${hits.map(({ start }) => start)}`).join(' ')
        : result.kind;
    };
    expect(await places({ words: 'путин' })).toBe('s1:0 s2:16');
    expect(await places({ words: '[pп][uу]тин|putin', isPattern: true })).toBe('s1:0 t1:0 s2:16 t2:10');
    expect(await places({ words: 'e', side: 'target' })).toBe('t1:7,13 t2:3,7');
    expect(await places({ words: '' })).toBe('');
    expect(await places({ words: '[', isPattern: true })).toBe('bad-pattern');
  });

  test('by an expression that would take for ever is given up', async () => {
    await anna.revise('s1', { kind: 'edit-text', text: `${'а'.repeat(60)}б` });
    const begun = performance.now();
    expect(await find({ words: '(а+)+$', isPattern: true })).toEqual({ kind: 'too-slow' });
    expect(performance.now() - begun).toBeLessThan(PATTERN_LIMIT_MS * 8);
  });
});

describe('replacing', () => {
  test('all is one operation that moves tags along, and one undo takes it back', async () => {
    await anna.mark('s1', 'Путин', 'PER', 'putin');
    await anna.mark('s2', 'Байден', 'PER', 'biden');
    expect(
      await replace({ words: 'встретил', insert: 'увидел', side: 'source' }, { kind: 'all', count: 2 }),
    ).toEqual({
      kind: 'done',
      focus: { block: 's1' },
    });
    expect((await texts()).slice(0, 2)).toEqual(['Путин увидел Байдена.', 'Байден увидел Путина.']);
    expect(tagsAtAGlance(await storyNow(services)).toSorted()).toEqual(['PER:Байден', 'PER:Путин']);
    await anna.undo();
    expect(await texts()).toEqual(START);
  });

  test('one leaves the others as they are', async () => {
    await replace({ words: 'B', insert: 'V', isCased: true }, { kind: 'one', block: 't1', start: 10 });
    expect((await texts()).slice(2)).toEqual(['Putin met Viden.', 'Biden met Putin.']);
  });

  test('shows which tags it changed the words of', async () => {
    await anna.mark('t1', 'Putin', 'PER', 'putin');
    await replace({ words: 'Putin', insert: 'Poutine' }, { kind: 'all', count: 2 });
    expect(tagsAtAGlance(await storyNow(services))).toEqual(['PER:Poutine(review)']);
  });

  test('is refused where something else is found than was shown, and where no words would be left', async () => {
    expect(await replace({ words: 'met', insert: 'saw' }, { kind: 'all', count: 3 })).toEqual({
      kind: 'stale',
    });
    expect(await replace({ words: 'met' }, { kind: 'one', block: 't1', start: 5 })).toEqual({
      kind: 'stale',
    });
    const { seq = 0 } = (await services.articles.read(STORY)) ?? {};
    await anna.revise('t1', { kind: 'edit-text', text: 'Putin met  Biden!' });
    expect(await replace({ words: 'met', insert: 'saw' }, { kind: 'all', count: 2 }, seq)).toEqual({
      kind: 'stale',
    });
    expect(await replace({ words: '.+', isPattern: true }, { kind: 'all', count: 4 })).toEqual({
      kind: 'impossible',
      why: 'replace-text',
    });
    expect(await replace({ words: '(', isPattern: true }, { kind: 'all', count: 0 })).toEqual({
      kind: 'impossible',
      why: 'bad-pattern',
    });
  });

  test('keeps texts fit to be stored', async () => {
    await replace(
      { words: 'Biden', insert: 'Bide\u0301n\u0007\n', side: 'target' },
      { kind: 'all', count: 2 },
    );
    expect((await texts()).slice(2)).toEqual(['Putin met Bidén .', 'Bidén met Putin.']);
  });
});
