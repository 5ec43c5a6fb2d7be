import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { changeDetails } from '../../src/workflow/change-details.ts';
import { removeArticle } from '../../src/workflow/remove-article.ts';
import type { Services } from '../../src/workflow/services.ts';
import { deskWithSmallArticle, personAtWork, STORY, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let operations = 0;
beforeEach(async () => {
  ({ services, dispose } = await deskWithSmallArticle());
});
afterEach(() => dispose());

const article = async () => (await storyNow(services)).article;
async function change(publisher: string, version?: number) {
  const now = await article();
  const asked = {
    operationId: `op${++operations}`,
    articleId: STORY,
    actorId: 'anna',
    version: version ?? now.version,
  };
  return changeDetails(services, asked, { ...now.metadata, publisher });
}

describe('changing what is known about an article', () => {
  test('is undone like any other work', async () => {
    expect(await change('Lenta.ru')).toEqual({ kind: 'done' });
    expect((await article()).metadata.publisher).toBe('Lenta.ru');
    await personAtWork(services, 'anna').undo();
    expect((await article()).metadata.publisher).toBeNull();
  });

  test('is refused where somebody changed it meanwhile, unless to the very same', async () => {
    const { version } = await article();
    await change('Lenta.ru');
    expect(await change('РИА', version)).toEqual({ kind: 'stale' });
    expect(await change('Lenta.ru', version)).toEqual({ kind: 'done' });
  });

  test('is not held up by work on the article itself', async () => {
    const { version } = await article();
    await personAtWork(services, 'boris').revise('s1', { kind: 'edit-text', text: 'Раз' });
    expect(await change('Lenta.ru', version)).toEqual({ kind: 'done' });
  });

  test('is not done to an article that was removed', async () => {
    const { version, metadata } = await article();
    await removeArticle(services, { operationId: 'remove', articleId: STORY, actorId: 'boris' });
    const asked = { operationId: 'late', articleId: STORY, actorId: 'anna', version: version + 10 };
    expect(await changeDetails(services, asked, metadata)).toEqual({ kind: 'not-found' });
  });
});
