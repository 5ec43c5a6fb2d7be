import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
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
  const status = await diptych(['export', ...args, '--data', data], streams);
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

  test('names an article, a translation or a format that is not there, and begins nothing', async () => {
    expect(await run('nowhere')).toMatchObject({
      status: 2,
      output: '',
      errors: expect.stringContaining('nowhere'),
    });
    expect(await run('sample', '--to', 'fr')).toMatchObject({
      status: 2,
      errors: expect.stringContaining('fr'),
    });
    expect(await run('sample', '--format', 'tmx')).toMatchObject({
      status: 2,
      errors: expect.stringContaining('tmx'),
    });
    expect(await run()).toMatchObject({ status: 2 });
  });
});
