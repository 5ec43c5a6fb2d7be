import { door } from './address.ts';
import { type Answer, ask } from './ask.ts';
import { readChatAnswer } from './chat-answer.ts';
import { answerSchema, chatMessages } from './chat-prompt.ts';
import {
  type Batch,
  type Engine,
  type EngineKind,
  type EngineLimits,
  type EngineSettings,
  type Failure,
  type Fetch,
  failure,
  type Languages,
  type Ready,
  type Translated,
} from './engine.ts';
import { overLimits } from './limits.ts';
import { failureOfStatus } from './status.ts';
import { checkTexts } from './texts.ts';

/** The fewer paragraphs at once, the better a model keeps them apart; it knows the others from the context. */
export const CHAT_LIMITS: EngineLimits = { maxCharsPerRequest: 6000, maxUnitsPerRequest: 12 };
/** A model on one's own machine writes a few words a second. */
export const CHAT_TIMEOUT_MS = 300_000;
const LOOK_UP_TIMEOUT_MS = 10_000;

/** Models write most languages; these are offered, and any other that a project has is tried. */
const languages =
  'ar az be bg bn ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko lt lv mk ms nb nl pl pt ro ru sk sl sq sr sv ta th tr uk ur uz vi zh-Hans zh-Hant'.split(
    ' ',
  );

/** How a model is held to the form of its answer; servers know the first, only the second, or neither. */
const answerForms = [
  { type: 'json_schema', json_schema: answerSchema },
  { type: 'json_object' },
  null,
] as const;

/**
 * Any server with the chat protocol of OpenAI (`/models`, `/chat/completions` below an address that mostly ends in
 * `/v1`): platform.openai.com/docs/api-reference/chat. Ollama, llama.cpp, vLLM and many providers speak it.
 */
export const chat: EngineKind = {
  id: 'chat',
  name: 'Chat (OpenAI API)',
  variables: { address: 'DIPTYCH_CHAT_URL', key: 'DIPTYCH_CHAT_KEY' },
  options: [{ name: 'model', variable: 'DIPTYCH_CHAT_MODEL', isNeeded: true }],
  isPaid: true,
  connect,
};

function connect(
  { address, key, options = {}, timeoutMs = CHAT_TIMEOUT_MS }: EngineSettings,
  fetch: Fetch,
): Engine {
  const { model = '' } = options;
  const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
  let form = 0;

  async function translate(batch: Batch): Promise<Translated | Failure> {
    const tooLong = overLimits(CHAT_LIMITS, batch.texts);
    if (tooLong) return tooLong;
    if (model === '') return failure('not-ready', 'model-not-chosen');
    const answer = await complete(batch);
    if (answer.kind !== 'answer') return answer;
    if (answer.status !== 200) return failureOf(answer, model);
    const read = readCompletion(answer.json, batch.texts);
    if (read.kind !== 'texts') return batch.texts.length > 1 ? inSmallerParts(read) : read;
    const checked = checkTexts(read.texts, batch.texts.length);
    if (checked.kind !== 'texts') return checked;
    return {
      kind: 'translated',
      texts: checked.texts,
      engine: chat.id,
      version: versionOf(answer.json) ?? model,
    };
  }

  /** Asks in the strictest form that the server knows, which is found out once. */
  async function complete(batch: Batch): Promise<Answer | Failure> {
    for (;;) {
      const asked = answerForms[form];
      const question = {
        model,
        messages: chatMessages(batch),
        temperature: 0,
        ...(asked && { response_format: asked }),
      };
      const answer = await ask(fetch, {
        url: door(address, 'chat/completions'),
        headers,
        body: { type: 'application/json', content: JSON.stringify(question) },
        timeoutMs,
        signal: batch.signal,
        secret: key,
      });
      const isRefused = answer.kind === 'answer' && (answer.status === 400 || answer.status === 422);
      if (!isRefused || !asked || !/response_format|json_schema|json_object/i.test(answer.message))
        return answer;
      form += 1;
    }
  }

  async function health(signal?: AbortSignal): Promise<Ready | Failure> {
    if (model === '') return failure('not-ready', 'model-not-chosen');
    const answer = await ask(fetch, {
      url: door(address, 'models'),
      headers,
      timeoutMs: LOOK_UP_TIMEOUT_MS,
      signal,
      secret: key,
    });
    if (answer.kind !== 'answer') return answer;
    if (answer.status !== 200) return failureOf(answer, model);
    const listed = (answer.json as { data?: unknown } | null)?.data;
    if (!Array.isArray(listed)) return failure('garbled', 'wrong-shape');
    if (!listed.some((each) => each?.id === model)) return failure('not-ready', 'model-unknown', { model });
    return { kind: 'ready', version: model, pairs: languages.length * (languages.length - 1) };
  }

  return {
    id: chat.id,
    name: chat.name,
    limits: CHAT_LIMITS,
    keepsMarkup: true,
    takesTerms: true,
    languages: async (signal) => {
      const ready = await health(signal);
      return ready.kind === 'ready' ? allPairs() : ready;
    },
    translate,
    health,
  };
}

/** What the model made of the texts, or why it made nothing of them. */
function readCompletion(json: unknown, texts: readonly string[]): ReturnType<typeof readChatAnswer> {
  const choice = (json as { choices?: unknown } | null)?.choices;
  const [first] = Array.isArray(choice) ? choice : [];
  const { finish_reason: ended, message } = (first ?? {}) as {
    finish_reason?: unknown;
    message?: { content?: unknown; refusal?: unknown };
  };
  if (typeof message?.refusal === 'string' && message.refusal !== '') {
    return failure('declined', 'model-declined', { message: message.refusal.slice(0, 200).toWellFormed() });
  }
  if (ended === 'content_filter') return failure('declined', 'model-declined', { message: 'content_filter' });
  if (ended === 'length') return failure('garbled', 'answer-cut-off');
  if (typeof message?.content !== 'string') return failure('garbled', 'wrong-shape');
  return readChatAnswer(message.content, texts);
}

/** A model that mixes paragraphs up, or declines one of them, mostly does well with fewer: a batch is halved. */
function inSmallerParts(failed: Failure): Failure {
  return { ...failed, kind: 'too-long' };
}

function failureOf(answer: Answer, model: string): Failure {
  const { status, code, message } = answer;
  if (status === 401) return failure('refused', 'key-refused');
  if (status === 402 || code === 'insufficient_quota' || code === 'billing_hard_limit_reached') {
    return failure('used-up', 'quota');
  }
  if (status === 404 && (code === 'model_not_found' || /model/i.test(message))) {
    return failure('not-ready', 'model-unknown', { model });
  }
  if (
    status === 400 &&
    (code === 'context_length_exceeded' || /context (?:length|size|window)/i.test(message))
  ) {
    return failure('too-long', 'server-limit');
  }
  return failureOfStatus(answer);
}

/** The exact model that answered, where the server says it. */
function versionOf(json: unknown): string | null {
  const { model } = (json ?? {}) as { model?: unknown };
  return typeof model === 'string' && /^[\w.:/@-]{1,80}$/.test(model) ? model : null;
}

function allPairs(): Languages {
  const pairs = languages.flatMap((from) => languages.flatMap((to) => (from === to ? [] : [{ from, to }])));
  return { kind: 'languages', pairs };
}
