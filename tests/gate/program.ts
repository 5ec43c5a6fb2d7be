import { type ChildProcess, spawn } from 'node:child_process';

/** How long a program's last output may take to arrive, in milliseconds; one that it left behind may hold the pipe. */
const LAST_OUTPUT_MS = 2_000;

export interface Ended {
  /** The exit status; null where a signal ended it. */
  readonly status: number | null;
  /** What it wrote, except for errors that were shown. */
  readonly output: string;
  readonly inTime: boolean;
}

const running = new Set<ChildProcess>();
let stopped = false;

/**
 * Runs Node with arguments, and waits. What it writes is kept, but its standard error may be `shown` as it comes
 * instead. A program that outlives its limit is ended.
 */
export function runNode(
  arguments_: readonly string[],
  how: {
    readonly errors: 'shown' | 'kept';
    readonly environment: NodeJS.ProcessEnv;
    readonly limitMs: number;
  },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    if (stopped) return;
    const child = spawn(process.execPath, arguments_, {
      env: how.environment,
      // Shown on our standard output, so that everything people read comes in order.
      stdio: ['ignore', 'pipe', how.errors === 'shown' ? process.stdout : 'pipe'],
    });
    running.add(child);
    const said: string[] = [];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    let inTime = true;
    const limit = setTimeout(() => {
      inTime = false;
      child.kill('SIGKILL');
    }, how.limitMs);
    child.once('error', reject);
    child.once('exit', (status) => {
      running.delete(child);
      clearTimeout(limit);
      const finish = (): void => {
        clearTimeout(last);
        child.stdout?.destroy();
        child.stderr?.destroy();
        if (!stopped) resolve({ status, output: said.join('').trim(), inTime });
      };
      const last = setTimeout(finish, LAST_OUTPUT_MS);
      child.once('close', finish);
    });
  });
}

/** Passes a signal on to whatever runs now. From then on nothing is started, and nothing that ends is heard of. */
export function stopRunning(signal: NodeJS.Signals): void {
  stopped = true;
  for (const child of running) child.kill(signal);
}
