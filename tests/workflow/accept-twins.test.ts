import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { singleList } from '../../src/screens/workspace/single-lists.ts';
import { type Pairing, pairingOf } from '../../src/screens/workspace/workspace.ts';
import { acceptTwins } from '../../src/workflow/accept-twins.ts';
import type { Services } from '../../src/workflow/services.ts';
import { temporaryDesk } from '../setup/desk.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: ReturnType<typeof personAtWork>;
beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
  await saveSmallArticle(services, {
    source: ['Путин прибыл в Женеву.', 'Байден ждёт в Берлине.', 'Никто не знает почему.'],
    target: ['Putin arrived in Geneva.', 'Biden is waiting in Berlin.', 'Nobody knows why.'],
    rows: ['1-1', '1-1', '1-1'],
  });
  anna = personAtWork(services, 'anna');
  await anna.mark('s1', 'Путин', 'PER', 'putin');
  await anna.mark('s1', 'Женеву', 'LOC', 'geneva');
  await anna.mark('s2', 'Берлине', 'LOC', 'berlin');
  await anna.mark('t2', 'Berlin', 'LOC', 'berlin-there');
});
afterEach(() => dispose());

const accept = async (atLeast = 0.5) => {
  const asked = { operationId: services.makeId(), articleId: STORY, actorId: 'anna' };
  return acceptTwins(services, { ...asked, alignmentId: 'alignment-target' }, atLeast);
};
const pairs = async () => {
  const { tags } = await storyNow(services);
  return tags
    .filter(({ textId, twinId }) => textId === 'source' && twinId !== null)
    .map((tag) =>
      [tag, ...tags.filter((other) => other !== tag && other.twinId === tag.twinId)]
        .map(({ anchors }) => anchors[0]?.fragments[0]?.quote)
        .join('|'),
    );
};
const list = async (filter = '') =>
  singleList(pairingOf(await storyNow(services), 'target') as Pairing, filter);

describe('all proposed twins', () => {
  test('are made and linked at once, also with tags that stand there, and taken back together', async () => {
    expect((await accept()).kind).toBe('done');
    expect((await pairs()).toSorted()).toEqual(['Берлине|Berlin', 'Женеву|Geneva', 'Путин|Putin']);
    expect((await storyNow(services)).tags).toHaveLength(6);
    await anna.undo();
    expect(await pairs()).toEqual([]);
    expect((await storyNow(services)).tags).toHaveLength(4);
  });

  test('are refused where none is left', async () => {
    await accept();
    expect(await accept()).toEqual({ kind: 'impossible', why: 'no-sure-twins' });
  });

  test('leave alone what is only suggested', async () => {
    await anna.tag({ kind: 'remove-tag', tag: 'putin' });
    await accept();
    expect((await pairs()).toSorted()).toEqual(['Берлине|Berlin', 'Женеву|Geneva']);
  });
});

describe('the tags without a counterpart', () => {
  test('are listed, and narrowed to a side or a layer', async () => {
    expect((await list()).tags.map(({ id }) => id)).toEqual(['putin', 'geneva', 'berlin', 'berlin-there']);
    expect((await list('target')).tags.map(({ id }) => id)).toEqual(['berlin-there']);
    expect((await list('quote')).tags).toEqual([]);
    await accept();
    expect((await list()).count).toBe(0);
  });

  test('leave out what is empty on purpose', async () => {
    await anna.pair({ kind: 'move-block', block: 't1', toBead: 'r2' });
    await anna.pair({ kind: 'mark-empty', bead: 'r1', onPurpose: true });
    expect((await list()).tags.map(({ id }) => id)).toEqual(['berlin', 'berlin-there']);
  });

  test('stand beside twins whose labels differ', async () => {
    await accept();
    expect((await list()).differ).toBe(0);
    await anna.tag({ kind: 'relabel-tag', tag: 'berlin-there', label: 'ORG' });
    expect((await list('differ')).tags).toMatchObject([
      { id: 'berlin', label: 'LOC', twin: { id: 'berlin-there', label: 'ORG' } },
    ]);
  });
});
