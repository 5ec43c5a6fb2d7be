import { door } from './address.ts';
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

/** Small requests lose little when one fails; the public server's own limit is 2,000 characters. */
export const LIBRETRANSLATE_LIMITS: EngineLimits = { maxCharsPerRequest: 2000, maxUnitsPerRequest: 16 };
/** A batch of paragraphs on a slow processor takes tens of seconds. */
export const LIBRETRANSLATE_TIMEOUT_MS = 60_000;
const LOOK_UP_TIMEOUT_MS = 10_000;

/** The model codes of older servers which are not language tags. */
const tagsOfModels: Readonly<Record<string, string>> = { pb: 'pt-BR', zt: 'zh-Hant' };

/** Any server with LibreTranslate's API (`/languages`, `/translate`, `/spec`): docs.libretranslate.com. */
export const libreTranslate: EngineKind = {
  id: 'libretranslate',
  name: 'LibreTranslate',
  variables: { address: 'DIPTYCH_LIBRETRANSLATE_URL', key: 'DIPTYCH_LIBRETRANSLATE_KEY' },
  options: [],
  connect,
};

function connect(
  { address, key, timeoutMs = LIBRETRANSLATE_TIMEOUT_MS }: EngineSettings,
  fetch: Fetch,
): Engine {
  const offer = rememberOffer(loadOffer);

  function lookUp(name: string, signal?: AbortSignal): Promise<Answer | Failure> {
    return ask(fetch, {
      url: door(address, name),
      timeoutMs: Math.min(timeoutMs, LOOK_UP_TIMEOUT_MS),
      signal,
      secret: key,
    });
  }

  async function loadOffer(signal?: AbortSignal): Promise<Offer | Failure> {
    const [languages, spec] = await Promise.all([lookUp('languages', signal), lookUp('spec', signal)]);
    if (languages.kind !== 'answer') return languages;
    if (languages.status !== 200) return failureOf(languages);
    const pairs = readLanguages(languages.json);
    if (pairs === null) return failure('garbled', 'wrong-shape');
    return { kind: 'offer', pairs, version: spec.kind === 'answer' ? readVersion(spec.json) : null };
  }

  async function translate({ from, to, texts, html = false, signal }: Batch): Promise<Translated | Failure> {
    const tooLong = overLimits(LIBRETRANSLATE_LIMITS, texts);
    if (tooLong) return tooLong;
    const agreed = await offer.agree(from, to, signal);
    if (agreed.kind !== 'agreed') return agreed;
    const { pair, version } = agreed;
    const question = {
      q: texts,
      source: pair.fromCode,
      target: pair.toCode,
      format: html ? 'html' : 'text',
      ...(key && { api_key: key }),
    };
    const answer = await ask(fetch, {
      url: door(address, 'translate'),
      body: { type: 'application/json', content: JSON.stringify(question) },
      timeoutMs,
      signal,
      secret: key,
    });
    if (answer.kind !== 'answer') return offer.noted(answer);
    if (answer.status !== 200) return offer.noted(failureOf(answer, { from, to }));
    const checked = checkTexts(
      (answer.json as { translatedText?: unknown } | null)?.translatedText,
      texts.length,
    );
    return checked.kind === 'texts'
      ? { kind: 'translated', texts: checked.texts, engine: libreTranslate.id, version }
      : checked;
  }

  return {
    id: libreTranslate.id,
    name: libreTranslate.name,
    limits: LIBRETRANSLATE_LIMITS,
    keepsMarkup: true,
    languages: offer.languages,
    translate,
    health: offer.health,
  };
}

/** The server answers most of its refusals with status 400 and tells them apart by words only. */
function failureOf(answer: Answer, pair?: { readonly from: string; readonly to: string }): Failure {
  const { status, message } = answer;
  if (status === 400 && pair && /is not supported|not available as a target/i.test(message)) {
    return failure('unsupported-pair', 'pair-not-offered', { from: pair.from, to: pair.to });
  }
  if (status === 400 && /exceeds text limit/i.test(message)) return failure('too-long', 'server-limit');
  if (status === 403 && /request limits? violations/i.test(message)) return failure('refused', 'banned');
  if (status === 401 || (status === 403 && /api key/i.test(message)))
    return failure('refused', 'key-refused');
  if (status === 400 && /api key/i.test(message)) return failure('refused', 'key-needed', { message });
  return failureOfStatus(answer);
}

/** Every pair of `/languages`; null for another shape. Older servers list no targets: any language to any other. */
function readLanguages(json: unknown): readonly OfferedPair[] | null {
  if (!Array.isArray(json)) return null;
  const languages: { readonly code: string; readonly targets: readonly string[] | null }[] = [];
  for (const entry of json as readonly unknown[]) {
    const { code, targets } = (entry ?? {}) as { code?: unknown; targets?: unknown };
    if (typeof code !== 'string') return null;
    const listed = Array.isArray(targets) ? targets.filter((it) => typeof it === 'string') : null;
    languages.push({ code, targets: listed });
  }
  const all = languages.map(({ code }) => code);
  return languages.flatMap(({ code, targets }) => pairsFrom(code, targets ?? all));
}

function pairsFrom(fromCode: string, targets: readonly string[]): OfferedPair[] {
  const from = tagOf(fromCode);
  return targets.flatMap((toCode) => {
    const to = tagOf(toCode);
    return from === null || to === null || from === to ? [] : [{ from, to, fromCode, toCode }];
  });
}

function tagOf(code: string): string | null {
  return tagsOfModels[code] ?? tagOfCode(code);
}

function readVersion(spec: unknown): string | null {
  const version = (spec as { info?: { version?: unknown } | null } | null | undefined)?.info?.version;
  return typeof version === 'string' && /^\d[\w.+-]{0,30}$/.test(version) ? version : null;
}
