import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addTranslation } from '../../src/workflow/add-translation.ts';
import type { NewText } from '../../src/workflow/import-article.ts';
import { removeArticle } from '../../src/workflow/remove-article.ts';
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
    source: ['Байден прибыл в Женеву 16 июня.', 'Поделиться в соцсетях', 'Путин прилетел через час.'],
    target: ['x'],
    rows: ['3-1'],
  }));
  await anna.revise('s2', { kind: 'mark-boilerplate' });
});
afterEach(() => dispose());

function translation(...texts: readonly string[]): NewText {
  return {
    id: 'new',
    lang: 'en',
    provenance: { kind: 'human', translator: 'Constance' },
    blocks: texts.map((text, i) => ({
      id: `n${i + 1}`,
      kind: 'paragraph',
      text,
      lang: 'en',
      markup: [],
      boilerplate: text === 'Share' ? 'share-bar' : null,
      reasons: [],
    })),
    raw: null,
  };
}

const add = (text: NewText, operationId = 'add') =>
  addTranslation(services, { operationId, articleId: STORY, actorId: 'anna' }, text);
const now = async () => glance(await storyNow(services), 'new');

describe('adding a translation', () => {
  test('pairs its paragraphs with the source, page furniture of both left out, and says why', async () => {
    const text = translation('Biden arrived in Geneva on June 16.', 'Share', 'Putin flew in an hour later.');
    expect(await add(text)).toEqual({ kind: 'done' });
    expect(await now()).toBe('s1|n1 s3|n3');
    const alignment = (await storyNow(services)).alignments.find(
      ({ targetTextId }) => targetTextId === 'new',
    );
    expect(alignment?.beads[0]).toMatchObject({
      status: 'auto',
      emptyReason: null,
      score: expect.any(Number),
    });
    expect(alignment?.beads[0]?.reasons.length).toBeGreaterThan(0);
  });

  test('asks what a machine made of the source', async () => {
    const texts = ['Biden arrived in Geneva on June 16.', 'Putin flew in an hour later.'];
    await addSmallTranslation(services, {
      id: 'machine',
      prefix: 'm',
      texts,
      rows: ['1-1', '2-1'],
      machine: true,
    });
    await add(translation('Biden arrived in Geneva on June 16.', 'Putin flew in an hour later.'));
    const { beads } = (await storyNow(services)).alignments.find((each) => each.targetTextId === 'new') ?? {};
    expect(beads?.[0]?.reasons).toContainEqual({ code: 'machine-translation', values: { percent: 100 } });
  });

  test('leaves the pairing with other translations as it is', async () => {
    await add(translation('Biden', 'Putin'));
    expect(glance(await storyNow(services))).toBe('s1+s3|t1');
  });

  test('without any text gives every paragraph of the source a row', async () => {
    await add(translation());
    expect(await now()).toBe('s1| s3|');
  });

  test('asked for twice is done once', async () => {
    await add(translation('Biden', 'Putin'));
    expect(await add(translation('Biden', 'Putin'))).toEqual({ kind: 'done' });
    expect((await storyNow(services)).texts).toHaveLength(3);
  });

  test('holds up the undo of whatever it stands on', async () => {
    const boris = personAtWork(services, 'boris');
    await boris.revise('s1', { kind: 'split-block', offset: 7, newBlock: 'cut' });
    await add(translation('Biden', 'Putin'));
    expect(await boris.undo()).toMatchObject({ kind: 'in-the-way', by: { kind: 'add-translation' } });
  });

  test('to an article that is not there, or not any more, is not done', async () => {
    const asked = (articleId: string) => ({ operationId: articleId, articleId, actorId: 'anna' });
    expect(await addTranslation(services, asked('no'), translation('Biden'))).toEqual({ kind: 'not-found' });
    await removeArticle(services, { ...asked(STORY), operationId: 'remove' });
    expect(await add(translation('Biden'))).toEqual({ kind: 'not-found' });
  });
});
