import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** How long the server may take until it says where it is open, in milliseconds, on a busy machine. */
const START_LIMIT_MS = 30_000;

/** The app as a person starts it: a process of its own, with the real bundle and a folder for its data. */
export interface RunningServer {
  /** Without a slash at the end. */
  readonly address: string;
  /** Asks it to end, as a terminal or a machine that is shut down does; gives its exit status. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
}

/** Starts the server over a folder of data, on a port (a free one by default), and waits until it is open. */
export async function startServer(data: string, port = 0): Promise<RunningServer> {
  const child = spawn(process.execPath, ['src/server.ts', '--port', String(port), '--data', data], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await addressOf(child);
  return {
    address,
    stop: () => end(child, 'SIGTERM'),
    kill: async () => {
      await end(child, 'SIGKILL');
    },
  };
}

/** A server with the sample article over a folder that goes with it. */
export async function startDesk(): Promise<RunningServer> {
  const data = await temporaryFolder();
  const server = await startServer(data);
  return {
    ...server,
    stop: async () => {
      const status = await server.stop();
      await rm(data, { recursive: true, force: true });
      return status;
    },
  };
}

/** A fresh folder for data; whoever asks for it removes it. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'diptych-e2e-'));
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr?.on('data', (text) => {
      errors += text;
    });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the server did not open within ${START_LIMIT_MS / 1000} s:\n${errors}`));
    }, START_LIMIT_MS);
    createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
      const address = /(http:\/\/\S+?)\/?$/.exec(line)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the server ended with ${code}:\n${errors}`));
    });
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  const [status] = (await ended) as [number | null];
  return status;
}
