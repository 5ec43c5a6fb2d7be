import { Worker } from 'node:worker_threads';
import type { InstalledModel } from '../models/model-folder.ts';

/** What a thread is asked. */
export interface ThreadQuestion {
  readonly texts: readonly string[];
  readonly html: boolean;
}

/** What a thread says: once that it is ready or cannot be, then one answer for each question. */
export type ThreadAnswer =
  | { readonly kind: 'ready' }
  /** The file that is not as it was published; null where the engine could not read the model. */
  | { readonly kind: 'unloadable'; readonly file: string | null }
  | { readonly kind: 'translated'; readonly texts: readonly string[] }
  | { readonly kind: 'broken' };

export type ThreadFailure =
  | Extract<ThreadAnswer, { kind: 'unloadable' | 'broken' }>
  | { readonly kind: 'stopped' };
type Said = Extract<ThreadAnswer, { kind: 'translated' }> | ThreadFailure;

/** A thread that translates by one model, or by two one after the other, and holds them in its memory. */
export interface TranslatingThread {
  /** One question at a time, in the order of asking. Where `signal` stops it, the thread ends. */
  ask(question: ThreadQuestion, signal?: AbortSignal): Promise<Said>;
  /** Ends it, which gives its memory back, and resolves when it is gone. */
  end(): Promise<void>;
  readonly isOver: () => boolean;
}

const THREAD = new URL('./translating-thread.ts', import.meta.url);

/** Starts a thread with its models: one, or two of which the second translates what the first gives. */
export function startThread(models: readonly InstalledModel[]): TranslatingThread {
  const thread = new Worker(THREAD, { workerData: models });
  let over: ThreadFailure | null = null;
  let isReady = false;
  let tell: (said: ThreadAnswer | ThreadFailure) => void = () => {};
  let last: Promise<unknown> = hear();

  function hear(): Promise<ThreadAnswer | ThreadFailure> {
    return new Promise((resolve) => {
      tell = resolve;
    });
  }

  function finish(why: ThreadFailure): void {
    over ??= why;
    tell(over);
  }

  thread.unref();
  thread.on('message', (said: ThreadAnswer) => {
    if (said.kind === 'ready') isReady = true;
    if (said.kind === 'ready' || said.kind === 'translated') tell(said);
    else finish(said);
  });
  // Marian ends its whole program where it cannot go on, or cannot read a model; here that is the thread.
  const ended = () => finish(isReady ? { kind: 'broken' } : { kind: 'unloadable', file: null });
  thread.on('error', ended);
  thread.on('exit', ended);

  async function askNow(question: ThreadQuestion, signal: AbortSignal | undefined): Promise<Said> {
    if (over) return over;
    if (signal?.aborted) return { kind: 'stopped' };
    const stop = () => {
      finish({ kind: 'stopped' });
      void thread.terminate();
    };
    signal?.addEventListener('abort', stop, { once: true });
    const heard = hear();
    thread.postMessage(question);
    const said = await heard;
    signal?.removeEventListener('abort', stop);
    return said.kind === 'ready' ? { kind: 'broken' } : said;
  }

  return {
    ask: (question, signal) => {
      const answer = last.then(() => askNow(question, signal));
      last = answer;
      return answer;
    },
    end: async () => {
      finish({ kind: 'stopped' });
      await thread.terminate();
    },
    isOver: () => over !== null,
  };
}
