import { createHash } from 'node:crypto';
import type { Batch, Engine, Failure, Translated } from './engine.ts';

/** What an engine answered to a text. */
export interface KnownAnswer {
  readonly text: string;
  readonly version: string | null;
}

/** Where answers are kept, by the hash of everything that was asked. */
export interface AnswerMemory {
  find(hashes: readonly string[]): Promise<ReadonlyMap<string, KnownAnswer>>;
  save(answers: ReadonlyMap<string, KnownAnswer>): Promise<void>;
}

/**
 * The same engine, never asked twice for the same text: what it answered once, set up as it is (`setup`), it has
 * answered. The context counts for nothing here: one changed word of an article would have all of it paid for again.
 */
export function withMemory(engine: Engine, setup: string, memory: AnswerMemory): Engine {
  async function translate(batch: Batch): Promise<Translated | Failure> {
    const hashes = batch.texts.map((text) => hashOf(setup, batch, text));
    const known = await memory.find(hashes);
    const open = batch.texts.filter((_, at) => !known.has(hashes[at] ?? ''));
    if (open.length === 0) {
      const version = known.get(hashes[0] ?? '')?.version ?? null;
      return { kind: 'translated', texts: answersOf(hashes, known), engine: engine.id, version };
    }
    const outcome = await engine.translate({ ...batch, texts: open });
    if (outcome.kind !== 'translated') return outcome;
    const fresh = new Map(
      open.map((text, at) => [
        hashOf(setup, batch, text),
        { text: outcome.texts[at] ?? '', version: outcome.version },
      ]),
    );
    await memory.save(fresh);
    return { ...outcome, texts: answersOf(hashes, new Map([...known, ...fresh])) };
  }

  return { ...engine, translate };
}

function answersOf(hashes: readonly string[], answers: ReadonlyMap<string, KnownAnswer>): readonly string[] {
  return hashes.map((hash) => answers.get(hash)?.text ?? '');
}

function hashOf(setup: string, { from, to, html = false, terms = [] }: Batch, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([setup, from, to, html, terms, text]))
    .digest('hex');
}
