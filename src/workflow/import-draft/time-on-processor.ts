import type { Worker } from 'node:worker_threads';

/** How many times longer than its time on a processor a stage may wait for one, before nobody waits any more. */
export const PATIENCE = 6;

/** How often a stage is looked at that has nearly had its time, in milliseconds. */
const LOOK_MS = 50;

/** Watches how long a thread has been at work. */
export interface TimeWatch {
  /** Begins a stage that may take so many milliseconds of a processor; `spent` is what the thread took before it. */
  begin(ms: number, spent: number): void;
  stop(): void;
}

/**
 * Calls `tooSlow` once a stage of a thread has had its time. Time on a processor is what counts: where others keep the
 * machine busy, a harmless document takes no more of it, and only waits.
 */
export function watchTime(thread: Pick<Worker, 'cpuUsage'>, tooSlow: (ms: number) => void): TimeWatch {
  let stage = 0;
  let next: NodeJS.Timeout | undefined;
  let patience: NodeJS.Timeout | undefined;

  const stop = () => {
    stage++;
    clearTimeout(next);
    clearTimeout(patience);
  };
  const end = (ms: number) => {
    stop();
    tooSlow(ms);
  };
  const look = async (own: number, ms: number, before: number) => {
    // A thread that ends meanwhile has nothing more to say.
    const usage = await thread.cpuUsage().catch(() => null);
    if (usage === null || own !== stage) return;
    const spent = (usage.user + usage.system) / 1000 - before;
    if (spent >= ms) end(ms);
    else next = setTimeout(look, Math.max(ms - spent, LOOK_MS), own, ms, before);
  };
  return {
    begin(ms, spent) {
      stop();
      next = setTimeout(look, ms, stage, ms, spent);
      patience = setTimeout(end, ms * PATIENCE, ms);
    },
    stop,
  };
}
