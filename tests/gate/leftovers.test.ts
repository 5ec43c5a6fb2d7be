import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { endLeftovers, processesMarked } from './leftovers.ts';

const onLinux = process.platform === 'linux';

/** Starts a program that lasts, in a process group of its own, the way a forgotten server would. */
async function startMarked(mark: string): Promise<ChildProcess> {
  const [name = '', value = ''] = mark.split('=');
  const child = spawn(process.execPath, ['-e', 'process.stdout.write("here"); setInterval(() => {}, 1000)'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, [name]: value },
  });
  if (child.stdout) await once(child.stdout, 'data');
  return child;
}

test('a program that outlives its test is found by its mark, ended and named', async () => {
  const mark = `DIPTYCH_LEFTOVER=${randomUUID()}`;
  const child = await startMarked(mark);
  const ended = once(child, 'exit');
  const left = await endLeftovers(mark, 0);
  expect(left.map(({ pid }) => pid)).toEqual(onLinux ? [child.pid] : []);
  if (!onLinux) child.kill('SIGKILL');
  await ended;
  expect(processesMarked(mark)).toEqual([]);
});

test('a program that ends by itself in time is no leftover', async () => {
  const mark = `DIPTYCH_LEFTOVER=${randomUUID()}`;
  const child = await startMarked(mark);
  setTimeout(() => child.kill(), 100);
  expect(await endLeftovers(mark)).toEqual([]);
});
