import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../src/database/open.ts';
import { type RunningServer, startServer } from '../e2e/support/server.ts';
import { ask } from '../setup/visit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diptych-server-'));
});
afterEach(async () => {
  // What a test that failed has left open would keep the whole run from ending.
  await Promise.all(opened.splice(0).map((server) => server.kill()));
  rmSync(folder, { recursive: true });
});

const opened: RunningServer[] = [];

async function open(data: string): Promise<RunningServer> {
  const server = await startServer(data);
  opened.push(server);
  return server;
}

/** Runs the program until it ends by itself. */
async function run(...options: readonly string[]) {
  const child = spawn(process.execPath, ['src/server.ts', ...options], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder, NODE_OPTIONS: '' },
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (text) => {
    output += text;
  });
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const [status] = await once(child, 'close');
  return { status, output, errors };
}

function listenForNews(address: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(address, { agent: false }, (response) => resolve(response.resume()))
      .on('error', reject)
      .end();
  });
}

async function listenOn(host: string): Promise<Server | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.on('error', () => resolve(null));
    server.listen(0, host, () => resolve(server));
  });
}

/** One line that says what is wrong and what to do, and nothing else. */
function oneLine(words: RegExp) {
  const errors = expect.stringMatching(
    new RegExp(`^diptych: [^\\n]*${words.source}[^\\n]*\\n$`, words.flags),
  );
  return { status: 1, output: '', errors };
}

describe('starting Diptych', () => {
  test('with --help tells every option and does nothing', async () => {
    const { status, output, errors } = await run('--help', '--data', 'data');
    expect([status, errors]).toEqual([0, '']);
    for (const option of ['--port', '--data', '--host', '--help']) expect(output).toContain(option);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  test('with an option that is wrong says so in one line', async () => {
    expect(await run('--port', 'http')).toEqual(oneLine(/--port takes a number.*--help/));
  });

  test('on a port that is taken says so in one line, and leaves the desk as it was', async () => {
    const other = (await listenOn('127.0.0.1')) as Server;
    const { port } = other.address() as AddressInfo;
    expect(await run('--port', String(port), '--data', 'data')).toEqual(
      oneLine(new RegExp(`port ${port} is taken: .*--port`)),
    );
    other.close();
    const desk = await openDatabase(join(folder, 'data'));
    expect(desk.kind).toBe('opened');
    if (desk.kind === 'opened') await desk.database.close();
  });

  test('on an address that is not this machine’s says so in one line', async () => {
    expect(await run('--host', '192.0.2.1', '--data', 'data')).toEqual(
      oneLine(/cannot listen on 192\.0\.2\.1.*--host/),
    );
  });

  test('over a folder that cannot be written to says so in one line', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await run('--data', 'file')).toEqual(oneLine(/cannot keep data in .*file.*--data/));
  });

  test('over the data of a newer Diptych says so in one line', async () => {
    const opened = await openDatabase(folder);
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    await opened.database.write((db) => db.updateTable('schema_version').set({ version: 99 }).execute());
    await opened.database.close();
    expect(await run('--data', '.')).toEqual(oneLine(/newer Diptych .*99.*update Diptych/));
  });

  test('for the first time opens a private desk with the sample article, and finds it again', async () => {
    const data = join(folder, 'desk');
    const first = await open(data);
    expect(first.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    expect((await ask(`${first.address}/articles/sample`)).status).toBe(200);
    const page = (await ask(first.address)).body;
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1];
    expect((await ask(first.address + script)).headers['content-type']).toBe(
      'text/javascript; charset=utf-8',
    );
    const added = await ask(`${first.address}/articles/sample/remove`, { method: 'POST' });
    expect(added.status).toBe(303);
    expect(await first.stop()).toBe(0);
    // What was taken off the desk does not come back with the next start.
    const second = await open(data);
    expect((await ask(`${second.address}/articles/sample`)).status).toBe(404);
    // An open page listens for as long as it is there; nobody waits for it.
    const stream = await listenForNews(`${second.address}/articles/sample/events`);
    const ended = once(stream, 'end');
    expect(await second.stop()).toBe(0);
    // It was told that this is the end, and not cut off once the patience with open requests was over.
    await ended;
    expect(stream.complete).toBe(true);
  });

  test('twice at the same moment over a new folder makes one desk', async () => {
    const servers = await Promise.all([open(folder), open(folder)]);
    for (const { address } of servers) expect((await ask(`${address}/articles/sample`)).status).toBe(200);
    for (const server of servers) expect(await server.stop()).toBe(0);
  });
});

describe('Diptych on the network', () => {
  test('warns that everybody there can change everything', async () => {
    // An address of this machine that does not look like one opens nothing.
    const mapped = '::ffff:127.0.0.1';
    const probe = await listenOn(mapped);
    probe?.close();
    const host = probe ? mapped : '0.0.0.0';
    const child = spawn(
      process.execPath,
      ['src/server.ts', '--port', '0', '--host', host, '--data', folder],
      {
        cwd: root,
        env: { ...process.env, NODE_OPTIONS: '' },
      },
    );
    child.stderr.setEncoding('utf8');
    const [warning] = await once(child.stderr, 'data');
    expect(warning).toBe(
      'Warning: others on the network can read and change everything: there are no accounts yet.\n',
    );
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  test('does not warn where only this machine can reach it', async () => {
    const child = spawn(
      process.execPath,
      ['src/server.ts', '--port', '0', '--host', '127.0.0.2', '--data', folder],
      {
        cwd: root,
        env: { ...process.env, NODE_OPTIONS: '' },
      },
    );
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    child.stdout.setEncoding('utf8');
    const [line] = await once(child.stdout, 'data');
    expect(line).toMatch(/^Diptych is open at http:\/\/127\.0\.0\.2:\d+\/\n$/);
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(0);
    expect(errors).toBe('');
  });
});
