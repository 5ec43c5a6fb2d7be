import { door } from './address.ts';
import { shieldMarks } from './apertium-marks.ts';
import { type Answer, ask } from './ask.ts';
import {
  type Batch,
  type Engine,
  type EngineKind,
  type EngineLimits,
  type EngineSettings,
  type Failure,
  type Fetch,
  failure,
  type Translated,
} from './engine.ts';
import { type OfferedPair, tagOfCode } from './language-pair.ts';
import { overLimits } from './limits.ts';
import { type Offer, rememberOffer } from './offer.ts';
import { failureOfStatus } from './status.ts';
import { checkTexts } from './texts.ts';

/**
 * One text a request: texts joined by a separator could be merged by the rules of a language pair. The server cuts a
 * text into ten parts of at least 501 characters and silently drops the rest, so a request stays well below 5,010.
 */
export const APERTIUM_LIMITS: EngineLimits = { maxCharsPerRequest: 4000, maxUnitsPerRequest: 1 };
/** The server itself gives up after ten seconds for each part. */
export const APERTIUM_TIMEOUT_MS = 30_000;
const LOOK_UP_TIMEOUT_MS = 10_000;

/** Apertium's HTTP server (`apertium-apy`): wiki.apertium.org/wiki/Apertium-apy. It states no version. */
export const apertium: EngineKind = {
  id: 'apertium',
  name: 'Apertium',
  variables: { address: 'DIPTYCH_APERTIUM_URL' },
  options: [],
  connect,
};

function connect({ address, key, timeoutMs = APERTIUM_TIMEOUT_MS }: EngineSettings, fetch: Fetch): Engine {
  const offer = rememberOffer(loadOffer);

  async function loadOffer(signal?: AbortSignal): Promise<Offer | Failure> {
    const answer = await ask(fetch, {
      url: door(address, 'listPairs'),
      timeoutMs: Math.min(timeoutMs, LOOK_UP_TIMEOUT_MS),
      signal,
    });
    if (answer.kind !== 'answer') return answer;
    if (answer.status !== 200) return failureOfStatus(answer);
    const pairs = readPairs(answer.json);
    return pairs === null ? failure('garbled', 'wrong-shape') : { kind: 'offer', pairs, version: null };
  }

  async function translate({ from, to, texts, html = false, signal }: Batch): Promise<Translated | Failure> {
    const tooLong = overLimits(APERTIUM_LIMITS, texts);
    if (tooLong) return tooLong;
    const agreed = await offer.agree(from, to, signal);
    if (agreed.kind !== 'agreed') return agreed;
    const shield = shieldMarks(texts[0] ?? '');
    const { fromCode, toCode } = agreed.pair;
    const form = {
      langpair: `${fromCode}|${toCode}`,
      q: shield.text,
      markUnknown: 'no',
      format: html ? 'html' : 'txt',
      ...(key && { key }),
    };
    const answer = await ask(fetch, {
      url: door(address, 'translate'),
      body: { type: 'application/x-www-form-urlencoded', content: new URLSearchParams(form).toString() },
      timeoutMs,
      signal,
      secret: key,
    });
    if (answer.kind !== 'answer') return offer.noted(answer);
    if (answer.status !== 200) return offer.noted(failureOf(answer, from, to));
    const data = (answer.json as { responseData?: { translatedText?: unknown } | null } | null)?.responseData;
    const checked = checkTexts([data?.translatedText], texts.length);
    if (checked.kind !== 'texts') return checked;
    const restored = checked.texts.map(shield.restore);
    return { kind: 'translated', texts: restored, engine: apertium.id, version: agreed.version };
  }

  return {
    id: apertium.id,
    name: apertium.name,
    limits: APERTIUM_LIMITS,
    keepsMarkup: true,
    languages: offer.languages,
    translate,
    health: offer.health,
  };
}

function failureOf(answer: Answer, from: string, to: string): Failure {
  if (answer.status === 400 && /pair is (?:not installed|invalid)/i.test(answer.message)) {
    return failure('unsupported-pair', 'pair-not-offered', { from, to });
  }
  // The server's words for a language pair whose programs crashed or hang; a full queue of a gateway has others.
  if (answer.status === 503 && /internal error/i.test(answer.message)) {
    return failure('unavailable', 'pipeline-failed', { from, to }, answer.retryAfterSeconds);
  }
  return failureOfStatus(answer);
}

function readPairs(json: unknown): readonly OfferedPair[] | null {
  const listed = (json as { responseData?: unknown } | null)?.responseData;
  if (!Array.isArray(listed)) return null;
  return (listed as readonly unknown[]).flatMap((entry) => {
    const { sourceLanguage: fromCode, targetLanguage: toCode } = (entry ?? {}) as Readonly<
      Record<string, unknown>
    >;
    if (typeof fromCode !== 'string' || typeof toCode !== 'string') return [];
    const [from, to] = [tagOfCode(fromCode), tagOfCode(toCode)];
    return from === null || to === null ? [] : [{ from, to, fromCode, toCode }];
  });
}
