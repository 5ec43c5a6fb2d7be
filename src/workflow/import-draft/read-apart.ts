import { Worker } from 'node:worker_threads';
import { unpackedSize } from '../../article/import/archive/zip-directory.ts';
import type { Reason } from '../../text/reason.ts';
import { doTask, type ReadingOutcome, type ReadingStage, type ReadingTask } from './reading-task.ts';
import { watchTime } from './time-on-processor.ts';

/** What is smaller is read at once: starting a thread takes longer. In bytes, or UTF-16 units of known blocks. */
export const MAX_READ_AT_ONCE = 50_000;

/** What a thread may take before it is ended. */
export interface ReadingLimits {
  /** Of each stage, in milliseconds of a processor. */
  readonly ms: Readonly<Record<'starting' | ReadingStage, number>>;
  /** Memory in megabytes. */
  readonly megabytes: number;
}

/**
 * What people write is read in a fraction of the time; only files that were made to hurt take longer. Languages take
 * half a millisecond a block, however harmless it is. A thread's start is ours, and slow on a busy machine only.
 */
export const readingLimits: ReadingLimits = {
  ms: { starting: 10_000, unpacking: 1_500, reading: 1_500, 'telling-languages': 10_000 },
  megabytes: 200,
};

/** How many threads read at the same time; who comes later waits. */
export const MAX_THREADS = 2;

/**
 * What a thread says: the stage it begins and what it has spent before, in milliseconds of a processor, and last of all
 * the outcome.
 */
export type ThreadMessage =
  | { readonly stage: ReadingStage; readonly spent: number }
  | { readonly outcome: ReadingOutcome };

/**
 * Does a piece of reading without holding up anybody else: a large one in a thread of its own, which is ended when
 * it takes too long or too much memory. That is a refusal, like any other text that cannot be read.
 */
export async function readApart<T extends ReadingTask>(
  task: T,
  limits: ReadingLimits = readingLimits,
): Promise<OutcomeOf<T>> {
  // What a task gives follows from its kind, which the type of `doTask` does not say.
  if (sizeOf(task) <= MAX_READ_AT_ONCE) return doTask(task, () => {}) as OutcomeOf<T>;
  const leave = await enter();
  try {
    return (await inThread(task, limits)) as OutcomeOf<T>;
  } finally {
    leave();
  }
}

type OutcomeOf<T extends ReadingTask> = Extract<ReadingOutcome, { kind: T['kind'] | 'refused' }>;

function sizeOf(task: ReadingTask): number {
  if (task.kind === 'languages') return task.question.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return unpackedSize(task.bytes) ?? task.bytes.length;
}

const THREAD = new URL('./reading-thread.ts', import.meta.url);
/** Of the memory a thread may hold, what is for the newest objects; its code and buffers come on top of both. */
const YOUNG_MB = 32;
const CODE_AND_BUFFERS_MB = 48;

function inThread(task: ReadingTask, { ms, megabytes }: ReadingLimits): Promise<ReadingOutcome> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, {
      workerData: task,
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MB,
        maxOldGenerationSizeMb: megabytes - YOUNG_MB - CODE_AND_BUFFERS_MB,
      },
    });
    const time = watchTime(thread, (tooLong) => {
      end(refused({ code: 'reading-too-slow', values: { seconds: tooLong / 1000 } }));
    });
    const end = (outcome: ReadingOutcome) => {
      resolve(outcome);
      void thread.terminate();
    };
    thread.on('message', (message: ThreadMessage) => {
      if ('stage' in message) time.begin(ms[message.stage], message.spent);
      else end(message.outcome);
    });
    thread.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        end(refused({ code: 'reading-too-much-memory', values: { megabytes } }));
      } else reject(error);
    });
    thread.on('exit', (status) => {
      time.stop();
      reject(new RangeError(`a reading thread ended with ${status} and no outcome`));
    });
    time.begin(ms.starting, 0);
  });
}

const refused = (reason: Reason): ReadingOutcome => ({ kind: 'refused', reason });

let threads = 0;
const waiting: (() => void)[] = [];

/** Waits for a turn, in order of coming; gives the function that ends it. */
async function enter(): Promise<() => void> {
  if (threads >= MAX_THREADS) await new Promise<void>((turn) => waiting.push(turn));
  else threads++;
  return () => {
    const next = waiting.shift();
    // The turn is handed on as it is.
    if (next) next();
    else threads--;
  };
}
