import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { countsOf } from '../../src/screens/workspace/counts.ts';
import { pairingOf } from '../../src/screens/workspace/workspace.ts';
import type { Services } from '../../src/workflow/services.ts';
import { markTagged, taggedState } from '../../src/workflow/tagged-blocks.ts';
import { temporaryDesk } from '../setup/desk.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: ReturnType<typeof personAtWork>;
beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
  await saveSmallArticle(services);
  anna = personAtWork(services, 'anna');
});
afterEach(() => dispose());

const blockNow = async (id: string) => {
  const block = (await storyNow(services)).blocks.find((each) => each.id === id);
  if (!block) throw new RangeError(`no block ${id}`);
  return block;
};

async function mark(blockId: string, tagged = true, version?: number) {
  const asked = { operationId: services.makeId(), articleId: STORY, actorId: 'anna', blockId };
  return markTagged(services, { ...asked, version: version ?? (await blockNow(blockId)).version }, tagged);
}

const stateNow = async (id: string) => taggedState(await blockNow(id), (await storyNow(services)).dismissals);

async function countsNow() {
  const pairing = pairingOf(await storyNow(services), 'target');
  return pairing && countsOf(pairing, []);
}

describe('a block', () => {
  test('is said to be tagged, counts as such, and is open again by undo', async () => {
    expect(await stateNow('s1')).toBe('open');
    await mark('s1');
    expect(await stateNow('s1')).toBe('tagged');
    expect(await countsNow()).toMatchObject({ blocks: 8, taggedBlocks: 1 });
    await anna.undo();
    expect(await stateNow('s1')).toBe('open');
    expect(await countsNow()).toMatchObject({ taggedBlocks: 0 });
  });

  test('asks for another look where its text changed since, and holds again where the change is taken back', async () => {
    await mark('s1');
    await anna.revise('s1', { kind: 'edit-text', text: 'Раз два' });
    expect(await stateNow('s1')).toBe('changed');
    expect(await countsNow()).toMatchObject({ taggedBlocks: 0 });
    await anna.undo();
    expect(await stateNow('s1')).toBe('tagged');
    await anna.revise('s1', { kind: 'edit-text', text: 'Раз два' });
    await mark('s1');
    expect(await stateNow('s1')).toBe('tagged');
  });

  test('is tagged whatever becomes of its tags: these are the work that was looked at', async () => {
    await mark('s1');
    await anna.mark('s1', 'Раз', 'PER', 'tag');
    expect(await stateNow('s1')).toBe('tagged');
  });

  test('is not said to be tagged of a text that was not seen', async () => {
    const { version } = await blockNow('s1');
    await anna.revise('s1', { kind: 'edit-text', text: 'Раз два' });
    expect((await mark('s1', true, version)).kind).toBe('stale');
  });

  test('cannot be opened that is open', async () => {
    expect(await mark('s1', false)).toEqual({ kind: 'impossible', why: 'unmark-tagged' });
    await mark('s1');
    expect((await mark('s1', false)).kind).toBe('done');
    expect(await stateNow('s1')).toBe('open');
  });
});
