import { parentPort, workerData } from 'node:worker_threads';
import { concordance } from './concordance-store.ts';
import { lookUp } from './lookup.ts';
import type { MemoryAnswer, MemoryRequest } from './memory-messages.ts';
import { openMemoryStore } from './memory-store.ts';
import { pairIndex } from './pair-index-store.ts';

const store = openMemoryStore(workerData.file);
const index = pairIndex(store.database);

function answer(request: MemoryRequest): unknown {
  switch (request.kind) {
    case 'heads':
      return store.heads();
    case 'replace':
      return store.replace(request.articleId, request.seq, request.pairs);
    case 'look-up':
      return lookUp(index, request.question);
    case 'concordance':
      return concordance(store.database, request.question);
    default:
      return request satisfies never;
  }
}

parentPort?.on(
  'message',
  ({ number, request }: { readonly number: number; readonly request: MemoryRequest }) => {
    let message: MemoryAnswer;
    try {
      message = { number, result: answer(request), error: null };
    } catch (error) {
      message = { number, result: null, error: (error as Error).message };
    }
    parentPort?.postMessage(message);
  },
);
