import { Worker } from 'node:worker_threads';
import type { SearchedBlock, Suggestion } from '../../annotation/find-suggestions.ts';
import type { NameToFind } from '../../annotation/ledger/find-mentions.ts';

/** A text that is searched for what could be tagged. */
export interface SearchedText {
  readonly lang: string;
  readonly blocks: readonly SearchedBlock[];
  /** The names that the ledger has in its language. */
  readonly names?: readonly NameToFind[];
}

/** How long a search may take, in milliseconds: a long article takes a second or two, most of them for starting. */
export const MAX_SEARCH_MS = 30_000;

const THREAD = new URL('./searching-thread.ts', import.meta.url);

let lastSearch: Promise<unknown> = Promise.resolve();

/**
 * Searches texts in a thread, one search after the other, so that nobody's typing waits. Gives the suggestions for
 * each text; null where it took too long.
 */
export function searchApart(
  texts: readonly SearchedText[],
  maxMs: number = MAX_SEARCH_MS,
): Promise<readonly (readonly Suggestion[])[] | null> {
  const search = lastSearch.then(() => searchInThread(texts, maxMs));
  lastSearch = search.catch(() => null);
  return search;
}

function searchInThread(
  texts: readonly SearchedText[],
  maxMs: number,
): Promise<readonly (readonly Suggestion[])[] | null> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: texts });
    const timer = setTimeout(() => {
      resolve(null);
      void thread.terminate();
    }, maxMs);
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', (status) => {
      clearTimeout(timer);
      reject(new RangeError(`a searching thread ended with ${status} and found nothing`));
    });
  });
}
