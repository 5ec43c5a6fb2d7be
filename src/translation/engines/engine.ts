import type { Reason } from '../../text/reason.ts';

/** The part of the platform's `fetch` that engines use; an argument everywhere, so that tests can pass their own. */
export type Fetch = typeof globalThis.fetch;

declare const checked: unique symbol;

/** The address of an engine's server, checked by `readAddress`: http or https, no credentials, ends in a slash. */
export type EngineAddress = string & { readonly [checked]: 'engine address' };

/** What an operator or a person told us about one engine. */
export interface EngineSettings {
  readonly address: EngineAddress;
  readonly key?: string;
  /** What else the engine can be told, by the names of its options. */
  readonly options?: Readonly<Record<string, string>>;
  /** The longest wait for one answer; each engine has its own default. */
  readonly timeoutMs?: number;
}

/** What one request may hold. Characters are UTF-16 code units, summed over the texts. */
export interface EngineLimits {
  readonly maxCharsPerRequest: number;
  readonly maxUnitsPerRequest: number;
}

/** A direction of translation that an engine offers, as BCP 47 tags. */
export interface LanguagePair {
  readonly from: string;
  readonly to: string;
}

/** A term of the source's language and what it is called in the other. */
export interface Term {
  readonly source: string;
  readonly target: string;
}

/** Texts to translate, one block each, and the BCP 47 tags of their language and the one wanted. */
export interface Batch extends LanguagePair {
  readonly texts: readonly string[];
  /** The texts are HTML: its tags come back at the words they belong to. Only for engines that keep markup. */
  readonly html?: boolean;
  /** The whole text that these belong to, which is not translated: engines that can do so translate in its light. */
  readonly context?: string;
  /** How the project renders terms, which engines that can be told so keep to. */
  readonly terms?: readonly Term[];
  readonly signal?: AbortSignal;
  /** Called, and awaited, with why there is no answer yet, each time before the engine is asked again. */
  readonly onDelay?: (why: Failure) => void | Promise<void>;
}

/** One translation for each text of the batch, in its order, in NFC. */
export interface Translated {
  readonly kind: 'translated';
  readonly texts: readonly string[];
  readonly engine: string;
  /** As the engine itself states it; null where it states none. */
  readonly version: string | null;
}

/** The ways in which asking an engine can fail; all of them leave everything as it was. */
export const failureKinds = [
  'unavailable',
  'slow',
  'refused',
  'rate-limited',
  'garbled',
  'unsupported-pair',
  'too-long',
  'cancelled',
  'not-ready',
  'used-up',
  'declined',
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** Every cause an engine or its settings can name; the words are `engines:reason.<code>`. */
export const engineReasonCodes = [
  'connection-refused',
  'host-not-found',
  'connection-lost',
  'no-connection',
  'certificate',
  'no-answer-in-time',
  'status',
  'server-said',
  'pipeline-failed',
  'no-languages',
  'slow-down',
  'key-needed',
  'key-refused',
  'banned',
  'redirected',
  'not-an-engine',
  'not-json',
  'broken-json',
  'answer-too-big',
  'wrong-shape',
  'wrong-count',
  'pair-not-offered',
  'request-over-limit',
  'text-over-limit',
  'server-limit',
  'stopped',
  'address-malformed',
  'address-not-http',
  'address-has-credentials',
  'address-has-query',
  'key-without-address',
  'no-models',
  'model-missing',
  'model-damaged',
  'engine-ended',
  'quota',
  'glossary-unknown',
  'model-unknown',
  'model-not-chosen',
  'model-declined',
  'answer-cut-off',
  'paragraph-missing',
  'paragraph-added',
  'paragraph-swollen',
  'paragraph-cut',
] as const;
export type EngineReasonCode = (typeof engineReasonCodes)[number];

/** A cause as data, with the values its words need. */
export interface EngineReason extends Reason {
  readonly code: EngineReasonCode;
}

/** Why there is no answer. */
export interface Failure {
  readonly kind: FailureKind;
  readonly detail: EngineReason;
  /** How long the server asked us to wait, where it did. */
  readonly retryAfterSeconds?: number;
}

/** The pairs an engine offers at this moment. */
export interface Languages {
  readonly kind: 'languages';
  readonly pairs: readonly LanguagePair[];
}

/** The engine answers and offers this many pairs. */
export interface Ready {
  readonly kind: 'ready';
  readonly version: string | null;
  readonly pairs: number;
  /** How much of what the account allows in a period is used, in characters; absent where the engine does not say. */
  readonly quota?: { readonly used: number; readonly limit: number };
}

/**
 * A machine-translation engine. `translate` makes one request and answers `too-long` for a batch over the limits;
 * `inBatches` and `withRetry` wrap it. Nothing here throws for what a server does, and nothing is logged.
 */
export interface Engine {
  readonly id: string;
  readonly name: string;
  readonly limits: EngineLimits;
  /** Whether it takes HTML, where a batch says so, and brings the tags back at the words they belong to. */
  readonly keepsMarkup?: boolean;
  /** Whether it can be told how terms are rendered. */
  readonly takesTerms?: boolean;
  /** It runs in this program: what it offers is known at once, and may change at any moment. */
  readonly isInside?: boolean;
  languages(signal?: AbortSignal): Promise<Languages | Failure>;
  translate(batch: Batch): Promise<Translated | Failure>;
  health(signal?: AbortSignal): Promise<Ready | Failure>;
}

/** Something that an engine can be told besides its address and key; its words are `engines:option.<name>`. */
export interface EngineOption {
  readonly name: string;
  readonly variable: string;
  /** What can be chosen, the usual first; absent where anything may be typed. */
  readonly choices?: readonly string[];
  /** The engine cannot do without it. */
  readonly isNeeded?: boolean;
}

/** A kind of engine: how it is called, which environment variables configure it, how to connect to one. */
export interface EngineKind {
  readonly id: string;
  readonly name: string;
  readonly variables: { readonly address: string; readonly key?: string };
  readonly options: readonly EngineOption[];
  /** Where its server is unless somebody says otherwise; absent for engines that people run themselves. */
  usualAddress?(key: string): EngineAddress;
  /** Its provider wants money for what it translates. */
  readonly isPaid?: boolean;
  connect(settings: EngineSettings, fetch: Fetch): Engine;
}

/** A failure with its cause. */
export function failure(
  kind: FailureKind,
  code: EngineReasonCode,
  values?: Readonly<Record<string, string | number>>,
  retryAfterSeconds?: number,
): Failure {
  const detail: EngineReason = values === undefined ? { code } : { code, values };
  return retryAfterSeconds === undefined ? { kind, detail } : { kind, detail, retryAfterSeconds };
}
