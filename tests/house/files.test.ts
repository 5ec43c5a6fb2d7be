import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  findBrokenLinks,
  findTooLong,
  findTracesOfMachines,
  findUnmirrored,
  MAX_CODE_LINES,
  MAX_LIST_LINES,
} from './files.ts';
import { findSecretlyForeign } from './foreign-programs.ts';
import { listFiles, readTexts, root } from './source-files.ts';

/** The endings of files that people write and read. */
const textEndings = ['.ts', '.css', '.ejs', '.json', '.md', '.txt', '.js', '.svg', '.npmrc', 'run'];

function source(...endings: readonly string[]): Map<string, string> {
  return new Map(
    endings.flatMap((ending) =>
      ['src', 'views', 'tests'].flatMap((folder) => [...readTexts(folder, ending)]),
    ),
  );
}

describe('the project', () => {
  test('has no file that is too long to be read in one sitting', () => {
    expect(findTooLong(source('.ts', '.css', '.ejs'))).toEqual([]);
  });

  test('has its tests where the code is that they test', () => {
    const tests = listFiles('tests').filter((file) => file.endsWith('.test.ts'));
    expect(findUnmirrored(tests, listFiles('src'))).toEqual([]);
  });

  test('has foreign programs in those tests only that say so', () => {
    expect(findSecretlyForeign(readTexts('tests', '.ts'))).toEqual([]);
  });

  test('says nothing of the machines on which it was made', () => {
    expect(
      findTracesOfMachines(new Map(textEndings.flatMap((ending) => [...readTexts('.', ending)]))),
    ).toEqual([]);
  });

  test('has pages that lead to what is there', () => {
    const pages = new Map([...readTexts('.', '.md')]);
    expect(findBrokenLinks(pages, (path) => existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the test of the files complains of', () => {
  test('one line too many', () => {
    const code = 'x\n'.repeat(MAX_CODE_LINES);
    const list = 'x\n'.repeat(MAX_LIST_LINES);
    const files = {
      'src/a.ts': code,
      'src/b.ts': `${code}x\n`,
      'src/c.css': list,
      'tests/d.ts': `${list}x\n`,
    };
    expect(findTooLong(new Map(Object.entries(files)))).toEqual([
      'src/b.ts has 301 lines, 300 are the limit',
      'tests/d.ts has 501 lines, 500 are the limit',
    ]);
  });

  test('a test that stands elsewhere than its code', () => {
    const sources = ['src/text/diff.ts', 'src/exchange/formats/brat.ts'];
    const tests = [
      'tests/text/diff.test.ts',
      'tests/exchange/formats/brat/offsets.test.ts',
      'tests/e2e/job.test.ts',
      'tests/texts/diff.test.ts',
    ];
    expect(findUnmirrored(tests, sources)).toEqual(['tests/texts/diff.test.ts mirrors no folder of src/']);
  });

  test('a test that needs a foreign program and does not say so', () => {
    const files = {
      'tests/a.test.ts': "import { desk } from './setup/desk.ts';",
      'tests/b.foreign.test.ts': "import { desk } from './setup/desk.ts';",
      'tests/c.test.ts': '',
      'tests/setup/desk.ts': "import { startApertium } from './apertium.ts';",
    };
    expect(findSecretlyForeign(new Map(Object.entries(files)))).toEqual([
      'tests/a.test.ts needs a foreign program: name it tests/a.foreign.test.ts',
    ]);
  });

  test('a path of a machine and the address of a registry', () => {
    const folder = ['', 'work', 'main'].join('/');
    const texts = {
      'docs/a.md': `Look into ${folder} first.`,
      'src/a.ts': `import '..${folder}';`,
      'package-lock.json': `"${'resolved'}": "https://packages.example/a.tgz"`,
      '.npmrc': `${'registry'}=https://packages.example\nomit-lockfile-registry-resolved=true`,
    };
    expect(findTracesOfMachines(new Map(Object.entries(texts)))).toEqual([
      `docs/a.md has ${folder}`,
      `package-lock.json has "${'resolved'}": "https://packages.example/a.tgz"`,
      `.npmrc has ${'registry'}=https://packages.example`,
    ]);
  });

  test('a link that leads nowhere', () => {
    const page =
      '[a](a.md#part) [b](b.md) ![c](../c.png "c") [d](https://example.org) [e](#e) <img src="f.png">';
    const exists = (path: string): boolean => ['docs/a.md', 'c.png'].includes(path);
    expect(findBrokenLinks(new Map([['docs/page.md', page]]), exists)).toEqual([
      'docs/page.md leads to b.md, which is not there',
      'docs/page.md leads to f.png, which is not there',
    ]);
  });
});
