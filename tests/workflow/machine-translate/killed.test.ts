import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openDesk } from '../../../src/workflow/open-desk.ts';
import type { Services } from '../../../src/workflow/services.ts';
import {
  type FakeLibreTranslate,
  type Posted,
  startFakeLibreTranslate,
} from '../../translation/engines/fake-libretranslate.ts';
import { capitals, expectCovered, panelsOf, stateOf, translationOf, until } from './machine-desk.ts';

const program = new URL('desk-process.ts', import.meta.url).pathname;
/** How long the other processes may take to start and to do their work. */
const PATIENCE_MS = 60_000;
/** Long enough for a process that a busy machine holds up, short enough for a test that waits for its end. */
const LEASE_MS = 2_500;

let directory: string;
let server: FakeLibreTranslate;
let desks: ChildProcess[];
let services: Services | null;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'diptych-killed-'));
  server = await startFakeLibreTranslate();
  desks = [];
  services = null;
});
afterEach(async () => {
  for (const desk of desks) await kill(desk);
  await services?.database.close();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function startDesk(what: 'start' | 'join') {
  const desk = spawn(process.execPath, [program, directory, String(LEASE_MS), what], {
    env: { ...process.env, DIPTYCH_LIBRETRANSLATE_URL: server.address },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  desks.push(desk);
  const [line] = await once(createInterface({ input: desk.stdout }), 'line');
  const { jobId, textId } = JSON.parse(line);
  return { desk, jobId: String(jobId), textId: String(textId) };
}

async function kill(desk: ChildProcess): Promise<void> {
  if (desk.exitCode !== null || desk.signalCode !== null) return;
  const ended = once(desk, 'exit');
  desk.kill('SIGKILL');
  await ended;
}

/** The data as it is now, seen from a third process: this one. */
async function look(): Promise<{ services: Services }> {
  if (services === null) {
    const opened = await openDesk(directory);
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    services = opened.services;
  }
  return { services };
}

const isDone = async (jobId: string) => (await translationOf(await look(), jobId)).state === 'done';

/** Every paragraph stands in its place, in capitals, once. */
async function expectWhole(textId: string): Promise<readonly string[]> {
  const desk = await look();
  expectCovered(await stateOf(desk.services));
  const { source, target } = await panelsOf(desk, textId);
  expect(target.map(({ text }) => text)).toEqual(source.map(({ text }) => text.toUpperCase()));
  return source.map(({ text }) => text);
}

describe('a desk that was killed in the middle', () => {
  test(
    'loses no answered part, and the next one asks for none of them again',
    async () => {
      const asked = Promise.withResolvers<void>();
      // The first answer is kept; the second never comes.
      server.next.push(capitals, () => asked.resolve());
      const { desk, jobId, textId } = await startDesk('start');
      await asked.promise;
      await kill(desk);
      const first = server.posted[0]?.q ?? [];
      const before = await translationOf(await look(), jobId);
      expect(before).toMatchObject({ state: 'running', done: first.length });
      expectCovered(await stateOf((await look()).services));

      server.posted.length = 0;
      await startDesk('join');
      await until(() => isDone(jobId));
      expect(await translationOf(await look(), jobId)).toMatchObject({ done: before.total });
      const paragraphs = await expectWhole(textId);
      expect(server.posted.flatMap(({ q }) => q)).toEqual(paragraphs.slice(first.length));
    },
    PATIENCE_MS,
  );
});

describe('two desks on the same data', () => {
  const slowly = (response: ServerResponse, posted: Posted) =>
    void setTimeout(() => capitals(response, posted), LEASE_MS / 2);

  test(
    'translate an article once, however long it takes',
    async () => {
      server.next.push(slowly, slowly, slowly);
      const { jobId, textId } = await startDesk('start');
      await startDesk('join');
      await until(() => isDone(jobId));
      const paragraphs = await expectWhole(textId);
      expect(server.posted.flatMap(({ q }) => q)).toEqual(paragraphs);
    },
    PATIENCE_MS,
  );

  test(
    'finish what one of them was killed at, without a person asking',
    async () => {
      const asked = Promise.withResolvers<void>();
      server.next.push(capitals, () => asked.resolve());
      const { desk, jobId, textId } = await startDesk('start');
      await startDesk('join');
      await asked.promise;
      await kill(desk);
      await until(() => isDone(jobId));
      const paragraphs = await expectWhole(textId);
      const [first, lost, ...rest] = server.posted.map(({ q }) => q);
      expect(rest[0]).toEqual(lost);
      expect([...(first ?? []), ...rest.flat()]).toEqual(paragraphs);
    },
    PATIENCE_MS,
  );
});
