import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Services } from '../../src/workflow/services.ts';
import { rememberedWordings, useWording } from '../../src/workflow/use-wording.ts';
import { temporaryDesk } from '../setup/desk.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: ReturnType<typeof personAtWork>;
beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
  await saveSmallArticle(services, {
    source: ['Он сказал: «Мы встретимся в январе».', 'И снова: «мы встретимся в январе»!', 'Иное: «Нет».'],
    target: ['He said: “We shall meet in January.”', 'And again: “There will be a meeting”!', 'Else: “No.”'],
    rows: ['1-1', '1-1', '1-1'],
  });
  anna = personAtWork(services, 'anna');
  await anna.mark('s1', 'Мы встретимся в январе', 'direct', 'first');
  await anna.mark('t1', 'We shall meet in January', 'direct', 'first-there', 'first');
  await anna.mark('s2', 'мы встретимся в январе', 'direct', 'again');
  await anna.mark('s3', 'Нет', 'direct', 'other');
});
afterEach(() => dispose());

async function offered(tagId: string): Promise<readonly string[]> {
  const state = await storyNow(services);
  const tag = state.tags.find(({ id }) => id === tagId);
  if (!tag) throw new RangeError(`no tag ${tagId}`);
  const { read } = services.database;
  const { wordings } = await rememberedWordings(read, services.projectId, state, tag, 'target');
  return wordings.map(({ wording }) => wording);
}

const use = async (tagId: string, wording: string) => {
  const asked = { operationId: services.makeId(), articleId: STORY, actorId: 'anna', version: null };
  return useWording(services, asked, tagId, wording);
};
const textOf = async (id: string) => (await storyNow(services)).blocks.find((each) => each.id === id)?.text;

describe('a wording that was approved once', () => {
  test('is offered where nearly the same is quoted again, and nowhere else', async () => {
    expect(await offered('again')).toEqual(['We shall meet in January']);
    expect(await offered('other')).toEqual([]);
    expect(await offered('first')).toEqual([]);
  });

  test('is put in the place of what stands there, which stays tagged, and is taken back', async () => {
    await anna.mark('t2', 'There will be a meeting', 'direct', 'again-there', 'again');
    expect(await offered('again-there')).toEqual(['We shall meet in January']);
    expect((await use('again-there', 'We shall meet in January')).kind).toBe('done');
    expect(await textOf('t2')).toBe('And again: “We shall meet in January”!');
    const tag = (await storyNow(services)).tags.find(({ id }) => id === 'again-there');
    expect(tag?.anchors).toMatchObject([
      { state: 'anchored', fragments: [{ quote: 'We shall meet in January' }] },
    ]);
    expect(await offered('again')).toEqual([]);
    await anna.undo();
    expect(await textOf('t2')).toBe('And again: “There will be a meeting”!');
  });

  test('is no longer offered, nor put anywhere, once its twins are taken apart', async () => {
    await anna.mark('t2', 'There will be a meeting', 'direct', 'again-there', 'again');
    await anna.tag({ kind: 'unlink-twin', tag: 'first' });
    expect(await offered('again')).toEqual([]);
    expect(await use('again-there', 'We shall meet in January')).toEqual({
      kind: 'impossible',
      why: 'no-such-wording',
    });
  });
});
