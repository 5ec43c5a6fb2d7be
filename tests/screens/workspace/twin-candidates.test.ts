import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { countsOf } from '../../../src/screens/workspace/counts.ts';
import { panelView } from '../../../src/screens/workspace/panel.ts';
import { type Pairing, pairingOf } from '../../../src/screens/workspace/workspace.ts';
import type { Services } from '../../../src/workflow/services.ts';
import { deskWithSmallArticle, type PersonAtWork, storyNow } from '../../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: PersonAtWork;

beforeAll(async () => {
  ({ services, dispose, anna } = await deskWithSmallArticle({
    source: ['Байден приехал 7 мая', 'Лавров промолчал'],
    target: ['Geneva heard Vladimir Putin and, on May 7 and 8, Joe Biden'],
    rows: ['1-1', '1-0'],
  }));
  await anna.mark('t1', 'Geneva', 'LOC', 'geneva');
  await anna.mark('t1', 'Joe Biden', 'PER', 'biden');
  await anna.mark('t1', 'Vladimir Putin', 'PER', 'putin');
  await anna.mark('t1', '8', 'DATE', 'the-8th');
  await anna.mark('t1', 'May 7', 'DATE', 'the-7th');
  await anna.mark('s1', 'Байден', 'PER', 'байден');
  await anna.mark('s1', '7 мая', 'DATE', 'седьмое');
  await anna.mark('s2', 'Лавров', 'PER', 'лавров');
});
afterAll(() => dispose());

async function pairing(): Promise<Pairing> {
  return pairingOf(await storyNow(services), null) as Pairing;
}

async function offered(tag: string): Promise<readonly string[]> {
  const view = panelView(
    await pairing(),
    'annotate',
    { row: null, tag, allQuotes: false, filters: {}, referent: null },
    new Map(),
  );
  return view.tag?.candidates.map(({ id }) => id) ?? [];
}

test('names that sound alike, and the same numbers, are offered first among those of the same label', async () => {
  expect(await offered('байден')).toEqual(['biden', 'putin', 'geneva', 'the-7th', 'the-8th']);
  expect((await offered('седьмое')).slice(0, 2)).toEqual(['the-7th', 'the-8th']);
});

test('names beside a gap that is there on purpose are not counted as without a twin, and again when it is not', async () => {
  const single = async () => countsOf(await pairing(), []).single;
  expect(await single()).toBe(8);
  await anna.pair({ kind: 'mark-empty', bead: 'r2', onPurpose: true });
  expect(await single()).toBe(7);
  await anna.pair({ kind: 'mark-empty', bead: 'r2', onPurpose: false });
  expect(await single()).toBe(8);
});
