import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Job } from '../../src/jobs/job.ts';
import {
  createJobRunner,
  type JobRunner,
  type JobWork,
  type LeaseTimes,
  MAX_JOBS_AT_ONCE,
} from '../../src/jobs/runner.ts';
import { findJob, insertJob, listJobs, updateJob } from '../../src/jobs/store.ts';
import type { Services } from '../../src/workflow/services.ts';
import { temporaryDesk } from '../setup/desk.ts';

let services: Services;
let dispose: () => Promise<void>;
let runners: JobRunner[];
let reported: unknown[];
beforeEach(async () => {
  ({ services, dispose } = await temporaryDesk());
  runners = [];
  reported = [];
});
afterEach(async () => {
  for (const runner of runners) await runner.stop();
  await dispose();
});

function runnerFor(work: JobWork): JobRunner {
  const runner = createJobRunner(services, { dig: work }, (error) => reported.push(error));
  runners.push(runner);
  return runner;
}

async function queue(...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await services.database.write((db) =>
      insertJob(db, services.projectId, {
        id,
        articleId: 'article',
        kind: 'dig',
        input: { depth: 1 },
        done: 0,
        total: 3,
        createdBy: 'anna',
        createdAt: services.clock(),
      }),
    );
  }
}

async function job(id: string): Promise<Job> {
  return (await findJob(services.database.read, services.projectId, id)) as Job;
}

/** Work that says when it began and goes on until it is told to end, or is stopped. */
function digging() {
  const begun: string[] = [];
  const end = new Map<string, () => void>();
  const work: JobWork = ({ id }, signal) =>
    new Promise((resolve) => {
      begun.push(id);
      end.set(id, () => resolve({ kind: 'done' }));
      signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
    });
  return { begun, end: (id: string) => end.get(id)?.(), work };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((later) => setTimeout(later, 2));
}

describe('a job', () => {
  test('is taken from the queue, worked on and done', async () => {
    await queue('a');
    const seen: Job[] = [];
    const runner = runnerFor(async (given) => {
      seen.push(given, await job('a'));
      return { kind: 'done' };
    });
    expect(await job('a')).toMatchObject({ state: 'queued', input: { depth: 1 }, done: 0, total: 3 });
    runner.wake('a');
    await runner.idle();
    expect(seen.map(({ state }) => state)).toEqual(['running', 'running']);
    expect(await job('a')).toMatchObject({ state: 'done', problem: null });
  });

  test('that fails keeps why, and is worked on again once it is queued again', async () => {
    await queue('a');
    const problem = {
      kind: 'rate-limited',
      detail: { code: 'slow-down', values: { seconds: 9 } },
      retryAfterSeconds: 9,
    };
    let fails = true;
    const runner = runnerFor(async () => (fails ? { kind: 'failed', problem } : { kind: 'done' }));
    runner.wake('a');
    await runner.idle();
    expect(await job('a')).toMatchObject({ state: 'failed', problem });
    fails = false;
    runner.wake('a');
    await runner.idle();
    expect(await job('a')).toMatchObject({ state: 'failed' });
    await services.database.write((db) =>
      updateJob(db, services.projectId, 'a', {
        patch: { state: 'queued', problem: null },
        at: services.clock(),
        whileIn: ['failed'],
      }),
    );
    runner.wake('a');
    await runner.idle();
    expect(await job('a')).toMatchObject({ state: 'done', problem: null });
  });

  test('whose work has a mistake fails and is reported', async () => {
    await queue('a');
    const mistake = new RangeError('no such spade');
    const runner = runnerFor(() => Promise.reject(mistake));
    runner.wake('a');
    await runner.idle();
    expect(await job('a')).toMatchObject({
      state: 'failed',
      problem: { kind: 'broken', detail: { code: 'unexpected' } },
    });
    expect(reported).toEqual([mistake]);
  });

  test('is worked on once, however often it is woken', async () => {
    await queue('a');
    const { begun, end, work } = digging();
    const runner = runnerFor(work);
    for (let i = 0; i < 3; i++) runner.wake('a');
    await until(() => begun.length > 0);
    runner.wake('a');
    end('a');
    await runner.idle();
    expect(begun).toEqual(['a']);
  });

  test('tells the pages of its article about every change', async () => {
    await queue('a');
    const heard: string[] = [];
    services.history.feed.listen('article', async () => heard.push((await job('a')).state));
    const runner = runnerFor(async () => ({ kind: 'done' }));
    runner.wake('a');
    await runner.idle();
    await until(() => heard.length === 2);
    expect(heard.at(-1)).toBe('done');
  });
});

describe('many jobs', () => {
  test('are worked on a few at a time, in the order in which they came', async () => {
    const ids = Array.from({ length: MAX_JOBS_AT_ONCE + 2 }, (_, i) => `job-${i}`);
    await queue(...ids);
    const { begun, end, work } = digging();
    const runner = runnerFor(work);
    await runner.resume();
    await until(() => begun.length === MAX_JOBS_AT_ONCE);
    expect(
      (await listJobs(services.database.read, services.projectId, 'article')).map((j) => j.state),
    ).toEqual([...ids.slice(2).map(() => 'running'), 'queued', 'queued']);
    end('job-1');
    await until(() => begun.length === MAX_JOBS_AT_ONCE + 1);
    expect(begun).toEqual(ids.slice(0, MAX_JOBS_AT_ONCE + 1));
    for (const id of ids) end(id);
    await until(() => begun.length === ids.length);
    end(ids.at(-1) as string);
    await runner.idle();
    for (const id of ids) expect((await job(id)).state).toBe('done');
  });
});

describe('cancelling', () => {
  test('stops the work at hand', async () => {
    await queue('a');
    const { begun, work } = digging();
    const runner = runnerFor(work);
    runner.wake('a');
    await until(() => begun.length > 0);
    expect(await runner.cancel('a')).toBe(true);
    await runner.idle();
    expect((await job('a')).state).toBe('cancelled');
    expect(await runner.cancel('a')).toBe(false);
  });

  test('takes a job out of the queue', async () => {
    await queue('a');
    const { begun, work } = digging();
    const runner = runnerFor(work);
    expect(await runner.cancel('a')).toBe(true);
    runner.wake('a');
    await runner.idle();
    expect(begun).toEqual([]);
    expect((await job('a')).state).toBe('cancelled');
  });

  test('and queueing again at once begins anew when the first work has ended', async () => {
    await queue('a');
    const { begun, end, work } = digging();
    const runner = runnerFor(work);
    runner.wake('a');
    await until(() => begun.length > 0);
    await runner.cancel('a');
    await services.database.write((db) =>
      updateJob(db, services.projectId, 'a', {
        patch: { state: 'queued' },
        at: services.clock(),
        whileIn: ['cancelled'],
      }),
    );
    runner.wake('a');
    await until(() => begun.length === 2);
    end('a');
    await runner.idle();
    expect((await job('a')).state).toBe('done');
  });
});

describe('a restart', () => {
  test('goes on with what was queued and what was running', async () => {
    await queue('running', 'queued', 'done');
    const first = digging();
    const before = runnerFor(first.work);
    before.wake('running');
    before.wake('done');
    await until(() => first.begun.length === 2);
    first.end('done');
    await until(async () => (await job('done')).state === 'done');
    await before.stop();
    expect((await job('running')).state).toBe('running');

    const begun: string[] = [];
    const after = runnerFor(async ({ id }) => {
      begun.push(id);
      return { kind: 'done' };
    });
    await after.resume();
    await after.idle();
    expect(begun).toEqual(['running', 'queued']);
    expect((await job('queued')).state).toBe('done');
  });
});

describe('two runners on the same data', () => {
  /** Two programs have nothing in common but the data: here, what is given to them twice. */
  function another(work: JobWork, times?: LeaseTimes): JobRunner {
    const runner = createJobRunner(services, { dig: work }, (error) => reported.push(error), times);
    runners.push(runner);
    return runner;
  }

  test('work on a job once', async () => {
    await queue('a', 'b');
    const { begun, end, work } = digging();
    const [one, other] = [another(work), another(work)];
    await Promise.all([one.resume(), other.resume()]);
    await until(() => begun.length === 2);
    one.wake('a');
    other.wake('a');
    for (const id of ['a', 'b']) end(id);
    await Promise.all([one.idle(), other.idle()]);
    expect(begun.toSorted()).toEqual(['a', 'b']);
    expect((await job('a')).state).toBe('done');
  });

  test('see each other cancel, and the one at work stops', async () => {
    await queue('a');
    const { begun, work } = digging();
    const one = another(work, { leaseMs: 60_000, renewMs: 5 });
    one.wake('a');
    await until(() => begun.length > 0);
    expect(await another(work).cancel('a')).toBe(true);
    await one.idle();
    expect(await job('a')).toMatchObject({ state: 'cancelled', holder: null });
  });

  test('leave a job alone for as long as its lease is renewed', async () => {
    await queue('a');
    const { begun, end, work } = digging();
    services = { ...services, clock: () => new Date().toISOString() };
    const times = { leaseMs: 100, renewMs: 20 };
    const [one, other] = [another(work, times), another(work, times)];
    one.wake('a');
    await other.resume();
    await new Promise((later) => setTimeout(later, 300));
    end('a');
    await one.idle();
    expect(begun).toEqual(['a']);
  });

  test('take up what the other left behind, once its lease has ended; what that one still answers is not heard', async () => {
    await queue('a');
    const { begun, end, work } = digging();
    services = { ...services, clock: () => new Date().toISOString() };
    // It stands still: its lease is not renewed.
    const stuck = another(work, { leaseMs: 50, renewMs: 60_000 });
    stuck.wake('a');
    await until(() => begun.length === 1);
    const endStuck = end.bind(null, 'a');
    const other = another(
      (given, signal) => {
        endStuck();
        return work(given, signal);
      },
      { leaseMs: 50, renewMs: 10 },
    );
    await other.resume();
    await until(() => begun.length === 2);
    await stuck.idle();
    expect((await job('a')).state).toBe('running');
    end('a');
    await other.idle();
    expect((await job('a')).state).toBe('done');
  });

  test('hand a job over at once where one of them is stopped in good order', async () => {
    await queue('a');
    const { begun, end, work } = digging();
    const one = another(work);
    one.wake('a');
    await until(() => begun.length === 1);
    await one.stop();
    expect(await job('a')).toMatchObject({ state: 'running', holder: null });
    const other = another(work);
    await other.resume();
    await until(() => begun.length === 2);
    end('a');
    await other.idle();
    expect((await job('a')).state).toBe('done');
  });
});
