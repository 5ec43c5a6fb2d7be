import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keepThreads, type Threads } from '../../../src/translation/bergamot/threads.ts';
import { bergamotEngine } from '../../../src/translation/engines/bergamot.ts';
import type { Engine } from '../../../src/translation/engines/engine.ts';
import { inBatches } from '../../../src/translation/engines/in-batches.ts';
import { type ModelFolder, openModelFolder } from '../../../src/translation/models/model-folder.ts';
import { installTinyModel, tinyTranslation } from '../../setup/tiny-model/install-tiny-model.ts';

/** A thread loads the engine and a model in a second; a busy machine takes longer. */
const PATIENCE_MS = 60_000;

describe('Bergamot, the real engine with a tiny model', () => {
  let data: string;
  let models: ModelFolder;
  let threads: Threads;
  let engine: Engine;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'diptych-bergamot-'));
    models = openModelFolder(data);
    threads = keepThreads();
    engine = bergamotEngine(models, threads);
    await installTinyModel(models, 'ru', 'en');
    await installTinyModel(models, 'en', 'tr');
  });
  afterAll(async () => {
    await threads.end();
    await rm(data, { recursive: true, force: true });
  });
  const ruEn = { from: 'ru', to: 'en' } as const;

  test('offers the pairs of its models and those by way of English', async () => {
    expect(await engine.languages()).toEqual({
      kind: 'languages',
      pairs: [
        { from: 'en', to: 'tr' },
        { from: 'ru', to: 'en' },
        { from: 'ru', to: 'tr' },
      ],
    });
  });

  test(
    'translates a batch one for one and names its model',
    async () => {
      const texts = ['мир и труд.', 'рама', 'он сказал, что идут переговоры.'];
      expect(await engine.translate({ ...ruEn, texts })).toEqual({
        kind: 'translated',
        texts: texts.map((text) => tinyTranslation('ru', 'en', text)),
        engine: 'bergamot',
        version: 'ru-en 1.0',
      });
    },
    PATIENCE_MS,
  );

  test(
    'takes a whole article in parts',
    async () => {
      const texts = Array.from({ length: 30 }, (_, i) => `абзац ${i}, мир. труд и май.`);
      const parts: number[] = [];
      const outcome = await inBatches(engine).translate({
        ...ruEn,
        texts,
        onPart: ({ first }) => void parts.push(first),
      });
      expect(outcome).toMatchObject({ texts: texts.map((text) => tinyTranslation('ru', 'en', text)) });
      expect(parts).toEqual([0, 8, 16, 24]);
    },
    PATIENCE_MS,
  );

  test(
    'keeps inline markup at the words it belongs to',
    async () => {
      const texts = ['мир <b>и труд</b> в <a href="x">раме</a>.', 'рама'];
      expect(await engine.translate({ ...ruEn, texts, html: true })).toMatchObject({
        texts: ['mir <b>i trud</b> v <a href="x">rame</a>.', 'rama'],
      });
    },
    PATIENCE_MS,
  );

  test(
    'goes by way of English where there is no model for the pair',
    async () => {
      const outcome = await engine.translate({ from: 'ru', to: 'tr', texts: ['рама'] });
      expect(outcome).toMatchObject({
        texts: [tinyTranslation('en', 'tr', tinyTranslation('ru', 'en', 'рама'))],
        version: 'ru-en 1.0, en-tr 1.0',
      });
    },
    PATIENCE_MS,
  );

  test(
    'translates two pairs at once, each in a thread of its own',
    async () => {
      const both = await Promise.all([
        engine.translate({ ...ruEn, texts: ['мир'] }),
        engine.translate({ from: 'en', to: 'tr', texts: ['mir'] }),
      ]);
      expect(both).toMatchObject([{ texts: ['mir'] }, { texts: [tinyTranslation('en', 'tr', 'mir')] }]);
      expect(threads.count()).toBe(2);
    },
    PATIENCE_MS,
  );

  test(
    'is stopped in the middle of a batch and works again afterwards',
    async () => {
      const stop = new AbortController();
      const long = 'он сказал, что идут переговоры. '.repeat(60);
      const asked = engine.translate({ ...ruEn, texts: [long], signal: stop.signal });
      setTimeout(() => stop.abort(), 20);
      expect(await asked).toEqual({ kind: 'cancelled', detail: { code: 'stopped' } });
      expect(await engine.translate({ ...ruEn, texts: ['мир'] })).toMatchObject({ texts: ['mir'] });
    },
    PATIENCE_MS,
  );

  test('says which model is missing', async () => {
    expect(await engine.translate({ from: 'tr', to: 'ru', texts: ['x'] })).toEqual({
      kind: 'unsupported-pair',
      detail: { code: 'model-missing', values: { from: 'tr', to: 'ru' } },
    });
  });

  test(
    'refuses a model whose file was damaged on the disk',
    async () => {
      const model = await installTinyModel(models, 'de', 'en');
      await appendFile(join(data, 'models', 'de-en', model.files[0]?.name ?? ''), 'x');
      expect(await engine.translate({ from: 'de', to: 'en', texts: ['mir'] })).toEqual({
        kind: 'not-ready',
        detail: { code: 'model-damaged', values: { model: 'de-en' } },
      });
    },
    PATIENCE_MS,
  );

  test(
    'refuses weights that are no model although their checksum is right',
    async () => {
      await installTinyModel(models, 'fr', 'en', (tiny) => ({ ...tiny, model: Buffer.alloc(4096, 7) }));
      expect(await engine.translate({ from: 'fr', to: 'en', texts: ['mir'] })).toMatchObject({
        kind: 'not-ready',
        detail: { code: 'model-damaged' },
      });
    },
    PATIENCE_MS,
  );

  test(
    'gives its memory back: each model takes many megabytes, and ten in turn leave fewer than three',
    async () => {
      const held: number[] = [];
      const rss = () => process.memoryUsage().rss;
      await threads.end();
      const before = rss();
      for (let round = 0; round < 10; round++) {
        await engine.translate({ ...ruEn, texts: ['мир'] });
        held.push(rss() - before);
        await threads.end();
      }
      expect(threads.count()).toBe(0);
      expect(rss() - before).toBeLessThan(3 * Math.max(...held.slice(0, 1), 1));
    },
    PATIENCE_MS,
  );
});
