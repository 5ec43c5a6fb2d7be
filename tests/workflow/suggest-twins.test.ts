import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Alignment } from '../../src/alignment/bead.ts';
import { anchorOf } from '../../src/annotation/tagging.ts';
import { type ArticleState, readArticleState } from '../../src/workflow/article-state.ts';
import { editTags } from '../../src/workflow/edit-tags.ts';
import type { Services } from '../../src/workflow/services.ts';
import { suggestTwins, type TwinProposal } from '../../src/workflow/suggest-twins.ts';
import { revertLast } from '../../src/workflow/undo.ts';
import { deskWithSample, temporaryDesk } from '../setup/desk.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: ReturnType<typeof personAtWork>;

/** What is proposed for a tag of the small article, or for all: `tag → words (block)`. */
async function proposed(tag: string | null = null): Promise<readonly string[]> {
  const state = await storyNow(services);
  const alignment = state.alignments[0] as Alignment;
  return suggestTwins(state, alignment, tag).map(
    ({ tagId, words, block, existing }) =>
      `${tagId} → ${words} (${block.id}${existing ? `, is ${existing}` : ''})`,
  );
}

describe('twins in a small article', () => {
  beforeEach(async () => {
    ({ services, dispose } = await temporaryDesk());
    await saveSmallArticle(services, {
      source: [
        'Байден прибыл в Женеву.',
        'Там Байдена ждали. «Посмотрим», — сказал он.',
        'Клуб «Ласточка» и Рим',
      ],
      target: [
        'Biden arrived in Geneva. Biden was awaited there.',
        '“We’ll see,” he said.',
        'Swallow and Rome',
      ],
      rows: ['2-2', '1-1'],
    });
    anna = personAtWork(services, 'anna');
  });
  afterEach(() => dispose());

  test('are proposed wherever they stand in the blocks of the row, for one tag or for all', async () => {
    await anna.mark('s1', 'Байден', 'PER', 'one');
    await anna.mark('s2', 'Байдена', 'PER', 'two');
    await anna.mark('s2', 'Посмотрим', 'direct', 'said');
    await anna.mark('t1', 'Geneva', 'LOC', 'geneva');
    expect(await proposed('said')).toEqual(['said → We’ll see (t2)']);
    expect(await proposed()).toEqual([
      'one → Biden (t1)',
      'two → Biden (t1)',
      'said → We’ll see (t2)',
      'geneva → Женеву (s1)',
    ]);
    const state = await storyNow(services);
    const starts = suggestTwins(state, state.alignments[0] as Alignment, null).map(({ span }) => span.start);
    expect(starts.slice(0, 2)).toEqual([0, 25]);
  });

  test('are not looked for where there is one, or where the tag is gone or was rejected', async () => {
    await anna.mark('s1', 'Байден', 'PER', 'one');
    await anna.mark('t1', 'Biden', 'PER', 'twin', 'one');
    expect(await proposed()).toEqual([]);
    expect(await proposed('gone')).toEqual([]);
  });

  test('leave alone what is the twin of another tag', async () => {
    await anna.mark('s1', 'Байден', 'PER', 'one');
    await anna.mark('s2', 'Байдена', 'PER', 'two');
    // The first mention is, as the person sees it, the second one's counterpart.
    await anna.mark('t1', 'Biden', 'PER', 'twin', 'two');
    expect(await proposed('one')).toEqual(['one → Biden (t1)']);
    const state = await storyNow(services);
    expect(suggestTwins(state, state.alignments[0] as Alignment, 'one')[0]?.span.start).toBe(25);
  });

  test('are tags that stand there already, where there are some without a twin', async () => {
    await anna.mark('s1', 'Женеву', 'LOC', 'ru');
    await anna.mark('t1', 'Geneva', 'LOC', 'en');
    expect(await proposed('ru')).toEqual(['ru → Geneva (t1, is en)']);
    expect(await proposed('en')).toEqual(['en → Женеву (s1, is ru)']);
  });

  test('follow what people have accepted before', async () => {
    await anna.mark('s3', 'Ласточка', 'ORG', 'ru');
    expect(await proposed('ru')).toEqual([]);
    await anna.revise('s1', { kind: 'edit-text', text: 'Игроки «Ласточки» прибыли.' });
    await anna.revise('t1', { kind: 'edit-text', text: 'The players of Swallow arrived.' });
    await anna.mark('s1', 'Ласточки', 'ORG', 'ru-1');
    await anna.mark('t1', 'Swallow', 'ORG', 'en-1', 'ru-1');
    expect(await proposed('ru')).toEqual(['ru → Swallow (t3)']);
  });

  test('are made and linked in one operation, which one undo takes back', async () => {
    await anna.mark('s1', 'Женеву', 'LOC', 'ru');
    const state = await storyNow(services);
    const [proposal] = suggestTwins(state, state.alignments[0] as Alignment, 'ru') as readonly [TwinProposal];
    const asked = { operationId: services.makeId(), articleId: STORY, actorId: 'anna' };
    const { block, span, label, words } = proposal;
    await editTags(
      services,
      { ...asked, version: null, words },
      { kind: 'add-tag', label, tag: 'en', twin: 'ru', block: block.id, blockVersion: block.version, span },
    );
    const tags = (await storyNow(services)).tags;
    expect(tags.map(({ id, twinId }) => [id, twinId !== null])).toEqual(
      expect.arrayContaining([
        ['ru', true],
        ['en', true],
      ]),
    );
    await revertLast(services, { ...asked, operationId: services.makeId() }, 'undo');
    expect((await storyNow(services)).tags.map(({ id, twinId }) => [id, twinId])).toEqual([['ru', null]]);
  });
});

describe('twins in the sample article', () => {
  beforeAll(async () => {
    ({ services, dispose } = await deskWithSample());
  });
  afterAll(() => dispose());

  test.each(['en', 'tr'])('are proposed as people set them, with the ledger at hand: %s', async (lang) => {
    const state = (await readArticleState(
      services.database.read,
      services.projectId,
      'sample',
    )) as ArticleState;
    const target = state.texts.find((text) => text.lang === lang);
    const alignment = state.alignments.find(({ targetTextId }) => targetTextId === target?.id) as Alignment;
    // As if nobody had tagged the translation yet.
    const untagged = { ...state, tags: state.tags.filter(({ textId }) => textId !== target?.id) };
    const proposals = suggestTwins(untagged, alignment, null).filter(({ label }) => !isQuoteKind(label));
    const right = proposals.filter((proposal) => isTwinOf(state, proposal, target?.id ?? ''));
    const named = state.tags.filter(
      ({ layer, textId }) => layer === 'entity' && textId === alignment.sourceTextId,
    );
    const wanted = named.filter((tag) =>
      state.tags.some(
        ({ twinId, textId }) => twinId !== null && twinId === tag.twinId && textId === target?.id,
      ),
    );
    expect(right.length / proposals.length).toBeGreaterThan(0.95);
    expect(right.length / wanted.length).toBeGreaterThan(0.95);
  });
});

function isQuoteKind(label: string): boolean {
  return label === 'direct' || label === 'indirect' || label === 'mixed';
}

function isTwinOf({ tags }: ArticleState, { tagId, block, span }: TwinProposal, textId: string): boolean {
  const twinId = tags.find(({ id }) => id === tagId)?.twinId ?? null;
  return tags.some((tag) => {
    const fragment = anchorOf(tag, 'span')?.fragments[0];
    const isThere =
      fragment?.blockId === block.id && fragment.start === span.start && fragment.end === span.end;
    return tag.textId === textId && twinId !== null && tag.twinId === twinId && isThere;
  });
}
