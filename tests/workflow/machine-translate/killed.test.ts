import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { openDatabase } from '../../../src/database/open.ts';
import { createHistory } from '../../../src/history/history.ts';
import { configuredEngines } from '../../../src/translation/engines/configured.ts';
import type { Services } from '../../../src/workflow/services.ts';
import { countingClock, countingIds } from '../../setup/database.ts';
import { startFakeLibreTranslate } from '../../translation/engines/fake-libretranslate.ts';
import { capitals, expectCovered, machineAt, panelsOf, stateOf, translationOf } from './machine-desk.ts';

const program = new URL('desk-to-kill.ts', import.meta.url).pathname;
/** How long the other process may take to start and to get its first answer. */
const PATIENCE_MS = 30_000;

test(
  'a desk that was killed in the middle loses no answered part and asks for none of them again',
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'diptych-killed-'));
    const server = await startFakeLibreTranslate();
    const env = { ...process.env, DIPTYCH_LIBRETRANSLATE_URL: server.address };
    try {
      const killed = new Promise<void>((ended) => {
        // The first answer is kept; the second never arrives.
        server.next.push(capitals, () => {
          child.once('exit', () => ended());
          child.kill('SIGKILL');
        });
      });
      const child = spawn(process.execPath, [program, directory], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = await once(createInterface({ input: child.stdout }), 'line');
      const { jobId, textId } = JSON.parse(line);
      await killed;
      const first = server.posted[0]?.q ?? [];

      const opened = await openDatabase(directory);
      if (opened.kind !== 'opened') throw new Error(opened.kind);
      const clock = countingClock();
      const services: Services = {
        projectId: 'desk',
        database: opened.database,
        history: createHistory(opened.database, clock),
        clock,
        makeId: countingIds('second'),
      };
      const before = await translationOf({ services }, jobId);
      expect(before).toMatchObject({ state: 'running', done: first.length });
      expectCovered(await stateOf(services));

      server.posted.length = 0;
      const machine = machineAt(services, configuredEngines(env, fetch).engines);
      await machine.runner.resume();
      await machine.runner.idle();
      expect(await translationOf({ services }, jobId)).toMatchObject({ state: 'done', done: before.total });
      const { source, target } = await panelsOf({ services }, textId);
      expect(server.posted.flatMap(({ q }) => q)).toEqual(source.slice(first.length).map(({ text }) => text));
      expect(target.map(({ text }) => text)).toEqual(source.map(({ text }) => text.toUpperCase()));
      await machine.runner.stop();
      await opened.database.close();
    } finally {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    }
  },
  PATIENCE_MS,
);
