import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readAddress } from '../../../src/translation/engines/address.ts';
import { APERTIUM_LIMITS, apertium } from '../../../src/translation/engines/apertium.ts';
import { configuredEngines, connectEngine } from '../../../src/translation/engines/configured.ts';
import type { Engine, EngineSettings } from '../../../src/translation/engines/engine.ts';
import type { BatchingEngine, TranslatedPart } from '../../../src/translation/engines/in-batches.ts';
import { type RunningApertium, START_LIMIT_MS, startApertium } from '../../setup/apertium.ts';

const story = new URL('../../../fixtures/biden-putin/source.ru.txt', import.meta.url);
const russianToUkrainian = { from: 'ru', to: 'uk' } as const;

function settingsOf({ address }: RunningApertium): EngineSettings {
  const read = readAddress(address);
  if (read.kind !== 'address') throw new Error(`not an address: ${address}`);
  return { address: read.address };
}

describe('a real Apertium server', () => {
  let server: RunningApertium;
  let engine: BatchingEngine;
  beforeAll(async () => {
    server = await startApertium();
    engine = connectEngine(apertium, settingsOf(server), fetch);
  }, START_LIMIT_MS + 5_000);
  afterAll(() => server?.stop());

  async function translate(...texts: readonly string[]): Promise<readonly string[]> {
    const outcome = await engine.translate({ ...russianToUkrainian, texts });
    if (outcome.kind !== 'translated') throw new Error(JSON.stringify(outcome));
    return outcome.texts;
  }

  test('is found by the environment and offers Russian to Ukrainian', async () => {
    const { engines, problems } = configuredEngines({ DIPTYCH_APERTIUM_URL: server.address }, fetch);
    expect(problems).toEqual([]);
    expect(await engines[0]?.languages()).toEqual({ kind: 'languages', pairs: [russianToUkrainian] });
    expect(await engines[0]?.health()).toEqual({ kind: 'ready', version: null, pairs: 1 });
  });

  test('translates sentences', async () => {
    const [quote, question, headline] = await translate(
      'Об этом пока даже речи не идет, даже близко',
      'Он сказал. Она сказала! Они?',
      'Заголовок без точки',
    );
    expect(quote).toMatch(/ поки навіть речі не йде, навіть близько$/);
    expect(question).toBe('Він сказав. Вона сказала! Вони?');
    expect(headline).toBe('Заголовок без точки');
  });

  test('keeps what is not language', async () => {
    const kept = [
      '№ 5, § 3, 1 000 000 €, 5 %',
      '«…» — “x” [1] {2} ^$ / \\ <b> & &amp; ~',
      'a@b.ru #1 Meta* *x',
      '👍',
    ];
    expect(await translate(...kept)).toEqual(kept);
  });

  test('translates the whole article, paragraph by paragraph', async () => {
    const paragraphs = (await readFile(story, 'utf8')).split('\n').map((line) => line.trim());
    const texts = paragraphs.filter((line) => line !== '');
    const parts: TranslatedPart[] = [];
    const onPart = (part: TranslatedPart) => void parts.push(part);
    const outcome = await engine.translate({ ...russianToUkrainian, texts, onPart });
    if (outcome.kind !== 'translated') throw new Error(JSON.stringify(outcome));

    expect(outcome.texts).toHaveLength(texts.length);
    expect(parts.flatMap((part) => part.texts)).toEqual(outcome.texts);
    texts.forEach((text, index) => {
      const translation = outcome.texts[index] ?? '';
      expect(translation.length / text.length).toBeGreaterThan(0.8);
      expect(translation.length / text.length).toBeLessThan(1.25);
      expect(translation.match(/\d+/g)).toEqual(text.match(/\d+/g));
      expect(translation.match(/[«»]/g)).toEqual(text.match(/[«»]/g));
      expect(translation).not.toMatch(/[*#]/);
      if (text.length > 80 && /[а-я]/.test(text)) expect(translation).toMatch(/[іїєґ]/);
      if (!/[а-я]/i.test(text)) expect(translation).toBe(text);
    });
    expect(outcome.texts.join('\n')).toContain('навіть речі не йде, навіть близько»');
  });

  test('gets a paragraph that is longer than a request in pieces, and all of it comes back', async () => {
    const sentence = 'Он сказал, что сегодня вторник. ';
    const text = sentence
      .repeat(Math.ceil((APERTIUM_LIMITS.maxCharsPerRequest * 2.5) / sentence.length))
      .trim();
    const [translation] = await translate(text);
    expect(translation?.match(/вівторок/g)).toHaveLength(text.match(/вторник/g)?.length ?? 0);
  });

  test('says what it does not offer', async () => {
    expect(await engine.translate({ from: 'ru', to: 'en', texts: ['Да'] })).toMatchObject({
      kind: 'unsupported-pair',
      detail: { values: { from: 'ru', to: 'en' } },
    });
  });

  test('answers many requests at once, each with its own translation', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => translate(`Да, ${index}`)));
    expect(answers).toEqual(Array.from({ length: 12 }, (_, index) => [`Так, ${index}`]));
  });
});

describe('a real Apertium server whose tagger crashes', () => {
  let server: RunningApertium;
  let engine: Engine;
  beforeAll(async () => {
    server = await startApertium('crashing');
    engine = apertium.connect(settingsOf(server), fetch);
  }, START_LIMIT_MS + 5_000);
  afterAll(() => server?.stop());

  test('looks healthy, answers 503, and the pair is named', async () => {
    expect(await engine.health()).toMatchObject({ kind: 'ready' });
    expect(await engine.translate({ ...russianToUkrainian, texts: ['Да'] })).toEqual({
      kind: 'unavailable',
      detail: { code: 'pipeline-failed', values: russianToUkrainian },
    });
  });

  test('is no longer there once it was stopped', async () => {
    await server.stop();
    expect(await engine.health()).toMatchObject({
      kind: 'unavailable',
      detail: { code: 'connection-refused' },
    });
  });
});
