import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { operationName } from '../../src/screens/operation-name.ts';
import type { Words } from '../../src/web/i18n.ts';

const words = ((key: string, values: object) => `${key} ${JSON.stringify(values)}`) as unknown as Words;

test.each([
  ['en', 'Ukrainian'],
  ['ru', 'Украинский'],
  ['tr', 'Ukraynaca'],
])('a visitor who reads %s is told the language of a translation by its name, «%s»', (lang, name) => {
  expect(operationName({ words, lang }, { kind: 'add-translation', summary: { lang: 'uk' } })).toBe(
    `history:operation.add-translation {"lang":"${name}"}`,
  );
  expect(operationName({ words, lang }, { kind: 'confirm', summary: {} })).toBe(
    'history:operation.confirm {}',
  );
});

test('in Russian it goes on after a colon, in small letters', () => {
  const file = new URL('../../locales/ru/history.json', import.meta.url);
  const { operation } = JSON.parse(readFileSync(file, 'utf8')) as { operation: Record<string, string> };
  expect(Object.values(operation).filter((name) => /^\p{Lu}/u.test(name))).toEqual([]);
});
