import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { translate } from '../../src/cli/translate.ts';
import { openModelFolder } from '../../src/translation/models/model-folder.ts';
import { openDesk } from '../../src/workflow/open-desk.ts';
import { setEngineRules } from '../../src/workflow/set-up-engine.ts';
import { installTinyModel } from '../setup/tiny-model/install-tiny-model.ts';
import {
  type FakeLibreTranslate,
  startFakeLibreTranslate,
} from '../translation/engines/fake-libretranslate.ts';
import { runCommand } from './streams.ts';

describe('diptych translate', () => {
  let data: string;
  let server: FakeLibreTranslate;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'diptych-translate-'));
    await installTinyModel(openModelFolder(data), 'ru', 'en');
    server = await startFakeLibreTranslate();
    process.env.DIPTYCH_LIBRETRANSLATE_URL = server.address;
  });
  afterAll(async () => {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  });
  const run = (engine: string, lines: readonly object[], to = 'en') =>
    runCommand(translate, ['--engine', engine, '--from', 'ru', '--to', to, '--data', data], lines);

  test('translates line by line with the engine inside, paragraph for paragraph', async () => {
    const { status, answers, errors } = await run('bergamot', [
      { id: 1, text: 'мир.\nтруд и май.', note: 'kept' },
      { id: 2, text: '' },
    ]);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(answers).toMatchObject([
      { id: 1, text: 'mir.\ntrud i may.', note: 'kept' },
      { id: 2, text: '' },
    ]);
    expect(answers[0].provenance).toMatchObject({
      kind: 'machine',
      engine: 'bergamot',
      engineVersion: 'ru-en 1.0',
    });
  }, 60_000);

  test('reports a text that an engine does not translate and goes on with the others', async () => {
    const { status, answers, errors } = await run('libretranslate', [{ text: 'мир' }, {}, { text: 'труд' }]);
    expect(status).toBe(1);
    expect(answers).toMatchObject([{ text: 'МИР' }, { text: 'ТРУД' }]);
    expect(errors).toBe('line 2: "text" is missing\n');
    const wrong = await run('bergamot', [{ text: 'мир' }], 'tr');
    expect(wrong.errors).toContain('There is no model for ru → tr here.');
  }, 60_000);

  test('says which engines there are, and which are not set up', async () => {
    expect(await run('google', [])).toMatchObject({
      status: 2,
      errors: expect.stringContaining('no engine "google"'),
    });
    expect(await run('deepl', [])).toMatchObject({
      status: 2,
      errors: expect.stringContaining('not set up'),
    });
  });

  test('keeps to what the desk of the folder has settled', async () => {
    const desk = await openDesk(data);
    if (desk.kind !== 'opened') throw new RangeError(desk.kind);
    const settling = { operationId: 'rules', actorId: 'anna' };
    await setEngineRules(desk.services, settling, { mayLeave: false, notUsed: ['libretranslate'] });
    await desk.services.database.close();
    expect(await run('libretranslate', [{ text: 'мир' }])).toMatchObject({ status: 2, answers: [] });
  });
});
