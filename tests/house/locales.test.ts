import { describe, expect, test } from '@jest/globals';
import { canSay, findUnequal, type Locales, type Words } from './locales.ts';
import { withoutComments } from './read-imports.ts';
import { readTexts } from './source-files.ts';

const locales = readLocales();

/** Where keys are put into words; elsewhere `article:author` may be the name of something else. */
const speakers = ['views', 'src/screens', 'src/exchange', 'src/web', 'src/cli', 'src/client'];

function readLocales(): Locales {
  const found = new Map<string, Map<string, Words>>();
  for (const [file, text] of readTexts('locales', '.json')) {
    const [, language = '', name = ''] = file.split('/');
    const namespaces = found.get(language) ?? new Map<string, Words>();
    found.set(language, namespaces.set(name.replace(/\.json$/, ''), JSON.parse(text)));
  }
  return found;
}

/** Languages with one namespace, `desk`, of these words. */
function saying(words: Readonly<Record<string, Words>>): Locales {
  return new Map(Object.entries(words).map(([language, desk]) => [language, new Map([['desk', desk]])]));
}

describe('the languages of the interface', () => {
  test('are English, Russian and Turkish at least', () => {
    expect([...locales.keys()]).toEqual(expect.arrayContaining(['en', 'ru', 'tr']));
  });

  test('say the same things, with the same values put in, for every number', () => {
    expect(findUnequal(locales)).toEqual([]);
  });

  test('have words for every key that a view or a module names', () => {
    const english = locales.get('en') ?? new Map<string, Words>();
    const files = speakers.flatMap((folder) => [...readTexts(folder, folder === 'views' ? '.ejs' : '.ts')]);
    const unknown = files.flatMap(([file, text]) =>
      [...withoutComments(text).matchAll(/['`]([a-z][a-z-]*):([a-z][\w-]*(?:\.[\w-]+)*\.?)(?=['`]|\$\{)/g)]
        .filter(([, namespace = '', key = '']) => {
          const words = english.get(namespace);
          return words !== undefined && !canSay(words, key);
        })
        .map(([, namespace, key]) => `${file} says ${namespace}:${key}`),
    );
    expect(unknown).toEqual([]);
  });
});

test('words have the apostrophes and quotation marks of print, not those of typewriters', () => {
  const typed = [...readTexts('locales', '.json')].flatMap(([file, text]) =>
    [...text.matchAll(/^\s*"([\w-]+)": "(.*(?:'|\\").*)",?$/gm)].map(
      ([, key, words]) => `${file} ${key}: ${words}`,
    ),
  );
  expect(typed).toEqual([]);
});

describe('the test of the languages complains of', () => {
  const articles = { articles_one: 'One article', articles_other: '{{count}} articles' };
  const статьи = {
    articles_one: '{{count}} статья',
    articles_few: '{{count}} статьи',
    articles_many: '{{count}} статей',
    articles_other: '{{count}} статьи',
  };

  test('nothing where they are equal', () => {
    const en = { ...articles, menu: { open: 'Open {{title}}' } };
    const ru = { ...статьи, menu: { open: 'Открыть {{ title }}' } };
    expect(findUnequal(saying({ en, ru }))).toEqual([]);
  });

  test('a namespace that one of them lacks', () => {
    const more = new Map([...saying({ en: articles }), ['tr', new Map<string, Words>()] as const]);
    expect(findUnequal(more)).toEqual(['tr lacks desk.json']);
  });

  test('a key that one of them lacks, or has besides', () => {
    const en = { menu: { open: 'Open' } };
    const tr = { menu: { close: 'Kapat' } };
    expect(findUnequal(saying({ en, tr }))).toEqual([
      'tr/desk:menu.open is missing',
      'en/desk:menu.close is missing',
    ]);
  });

  test('a value that is not put in', () => {
    expect(findUnequal(saying({ en: { by: 'By {{name}}' }, tr: { by: 'Yazan {{kim}}' } }))).toEqual([
      'en/desk:by lacks {{kim}}',
      'tr/desk:by lacks {{name}}',
    ]);
  });

  test('a missing plural form and one that is never used', () => {
    const { articles_many, ...ru } = статьи;
    expect(findUnequal(saying({ en: { ...articles, articles_many }, ru }))).toEqual([
      'en/desk:articles has a form _many, which en never uses',
      'ru/desk:articles lacks the plural form _many',
    ]);
  });

  test('a form without its number where the form is for several numbers', () => {
    const ru = { ...статьи, articles_one: 'Одна статья' };
    expect(findUnequal(saying({ en: articles, ru }))).toEqual(['ru/desk:articles_one lacks {{count}}']);
  });

  test('a plural in one language and one form for every number in another', () => {
    expect(findUnequal(saying({ en: articles, ru: { articles: '{{count}} статей' } }))).toContain(
      'ru/desk:articles has a form for any number, which ru never uses',
    );
  });

  test('words that say nothing', () => {
    expect(findUnequal(saying({ en: { close: 'Close' }, tr: { close: ' ' } }))).toEqual([
      'tr/desk:close is empty',
    ]);
  });
});

test('a key that ends with a dot stands for any that begins so', () => {
  const words = { kind: { human: 'Human' } };
  expect([
    canSay(words, 'kind.human'),
    canSay(words, 'kind.'),
    canSay(words, 'kind'),
    canSay(words, 'sort.'),
  ]).toEqual([true, true, false, false]);
});
