import { expect, test } from '@jest/globals';
import { withLedger } from '../../../src/annotation/ledger/with-ledger.ts';

test('names of the ledger go before what a machine found, but for a longer name around them', () => {
  const text = 'Совет Россия-НАТО и Кремль спорят с Acme Corp';
  const machine = (words: string, label: 'ORG' | 'PER' = 'ORG') => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    label,
    score: 0.5,
    reasons: [{ code: 'trained' }],
  });
  const names = [
    { name: 'Россия', lang: 'ru', entityId: 'ru', label: 'LOC' },
    { name: 'Кремль', lang: 'ru', entityId: 'kremlin', label: 'ORG' },
    { name: 'Acme Corp', lang: 'ru', entityId: 'acme', label: 'ORG' },
  ];
  const found = [machine('Совет Россия-НАТО'), machine('Кремль', 'PER'), machine('Acme')];
  expect(
    withLedger(text, 'ru', found, names).map(({ start, end, label, entityId, reasons }) => [
      text.slice(start, end),
      label,
      entityId,
      reasons.map(({ code }) => code),
    ]),
  ).toEqual([
    ['Совет Россия-НАТО', 'ORG', undefined, ['trained']],
    ['Кремль', 'ORG', 'kremlin', ['in-ledger', 'trained']],
    ['Acme Corp', 'ORG', 'acme', ['in-ledger']],
  ]);
});
