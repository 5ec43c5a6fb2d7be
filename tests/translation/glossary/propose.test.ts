import { expect, test } from '@jest/globals';
import type { Entity } from '../../../src/annotation/ledger/entity.ts';
import { proposeTerms } from '../../../src/translation/glossary/propose.ts';

const direction = ['ru', 'en'] as const;

function entity(label: string, names: Entity['names']): Entity {
  return { id: label, label, names, wikidata: null, note: null, forms: [], successorId: null, version: 1 };
}

function confirmed(source: string, target: string) {
  return { langSource: 'ru', langTarget: 'en', source, target, isConfirmed: true };
}

test('names that the ledger has in both languages are proposed, dates and half-known names are not', () => {
  const entities = [
    entity('ORG', { ru: 'Кремль', en: 'Kremlin' }),
    entity('DATE', { ru: 'январь 2022 года', en: 'January 2022' }),
    entity('LOC', { ru: 'Женева' }),
  ];
  expect(proposeTerms(entities, [], [], direction)).toMatchObject([
    { source: 'Кремль', target: 'Kremlin', why: 'ledger' },
  ]);
});

test('a short phrase is proposed once it was translated alike twice, without its punctuation', () => {
  const pairs = [
    confirmed('Читать далее.', 'Read more.'),
    confirmed('Читать далее', 'Read more'),
    confirmed('Фото', 'Photo'),
  ];
  expect(proposeTerms([], pairs, [], direction)).toMatchObject([
    { source: 'Читать далее', target: 'Read more', why: 'repeated', count: 2 },
  ]);
});

test('what the glossary has already is not proposed', () => {
  const entities = [entity('ORG', { ru: 'Кремль', en: 'Kremlin' })];
  expect(proposeTerms(entities, [], [{ source: 'кремль', target: 'Kremlin' }], direction)).toEqual([]);
});
