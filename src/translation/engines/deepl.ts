import { door } from './address.ts';
import { type Answer, ask } from './ask.ts';
import {
  type Batch,
  type Engine,
  type EngineAddress,
  type EngineKind,
  type EngineLimits,
  type EngineSettings,
  type Failure,
  type Fetch,
  failure,
  type Ready,
  type Translated,
} from './engine.ts';
import { type OfferedPair, tagOfCode } from './language-pair.ts';
import { overLimits } from './limits.ts';
import { type Offer, rememberOffer } from './offer.ts';
import { failureOfStatus } from './status.ts';
import { checkTexts } from './texts.ts';

/**
 * DeepL takes 50 texts and 128 KiB a request; smaller ones show progress and lose little when one fails. Cyrillic takes two
 * bytes a character.
 */
export const DEEPL_LIMITS: EngineLimits = { maxCharsPerRequest: 8000, maxUnitsPerRequest: 10 };
export const DEEPL_TIMEOUT_MS = 30_000;
/** How much of the whole text is sent along as context, in UTF-16 units: it counts towards a request's size, not its price. */
export const MAX_CONTEXT_CHARS = 10_000;

/** Accounts that cost nothing have keys with this ending, and a server of their own. */
const FREE_KEY = ':fx';
const PAID_ADDRESS = 'https://api.deepl.com/' as EngineAddress;
const FREE_ADDRESS = 'https://api-free.deepl.com/' as EngineAddress;

/** DeepL's API, version 2: developers.deepl.com/docs/api-reference/translate. It states no version of its models. */
export const deepl: EngineKind = {
  id: 'deepl',
  name: 'DeepL',
  variables: { address: 'DIPTYCH_DEEPL_URL', key: 'DIPTYCH_DEEPL_KEY' },
  options: [
    {
      name: 'formality',
      variable: 'DIPTYCH_DEEPL_FORMALITY',
      choices: ['default', 'prefer_more', 'prefer_less'],
    },
    { name: 'glossary', variable: 'DIPTYCH_DEEPL_GLOSSARY' },
  ],
  usualAddress: (key) => (key.endsWith(FREE_KEY) ? FREE_ADDRESS : PAID_ADDRESS),
  isPaid: true,
  connect,
};

function connect(
  { address, key = '', options = {}, timeoutMs = DEEPL_TIMEOUT_MS }: EngineSettings,
  fetch: Fetch,
): Engine {
  const offer = rememberOffer(loadOffer);
  const headers = { authorization: `DeepL-Auth-Key ${key}` };

  function lookUp(name: string, signal?: AbortSignal): Promise<Answer | Failure> {
    return ask(fetch, { url: door(address, `v2/${name}`), headers, timeoutMs, signal, secret: key });
  }

  async function loadOffer(signal?: AbortSignal): Promise<Offer | Failure> {
    const [sources, targets] = await Promise.all([
      lookUp('languages?type=source', signal),
      lookUp('languages?type=target', signal),
    ]);
    for (const answer of [sources, targets]) {
      if (answer.kind !== 'answer') return answer;
      if (answer.status !== 200) return failureOf(answer);
    }
    const from = readCodes((sources as Answer).json);
    const to = readCodes((targets as Answer).json);
    if (from === null || to === null) return failure('garbled', 'wrong-shape');
    return { kind: 'offer', pairs: from.flatMap((code) => pairsFrom(code, to)), version: null };
  }

  async function translate({ from, to, texts, html, context, signal }: Batch): Promise<Translated | Failure> {
    const tooLong = overLimits(DEEPL_LIMITS, texts);
    if (tooLong) return tooLong;
    const agreed = await offer.agree(from, to, signal);
    if (agreed.kind !== 'agreed') return agreed;
    const { formality, glossary } = options;
    const question = {
      text: texts,
      source_lang: agreed.pair.fromCode,
      target_lang: agreed.pair.toCode,
      ...(context && { context: context.slice(0, MAX_CONTEXT_CHARS).toWellFormed() }),
      // The `prefer_…` forms are ignored where a language has no formality, the others are refused there.
      ...(formality && formality !== 'default' && { formality }),
      ...(glossary && { glossary_id: glossary }),
      ...(html && { tag_handling: 'html' }),
    };
    const answer = await ask(fetch, {
      url: door(address, 'v2/translate'),
      headers,
      body: { type: 'application/json', content: JSON.stringify(question) },
      timeoutMs,
      signal,
      secret: key,
    });
    if (answer.kind !== 'answer') return offer.noted(answer);
    if (answer.status !== 200) return offer.noted(failureOf(answer, { from, to }));
    const listed = (answer.json as { translations?: unknown } | null)?.translations;
    const checked = checkTexts(Array.isArray(listed) ? listed.map((each) => each?.text) : null, texts.length);
    if (checked.kind !== 'texts') return checked;
    return { kind: 'translated', texts: checked.texts, engine: deepl.id, version: null };
  }

  async function health(signal?: AbortSignal): Promise<Ready | Failure> {
    const ready = await offer.health(signal);
    if (ready.kind !== 'ready') return ready;
    const answer = await lookUp('usage', signal);
    if (answer.kind !== 'answer') return answer;
    if (answer.status !== 200) return failureOf(answer);
    const { character_count: used, character_limit: limit } = (answer.json ?? {}) as Record<string, unknown>;
    return typeof used === 'number' && typeof limit === 'number'
      ? { ...ready, quota: { used, limit } }
      : ready;
  }

  const { id, name } = deepl;
  return { id, name, limits: DEEPL_LIMITS, keepsMarkup: true, languages: offer.languages, translate, health };
}

/** DeepL's own status for a used-up account; its messages say what a 400 or 404 is about. */
const QUOTA_EXCEEDED = 456;

function failureOf(answer: Answer, pair?: { readonly from: string; readonly to: string }): Failure {
  const { status, message } = answer;
  if (status === QUOTA_EXCEEDED) return failure('used-up', 'quota');
  if (status === 401 || status === 403) return failure('refused', 'key-refused');
  if ((status === 400 || status === 404) && /glossary/i.test(message)) {
    return failure('refused', 'glossary-unknown', { message });
  }
  if (status === 400 && pair && /(?:source|target)_lang/i.test(message)) {
    return failure('unsupported-pair', 'pair-not-offered', { ...pair });
  }
  // 529: DeepL's word for too many requests on the part of everybody.
  if (status === 529) return failure('rate-limited', 'slow-down', undefined, answer.retryAfterSeconds);
  return failureOfStatus(answer);
}

function readCodes(json: unknown): readonly string[] | null {
  if (!Array.isArray(json)) return null;
  const codes = json.map((entry) => (entry as { language?: unknown } | null)?.language);
  return codes.every((code) => typeof code === 'string') ? codes : null;
}

function pairsFrom(fromCode: string, targets: readonly string[]): OfferedPair[] {
  const from = tagOfCode(fromCode);
  return targets.flatMap((toCode) => {
    const to = tagOfCode(toCode);
    const isSame =
      from !== null && to !== null && new Intl.Locale(from).language === new Intl.Locale(to).language;
    return from === null || to === null || isSame ? [] : [{ from, to, fromCode, toCode }];
  });
}
