import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { editTags } from '../../src/workflow/edit-tags.ts';
import { importArticle } from '../../src/workflow/import-article.ts';
import type { Services } from '../../src/workflow/services.ts';
import { revertible } from '../../src/workflow/undo.ts';
import {
  deskWithSmallArticle,
  type PersonAtWork,
  personAtWork,
  STORY,
  storyNow,
  tagsAtAGlance,
} from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: PersonAtWork;

beforeEach(async () => {
  ({ services, dispose, anna } = await deskWithSmallArticle());
});
afterEach(() => dispose());

const tag = async (id: string) => (await storyNow(services)).tags.find((each) => each.id === id);
const block = async (id: string) => (await storyNow(services)).blocks.find((each) => each.id === id);
const onSpan = async (id: string, start: number, end: number) => ({
  block: id,
  blockVersion: (await block(id))?.version ?? 0,
  span: { start, end },
});

describe('a new tag', () => {
  test('is its maker’s, and is looked at next', async () => {
    expect(await anna.mark('s1', 'два', 'PER', 'tag')).toEqual({ kind: 'done', focus: { tag: 'tag' } });
    expect(await tag('tag')).toMatchObject({ authorId: 'anna', textId: 'source', decision: 'accepted' });
  });

  test('is the twin of the one it was marked for', async () => {
    await anna.mark('s1', 'Раз', 'PER', 'ru');
    await anna.mark('t1', 'One', 'PER', 'en', 'ru');
    expect((await tag('en'))?.twinId).toBe((await tag('ru'))?.twinId);
    expect((await tag('en'))?.twinId).not.toBeNull();
    await anna.undo();
    expect([await tag('en'), (await tag('ru'))?.twinId]).toEqual([undefined, null]);
  });

  test.each([
    ['is gone meanwhile', 'no'],
    ['is of the same text', 'same-text'],
    ['is of another layer', 'quote'],
  ])('is kept where the twin it was marked for %s', async (_why, twin) => {
    await anna.mark('t2', 'Four', 'PER', 'same-text');
    await anna.mark('s1', 'два', 'direct', 'quote');
    expect((await anna.mark('t1', 'One', 'PER', 'en', twin)).kind).toBe('done');
    expect((await tag('en'))?.twinId).toBeNull();
  });

  test('with an id that is taken, in this article or another, is refused', async () => {
    await anna.mark('s1', 'Раз', 'PER', 'taken');
    const refused = { kind: 'impossible', why: 'add-tag' };
    expect(await anna.mark('s1', 'два', 'PER', 'taken')).toEqual(refused);
    const asked = (operationId: string) => ({ operationId, articleId: 'other', actorId: 'anna' });
    await importArticle(services, asked('import-other'), {
      metadata: (await storyNow(services)).article.metadata,
      source: {
        id: 'other-source',
        lang: 'ru',
        provenance: { kind: 'human', translator: null },
        blocks: [
          {
            id: 'o1',
            kind: 'paragraph',
            text: 'Раз',
            lang: 'ru',
            markup: [],
            boilerplate: null,
            reasons: [],
          },
        ],
        raw: null,
      },
    });
    const at = { block: 'o1', blockVersion: 1, span: { start: 0, end: 3 } };
    const edit = { kind: 'add-tag', label: 'PER', tag: 'taken', twin: null, ...at } as const;
    expect(await editTags(services, { ...asked('tag'), version: null, words: '' }, edit)).toEqual(refused);
  });
});

describe('the undo button', () => {
  test('names a tag by its first words, and cuts no character in two', async () => {
    const text = `${'а'.repeat(29)}😀😀 конец`;
    await anna.revise('s1', { kind: 'edit-text', text });
    await anna.mark('s1', text, 'PER', 'tag');
    const { undo } = await revertible(services, { articleId: STORY, actorId: 'anna' });
    expect(undo?.summary.words).toBe(`${'а'.repeat(29)}😀`);
  });
});

describe('a quote', () => {
  beforeEach(() => anna.mark('s1', 'два', 'direct', 'quote'));

  test('goes on in another paragraph, in the order of the text', async () => {
    await anna.tag({ kind: 'extend-quote', tag: 'quote', ...(await onSpan('s2', 0, 6)) });
    await anna.tag({ kind: 'extend-quote', tag: 'quote', ...(await onSpan('s1', 8, 11)) });
    expect(tagsAtAGlance(await storyNow(services))).toEqual(['direct:два…три…Четыре']);
  });

  test('has its parts where somebody says, also in another paragraph', async () => {
    await anna.tag({ kind: 'mark-quote-part', tag: 'quote', part: 'speaker', ...(await onSpan('s2', 0, 6)) });
    expect((await tag('quote'))?.anchors.map(({ role }) => role)).toEqual(['content', 'speaker']);
  });

  test('is never marked in the other text', async () => {
    const edit = { kind: 'extend-quote', tag: 'quote', ...(await onSpan('t1', 0, 3)) } as const;
    expect(await anna.tag(edit)).toEqual({ kind: 'not-found' });
  });
});

describe('an edit of tags', () => {
  beforeEach(() => anna.mark('s1', 'Раз', 'PER', 'tag'));

  test('is refused where the tag changed meanwhile', async () => {
    const version = (await tag('tag'))?.version ?? 0;
    await personAtWork(services, 'boris').tag({ kind: 'relabel-tag', tag: 'tag', label: 'ORG' });
    expect(await anna.tag({ kind: 'remove-tag', tag: 'tag' }, version)).toEqual({ kind: 'stale' });
    expect((await anna.tag({ kind: 'remove-tag', tag: 'tag' })).kind).toBe('done');
  });

  test('by offsets is refused where the text they count in is another now', async () => {
    const at = await onSpan('s1', 4, 7);
    await personAtWork(services, 'boris').revise('s1', { kind: 'edit-text', text: 'И раз два три' });
    expect(await anna.tag({ kind: 'respan-tag', tag: 'tag', ...at })).toEqual({ kind: 'stale' });
  });

  test.each([
    ['backwards', 3, 0],
    ['past the end', 0, 99],
    ['of nothing', 2, 2],
  ])('by a span that is %s is refused', async (_what, start, end) => {
    const edit = { kind: 'respan-tag', tag: 'tag', ...(await onSpan('s1', start, end)) } as const;
    expect(await anna.tag(edit)).toEqual({ kind: 'impossible', why: 'empty-selection' });
  });

  test('that removes the tag leaves nothing to look at, and a twin that stands alone', async () => {
    await anna.mark('t1', 'One', 'PER', 'twin', 'tag');
    expect(await anna.tag({ kind: 'remove-tag', tag: 'tag' })).toEqual({ kind: 'done', focus: { tag: '' } });
    expect((await tag('twin'))?.twinId).toBeNull();
  });

  test('of another article is not found', async () => {
    const asked = { operationId: 'x', articleId: 'no', actorId: 'anna', version: null, words: '' };
    expect(await editTags(services, asked, { kind: 'remove-tag', tag: 'tag' })).toEqual({
      kind: 'not-found',
    });
  });
});
