import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listArticles } from '../../src/article/store.ts';
import { readArticleState } from '../../src/workflow/article-state.ts';
import { removeArticle, restoreArticle } from '../../src/workflow/remove-article.ts';
import type { Services } from '../../src/workflow/services.ts';
import { deskWithSmallArticle, personAtWork, STORY, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
beforeEach(async () => {
  ({ services, dispose } = await deskWithSmallArticle());
});
afterEach(() => dispose());

const asked = (operationId: string, articleId = STORY) => ({ operationId, articleId, actorId: 'anna' });
const content = async () =>
  JSON.parse(
    JSON.stringify(await storyNow(services), (key, value) => (key === 'version' ? undefined : value)),
  );

describe('an article that is taken off the desk', () => {
  test('is read and listed no more, and comes back as it was', async () => {
    const before = await content();
    expect(await removeArticle(services, asked('remove'))).toEqual({ kind: 'done' });
    expect(await readArticleState(services.database.read, 'desk', STORY)).toBeNull();
    expect(await listArticles(services.database.read, 'desk')).toEqual([]);
    expect(await restoreArticle(services, asked('restore'))).toEqual({ kind: 'done' });
    expect(await content()).toEqual(before);
  });

  test('takes no more work', async () => {
    await removeArticle(services, asked('remove'));
    const boris = personAtWork(services, 'boris');
    expect(await boris.pair({ kind: 'confirm', bead: 'r1' })).toEqual({ kind: 'not-found' });
  });

  test('may be taken off and put back by anybody, again and again', async () => {
    for (const i of [1, 2, 3]) {
      await removeArticle(services, { ...asked(`remove-${i}`), actorId: 'boris' });
      expect((await restoreArticle(services, asked(`restore-${i}`))).kind).toBe('done');
    }
    expect((await restoreArticle(services, asked('once-more'))).kind).toBe('done');
    expect((await storyNow(services)).article.state).toBe('active');
  });

  test('has to have been there', async () => {
    expect(await removeArticle(services, asked('remove', 'no'))).toEqual({ kind: 'not-found' });
    expect(await restoreArticle(services, asked('restore', 'no'))).toEqual({ kind: 'not-found' });
  });
});
