import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { LoadRequest, LoadResult } from './load.ts';

/** A request to `timed-app.ts` that carries this header is answered by an app that has no rendered row yet. */
export const EMPTY_CACHE_HEADER = 'x-empty-row-cache';

/** Ticks a second in `/proc`; Linux has told programs 100 for as long as there is `/proc`. */
const TICKS = 100;

/** A server in a process of its own. */
export interface ServerProcess {
  readonly port: number;
  readonly address: string;
  /** CPU seconds that it has used so far; NaN where the system does not tell. */
  cpuSeconds(): number;
  /** The next line that it writes. */
  nextLine(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a Node program that says where it is open, and waits until it does. Throws where it ends before. */
export async function startServer(...args: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  endWithUs(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async () => {
    const line = await lines.next();
    if (line.done) throw new Error(`${args[0]} ended`);
    return line.value;
  };
  const address = /http:\S+/.exec(await nextLine())?.[0] ?? '';
  return {
    address,
    port: Number(new URL(address).port),
    cpuSeconds: () => cpuSecondsOf(child),
    nextLine,
    stop: () => stop(child),
  };
}

/** A load generator in a process of its own. */
export interface LoadProcess {
  run(request: LoadRequest): Promise<LoadResult>;
  stop(): Promise<void>;
}

export function startLoad(): LoadProcess {
  const child = fork(join(import.meta.dirname, 'load.ts'));
  endWithUs(child);
  return {
    run: (request) =>
      new Promise((resolve) => {
        child.once('message', (result) => resolve(result as LoadResult));
        child.send(request);
      }),
    stop: () => stop(child),
  };
}

/** Where a bench breaks off, nothing is left running. */
function endWithUs(child: ChildProcess): void {
  process.once('exit', () => child.kill('SIGKILL'));
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGTERM');
  });
}

function cpuSecondsOf({ pid }: ChildProcess): number {
  try {
    // The name in brackets may hold spaces: the fields are counted from behind it (proc_pid_stat(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return Number.NaN;
  }
}
