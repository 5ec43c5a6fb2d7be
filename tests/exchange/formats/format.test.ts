import { expect, test } from '@jest/globals';
import { FILE_NAME_TITLE_LIMIT, fileNameOf } from '../../../src/exchange/formats/format.ts';
import { formats } from '../../../src/exchange/formats/index.ts';
import { block, documentOf, row, sampleDocument } from '../sample-document.ts';

const titled = (title: string) =>
  fileNameOf(documentOf([row([], [block('t', title, { lang: 'en', kind: 'title' })])]), {
    extension: 'html',
  });

test('a suggested file name says the title and both languages and keeps to letters, digits and hyphens', () => {
  expect(fileNameOf(sampleDocument(), { extension: 'html' })).toBe(
    'Volga-city-opens-a-bridge-three-centuries-after-th-ru-en.html',
  );
  expect(titled('../../etc/passwd\u0000:*?')).toBe('etc-passwd-ru-en.html');
  expect(titled('«Посмотрим»')).toBe('Посмотрим-ru-en.html');
  expect(titled('con')).toBe('con-ru-en.html');
});

test('a file name falls back on the id of the article and stays short', () => {
  expect(titled('…')).toBe('article-1-ru-en.html');
  expect(titled('𝒳'.repeat(500)).length).toBeLessThanOrEqual(2 * FILE_NAME_TITLE_LIMIT + 20);
});

test('every format has an id of its own', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
});
