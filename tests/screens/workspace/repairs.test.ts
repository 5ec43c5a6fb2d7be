import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { repairsAsked, repairsIn } from '../../../src/screens/workspace/repairs.ts';
import { type Pairing, pairingOf } from '../../../src/screens/workspace/workspace.ts';
import { temporaryDesk } from '../../setup/desk.ts';
import { personAtWork, saveSmallArticle, storyNow } from '../../setup/small-article.ts';

let pairing: Pairing;
let dispose: () => Promise<void>;

beforeAll(async () => {
  const desk = await temporaryDesk();
  ({ dispose } = desk);
  await saveSmallArticle(desk.services, {
    source: ['Oдин  два', 'Три', 'Поделиться - тут'],
    target: ['One - two', 'Three'],
    rows: ['1-1', '1-1', '1-0'],
  });
  await personAtWork(desk.services, 'anna').revise('s3', { kind: 'mark-boilerplate' });
  pairing = pairingOf(await storyNow(desk.services), null) as Pairing;
});
afterAll(() => dispose());

const form = { blockVersion: 1, start: 0, count: 0 };

test('everything of both texts counts that belongs to the article', () => {
  const { blocks, count } = repairsIn(pairing);
  expect([blocks.map(({ id }) => id), count]).toEqual([['s1', 't1'], 3]);
});

test('a form asks for one place of a block, or for all of them', () => {
  const one = { ...form, block: 's1', kind: 'double-space' as const, start: 4 };
  expect(repairsAsked(pairing, one)).toEqual([
    { blockId: 's1', version: 1, repairs: [{ kind: 'double-space', start: 4 }] },
  ]);
  expect(repairsAsked(pairing, { ...form, block: 's1' })).toEqual([
    { blockId: 's1', version: 1, repairs: 'all' },
  ]);
});

test('a form without a block asks for all of both texts, as many as the person was shown', () => {
  expect(repairsAsked(pairing, { ...form, count: 3 })?.map(({ blockId }) => blockId)).toEqual(['s1', 't1']);
  expect(repairsAsked(pairing, { ...form, count: 2 })).toBeNull();
});
