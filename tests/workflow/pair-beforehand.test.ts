import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addTranslation } from '../../src/workflow/add-translation.ts';
import { MIN_UNITS_APART } from '../../src/workflow/align-apart.ts';
import type { NewText } from '../../src/workflow/import-article.ts';
import { isStillPaired, type PairedBeforehand, pairBeforehand } from '../../src/workflow/pair-beforehand.ts';
import type { Services } from '../../src/workflow/services.ts';
import { temporaryDesk } from '../setup/desk.ts';
import { personAtWork, STORY, saveSmallArticle, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
  await saveSmallArticle(services);
});
afterEach(() => dispose());

const newText = (id: string, lang: string, texts: readonly string[]): NewText => ({
  id,
  lang,
  provenance: { kind: 'human', translator: null },
  raw: null,
  blocks: texts.map((text, i) => ({
    id: `${id}-${i}`,
    kind: 'paragraph',
    text,
    lang,
    markup: [],
    boilerplate: null,
    reasons: [],
  })),
});
const turkish = newText('tr', 'tr', ['Bir', 'İki', 'Üç']);
const add = (beforehand: PairedBeforehand | null, operationId: string) =>
  addTranslation(services, { operationId, articleId: STORY, actorId: 'anna' }, turkish, null, beforehand);
const rows = async () => {
  const { alignments } = await storyNow(services);
  const beads = alignments.find(({ targetTextId }) => targetTextId === 'tr')?.beads ?? [];
  return beads.map(({ source, target }) => `${source} ${target}`);
};

describe('a translation that was paired before the write', () => {
  test('is saved with these very rows', async () => {
    const paired = (await pairBeforehand(services, STORY, null, turkish)) as PairedBeforehand;
    const [first] = paired.aligned;
    // An answer that the aligner would not give tells whose it is.
    const units = paired.source.map((_, at) => ({ ...first, source: [at], target: [] }));
    const others = turkish.blocks.map((_, at) => ({ ...first, source: [], target: [at] }));
    await add({ ...paired, aligned: [...units, ...others] as PairedBeforehand['aligned'] }, 'add');
    const found = await rows();
    expect(found).toHaveLength(units.length + others.length);
    expect(found.filter((row) => row.startsWith(' ') || row.endsWith(' '))).toEqual(found);
  });

  test('is paired anew where somebody edited the source meanwhile', async () => {
    const paired = (await pairBeforehand(services, STORY, null, turkish)) as PairedBeforehand;
    const before = (await storyNow(services)).blocks.filter(({ id }) => id.startsWith('s'));
    expect(isStillPaired(paired, before)).toBe(true);
    await personAtWork(services, 'anna').revise('s1', { kind: 'edit-text', text: 'Иначе' });
    const after = (await storyNow(services)).blocks.filter(({ id }) => id.startsWith('s'));
    expect(isStillPaired(paired, after)).toBe(false);
    await add({ ...paired, aligned: [] }, 'add');
    expect((await rows()).length).toBeGreaterThan(0);
  });

  test('is paired in a thread as it would be at once, where it is long', async () => {
    const numbers = Array.from({ length: MIN_UNITS_APART / 2 }, (_, i) => i + 1);
    const source = newText(
      'ru',
      'ru',
      numbers.map((n) => `В городе ${n} домов`),
    );
    const target = newText(
      'en',
      'en',
      numbers.map((n) => `The town has ${n} houses`),
    );
    const paired = await pairBeforehand(services, 'new', source, target);
    expect(paired?.aligned.slice(0, 3).map((bead) => [bead.source, bead.target])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ]);
  });

  test('is not paired with an article that is not there', async () => {
    expect(await pairBeforehand(services, 'no', null, turkish)).toBeNull();
  });
});
