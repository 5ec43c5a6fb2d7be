import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { models } from '../../src/cli/models.ts';
import { recordsOf, writeTinyModel } from '../setup/tiny-model/install-tiny-model.ts';
import { batchStreams } from './streams.ts';

describe('diptych models', () => {
  let root: string;
  let given: readonly string[];
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'diptych-models-cli-'));
    const folder = join(root, 'usb');
    const model = await writeTinyModel(folder, 'ru', 'en');
    await writeFile(join(folder, 'records.json'), JSON.stringify(recordsOf([model])));
    given = ['--from', folder, '--data', join(root, 'data')];
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  async function run(...args: string[]) {
    const { streams, written } = batchStreams([]);
    return { status: await models.run([...args, ...given], streams), ...written() };
  }

  test('lists, adds and removes', async () => {
    expect((await run('list')).output).toBe('ru-en       1.0      0.9 MB\n');
    const added = await run('add', 'ru-en');
    expect(added).toMatchObject({ status: 0, output: '' });
    expect(added.errors).toMatch(/ru-en: 100 %\n$/);
    expect((await run('list')).output).toBe('ru-en       1.0      0.9 MB  here\n');
    expect(await run('remove', 'ru-en')).toEqual({ status: 0, output: '', errors: '' });
    expect((await run('remove', 'ru-en')).status).toBe(2);
  });

  test('says what it does not know', async () => {
    expect(await run('add', 'fr-en')).toMatchObject({
      status: 2,
      errors: 'diptych: no model fr-en is offered; “diptych models list” shows what is\n',
    });
    expect((await run('add', '../..')).status).toBe(2);
    expect((await run('frobnicate')).status).toBe(2);
  });
});
