import { afterEach, describe, expect, test } from '@jest/globals';
import { MAX_ANSWER_BYTES } from '../../../src/translation/engines/ask.ts';
import type { Engine, EngineAddress } from '../../../src/translation/engines/engine.ts';
import { LIBRETRANSLATE_LIMITS, libreTranslate } from '../../../src/translation/engines/libretranslate.ts';
import {
  type Behaviour,
  type FakeLibreTranslate,
  type FakeSettings,
  html,
  json,
  refusal,
  startFakeLibreTranslate,
} from './fake-libretranslate.ts';

const running: FakeLibreTranslate[] = [];

async function start(
  settings: FakeSettings = {},
  { key, timeoutMs }: { key?: string; timeoutMs?: number } = {},
): Promise<{ server: FakeLibreTranslate; engine: Engine }> {
  const server = await startFakeLibreTranslate(settings);
  running.push(server);
  const engine = libreTranslate.connect(
    { address: server.address, ...(key && { key }), ...(timeoutMs && { timeoutMs }) },
    fetch,
  );
  return { server, engine };
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

const batch = { from: 'ru', to: 'uk', texts: ['один', 'два'] } as const;

async function failureAfter(behaviour: Behaviour, timeoutMs?: number) {
  const { server, engine } = await start({}, timeoutMs === undefined ? {} : { timeoutMs });
  server.next.push(behaviour);
  return engine.translate(batch);
}

describe('a working server', () => {
  test('answers every text of a batch in one request, with its version', async () => {
    const { server, engine } = await start();
    expect(await engine.translate(batch)).toEqual({
      kind: 'translated',
      texts: ['ОДИН', 'ДВА'],
      engine: 'libretranslate',
      version: '1.9.6',
    });
    expect(server.posted).toEqual([{ q: ['один', 'два'], source: 'ru', target: 'uk', format: 'text' }]);
  });

  test('is asked for its languages once, not for every batch', async () => {
    const { server, engine } = await start();
    await engine.translate(batch);
    await engine.translate(batch);
    expect(server.asked.sort()).toEqual([
      'GET /languages',
      'GET /spec',
      'POST /translate',
      'POST /translate',
    ]);
  });

  test('lists its pairs without a language paired with itself', async () => {
    const { engine } = await start();
    const listed = await engine.languages();
    expect(listed).toMatchObject({ kind: 'languages' });
    const pairs = listed.kind === 'languages' ? listed.pairs.map(({ from, to }) => `${from}>${to}`) : [];
    expect(pairs).toEqual(['en>ru', 'en>tr', 'en>uk', 'ru>en', 'ru>uk', 'ru>zh-Hant', 'zh-Hant>en']);
  });

  test('says that it is ready', async () => {
    const { engine } = await start();
    expect(await engine.health()).toEqual({ kind: 'ready', version: '1.9.6', pairs: 7 });
  });

  test('is asked by its own codes for regional tags', async () => {
    const { server, engine } = await start();
    await engine.translate({ from: 'ru-RU', to: 'zh-TW', texts: ['да'] });
    expect(server.posted[0]).toMatchObject({ source: 'ru', target: 'zh-Hant' });
  });

  test('may be served from a folder', async () => {
    const { server, engine } = await start({ prefix: '/mt' });
    expect(await engine.translate(batch)).toMatchObject({ kind: 'translated' });
    expect(server.asked).toContain('POST /mt/translate');
  });

  test('gets the key in the body, never in the address', async () => {
    const { server, engine } = await start({ key: 's3cret' }, { key: 's3cret' });
    expect(await engine.translate(batch)).toMatchObject({ kind: 'translated' });
    expect(server.posted[0]?.api_key).toBe('s3cret');
    expect(server.asked.join()).not.toContain('s3cret');
  });

  test('gets text in any script unharmed, and its answer is well-formed NFC', async () => {
    const { server, engine } = await start();
    server.next.push((response) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end('{"translatedText": ["и\u0306 \\u0000\\ud800", "👍 \\"«да»\\""]}');
    });
    const outcome = await engine.translate({ ...batch, texts: ['İstanbul «…» 👍', '<b>&amp;</b>'] });
    expect(outcome).toMatchObject({ kind: 'translated', texts: ['й \ufffd', '👍 "«да»"'] });
    expect(server.posted[0]?.q).toEqual(['İstanbul «…» 👍', '<b>&amp;</b>']);
  });
});

describe('a refusing server', () => {
  test('wants a key that nobody gave', async () => {
    const { engine } = await start({ key: 's3cret' });
    expect(await engine.translate(batch)).toEqual({
      kind: 'refused',
      detail: {
        code: 'key-needed',
        values: { message: 'Visit https://portal.libretranslate.com to get an API key' },
      },
    });
  });

  test('does not accept the key', async () => {
    const { engine } = await start({ key: 's3cret' }, { key: 'wrong' });
    expect(await engine.translate(batch)).toEqual({ kind: 'refused', detail: { code: 'key-refused' } });
  });

  test('asks to slow down, with a time', async () => {
    expect(await failureAfter(refusal(429, 'Slowdown: 20 per 1 minute', { 'retry-after': '7' }))).toEqual({
      kind: 'rate-limited',
      detail: { code: 'slow-down' },
      retryAfterSeconds: 7,
    });
  });

  test('asks to slow down, without a time', async () => {
    const outcome = await failureAfter(refusal(429, 'Slowdown: 20 per 1 minute'));
    expect(outcome).toEqual({ kind: 'rate-limited', detail: { code: 'slow-down' } });
  });

  test('has blocked us', async () => {
    const outcome = await failureAfter(refusal(403, 'Too many request limits violations'));
    expect(outcome).toEqual({ kind: 'refused', detail: { code: 'banned' } });
  });

  test('takes fewer texts at once than we thought', async () => {
    const { engine } = await start({ batchLimit: 1 });
    expect(await engine.translate(batch)).toEqual({ kind: 'too-long', detail: { code: 'server-limit' } });
  });

  test('does not offer the pair, which costs no request to translate', async () => {
    const { server, engine } = await start();
    const outcome = await engine.translate({ ...batch, to: 'kk' });
    expect(outcome).toEqual({
      kind: 'unsupported-pair',
      detail: { code: 'pair-not-offered', values: { from: 'ru', to: 'kk' } },
    });
    expect(server.posted).toEqual([]);
  });

  test('no longer offers a pair that it listed, and is asked for its languages again', async () => {
    const { server, engine } = await start();
    const outcome = await engine.translate({ ...batch, texts: ['removed meanwhile'] });
    expect(outcome).toMatchObject({ kind: 'unsupported-pair' });
    await engine.translate(batch);
    expect(server.asked.filter((it) => it === 'GET /languages')).toHaveLength(2);
  });

  test('gives a reason that we do not know, which is passed on in one short line', async () => {
    const outcome = await failureAfter(refusal(400, `Invalid\n\trequest: ${'x'.repeat(500)}`));
    expect(outcome).toMatchObject({
      kind: 'refused',
      detail: { code: 'server-said', values: { status: 400 } },
    });
    const message = String(outcome.kind !== 'translated' && outcome.detail.values?.message);
    expect(message).toMatch(/^Invalid request: x+…$/);
    expect(message).toHaveLength(200);
  });

  test('repeats the key in its error, which we do not', async () => {
    const { server, engine } = await start({}, { key: 's3cret' });
    server.next.push(refusal(400, 'Bad value s3cret for api_key'));
    expect(JSON.stringify(await engine.translate(batch))).not.toContain('s3cret');
  });
});

describe('a server in trouble', () => {
  test('fails inside', async () => {
    const words = 'The server encountered an internal error and was unable to complete your request.';
    expect(await failureAfter(refusal(500, words))).toEqual({
      kind: 'unavailable',
      detail: { code: 'server-said', values: { status: 500, message: words } },
    });
  });

  test('is behind a gateway that says when it will be back', async () => {
    const outcome = await failureAfter((response) => html(response, 503, { 'retry-after': '120' }));
    expect(outcome).toEqual({
      kind: 'unavailable',
      detail: { code: 'status', values: { status: 503 } },
      retryAfterSeconds: 120,
    });
  });

  test('is too slow for its gateway', async () => {
    expect(await failureAfter((response) => html(response, 504))).toMatchObject({ kind: 'slow' });
  });

  test('does not answer in time', async () => {
    expect(await failureAfter(() => {}, 150)).toEqual({
      kind: 'slow',
      detail: { code: 'no-answer-in-time', values: { seconds: 1 } },
    });
  });

  test('begins to answer and does not go on in time', async () => {
    const outcome = await failureAfter((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"translatedText": [');
    }, 150);
    expect(outcome).toMatchObject({ kind: 'slow' });
  });

  test('answers half of what it promised', async () => {
    const outcome = await failureAfter((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"translatedText": ["ОД', () => response.destroy());
    });
    expect(outcome).toMatchObject({ kind: 'unavailable', detail: { code: 'connection-lost' } });
  });

  test('hangs up without a word', async () => {
    const outcome = await failureAfter((response) => response.destroy());
    expect(outcome).toMatchObject({ kind: 'unavailable', detail: { code: 'connection-lost' } });
  });

  test('is not there', async () => {
    const { server, engine } = await start();
    await server.stop();
    running.length = 0;
    const host = new URL(server.address).host;
    const refused = { kind: 'unavailable', detail: { code: 'connection-refused', values: { host } } };
    expect(await engine.translate(batch)).toEqual(refused);
    expect(await engine.languages()).toEqual(refused);
    expect(await engine.health()).toEqual(refused);
  });

  test.each([
    ['ENOTFOUND', 'unavailable', 'host-not-found'],
    ['EAI_AGAIN', 'unavailable', 'host-not-found'],
    ['UND_ERR_CONNECT_TIMEOUT', 'slow', 'no-connection'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'unavailable', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'unavailable', 'certificate'],
    ['EHOSTUNREACH', 'unavailable', 'no-connection'],
    [undefined, 'unavailable', 'no-connection'],
  ])('cannot be connected to: %s', async (code, kind, reason) => {
    const failing = () => Promise.reject(new TypeError('fetch failed', { cause: { code } }));
    const engine = libreTranslate.connect({ address: 'https://mt.example/' as EngineAddress }, failing);
    expect(await engine.health()).toEqual({ kind, detail: { code: reason, values: { host: 'mt.example' } } });
  });
});

describe('a garbled answer', () => {
  const garbled: readonly (readonly [string, string, Behaviour])[] = [
    ['is broken JSON', 'broken-json', (response) => raw(response, '{"translatedText": ["ОДИН", ')],
    [
      'is not UTF-8',
      'broken-json',
      (response) => raw(response, Buffer.from('{"translatedText": ["\xce\xc4"]}', 'latin1')),
    ],
    ['is empty', 'broken-json', (response) => raw(response, '')],
    ['is a page', 'not-json', (response) => html(response, 200)],
    ['has a text too few', 'wrong-count', (response) => json(response, 200, { translatedText: ['ОДИН'] })],
    [
      'has a text too many',
      'wrong-count',
      (response) => json(response, 200, { translatedText: ['1', '2', '3'] }),
    ],
    [
      'is one text where several were asked',
      'wrong-shape',
      (response) => json(response, 200, { translatedText: '👻' }),
    ],
    [
      'has something that is no text',
      'wrong-shape',
      (response) => json(response, 200, { translatedText: ['1', null] }),
    ],
    ['has no translation', 'wrong-shape', (response) => json(response, 200, {})],
    ['is null', 'wrong-shape', (response) => json(response, 200, null)],
    ['is endless', 'answer-too-big', (response) => raw(response, `["${'x'.repeat(MAX_ANSWER_BYTES)}"]`)],
  ];
  test.each(garbled)('%s', async (_, code, behaviour) => {
    expect(await failureAfter(behaviour)).toMatchObject({ kind: 'garbled', detail: { code } });
  });

  test('that counts wrong says both numbers', async () => {
    const outcome = await failureAfter((response) => json(response, 200, { translatedText: ['ОДИН'] }));
    expect(outcome).toMatchObject({ detail: { values: { expected: 2, received: 1 } } });
  });

  function raw(response: Parameters<Behaviour>[0], body: string | Buffer): void {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  }
});

describe('safety', () => {
  test('texts and key do not follow a redirect', async () => {
    const { server: other } = await start();
    const { server, engine } = await start({}, { key: 's3cret' });
    server.next.push((response) => {
      response.writeHead(307, { location: `${other.address}translate` }).end();
    });
    expect(await engine.translate(batch)).toEqual({
      kind: 'refused',
      detail: { code: 'redirected', values: { host: new URL(other.address).host } },
    });
    expect(other.asked).toEqual([]);
  });

  test('the key is not to be seen in the engine', async () => {
    const { engine } = await start({}, { key: 's3cret' });
    expect(JSON.stringify(Object.entries(engine))).not.toContain('s3cret');
  });

  test('another server at the address is named as such', async () => {
    const { server, engine } = await start();
    server.next.push((response) => html(response, 404));
    expect(await engine.translate(batch)).toEqual({
      kind: 'refused',
      detail: { code: 'not-an-engine', values: { status: 404 } },
    });
  });

  test('a batch over the limits is not sent', async () => {
    const { server, engine } = await start();
    const texts = ['x'.repeat(LIBRETRANSLATE_LIMITS.maxCharsPerRequest + 1)];
    expect(await engine.translate({ ...batch, texts })).toMatchObject({
      kind: 'too-long',
      detail: { code: 'request-over-limit' },
    });
    expect(server.asked).toEqual([]);
  });
});

describe('cancelling', () => {
  test('before the request asks nothing', async () => {
    const { server, engine } = await start();
    const outcome = await engine.translate({ ...batch, signal: AbortSignal.abort() });
    expect(outcome).toEqual({ kind: 'cancelled', detail: { code: 'stopped' } });
    expect(server.asked).toEqual([]);
  });

  test('while the server works ends the request', async () => {
    const { server, engine } = await start();
    const stop = new AbortController();
    const closed = new Promise<void>((done) => {
      server.next.push((response) => {
        response.once('close', done);
        stop.abort();
      });
    });
    const outcome = await engine.translate({ ...batch, signal: stop.signal });
    expect(outcome).toEqual({ kind: 'cancelled', detail: { code: 'stopped' } });
    await closed;
  });
});
