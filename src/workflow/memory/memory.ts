import { listArticles } from '../../article/store.ts';
import { listHeads } from '../../history/changes-since.ts';
import type { MemoryThread } from '../../translation/memory/ask-memory.ts';
import type { Concordance, ConcordanceQuestion } from '../../translation/memory/concordance-store.ts';
import type { MemoryMatch, MemoryQuestion } from '../../translation/memory/memory-pair.ts';
import type { Services } from '../services.ts';
import { pairsOfArticle } from './pairs-of-article.ts';

/** The project's memory: what people confirmed in any article, found again. */
export interface Memory {
  /** The best translations of the same or similar words. */
  suggest(question: MemoryQuestion): Promise<readonly MemoryMatch[]>;
  /** Rows of articles with some words. */
  concordance(question: ConcordanceQuestion): Promise<Concordance>;
  /** Resolves once everything that was done up to now has been learned. */
  catchUp(): Promise<void>;
  close(): Promise<void>;
}

/** Where more articles than this have changed, nobody waits until all of them are learned. */
const MAX_WAITED_FOR = 10;

/**
 * A memory that follows the articles: before it answers it learns what was confirmed, changed or taken back since. What
 * it keeps is derived, so that nothing has to be undone in it.
 */
export function createMemory(services: Services, thread: MemoryThread): Memory {
  const { database, projectId, articles } = services;
  let heads: Map<string, number> | null = null;
  let learning: Promise<void> = Promise.resolve();
  let seenAt: number | null = null;

  /** The articles that have changed since they were learned. */
  async function changed(): Promise<readonly { readonly id: string; readonly seq: number }[]> {
    heads ??= new Map(await thread.heads());
    const now = await listHeads(database.read, projectId);
    const active = new Set((await listArticles(database.read, projectId)).map(({ id }) => id));
    const current = [...active].map((id) => ({ id, seq: now.get(id)?.head_seq ?? 0 }));
    const gone = [...heads]
      .filter(([id, seq]) => !active.has(id) && seq !== 0)
      .map(([id]) => ({ id, seq: 0 }));
    return [...current.filter(({ id, seq }) => heads?.get(id) !== seq), ...gone];
  }

  async function learn(those: readonly { readonly id: string; readonly seq: number }[]): Promise<void> {
    for (const { id, seq } of those) {
      const reading = seq === 0 ? null : await articles.read(id);
      const learned = reading?.seq ?? seq;
      await thread.replace(id, learned, reading ? pairsOfArticle(reading.state) : []);
      heads?.set(id, learned);
    }
  }

  async function follow(isPatient: boolean): Promise<void> {
    const version = database.dataVersion();
    if (version === seenAt) return isPatient ? learning : undefined;
    const those = await changed();
    seenAt = version;
    if (those.length > 0) learning = learning.then(() => learn(those));
    if (isPatient || those.length <= MAX_WAITED_FOR) await learning;
  }

  return {
    suggest: async (question) => {
      await follow(false);
      return thread.lookUp(question);
    },
    concordance: async (question) => {
      await follow(false);
      return thread.concordance(question);
    },
    catchUp: () => follow(true),
    close: () => thread.close(),
  };
}
