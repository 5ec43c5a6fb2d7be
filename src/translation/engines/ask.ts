import { hostOf } from './address.ts';
import { type Failure, type Fetch, failure } from './engine.ts';
import { readRetryAfter } from './retry-after.ts';

/** The longest answer that is read, in bytes; a translated batch is a few kilobytes. */
export const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
/** How much of a server's own error message is passed on, in UTF-16 units. */
export const MAX_MESSAGE_CHARS = 200;

/** One request to an engine's server. */
export interface Question {
  readonly url: string;
  /** Absent for a plain GET. */
  readonly body?: { readonly type: string; readonly content: string };
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Besides those that every request has, such as one that holds a key. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A key that must not come back in a message. */
  readonly secret?: string | undefined;
}

/** What the server said. `json` is undefined only where an error status came without JSON. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly json: unknown;
  /** The server's own words for an error, shortened, without the secret; empty where it gave none. */
  readonly message: string;
  /** The server's own code for an error, where it has one. */
  readonly code?: string;
  readonly retryAfterSeconds?: number;
}

/**
 * Asks once and reads the whole JSON answer, within time and size. Redirects are not followed: texts and keys go to
 * the configured host and nowhere else. No answer, and no readable one under a good status, is a failure.
 */
export async function ask(fetch: Fetch, question: Question): Promise<Answer | Failure> {
  if (question.signal?.aborted) return failure('cancelled', 'stopped');
  const stop = new AbortController();
  const cancel = () => stop.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, question.timeoutMs);
  question.signal?.addEventListener('abort', cancel, { once: true });
  try {
    const response = await fetch(question.url, request(question, stop.signal));
    return await readAnswer(response, question);
  } catch (error) {
    if (question.signal?.aborted) return failure('cancelled', 'stopped');
    if (late) return failure('slow', 'no-answer-in-time', { seconds: Math.ceil(question.timeoutMs / 1000) });
    return failureOfConnection(error, hostOf(question.url));
  } finally {
    clearTimeout(timer);
    question.signal?.removeEventListener('abort', cancel);
    // Frees the connection where the body was left unread; after a complete answer it does nothing.
    stop.abort();
  }
}

function request({ body, headers: own }: Question, signal: AbortSignal): RequestInit {
  // Servers word their errors in the language asked for, and engines tell some of them apart by their words.
  const headers = { accept: 'application/json', 'accept-language': 'en', ...own };
  const common = { signal, redirect: 'manual' } as const;
  if (body === undefined) return { ...common, headers };
  return {
    ...common,
    method: 'POST',
    headers: { ...headers, 'content-type': body.type },
    body: body.content,
  };
}

async function readAnswer(response: Response, question: Question): Promise<Answer | Failure> {
  const { status } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    const target = URL.parse(response.headers.get('location') ?? '', question.url);
    return failure('refused', 'redirected', { host: target?.host ?? '?' });
  }
  const contentType = response.headers.get('content-type') ?? '';
  const isJson = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType);
  if (response.ok && !isJson) {
    return failure('garbled', 'not-json', { type: tidy(contentType.split(';')[0] ?? '') || '?' });
  }
  const bytes = isJson ? await readBytes(response) : new Uint8Array();
  if (bytes === null)
    return failure('garbled', 'answer-too-big', { megabytes: MAX_ANSWER_BYTES / 1024 ** 2 });
  const json = isJson ? parse(bytes) : undefined;
  if (response.ok && json === undefined) return failure('garbled', 'broken-json');
  const retryAfterSeconds = readRetryAfter(response.headers.get('retry-after'), Date.now());
  const message = response.ok ? '' : messageIn(json, question.secret);
  const code = response.ok ? null : codeIn(json);
  return {
    kind: 'answer',
    status,
    json,
    message,
    ...(code !== null && { code }),
    ...(retryAfterSeconds !== null && { retryAfterSeconds }),
  };
}

/** The body, or null where it is longer than allowed. */
async function readBytes(response: Response): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MAX_ANSWER_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** LibreTranslate says it in `error`, Apertium in `explanation`, chat servers in `error.message`, others in `message`. */
function messageIn(json: unknown, secret: string | undefined): string {
  const fields = fieldsOf(json);
  const nested = fieldsOf(fields.error).message;
  const said = [fields.error, nested, fields.explanation, fields.message].find(
    (it) => typeof it === 'string',
  );
  if (typeof said !== 'string') return '';
  return tidy(secret ? said.replaceAll(secret, '…') : said);
}

/** Chat servers name the cause in `error.code`, some of them only in `error.type`. */
function codeIn(json: unknown): string | null {
  const { code, type } = fieldsOf(fieldsOf(json).error);
  const named = typeof code === 'string' ? code : type;
  return typeof named === 'string' ? named : null;
}

function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {};
}

function tidy(text: string): string {
  const line = text.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim();
  return line.length > MAX_MESSAGE_CHARS ? `${line.slice(0, MAX_MESSAGE_CHARS - 1).toWellFormed()}…` : line;
}

/** Fetch reports every network failure as one error; what really happened is in the code of its cause. */
function failureOfConnection(error: unknown, host: string): Failure {
  const code = codeOf(error);
  if (code === 'ECONNREFUSED') return failure('unavailable', 'connection-refused', { host });
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return failure('unavailable', 'host-not-found', { host });
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT')
    return failure('slow', 'no-connection', { host });
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL/.test(code))
    return failure('unavailable', 'certificate', { host });
  if (/^UND_ERR_(?:SOCKET|RES|ABORTED|BODY)|^ECONNRESET$|^EPIPE$/.test(code)) {
    return failure('unavailable', 'connection-lost', { host });
  }
  return failure('unavailable', 'no-connection', { host });
}

function codeOf(error: unknown): string {
  const cause = (error as { readonly cause?: { readonly code?: unknown } } | null)?.cause;
  return typeof cause?.code === 'string' ? cause.code : '';
}
