import { stripTypeScriptTypes } from 'node:module';
import { SourceTextModule } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { findMoreThanLists } from './plug-in-lists.ts';
import { readImports } from './read-imports.ts';
import { readTexts } from './source-files.ts';
import { findForbiddenImports, findImpureForBrowser } from './who-may-import.ts';
import { findReaching } from './who-reaches-outside.ts';

const files = readTexts('src', '.ts');

/** A project of a few modules, each path with its text. */
function house(texts: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(texts));
}

describe('the house', () => {
  test('lets every room import only what stands below it', () => {
    expect(findForbiddenImports(files)).toEqual([]);
  });

  test('keeps input and output to a few doors', () => {
    expect(findReaching(files)).toEqual([]);
  });

  test('gives the browser nothing but pure modules', () => {
    expect(findImpureForBrowser(files)).toEqual([]);
  });

  test('keeps every index.ts a list', () => {
    expect(findMoreThanLists(files)).toEqual([]);
  });
});

describe('an import is found', () => {
  test.each([
    ["import { a } from './a.ts';", './a.ts', false],
    ["import './a.ts';", './a.ts', false],
    ["import {\n  a,\n  type B,\n} from './a.ts';", './a.ts', false],
    ["import * as a from './a.ts';", './a.ts', false],
    ["import type { A } from './a.ts';", './a.ts', true],
    ["import words from './a.json' with { type: 'json' };", './a.json', false],
    ["export * from './a.ts';", './a.ts', false],
    ["export type { A } from './a.ts';", './a.ts', true],
    ["  const a = await import('./a.ts');", './a.ts', false],
    ["  readonly a: import('./a.ts').A;", './a.ts', false],
  ])('in %j', (text, specifier, typesOnly) => {
    expect(readImports(text)).toEqual([{ specifier, typesOnly }]);
  });

  test('but not in prose, and not in a comment', () => {
    expect(
      readImports("/** Read import('./a.ts') from './b.ts' */\nconst from = 'a'; // import('c')\n"),
    ).toEqual([]);
  });

  test('wherever Node finds one', () => {
    for (const [file, text] of files) {
      const module = new SourceTextModule(stripTypeScriptTypes(text), { identifier: file });
      const found = readImports(text).map(({ specifier }) => specifier);
      for (const { specifier } of module.moduleRequests) expect(found).toContain(specifier);
    }
  });
});

describe('the test of the house complains of', () => {
  test.each([
    ['src/article/a.ts', "import { b } from '../alignment/bead.ts';", 'alignment'],
    ['src/article/a.ts', "import type { B } from '../alignment/bead.ts';", 'alignment'],
    ['src/project/a.ts', "import { b } from '../account/person.ts';", 'account'],
    ['src/text/a.ts', "export { b } from '../database/open.ts';", 'database'],
    ['src/web/a.ts', "import type { B } from '../article/block.ts';", 'article'],
    ['src/client/a.ts', "import type { B } from '../article/block.ts';", 'article'],
    ['src/workflow/a.ts', "import { b } from '../web/etag.ts';", 'web'],
    ['src/workflow/a.ts', "const b = await import('../app.ts');", 'app'],
  ])('%s with %s', (file, text, room) => {
    expect(findForbiddenImports(house({ [file]: text }))).toEqual([expect.stringMatching(`\\(${room}\\)$`)]);
  });

  test('a module that stands nowhere, and one from outside', () => {
    const text = "import { temporaryDesk } from '../../tests/setup/desk.ts';";
    expect(findForbiddenImports(house({ 'src/helpers/a.ts': '', 'src/text/a.ts': text }))).toHaveLength(2);
  });

  test.each([
    ['src/text/a.ts', "import { readFileSync } from 'node:fs';", 'files and programs'],
    ['src/annotation/a.ts', '  return db.selectFrom(table).selectAll();', 'the database'],
    ['src/workflow/a.ts', "import { sql } from 'kysely';", 'the database'],
    ['src/article/a.ts', '  const page = await fetch(address);', 'the network'],
    ['src/alignment/a.ts', '  const limit = Number(process.env.LIMIT);', 'the process'],
    ['src/alignment/a.ts', '  return Math.random() < 0.5;', 'the clock or chance'],
  ])('%s with %s', (file, text, what) => {
    expect(findReaching(house({ [file]: text }))).toEqual([`${file} reaches ${what}`]);
  });

  test('a module of Node that nobody has judged', () => {
    expect(findReaching(house({ 'src/text/a.ts': "import 'node:repl';" }))).toHaveLength(1);
  });

  test('a package that would come into the browser', () => {
    const project = house({
      'src/client/a.ts': "import { b } from '../text/b.ts';",
      'src/text/b.ts': "import { franc } from 'franc';",
    });
    expect(findImpureForBrowser(project)).toEqual([
      'src/text/b.ts imports franc, but src/client/a.ts takes it into the browser',
    ]);
  });

  test('an index.ts that computes', () => {
    const list = "import { a } from './a.ts';\n\n/** All. */\nexport const all: readonly A[] = [\n  a,\n];\n";
    const more = `${list}\nexport function find(name: string) {\n  return all.find((each) => each.name === name);\n}\n`;
    expect(findMoreThanLists(house({ 'src/a/index.ts': list, 'src/b/index.ts': more }))).toEqual([
      'src/b/index.ts is more than a list',
    ]);
  });
});

test('types of a database handle, and words in comments, reach nothing', () => {
  const text = "import type { Kysely } from 'kysely';\n/** Asks no process.env and does not fetch(). */\n";
  expect(findReaching(house({ 'src/text/a.ts': text }))).toEqual([]);
});
