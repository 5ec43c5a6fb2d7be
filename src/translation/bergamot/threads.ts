import { modelName } from '../models/model.ts';
import type { InstalledModel } from '../models/model-folder.ts';
import { startThread, type ThreadQuestion, type TranslatingThread } from './thread.ts';

/** How many threads hold models at the same time, each some hundred megabytes; beyond that the longest idle one ends. */
export const MAX_THREADS = 2;
/** How long a thread keeps its models in memory after its last question, in milliseconds. */
export const IDLE_MS = 60_000;

/** The threads that are kept ready, by the models they hold. */
export interface Threads {
  ask(
    models: readonly InstalledModel[],
    question: ThreadQuestion,
    signal?: AbortSignal,
  ): ReturnType<TranslatingThread['ask']>;
  /** How many threads there are. */
  count(): number;
  /** Ends every thread. */
  end(): Promise<void>;
}

interface Held {
  readonly thread: TranslatingThread;
  asked: number;
  idle: NodeJS.Timeout | null;
}

/** Keeps threads between questions, and gives their memory back when nobody has asked for a while. */
export function keepThreads(idleMs: number = IDLE_MS): Threads {
  const held = new Map<string, Held>();

  function take(models: readonly InstalledModel[]): { readonly key: string; readonly own: Held } {
    const key = models.map((model) => `${modelName(model)} ${model.version} ${model.folder}`).join(' ');
    const known = held.get(key);
    const own =
      known && !known.thread.isOver() ? known : { thread: startThread(models), asked: 0, idle: null };
    // Last in the map: asked last.
    held.delete(key);
    held.set(key, own);
    if (own.idle) clearTimeout(own.idle);
    own.idle = null;
    makeRoom();
    return { key, own };
  }

  function makeRoom(): void {
    const idle = [...held].filter(([, { asked }]) => asked === 0).slice(0, -1);
    for (const [key] of idle.slice(0, Math.max(0, held.size - MAX_THREADS))) void drop(key);
  }

  async function drop(key: string): Promise<void> {
    const own = held.get(key);
    held.delete(key);
    if (own?.idle) clearTimeout(own.idle);
    await own?.thread.end();
  }

  return {
    ask: async (models, question, signal) => {
      const { key, own } = take(models);
      own.asked += 1;
      const said = await own.thread.ask(question, signal);
      own.asked -= 1;
      if (held.get(key) !== own) return said;
      if (own.thread.isOver()) void drop(key);
      else if (own.asked === 0) own.idle = setTimeout(() => void drop(key), idleMs).unref();
      return said;
    },
    count: () => held.size,
    end: async () => {
      await Promise.all([...held.keys()].map(drop));
    },
  };
}
