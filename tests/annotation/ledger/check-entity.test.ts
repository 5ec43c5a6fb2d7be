import { describe, expect, test } from '@jest/globals';
import { checkEntity, MAX_NAME, readWikidataId } from '../../../src/annotation/ledger/check-entity.ts';
import { isAllowedRendering } from '../../../src/annotation/ledger/check-rendering.ts';
import { allowedIn, type Entity, formsIn } from '../../../src/annotation/ledger/entity.ts';
import { proposeReferents, searchReferents } from '../../../src/annotation/ledger/find-referents.ts';
import { ledgerOfEntities } from '../../../src/annotation/ledger/ledger.ts';
import { mergeEntities } from '../../../src/annotation/ledger/merge-entities.ts';

const kremlin: Entity = {
  id: 'kremlin',
  label: 'ORG',
  names: { ru: 'Кремль', en: 'Kremlin' },
  wikidata: null,
  note: null,
  forms: [{ lang: 'en', form: 'Russian presidency', isAllowed: true }],
  successorId: null,
  version: 1,
};
const entries = (more: object = {}) => ({
  label: 'ORG',
  wikidata: '',
  note: '',
  languages: [{ lang: 'en', name: ' The  Kremlin ', allowed: 'Kremlin\n\nKremlin ', aliases: 'Moscow' }],
  ...more,
});
const others = { labels: ['ORG'], others: [] };

describe('what is entered of a referent', () => {
  test('is cleaned, each name once', () => {
    expect(checkEntity(entries(), others)).toEqual({
      problems: [],
      content: {
        label: 'ORG',
        names: { en: 'The Kremlin' },
        wikidata: null,
        note: null,
        forms: [
          { lang: 'en', form: 'Kremlin', isAllowed: true },
          { lang: 'en', form: 'Moscow', isAllowed: false },
        ],
      },
    });
  });

  test('is refused field by field', () => {
    const bad = entries({
      label: 'XYZ',
      wikidata: 'P31',
      languages: [{ lang: 'en', name: '', allowed: 'x'.repeat(MAX_NAME + 1), aliases: '' }],
    });
    expect(checkEntity(bad, others).problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'allowed.en too-long',
      'name.en no-name',
      'label no-label',
      'wikidata bad-wikidata',
    ]);
  });

  test('names no Wikidata item that another referent has', () => {
    const taken = { ...kremlin, wikidata: 'Q42' };
    const { problems } = checkEntity(entries({ wikidata: 'q42' }), { labels: ['ORG'], others: [taken] });
    expect(problems).toEqual([{ field: 'wikidata', code: 'wikidata-taken', values: { name: 'Kremlin' } }]);
  });

  test.each([
    ['Q42', 'Q42'],
    [' https://www.wikidata.org/wiki/Q7747 ', 'Q7747'],
    ['', null],
    ['Q0', undefined],
    ['42', undefined],
  ])('has the Wikidata id of “%s”: %s', (typed, id) => expect(readWikidataId(typed)).toBe(id));
});

describe('a translation may call a referent', () => {
  test('anything where nobody has said how', () => {
    expect(allowedIn(kremlin, 'ru')).toBeNull();
    expect(isAllowedRendering(kremlin, 'Старая площадь', 'ru')).toBe(true);
  });

  test.each([
    ['Kremlin', true],
    ['Kremlin’s', true],
    ['KREMLIN', true],
    ['Russian presidency', true],
    ['Moscow', false],
    ['Kremlin wall', false],
  ])('“%s”: %s', (words, expected) => expect(isAllowedRendering(kremlin, words, 'en-GB')).toBe(expected));
});

describe('two referents that are one', () => {
  const other: Entity = {
    ...kremlin,
    id: 'other',
    names: { en: 'Moscow', tr: 'Kremlin' },
    wikidata: 'Q1',
    forms: [],
  };

  test('keep all names, and the id of the other leads to the one', () => {
    const merged = mergeEntities(kremlin, other) as Entity;
    expect(merged.names).toEqual({ ru: 'Кремль', en: 'Kremlin', tr: 'Kremlin' });
    expect(formsIn(merged, 'en')).toEqual(['Kremlin', 'Russian presidency', 'Moscow']);
    expect(merged.wikidata).toBe('Q1');
    const ledger = ledgerOfEntities([merged, { ...other, successorId: 'kremlin' }]);
    expect(ledger.entities).toEqual([merged]);
    expect([ledger.find('other'), ledger.idOf('other'), ledger.idOf('unknown')]).toEqual([
      merged,
      'kremlin',
      'unknown',
    ]);
  });

  test('are not merged where Wikidata tells them apart', () => {
    expect(mergeEntities({ ...kremlin, wikidata: 'Q2' }, other)).toBeNull();
  });
});

test('referents are proposed by name and sound, and searched for without capitals and diacritics', () => {
  const izvestia: Entity = { ...kremlin, id: 'izvestia', names: { tr: 'İzvestiya' }, forms: [] };
  const all = [kremlin, izvestia];
  expect(proposeReferents(all, [{ words: 'Кремле', lang: 'ru' }], 'ORG', 5)).toEqual([kremlin]);
  expect(proposeReferents(all, [{ words: 'Известия', lang: 'ru' }], 'ORG', 5)).toEqual([izvestia]);
  expect(searchReferents(all, 'izves')).toEqual([izvestia]);
  expect(searchReferents(all, 'presid')).toEqual([kremlin]);
});
