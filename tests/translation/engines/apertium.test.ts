import { describe, expect, test } from '@jest/globals';
import { APERTIUM_LIMITS, apertium } from '../../../src/translation/engines/apertium.ts';
import type { EngineAddress } from '../../../src/translation/engines/engine.ts';

const pairs = [
  { sourceLanguage: 'rus', targetLanguage: 'ukr' },
  { sourceLanguage: 'eng', targetLanguage: 'por_BR' },
  { sourceLanguage: 'not a', targetLanguage: 'language' },
];

/** What the server answers: to `/listPairs` its pairs, to `/translate` what the test says. Keeps the forms sent. */
function server(answer: (form: URLSearchParams) => Response, listed: unknown = { responseData: pairs }) {
  const forms: URLSearchParams[] = [];
  const fakeFetch = async (url: unknown, init?: RequestInit) => {
    if (String(url).endsWith('/listPairs')) return Response.json(listed);
    const form = new URLSearchParams(String(init?.body));
    forms.push(form);
    return answer(form);
  };
  const engine = apertium.connect(
    { address: 'http://mt.example/apy/' as EngineAddress },
    fakeFetch as typeof fetch,
  );
  return { engine, forms };
}

/** The server's envelope around a translation. */
function translation(translatedText: unknown): Response {
  return Response.json({ responseData: { translatedText }, responseDetails: null, responseStatus: 200 });
}

/** The server's envelope around an error. */
function error(code: number, explanation: string): Response {
  return Response.json({ status: 'error', code, message: 'Bad Request', explanation }, { status: code });
}

const batch = { from: 'ru', to: 'uk', texts: ['Да'] } as const;

describe('Apertium', () => {
  test('is asked in three-letter codes, as a form, without marks for unknown words', async () => {
    const { engine, forms } = server(() => translation('Так'));
    expect(await engine.translate(batch)).toEqual({
      kind: 'translated',
      texts: ['Так'],
      engine: 'apertium',
      version: null,
    });
    expect(Object.fromEntries(forms[0] ?? [])).toEqual({
      langpair: 'rus|ukr',
      q: 'Да',
      markUnknown: 'no',
      format: 'txt',
    });
  });

  test('lists its pairs as BCP 47 tags and leaves out what is no language', async () => {
    const { engine } = server(() => translation(''));
    expect(await engine.languages()).toEqual({
      kind: 'languages',
      pairs: [
        { from: 'ru', to: 'uk' },
        { from: 'en', to: 'pt-BR' },
      ],
    });
    expect(await engine.health()).toEqual({ kind: 'ready', version: null, pairs: 2 });
  });

  test("gets the author's own marks back unharmed", async () => {
    const { engine } = server((form) => translation(form.get('q')?.replace('Да', '#Так')));
    const outcome = await engine.translate({ ...batch, texts: ['*Да, #тег a@b.ru Meta*'] });
    expect(outcome).toMatchObject({ texts: ['*Так, #тег a@b.ru Meta*'] });
  });

  test('that has no pairs is not ready', async () => {
    const { engine } = server(() => translation(''), { responseData: [] });
    expect(await engine.health()).toEqual({ kind: 'unavailable', detail: { code: 'no-languages' } });
  });

  test('is not taken for one where its list has another shape', async () => {
    const { engine } = server(() => translation(''), [{ code: 'en' }]);
    expect(await engine.translate(batch)).toEqual({ kind: 'garbled', detail: { code: 'wrong-shape' } });
  });

  test.each([
    [error(400, 'That pair is not installed'), 'unsupported-pair', 'pair-not-offered'],
    [error(400, 'Missing argument langpair'), 'refused', 'server-said'],
    [error(503, 'internal error'), 'unavailable', 'pipeline-failed'],
    [error(500, 'Internal Server Error'), 'unavailable', 'server-said'],
    [error(429, 'Too Many Requests'), 'rate-limited', 'slow-down'],
    [error(408, ''), 'slow', 'status'],
    [new Response('<html><title>404: Not Found</title>', { status: 404 }), 'refused', 'not-an-engine'],
    [new Response('', { status: 413 }), 'too-long', 'server-limit'],
    [translation(null), 'garbled', 'wrong-shape'],
    [Response.json({ responseData: null }), 'garbled', 'wrong-shape'],
    [Response.json('Так'), 'garbled', 'wrong-shape'],
  ])('tells apart what goes wrong (%#)', async (response, kind, code) => {
    const { engine } = server(() => response);
    expect(await engine.translate(batch)).toMatchObject({ kind, detail: { code } });
  });

  test('is not sent what it would silently cut off, nor two texts at once', async () => {
    const { engine, forms } = server(() => translation(''));
    const long = 'x'.repeat(APERTIUM_LIMITS.maxCharsPerRequest + 1);
    expect(await engine.translate({ ...batch, texts: [long] })).toMatchObject({ kind: 'too-long' });
    expect(await engine.translate({ ...batch, texts: ['Да', 'Нет'] })).toMatchObject({ kind: 'too-long' });
    expect(forms).toEqual([]);
  });
});
