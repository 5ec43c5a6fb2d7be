import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { wordingOf } from '../../src/annotation/tagging.ts';
import { decideSuggestions } from '../../src/workflow/decide-suggestions.ts';
import { MAX_TAGS_AT_ONCE } from '../../src/workflow/in-parts.ts';
import type { Services } from '../../src/workflow/services.ts';
import { searchApart } from '../../src/workflow/suggest-tags/search-apart.ts';
import { suggestTags } from '../../src/workflow/suggest-tags.ts';
import { deskWithSmallArticle, personAtWork, STORY, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;

beforeEach(async () => {
  ({ services, dispose } = await deskWithSmallArticle({
    source: ['Владимир Путин в Москве', 'А Путин ждёт в Москве', 'Джо Байден в Москве'],
    target: ['One', 'Two', 'Three'],
    rows: ['1-1', '1-1', '1-1'],
  }));
});
afterEach(() => dispose());

const asked = () => ({ operationId: services.makeId(), articleId: STORY, actorId: 'anna' });
const decide = (verdict: 'accept' | 'reject', chosen: Parameters<typeof decideSuggestions>[3]) =>
  decideSuggestions(services, asked(), verdict, chosen);

/** The words of the tags about which somebody decided so, or nobody did. */
async function words(decision: 'suggested' | 'accepted' | 'rejected'): Promise<string[]> {
  const { tags } = await storyNow(services);
  return tags.filter((tag) => tag.decision === decision).map(wordingOf);
}

async function idOf(wording: string): Promise<string> {
  const { tags } = await storyNow(services);
  return tags.find((tag) => wordingOf(tag) === wording)?.id ?? '';
}

describe('suggested tags', () => {
  test('come as one step that undo takes back, and only once', async () => {
    expect(await suggestTags(services, asked(), ['source'])).toMatchObject({ kind: 'done' });
    expect((await words('suggested')).toSorted()).toEqual(
      ['Владимир Путин', 'Джо Байден', 'Москве', 'Москве', 'Москве', 'Путин'].toSorted(),
    );
    expect(await suggestTags(services, asked(), ['source'])).toEqual({
      kind: 'impossible',
      why: 'nothing-to-suggest',
    });
    await personAtWork(services, 'anna').undo();
    expect(await words('suggested')).toEqual([]);
  });

  test('are decided one by one, all alike together, and all that are sure enough', async () => {
    await suggestTags(services, asked(), ['source']);
    await decide('accept', { kind: 'one', tag: await idOf('Джо Байден'), version: null });
    expect(await words('accepted')).toEqual(['Джо Байден']);
    await decide('reject', { kind: 'same', tag: await idOf('Москве') });
    expect(await words('rejected')).toEqual(['Москве', 'Москве', 'Москве']);
    expect(await decide('accept', { kind: 'sure', textIds: ['source'], atLeast: 1.01 })).toEqual({
      kind: 'impossible',
      why: 'nothing-suggested',
    });
    await decide('accept', { kind: 'sure', textIds: ['source'], atLeast: 0 });
    expect(await words('suggested')).toEqual([]);
    expect((await words('accepted')).toSorted()).toEqual(['Владимир Путин', 'Джо Байден', 'Путин']);
    // What was rejected is not suggested again.
    expect(await suggestTags(services, asked(), ['source'])).toMatchObject({ kind: 'impossible' });
  });

  test('that are very many come part by part, and are still one thing to take back', async () => {
    const names = Array.from({ length: MAX_TAGS_AT_ONCE }, () => 'Встреча в Москве и в Париже.');
    await personAtWork(services, 'boris').revise('s1', { kind: 'edit-text', text: names.join(' ') });
    const request = asked();
    await suggestTags(services, request, ['source']);
    const count = (await words('suggested')).length;
    expect(count).toBeGreaterThan(2 * MAX_TAGS_AT_ONCE);
    // Asked again under the same id, nothing is done twice.
    await suggestTags(services, request, ['source']);
    expect(await words('suggested')).toHaveLength(count);
    await decide('accept', { kind: 'sure', textIds: ['source'], atLeast: 0 });
    expect(await words('accepted')).toHaveLength(count);
    const anna = personAtWork(services, 'anna');
    await anna.undo();
    expect(await words('suggested')).toHaveLength(count);
    await anna.undo();
    expect(await words('suggested')).toEqual([]);
    await anna.redo();
    expect(await words('suggested')).toHaveLength(count);
  });

  test('that somebody works on are accepted thereby', async () => {
    await suggestTags(services, asked(), ['source']);
    const tag = await idOf('Джо Байден');
    await personAtWork(services, 'boris').tag({ kind: 'relabel-tag', tag, label: 'ORG' });
    const { tags } = await storyNow(services);
    expect(tags.find(({ id }) => id === tag)).toMatchObject({
      decision: 'accepted',
      label: 'ORG',
      authorId: 'boris',
    });
  });

  test('are refused to who saw another version, and to an article that is not there', async () => {
    await suggestTags(services, asked(), ['source']);
    const tag = await idOf('Джо Байден');
    expect(await decide('accept', { kind: 'one', tag, version: 0 })).toEqual({ kind: 'stale' });
    const elsewhere = { ...asked(), articleId: 'none' };
    expect(await suggestTags(services, elsewhere, ['source'])).toEqual({ kind: 'not-found' });
  });

  test('are given up where the search takes too long', async () => {
    const texts = [{ lang: 'ru', blocks: [{ id: 'a', lang: 'ru', text: 'Москва' }] }];
    expect(await searchApart(texts, 0)).toBeNull();
    expect(await searchApart(texts)).toHaveLength(1);
  });
});
