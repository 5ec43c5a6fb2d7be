import {
  type Batch,
  type Engine,
  type EngineLimits,
  type Failure,
  failure,
  type Translated,
} from './engine.ts';
import { totalLength } from './limits.ts';
import { cutIntoPieces } from './pieces.ts';

/** A text is not cut below this length, however little a server takes at once. */
export const SHORTEST_PIECE_CHARS = 200;

/** As many texts as one likes. */
export interface LongBatch extends Batch {
  /** Called, and awaited, after every answer, in order: what it is given can be kept whatever happens next. */
  readonly onPart?: (part: TranslatedPart) => void | Promise<void>;
}

/** Translations of the texts from index `first` on. */
export interface TranslatedPart extends Translated {
  readonly first: number;
}

/** A failure on the way, with the translations of the leading texts that were done by then. */
export interface Interrupted extends Failure {
  readonly done: readonly string[];
}

/** An engine that takes any number of texts of any length. */
export interface BatchingEngine extends Engine {
  translate(batch: LongBatch): Promise<Translated | Interrupted>;
}

/**
 * The same engine for whole articles: requests within its limits, one after another, smaller ones where the server
 * says that it takes less; long texts are cut after sentences and put together again. Blank texts are not sent, and
 * the white space around a text stays.
 */
export function inBatches(engine: Engine): BatchingEngine {
  return { ...engine, translate: (batch) => translateAll(engine, batch, engine.limits) };
}

async function translateAll(
  engine: Engine,
  { texts, onPart, ...request }: LongBatch,
  limitsAtFirst: EngineLimits,
): Promise<Translated | Interrupted> {
  const done: string[] = [];
  let limits = limitsAtFirst;
  let version: string | null = null;
  while (done.length < texts.length) {
    const first = done.length;
    const group = nextGroup(texts, first, limits);
    const outcome = await translateGroup(engine, { ...request, texts: group }, limits);
    if (outcome.kind === 'translated') {
      done.push(...outcome.texts);
      version = outcome.version ?? version;
      await onPart?.({ ...outcome, first });
      continue;
    }
    const smaller = outcome.kind === 'too-long' ? shrink(limits, group) : null;
    if (smaller === null) return { ...outcome, done };
    limits = smaller;
  }
  return { kind: 'translated', texts: done, engine: engine.id, version };
}

/** The texts of the next request: as many as fit, but one at least. */
function nextGroup(texts: readonly string[], first: number, limits: EngineLimits): readonly string[] {
  let end = first + 1;
  let chars = texts[first]?.length ?? 0;
  while (end < texts.length && end - first < limits.maxUnitsPerRequest) {
    chars += texts[end]?.length ?? 0;
    if (chars > limits.maxCharsPerRequest) break;
    end += 1;
  }
  return texts.slice(first, end);
}

async function translateGroup(
  engine: Engine,
  batch: Batch,
  limits: EngineLimits,
): Promise<Translated | Failure> {
  const cores = batch.texts.map((text) => text.trim());
  const sent = cores.filter((core) => core !== '');
  const outcome = await translateCores(engine, { ...batch, texts: sent }, limits);
  if (outcome.kind !== 'translated') return outcome;
  let next = 0;
  const texts = batch.texts.map((text, index) => {
    const core = cores[index] ?? '';
    if (core === '') return text;
    const start = text.indexOf(core);
    const translation = (outcome.texts[next++] ?? '').trim();
    return text.slice(0, start) + translation + text.slice(start + core.length);
  });
  return { ...outcome, texts };
}

/** One request, or several for a single text that is longer than one may be. */
async function translateCores(
  engine: Engine,
  batch: Batch,
  limits: EngineLimits,
): Promise<Translated | Failure> {
  const { texts } = batch;
  if (texts.length === 0) return { kind: 'translated', texts, engine: engine.id, version: null };
  if (totalLength(texts) <= limits.maxCharsPerRequest) return engine.translate(batch);
  const pieces = cutIntoPieces(texts.join(''), limits.maxCharsPerRequest);
  if (pieces === null) return failure('too-long', 'text-over-limit', { limit: limits.maxCharsPerRequest });
  const outcome = await translateAll(engine, { ...batch, texts: pieces }, limits);
  return outcome.kind === 'translated' ? { ...outcome, texts: [outcome.texts.join('')] } : outcome;
}

/** Half of what was too much: fewer texts first, then a shorter one; null where it cannot be less. */
function shrink(limits: EngineLimits, group: readonly string[]): EngineLimits | null {
  if (group.length > 1) return { ...limits, maxUnitsPerRequest: Math.ceil(group.length / 2) };
  const length = group[0]?.length ?? 0;
  // A text over the limit was cut already, and its pieces were refused down to the shortest.
  if (length > limits.maxCharsPerRequest || length <= SHORTEST_PIECE_CHARS) return null;
  return { ...limits, maxCharsPerRequest: Math.max(SHORTEST_PIECE_CHARS, Math.ceil(length / 2)) };
}
