import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { leaveRepairs } from '../../src/workflow/leave-repairs.ts';
import { repairText } from '../../src/workflow/repair-text.ts';
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
let operations = 0;

beforeEach(async () => {
  ({ services, dispose, anna } = await deskWithSmallArticle());
  await anna.revise('s1', { kind: 'edit-text', text: 'Oжидается  «Банк" и Рос сия' });
  await anna.revise('t1', { kind: 'edit-text', text: 'One - two' });
});
afterEach(() => dispose());

const asked = () => ({ operationId: `repair-${operations++}`, articleId: STORY, actorId: 'anna' });
const block = async (id: string) => {
  const found = (await storyNow(services)).blocks.find((each) => each.id === id);
  if (!found) throw new RangeError(`no block ${id}`);
  return found;
};
const all = async (...ids: string[]) =>
  Promise.all(
    ids.map(async (id) => ({ blockId: id, version: (await block(id)).version, repairs: 'all' as const })),
  );

describe('a repair', () => {
  test('is one change of its own, which history names, and its tag needs no second look', async () => {
    await anna.mark('s1', 'Oжидается', 'EVENT', 'tag');
    const repairs = [{ kind: 'wrong-script', start: 0 }] as const;
    const { version } = await block('s1');
    expect(await repairText(services, asked(), [{ blockId: 's1', version, repairs }])).toEqual({
      kind: 'done',
      focus: { block: 's1' },
    });
    expect((await block('s1')).text).toBe('Ожидается  «Банк" и Рос сия');
    expect(tagsAtAGlance(await storyNow(services))).toEqual(['EVENT:Ожидается']);
    expect(await anna.undo()).toMatchObject({ reverted: { kind: 'repair-text' } });
    expect((await block('s1')).text).toBe('Oжидается  «Банк" и Рос сия');
  });

  test('of everything leaves the kinds alone that the project leaves as they are', async () => {
    await leaveRepairs(services, asked(), { kind: 'double-space', isLeft: true });
    await repairText(services, asked(), await all('s1'));
    expect((await block('s1')).text).toBe('Ожидается  «Банк» и Россия');
  });

  test('of everything in several blocks is one change too, and tags move through it', async () => {
    await anna.mark('s1', 'Банк', 'ORG', 'bank');
    await anna.mark('s1', 'Рос сия', 'LOC', 'russia');
    expect((await repairText(services, asked(), await all('s1', 't1'))).kind).toBe('done');
    expect((await block('s1')).text).toBe('Ожидается «Банк» и Россия');
    expect((await block('t1')).text).toBe('One – two');
    expect(tagsAtAGlance(await storyNow(services))).toEqual(['ORG:Банк', 'LOC:Россия']);
    expect(await anna.undo()).toMatchObject({ kind: 'done' });
    expect([(await block('s1')).text, (await block('t1')).text]).toEqual([
      'Oжидается  «Банк" и Рос сия',
      'One - two',
    ]);
  });

  test('is refused where nothing is wrong, and nothing of the others is done then', async () => {
    const wrong = await all('t1');
    const { version } = await block('s2');
    const at = (repairs: readonly { kind: 'double-space'; start: number }[]) =>
      repairText(services, asked(), [...wrong, { blockId: 's2', version, repairs }]);
    expect(await at([{ kind: 'double-space', start: 3 }])).toEqual({
      kind: 'impossible',
      why: 'repair-text',
    });
    expect(await at([])).toEqual({ kind: 'impossible', why: 'repair-text' });
    expect(await repairText(services, asked(), [])).toEqual({ kind: 'impossible', why: 'repair-text' });
    expect((await block('t1')).text).toBe('One - two');
  });

  test('is refused in a text that somebody has changed meanwhile, or that is gone', async () => {
    const [seen] = await all('t1');
    await anna.revise('t1', { kind: 'edit-text', text: 'Three - four' });
    expect(await repairText(services, asked(), [seen as NonNullable<typeof seen>])).toEqual({
      kind: 'stale',
    });
    expect(await repairText(services, asked(), [{ blockId: 'none', version: 1, repairs: 'all' }])).toEqual({
      kind: 'not-found',
    });
  });
});
