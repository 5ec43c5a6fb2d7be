import { Worker } from 'node:worker_threads';
import type { Concordance, ConcordanceQuestion } from './concordance-store.ts';
import type { MemoryAnswer, MemoryRequest } from './memory-messages.ts';
import type { MemoryMatch, MemoryPair, MemoryQuestion } from './memory-pair.ts';

/** The memory in its thread: nobody's typing waits while it looks. */
export interface MemoryThread {
  heads(): Promise<ReadonlyMap<string, number>>;
  replace(articleId: string, seq: number, pairs: readonly MemoryPair[]): Promise<void>;
  lookUp(question: MemoryQuestion): Promise<readonly MemoryMatch[]>;
  concordance(question: ConcordanceQuestion): Promise<Concordance>;
  close(): Promise<void>;
}

const THREAD = new URL('./memory-thread.ts', import.meta.url);

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A memory over a file, or (`:memory:`) over none. The thread starts with the first question. */
export function memoryThread(file: string): MemoryThread {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let last = 0;

  function start(): Worker {
    const worker = new Worker(THREAD, { workerData: { file } });
    // A question keeps the program alive, the thread does not.
    worker.unref();
    worker.on('message', ({ number, result, error }: MemoryAnswer) => {
      const { resolve, reject } = waiting.get(number) ?? {};
      waiting.delete(number);
      if (error === null) resolve?.(result);
      else reject?.(new RangeError(`the memory could not answer: ${error}`));
    });
    const end = (error: Error) => {
      if (thread === worker) thread = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    worker.on('error', end);
    worker.on('exit', () => end(new RangeError('the thread of the memory has ended')));
    return worker;
  }

  function ask<T>(request: MemoryRequest): Promise<T> {
    thread ??= start();
    const number = ++last;
    return new Promise<T>((resolve, reject) => {
      waiting.set(number, { resolve: resolve as (result: unknown) => void, reject });
      thread?.postMessage({ number, request });
    });
  }

  return {
    heads: () => ask({ kind: 'heads' }),
    replace: (articleId, seq, pairs) => ask({ kind: 'replace', articleId, seq, pairs }),
    lookUp: (question) => ask({ kind: 'look-up', question }),
    concordance: (question) => ask({ kind: 'concordance', question }),
    close: async () => {
      const worker = thread;
      thread = null;
      await worker?.terminate();
    },
  };
}
