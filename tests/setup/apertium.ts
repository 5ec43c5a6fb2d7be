import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The Debian and Ubuntu packages that the real server needs. */
export const apertiumPackages = ['apertium-apy', 'apertium-rus-ukr'] as const;

/** How long the server may take from its start to its first answer. */
export const START_LIMIT_MS = 30_000;

const installedMode = '/usr/share/apertium/modes/rus-ukr.mode';
const server = '/usr/bin/apertium-apy';
/** The distribution's own Python, which the packages belong to; another one may come first on the path. */
const python = '/usr/bin/python3';

/** A running server; `stop` ends it with all of its pipelines. */
export interface RunningApertium {
  readonly address: string;
  stop(): Promise<void>;
}

/** Whether the real server can be started here. */
export function apertiumIsInstalled(): boolean {
  return existsSync(server) && existsSync(installedMode);
}

/**
 * Starts Apertium's HTTP server for Russian to Ukrainian on a free port of 127.0.0.1 and waits until it answers. With
 * the `crashing` pipeline it lists the pair and answers 503 for it, as Debian 12's does with its own tagger.
 */
export async function startApertium(pipeline: 'working' | 'crashing' = 'working'): Promise<RunningApertium> {
  const folder = await mkdtemp(join(tmpdir(), 'diptych-apertium-'));
  await mkdir(join(folder, 'modes'));
  const mode = await readFile(installedMode, 'utf8');
  await writeFile(
    join(folder, 'modes', 'rus-ukr.mode'),
    pipeline === 'working' ? withoutTagger(mode) : withoutModel(mode),
  );
  const child = spawn(python, ['-c', startScript, folder, '-p', '0'], {
    // A group of its own, so that the pipelines end with the server.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const stop = async () => {
    await endGroup(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const address = `http://127.0.0.1:${await portOf(child)}/`;
    await firstAnswer(`${address}listPairs`);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Debian 12's tagger crashes on its own model; the constraint grammar alone chooses well enough. */
function withoutTagger(mode: string): string {
  return mode.replace(/cg-proc -w ('[^']*') \| apertium-tagger -g \$2 '[^']*'/, 'cg-proc -w -1 -n $1');
}

function withoutModel(mode: string): string {
  return mode.replace(/(apertium-tagger -g \$2 )'[^']*'/, "$1'/nonexistent/rus-ukr.prob'");
}

/**
 * The server has no option for the interface it listens on, so its one call to bind is given 127.0.0.1 here. It says
 * which port it got, and ends with everything it started when our end of its standard input closes, however we end.
 */
const startScript = `
import os, signal, threading
import tornado.httpserver, tornado.netutil

def bind_to_loopback(self, port, *_, **__):
    sockets = tornado.netutil.bind_sockets(port, '127.0.0.1')
    self.add_sockets(sockets)
    print(sockets[0].getsockname()[1], flush=True)

def end_with_parent():
    while os.read(0, 1):
        pass
    os.killpg(0, signal.SIGKILL)

tornado.httpserver.HTTPServer.bind = bind_to_loopback
threading.Thread(target=end_with_parent, daemon=True).start()
from apertium_apy.apy import main
main()
`;

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr?.on('data', (text) => {
      // The server logs every request here; only its beginning can explain why it did not start.
      if (errors.length < 4000) errors += text;
    });
    const lines = createInterface({ input: child.stdout ?? process.stdin });
    lines.once('line', (line) => resolve(Number(line)));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`apertium-apy ended with ${code}:\n${errors}`)));
  });
}

async function firstAnswer(url: string): Promise<void> {
  const end = Date.now() + START_LIMIT_MS;
  for (;;) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    if (Date.now() > end) throw new Error(`apertium-apy did not answer within ${START_LIMIT_MS / 1000} s`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

/** Kills the server and its pipelines at once: they hold nothing that is worth a farewell. */
async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}
