import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deepl } from '../../../src/translation/engines/deepl.ts';
import type { Engine } from '../../../src/translation/engines/engine.ts';
import { type FakeApi, type Got, type Reply, startFakeApi } from './fake-api.ts';

const KEY = 'c0ffee-key';
let server: FakeApi;
let engine: Engine;

/** As developers.deepl.com documents it: languages, translations in order, usage in characters. */
function usual({ door, body, authorization }: Got): Reply {
  if (authorization !== `DeepL-Auth-Key ${KEY}`) return { status: 403, json: { message: 'Forbidden' } };
  if (door === 'GET /v2/languages?type=source')
    return ok(['EN', 'RU', 'TR'].map((language) => ({ language })));
  if (door === 'GET /v2/languages?type=target') {
    return ok(
      ['EN-GB', 'EN-US', 'TR', 'UK', 'ZH-HANS'].map((language) => ({ language, supports_formality: false })),
    );
  }
  if (door === 'GET /v2/usage') return ok({ character_count: 180_118, character_limit: 500_000 });
  const texts = body?.text as readonly string[];
  return ok({
    translations: texts.map((text) => ({ detected_source_language: 'RU', text: text.toUpperCase() })),
  });
}
const ok = (json: unknown): Reply => ({ status: 200, json });

beforeEach(async () => {
  server = await startFakeApi(usual);
  engine = connect();
});
afterEach(() => server.stop());

function connect(options: Readonly<Record<string, string>> = {}, key = KEY): Engine {
  return deepl.connect({ address: server.address, key, options, timeoutMs: 5000 }, fetch);
}
const ask = (texts: readonly string[] = ['мир'], more: object = {}) =>
  engine.translate({ from: 'ru', to: 'en', texts, ...more });
const posted = () => server.got.findLast(({ body }) => body)?.body;

describe('DeepL', () => {
  test('translates in order, by the codes of its own lists', async () => {
    expect(await ask(['мир', 'труд'])).toEqual({
      kind: 'translated',
      texts: ['МИР', 'ТРУД'],
      engine: 'deepl',
      version: null,
    });
    expect(posted()).toEqual({ text: ['мир', 'труд'], source_lang: 'RU', target_lang: 'EN-GB' });
  });

  test('is told of formality, a glossary, tags and the context', async () => {
    engine = connect({ formality: 'prefer_more', glossary: 'def3a26b' });
    await ask(['<b>мир</b>'], { html: true, context: 'Вся статья.' });
    expect(posted()).toMatchObject({
      formality: 'prefer_more',
      glossary_id: 'def3a26b',
      tag_handling: 'html',
      context: 'Вся статья.',
    });
  });

  test('does not send what it is to decide itself', async () => {
    engine = connect({ formality: 'default', glossary: '' });
    await ask();
    expect(Object.keys(posted() ?? {})).toEqual(['text', 'source_lang', 'target_lang']);
  });

  test('says how much of the account is used', async () => {
    expect(await engine.health()).toMatchObject({ kind: 'ready', quota: { used: 180_118, limit: 500_000 } });
  });

  test('offers no language into itself', async () => {
    const offered = await engine.languages();
    const pairs = offered.kind === 'languages' ? offered.pairs : [];
    expect(pairs).toContainEqual({ from: 'en', to: 'zh-Hans' });
    expect(pairs.filter(({ from, to }) => from === 'en' && to.startsWith('en'))).toEqual([]);
  });

  test.each([
    [403, { message: 'Forbidden' }, 'refused', 'key-refused'],
    [456, { message: 'Quota Exceeded' }, 'used-up', 'quota'],
    [413, { message: 'Request Entity Too Large' }, 'too-long', 'server-limit'],
    [529, { message: 'Too many requests' }, 'rate-limited', 'slow-down'],
    [500, { message: 'Internal Server Error' }, 'unavailable', 'server-said'],
    [503, { message: 'Temporary Error' }, 'unavailable', 'server-said'],
    [404, { message: 'Glossary not found' }, 'refused', 'glossary-unknown'],
    [400, { message: "Value for 'target_lang' not supported." }, 'unsupported-pair', 'pair-not-offered'],
  ])('says what its status %i means', async (status, json, kind, code) => {
    server.next.push({ status, json });
    expect(await ask()).toMatchObject({ kind, detail: { code } });
  });

  test('passes on how long it is to be left alone', async () => {
    const headers = { 'retry-after': '7' };
    server.next.push({ status: 429, json: { message: 'Too many requests' }, headers });
    expect(await ask()).toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 7 });
  });

  test.each([
    [{ translations: [{ text: 'A' }] }, 'wrong-count'],
    [{ translations: [{ text: 'A' }, {}] }, 'wrong-shape'],
    [{ translations: null }, 'wrong-shape'],
    [null, 'wrong-shape'],
  ])('is not believed where an answer is not whole: %j', async (json, code) => {
    server.next.push(ok(json));
    expect(await ask(['мир', 'труд'])).toMatchObject({ kind: 'garbled', detail: { code } });
  });

  test('never repeats the key', async () => {
    server.next.push({ status: 400, json: { message: `Bad key ${KEY}` } });
    expect(JSON.stringify(await ask())).not.toContain(KEY);
    engine = connect({}, 'another-key');
    expect(await ask()).toMatchObject({ kind: 'refused', detail: { code: 'key-refused' } });
  });

  test.each([
    ['abc:fx', 'https://api-free.deepl.com/'],
    ['abc', 'https://api.deepl.com/'],
  ])('is where the account of the key %s is', (key, address) => {
    expect(deepl.usualAddress?.(key)).toBe(address);
  });
});
