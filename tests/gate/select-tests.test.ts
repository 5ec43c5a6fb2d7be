import { describe, expect, test } from '@jest/globals';
import { pathInProject, selectTests } from './select-tests.ts';

const files = [
  'tests/e2e/reader.test.ts',
  'tests/text/diff.test.ts',
  'tests/text-of-pages.test.ts',
  'tests/translation/apertium.foreign.test.ts',
];

describe('the selection of tests', () => {
  test('is everything where nothing was asked for, with browser tests one after another', () => {
    expect(selectTests(files, { paths: [], fast: false })).toEqual({
      together: files.slice(1),
      alone: ['tests/e2e/reader.test.ts'],
    });
  });

  test('leaves out what needs more than Node when it shall be fast', () => {
    expect(selectTests(files, { paths: [], fast: true })).toEqual({
      together: ['tests/text/diff.test.ts', 'tests/text-of-pages.test.ts'],
      alone: [],
    });
  });

  test('takes folders and files, not beginnings of names', () => {
    const paths = ['tests/text', 'tests/e2e/reader.test.ts'];
    expect(selectTests(files, { paths, fast: false })).toEqual({
      together: ['tests/text/diff.test.ts'],
      alone: ['tests/e2e/reader.test.ts'],
    });
  });
});

test('a path is understood from where its writer stands', () => {
  expect(pathInProject('/project', '/project', './tests/text/')).toBe('tests/text');
  expect(pathInProject('/project', '/project/tests', 'text/diff.test.ts')).toBe('tests/text/diff.test.ts');
});
