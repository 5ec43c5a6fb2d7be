import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/annotation/agreement/adjudication.ts';
import { publishedTags } from '../../src/exchange/bilingual-document.ts';
import { adjudicateCases, casesOf } from '../../src/workflow/adjudicate.ts';
import type { ArticleState } from '../../src/workflow/article-state.ts';
import { bilingualEdition } from '../../src/workflow/bilingual-edition.ts';
import type { Services } from '../../src/workflow/services.ts';
import { suggestTags } from '../../src/workflow/suggest-tags.ts';
import { asSeenBy, switchBlindPass } from '../../src/workflow/tag-sets.ts';
import { temporaryDesk } from '../setup/desk.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow, tagsAtAGlance } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: ReturnType<typeof personAtWork>;
let boris: ReturnType<typeof personAtWork>;
beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
  await saveSmallArticle(services);
  anna = personAtWork(services, 'anna');
  boris = personAtWork(services, 'boris');
});
afterEach(() => dispose());

const asked = (actorId = 'editor') => ({ operationId: services.makeId(), articleId: STORY, actorId });
const blind = (begins: boolean) => switchBlindPass(services, asked(), begins);
const read = async () => (await services.articles.read(STORY))?.state as ArticleState;
const seenBy = async (person: string) => tagsAtAGlance(asSeenBy(await read(), person));
const shared = async () => tagsAtAGlance(await read());

/** Anna and Boris tag the same article, each by themselves. */
async function tagBlindly(): Promise<void> {
  await blind(true);
  await anna.mark('s1', 'Раз', 'PER', 'a1');
  await anna.mark('s2', 'Четыре', 'LOC', 'a2');
  await anna.mark('s3', 'Шесть', 'ORG', 'a3');
  await anna.mark('t1', 'One', 'PER', 'a4', 'a1');
  await boris.mark('s1', 'Раз', 'PER', 'b1');
  await boris.mark('s2', 'Четыре', 'ORG', 'b2');
  await boris.mark('s3', 'Шесть семь', 'ORG', 'b3');
  await boris.mark('s4', 'Восемь', 'DATE', 'b4');
}

describe('a blind pass', () => {
  test('gives everybody a set of their own, and hides what the others and all together tagged', async () => {
    await anna.mark('s1', 'два', 'LOC', 'shared');
    await tagBlindly();
    expect(await seenBy('anna')).toEqual(['PER:Раз', 'LOC:Четыре', 'ORG:Шесть', 'PER:One']);
    expect(await seenBy('boris')).toEqual(['PER:Раз', 'ORG:Четыре', 'ORG:Шесть семь', 'DATE:Восемь']);
    expect(await seenBy('vera')).toEqual([]);
    await blind(false);
    expect(await seenBy('anna')).toEqual(['LOC:два']);
    await blind(true);
    expect(await seenBy('boris')).toHaveLength(4);
  });

  test('publishes nothing of what people tag on their own', async () => {
    await tagBlindly();
    const edition = bilingualEdition(await read(), 'target');
    expect(edition && publishedTags(edition)).toEqual([]);
  });

  test('lets nobody touch another one’s tags', async () => {
    await tagBlindly();
    expect((await boris.tag({ kind: 'remove-tag', tag: 'a1' })).kind).toBe('not-found');
    expect((await boris.tag({ kind: 'link-twins', tag: 'b1', twin: 'a4' })).kind).toBe('not-found');
  });

  test('suggests nothing', async () => {
    await blind(true);
    expect(await suggestTags(services, asked('anna'), ['source'])).toEqual({
      kind: 'impossible',
      why: 'blind-pass',
    });
  });

  test('moves the tags of all sets along with every edit of the text, and back', async () => {
    await tagBlindly();
    await boris.revise('s1', { kind: 'edit-text', text: 'Ну вот: Раз два три' });
    await boris.revise('s3', { kind: 'split-block', offset: 6, newBlock: 'new' });
    await boris.revise('s2', { kind: 'merge-block' });
    expect(await seenBy('anna')).toEqual(['PER:Раз', 'LOC:Четыре', 'ORG:Шесть', 'PER:One']);
    expect((await seenBy('boris'))[2]).toBe('ORG:Шесть…семь');
    expect(await read()).toEqual(await storyNow(services));
    for (let i = 0; i < 3; i++) await boris.undo();
    expect(await seenBy('boris')).toEqual(['PER:Раз', 'ORG:Четыре', 'ORG:Шесть семь', 'DATE:Восемь']);
    expect(await read()).toEqual(await storyNow(services));
  });

  test('is begun and ended once, and both can be taken back', async () => {
    expect((await blind(false)).kind).toBe('impossible');
    await blind(true);
    expect((await blind(true)).kind).toBe('impossible');
    await personAtWork(services, 'editor').undo();
    expect((await read()).blindPass).toBe(false);
  });
});

describe('adjudication', () => {
  const people = { first: 'anna', second: 'boris' };
  const cases = async () => casesOf(await read(), 'anna', 'boris');
  const decide = async (key: string, verdict: Verdict) => {
    const found = (await cases()).find((each) => each.key === key);
    return adjudicateCases(services, asked(), people, { key, seen: found?.seenHash ?? '' }, verdict);
  };
  const editor = () => personAtWork(services, 'editor');

  test('sees place by place how two people differ', async () => {
    await tagBlindly();
    expect((await cases()).map(({ key, kind }) => [key, kind])).toEqual([
      ['a1 b1', 'same'],
      ['a2 b2', 'label'],
      ['a3 b3', 'bounds'],
      ['a4 -', 'only-first'],
      ['- b4', 'only-second'],
    ]);
  });

  test('puts what it takes into the article’s set, with the annotator as author, and twins as twins', async () => {
    await tagBlindly();
    await decide('a1 b1', 'first');
    await decide('a2 b2', 'second');
    await decide('a3 b3', 'both');
    await decide('a4 -', 'first');
    await decide('- b4', 'neither');
    await blind(false);
    expect((await shared()).toSorted()).toEqual([
      'ORG:Четыре',
      'ORG:Шесть',
      'ORG:Шесть семь',
      'PER:One',
      'PER:Раз',
    ]);
    const { tags } = await read();
    expect(tags.find(({ label, textId }) => label === 'ORG' && textId === 'source')?.authorId).toBe('boris');
    const twins = tags.filter(({ label }) => label === 'PER').map(({ twinId }) => twinId);
    expect(new Set(twins).size).toBe(1);
    expect((await cases()).map(({ verdict }) => verdict)).toEqual([
      'first',
      'second',
      'both',
      'first',
      'neither',
    ]);
  });

  test('can be thought over: a later decision takes the place of the earlier one', async () => {
    await tagBlindly();
    await decide('a2 b2', 'both');
    await decide('a2 b2', 'first');
    expect(await shared()).toEqual(['LOC:Четыре']);
    await editor().undo();
    expect((await shared()).toSorted()).toEqual(['LOC:Четыре', 'ORG:Четыре']);
    await editor().undo();
    expect(await shared()).toEqual([]);
    expect((await cases()).every(({ verdict }) => verdict === null)).toBe(true);
  });

  test('takes over at once all on which both agree', async () => {
    await tagBlindly();
    expect((await adjudicateCases(services, asked(), people, null, 'first')).kind).toBe('done');
    expect(await shared()).toEqual(['PER:Раз']);
    expect((await adjudicateCases(services, asked(), people, null, 'first')).kind).toBe('impossible');
  });

  test('opens a case again where one of the tags is another one by now, and decides about none unseen', async () => {
    await tagBlindly();
    const [, label] = await cases();
    await decide('a2 b2', 'first');
    await anna.tag({ kind: 'relabel-tag', tag: 'a2', label: 'PER' });
    expect((await cases())[1]?.verdict).toBeNull();
    const chosen = { key: 'a2 b2', seen: label?.seenHash ?? '' };
    expect((await adjudicateCases(services, asked(), people, chosen, 'second')).kind).toBe('stale');
    const gone = { key: 'no no', seen: '' };
    expect((await adjudicateCases(services, asked(), people, gone, 'second')).kind).toBe('not-found');
  });
});
