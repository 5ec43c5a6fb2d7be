import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { insertEntity, LEDGER_STREAM } from '../../src/annotation/ledger/store.ts';
import type { Text } from '../../src/article/article.ts';

import { pairingEvidence } from '../../src/workflow/pairing-evidence.ts';
import { removeArticle } from '../../src/workflow/remove-article.ts';
import { articleOperation, type Services } from '../../src/workflow/services.ts';
import {
  addSmallTranslation,
  deskWithSmallArticle,
  type PersonAtWork,
  STORY,
  storyNow,
} from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: PersonAtWork;

beforeEach(async () => {
  ({ services, dispose, anna } = await deskWithSmallArticle());
});
afterEach(() => dispose());

const evidence = async (target: Pick<Text, 'id' | 'lang'> = { id: 'target', lang: 'en' }) =>
  pairingEvidence(services, await storyNow(services), target);

/** The same desk as it looks from an article that is not there yet. */
const seenFromElsewhere = async (lang = 'en') => {
  const state = await storyNow(services);
  const elsewhere = { ...state, article: { ...state.article, id: 'elsewhere' } };
  return (await pairingEvidence(services, elsewhere, { id: 'other', lang })).examples;
};

describe('what the desk knows that helps to pair', () => {
  test('is nothing where nobody has done anything', async () => {
    expect(await evidence()).toEqual({ referents: [], examples: [], machineWords: null });
  });

  test('is the pairs that people confirmed in other articles of the same languages', async () => {
    await anna.pair({ kind: 'merge-rows', bead: 'r1' });
    await anna.pair({ kind: 'confirm', bead: 'r1' });
    await anna.pair({ kind: 'mark-empty', bead: 'r4', onPurpose: true });
    await anna.pair({ kind: 'confirm', bead: 'r4' });
    expect(await seenFromElsewhere()).toEqual([
      { source: 'Раз два три Четыре пять', target: 'One two three Four five' },
    ]);
    expect(await seenFromElsewhere('en-GB')).toHaveLength(1);
    expect(await seenFromElsewhere('tr')).toEqual([]);
    expect((await evidence()).examples).toEqual([]);
    await removeArticle(services, { operationId: 'remove', articleId: STORY, actorId: 'anna' });
    // Seen by the state that was read before.
    const { examples } = await pairingEvidence(
      services,
      {
        texts: [{ role: 'source', lang: 'ru' }],
        article: { id: 'x' },
        tags: [],
        entities: [],
        alignments: [],
      } as never,
      { id: 'other', lang: 'en' },
    );
    expect(examples).toEqual([]);
  });

  test('is the names of the ledger in both languages, and what tags say stands for the same', async () => {
    const asked = { operationId: 'ledger', articleId: LEDGER_STREAM, actorId: 'anna' };
    await services.history.perform(articleOperation(services, asked, 'add-to-ledger'), async (rows) => {
      const entity = { id: 'three', label: 'PER', wikidata: null, note: null, forms: [], successorId: null };
      await insertEntity(rows, 'desk', { ...entity, names: { ru: 'Три', en: 'Three', tr: 'Üç' } });
      await insertEntity(rows, 'desk', { ...entity, id: 'half', names: { ru: 'Половина' } });
      return { kind: 'done' };
    });
    await anna.mark('s2', 'пять', 'LOC', 'five');
    await anna.mark('t2', 'five', 'LOC', 'five-too', 'five');
    await anna.mark('s3', 'Шесть', 'LOC', 'alone');
    expect((await evidence()).referents).toEqual([
      { source: ['Три'], target: ['Three'] },
      { source: ['пять'], target: ['five'] },
    ]);
    expect((await evidence({ id: 'x', lang: 'tr' })).referents).toEqual([
      { source: ['Три'], target: ['Üç'] },
    ]);
  });

  test('is a machine’s translation into the same language, where it is nearly whole', async () => {
    await addSmallTranslation(services, {
      id: 'machine',
      prefix: 'm',
      texts: ['One, two, three', 'Four, five', 'Six, seven and eight'],
      rows: ['1-1', '1-1', '2-1'],
      machine: true,
    });
    const { machineWords } = await evidence();
    expect(['s1', 's2', 's3', 's4'].map((id) => machineWords?.(id))).toEqual([
      'One, two, three',
      'Four, five',
      'Six, seven and eight',
      '',
    ]);
    expect((await evidence({ id: 'machine', lang: 'en' })).machineWords).toBeNull();
    expect((await evidence({ id: 'target', lang: 'tr' })).machineWords).toBeNull();
    await anna.pair({ kind: 'split-row', bead: 'r-m3' }, { target: 'machine' });
    expect((await evidence()).machineWords).toBeNull();
  });
});
