import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countsOf } from '../../../src/screens/workspace/counts.ts';
import { namesOf, quotesIn, quotesOf } from '../../../src/screens/workspace/names.ts';
import { panelView } from '../../../src/screens/workspace/panel.ts';
import { type Mode, type Pairing, pairingOf } from '../../../src/screens/workspace/workspace.ts';
import type { Services } from '../../../src/workflow/services.ts';
import {
  addSmallTranslation,
  deskWithSmallArticle,
  personAtWork,
  storyNow,
} from '../../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;

beforeAll(async () => {
  ({ services, dispose } = await deskWithSmallArticle({
    source: ['Байден: «Да»', 'Байден и США', 'Oжидается'],
    target: ['Biden said yes', 'Biden and the States', 'Expected'],
    rows: ['1-1', '1-1', '1-1', '0-0'],
  }));
  const anna = personAtWork(services, 'anna');
  await anna.mark('s1', 'Байден', 'PER', 'ru-1');
  await anna.mark('s2', 'Байден', 'PER', 'ru-2');
  await anna.mark('s2', 'США', 'LOC', 'ru-3');
  await anna.mark('t1', 'Biden', 'PER', 'en-1', 'ru-1');
  await anna.mark('s1', 'Да', 'direct', 'quote-ru');
  await anna.mark('t1', 'yes', 'indirect', 'quote-en', 'quote-ru');
  const version = (await storyNow(services)).blocks.find(({ id }) => id === 's1')?.version ?? 0;
  const at = { block: 's1', blockVersion: version, span: { start: 0, end: 6 } };
  await anna.tag({ kind: 'mark-quote-part', tag: 'quote-ru', part: 'speaker', ...at });
  await anna.pair({ kind: 'confirm', bead: 'r1' });
});
afterAll(() => dispose());

async function pairing(textId: string | null = null): Promise<Pairing> {
  return pairingOf(await storyNow(services), textId) as Pairing;
}

async function panel(mode: Mode, row: string | null, tag: string | null = null) {
  return panelView(
    await pairing(),
    mode,
    { row, tag, allQuotes: true, filters: {}, referent: null },
    new Map([['anna', 'Anna']]),
  );
}

describe('the panel', () => {
  test('is about the row in hand, else about the first', async () => {
    expect((await panel('align', 'r2')).row).toMatchObject({
      id: 'r2',
      number: 2,
      rows: 4,
      shape: '1–1',
      problem: null,
    });
    expect((await panel('align', null)).row?.id).toBe('r1');
    expect((await panel('align', 'gone')).row?.id).toBe('r1');
    expect((await panel('align', 'r4')).row).toMatchObject({
      isEmpty: true,
      isLast: true,
      problem: 'empty-row',
    });
  });

  test('has the blocks of the row, and what is to repair in them', async () => {
    const { blocks } = await panel('align', 'r3');
    expect(blocks.map(({ id, side }) => [id, side])).toEqual([
      ['s3', 'source'],
      ['t3', 'target'],
    ]);
    expect(blocks[0]?.repairs).toMatchObject([{ found: 'Oжидается', intended: 'Ожидается' }]);
  });

  test('has the tag in hand with its parts, its author and its twins', async () => {
    expect((await panel('annotate', null, 'quote-ru')).tag).toMatchObject({
      label: 'direct',
      side: 'source',
      words: 'Да',
      author: 'Anna',
      parts: [{ role: 'speaker', words: 'Байден' }],
      twins: [{ id: 'quote-en', label: 'indirect', words: 'yes', lang: 'en' }],
      needsReview: false,
    });
    expect((await panel('annotate', null, 'gone')).tag).toBeNull();
  });

  test('goes to the row of the tag in hand', async () => {
    expect((await panel('annotate', null, 'ru-3')).row?.id).toBe('r2');
  });
});

describe('the lists of an article', () => {
  test('name each referent once, with its wordings on both sides, the most frequent first', async () => {
    const names = namesOf(await pairing());
    // The second mention was taken to be the same words, but only the first has a twin.
    expect(names.map(({ label, source, target, mentions }) => ({ label, source, target, mentions }))).toEqual(
      [
        { label: 'PER', source: ['Байден'], target: ['Biden'], mentions: 1 },
        { label: 'PER', source: ['Байден'], target: [], mentions: 1 },
        { label: 'LOC', source: ['США'], target: [], mentions: 1 },
      ],
    );
  });

  test('put a quote beside its counterpart and say who speaks', async () => {
    expect(quotesOf(await pairing())).toEqual([
      {
        id: 'quote-ru',
        kind: 'direct',
        source: [{ id: 'quote-ru', kind: 'direct', wording: 'Да', lang: 'ru' }],
        target: [{ id: 'quote-en', kind: 'indirect', wording: 'yes', lang: 'en' }],
        speaker: 'Байден',
      },
    ]);
    expect(quotesIn(await pairing(), ['s2'])).toEqual([]);
  });

  test('count what is confirmed, what is open and what has no twin', async () => {
    expect(
      countsOf(await pairing(), [
        { isConfirmed: true, problem: null },
        { isConfirmed: false, problem: 'no-counterpart' },
      ]),
    ).toEqual({
      rows: 2,
      blocks: 6,
      taggedBlocks: 0,
      confirmed: 1,
      problems: 1,
      single: 2,
      review: 0,
      suggested: 0,
      notAllowed: 0,
    });
  });
});

describe('a pairing', () => {
  test('is with the translation that is asked for, else with the first', async () => {
    const more = { id: 'more', prefix: 'm', texts: ['Bir'], rows: ['3-1'] };
    await addSmallTranslation(services, more);
    expect((await pairing('more')).target.id).toBe('more');
    expect((await pairing('no')).target.id).toBe('target');
    // A twin in another translation is none in this one.
    expect(countsOf(await pairing('more'), []).single).toBe(4);
  });
});
