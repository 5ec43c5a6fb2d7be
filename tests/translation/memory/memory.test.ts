import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { concordance } from '../../../src/translation/memory/concordance-store.ts';
import { lookUp } from '../../../src/translation/memory/lookup.ts';
import type { MemoryPair } from '../../../src/translation/memory/memory-pair.ts';
import { type MemoryStore, openMemoryStore } from '../../../src/translation/memory/memory-store.ts';
import { pairIndex } from '../../../src/translation/memory/pair-index-store.ts';

let store: MemoryStore;
beforeEach(() => {
  store = openMemoryStore(':memory:');
});
afterEach(() => store.close());

function pair(id: string, source: string, target: string, more: Partial<MemoryPair> = {}): MemoryPair {
  const place = { articleId: 'a', alignmentId: 'al', bead: id, kind: 'row', isConfirmed: true } as const;
  return { ...place, id, langSource: 'ru', langTarget: 'en', source, target, before: '', after: '', ...more };
}

function ask(source: string, more: { bead?: string; before?: string; after?: string } = {}) {
  const question = { langSource: 'ru', langTarget: 'en', source, before: '', after: '', bead: null, ...more };
  return lookUp(pairIndex(store.database), question).map(({ kind, score, pair: found }) => ({
    kind,
    score: Number(score.toFixed(2)),
    target: found.target,
  }));
}

describe('the memory offers', () => {
  test('the same words, also where marks and capitals differ, and says in which context', () => {
    store.replace('a', 1, [
      pair('1', 'Он сказал: «Да».', 'He said yes.', { before: 'Утро.', after: 'Вечер.' }),
    ]);
    expect(ask('он сказал: "Да".')).toEqual([{ kind: 'exact', score: 1, target: 'He said yes.' }]);
    expect(ask('Он сказал: «Да».', { before: 'Утро.', after: 'Вечер.' })).toMatchObject([
      { kind: 'context' },
    ]);
  });

  test('similar words with their score, the best first, each translation once', () => {
    store.replace('a', 1, [
      pair(
        '1',
        'Президент США прибыл в Москву в понедельник.',
        'The US president arrived in Moscow on Monday.',
      ),
      pair(
        '2',
        'Президент США прибыл в Киев в субботу утром.',
        'The US president arrived in Kyiv on Saturday.',
      ),
      pair(
        '3',
        'Президент США прибыл в Москву в понедельник!',
        'The US president arrived in Moscow on Monday.',
      ),
      pair('4', 'Курс рубля вырос.', 'The rouble rose.'),
    ]);
    const matches = ask('Президент США прибыл в Москву во вторник.');
    expect(matches.map(({ target }) => target)).toEqual(['The US president arrived in Moscow on Monday.']);
    expect(matches[0]?.score).toBeGreaterThan(0.7);
  });

  test('a quote of the source that was translated before', () => {
    store.replace('a', 1, [pair('q', 'Мы не отступим ни на шаг', 'We will not retreat', { kind: 'quote' })]);
    expect(ask('«Мы не отступим ни на шаг», – заявил министр обороны в среду на брифинге.')).toEqual([
      { kind: 'quote', score: 1, target: 'We will not retreat' },
    ]);
  });

  test('nothing of the row itself, of rows nobody confirmed, of other languages', () => {
    store.replace('a', 1, [
      pair('1', 'Читать далее', 'Read on'),
      pair('2', 'Читать далее', 'Weiterlesen', { langTarget: 'de' }),
      pair('3', 'Читать далее', 'Read more', { isConfirmed: false }),
    ]);
    expect(ask('Читать далее', { bead: '1' })).toEqual([]);
    expect(ask('Читать далее')).toHaveLength(1);
  });

  test('nothing that was changed or taken back', () => {
    store.replace('a', 1, [pair('1', 'Читать далее', 'Read on'), pair('2', 'Конец', 'The end')]);
    store.replace('a', 2, [pair('1', 'Читать далее', 'Read more')]);
    expect(ask('Читать далее')).toMatchObject([{ target: 'Read more' }]);
    expect(ask('Конец')).toEqual([]);
    expect(store.heads()).toEqual(new Map([['a', 2]]));
  });
});

describe('concordance', () => {
  const find = (words: string, side: 'source' | 'target' | 'both' = 'both') =>
    concordance(store.database, { words, side, langSource: null, langTarget: null }).hits;

  test('finds inflected words on either side, says where, phrases and confirmed rows first', () => {
    store.replace('a', 1, [
      pair('1', 'Сбили беспилотник над портом', 'A drone was downed over the port'),
      pair('2', 'Беспилотников стало больше', 'There are more drones', { isConfirmed: false }),
      pair('3', 'Порт закрыт', 'The port is closed'),
    ]);
    expect(find('беспилотники').map(({ pair: { id }, source }) => [id, source])).toEqual([
      ['1', [{ start: 6, end: 17 }]],
      ['2', [{ start: 0, end: 13 }]],
    ]);
    expect(find('drone port', 'target').map(({ pair: { id }, isPhrase }) => [id, isPhrase])).toEqual([
      ['1', false],
    ]);
    expect(find('drones', 'source')).toEqual([]);
    expect(find(' , ')).toEqual([]);
  });
});
