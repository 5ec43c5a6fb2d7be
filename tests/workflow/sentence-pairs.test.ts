import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SentenceBead } from '../../src/alignment/sentence-bead.ts';
import {
  confirmedSentencePairs,
  sentencePairs,
  sentencePairsOfRow,
} from '../../src/workflow/sentence-pairs.ts';
import type { Services } from '../../src/workflow/services.ts';
import { temporaryDesk } from '../setup/desk.ts';
import { personAtWork, saveSmallArticle, storyNow } from '../setup/small-article.ts';

let services: Services;
let dispose: () => Promise<void>;
let anna: ReturnType<typeof personAtWork>;

beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
  anna = personAtWork(services, 'anna');
});
afterEach(() => dispose());

/** What people see: `Раз.|One. Two.` */
const shown = (beads: readonly SentenceBead[]) =>
  beads.map(({ source, target }) =>
    [source, target].map((side) => side.map(({ words }) => words).join(' ')).join('|'),
  );

async function now() {
  const state = await storyNow(services);
  const [alignment] = state.alignments;
  if (!alignment) throw new RangeError('the story has no pairing');
  return { state, alignment };
}

describe('the sentences of a pairing', () => {
  beforeEach(() =>
    saveSmallArticle(services, {
      source: ['Путин приехал в Москву. Байден остался в Париже.', 'Война идёт 5 дней.', 'Мэр ушёл.'],
      target: ['Putin came to Moscow. Biden stayed in Paris.', 'The war is 5 days old.', 'Read also'],
      rows: ['1-1', '1-1', '1-0', '0-1'],
    }),
  );

  test('are paired inside their rows, each in exactly one bead', async () => {
    const { state, alignment } = await now();
    expect(shown(sentencePairs(state, alignment))).toEqual([
      'Путин приехал в Москву.|Putin came to Moscow.',
      'Байден остался в Париже.|Biden stayed in Paris.',
      'Война идёт 5 дней.|The war is 5 days old.',
      'Мэр ушёл.|',
      '|Read also',
    ]);
  });

  test('can be asked for one row', async () => {
    const { state, alignment } = await now();
    const row = alignment.beads[1];
    expect(row && shown(sentencePairsOfRow(state, alignment, row))).toEqual([
      'Война идёт 5 дней.|The war is 5 days old.',
    ]);
  });

  test('teach a memory where people confirmed their row, and nobody has changed its words since', async () => {
    const taught = async () => {
      const { state, alignment } = await now();
      return shown(confirmedSentencePairs(state, alignment));
    };
    expect(await taught()).toEqual([]);
    await anna.pair({ kind: 'confirm', bead: 'r2' });
    expect(await taught()).toEqual(['Война идёт 5 дней.|The war is 5 days old.']);
    await anna.revise('t2', { kind: 'edit-text', text: 'The war is 6 days old.' });
    expect(await taught()).toEqual([]);
  });
});
