import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { diptych } from '../../src/cli/diptych.ts';
import { loadSample } from '../../src/workflow/load-sample.ts';
import { openDesk } from '../../src/workflow/open-desk.ts';
import { sampleStory } from '../setup/desk.ts';

let data: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'diptych-export-'));
  const desk = await openDesk(data);
  if (desk.kind !== 'opened') throw new Error(desk.kind);
  const asked = { operationId: 'load', articleId: 'sample', actorId: 'anna' };
  await loadSample(desk.services, asked, await sampleStory());
  await desk.services.database.close();
});
afterAll(() => rmSync(data, { recursive: true }));

async function run(...args: string[]): Promise<{ status: number; output: string; errors: string }> {
  const written = { output: '', errors: '' };
  const sink = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  const streams = { input: Readable.from([]), output: sink('output'), errors: sink('errors') };
  const status = await diptych(['export', '--data', data, ...args], streams);
  return { status, ...written };
}

describe('diptych export', () => {
  test('writes the bilingual page of the translation asked for to standard output', async () => {
    const { status, output } = await run('sample', '--to', 'tr');
    expect(status).toBe(0);
    expect(output).toContain('<!doctype html>');
    expect(output).toContain('lang="tr"');
    expect(output).not.toContain('RELATED POSTS');
  });

  test('writes into a file where one is named, with the frame in the language asked for', async () => {
    const file = join(data, 'page.html');
    const { status, output } = await run('sample', '--ui', 'ru', '--output', file);
    expect([status, output]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toContain('<html lang="ru"');
  });

  test.each([
    ['an article', ['nowhere'], 'no article "nowhere"'],
    [
      'a translation',
      ['sample', '--to', 'fr'],
      'no translation "fr" of the article "sample"; there are: en, tr',
    ],
    ['a format', ['sample', '--format', 'xyz'], 'no format "xyz"; there are: bilingual-html, '],
    ['a language', ['sample', '--ui', 'qaa'], 'no words in the language "qaa"; there are: en, '],
    ['one article', [], 'export takes the id of one article'],
  ])('names %s that is not there, and begins nothing', async (_, args, line) => {
    expect(await run(...args)).toEqual({
      status: 2,
      output: '',
      errors: expect.stringMatching(new RegExp(`^diptych: ${line}[^\n]*\n$`)),
    });
  });

  test('looks for a desk where it is told to, and makes none', async () => {
    const folder = join(data, 'elsewhere');
    const { status, errors } = await run('sample', '--data', folder);
    expect({ status, errors }).toEqual({
      status: 2,
      errors: `diptych: no desk in ${folder}: name the folder of its data with --data\n`,
    });
    expect(existsSync(folder)).toBe(false);
  });

  test('says in one line where it cannot write', async () => {
    const file = join(data, 'nowhere', 'page.html');
    const { status, errors } = await run('sample', '--output', file);
    expect(status).toBe(1);
    expect(errors.split('\n').at(-2)).toContain(`diptych: cannot write ${file} (`);
  });

  test('as a process it ends quietly when its reader goes away', async () => {
    const program = fileURLToPath(new URL('../../src/cli/diptych.ts', import.meta.url));
    const child = spawn(process.execPath, [program, 'export', 'sample', '--data', data]);
    child.stdout.once('data', () => child.stdout.destroy());
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const [status] = await once(child, 'close');
    expect(status).toBe(0);
    expect(errors).not.toContain('diptych:');
  });
});
