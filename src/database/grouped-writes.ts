import type { DatabaseSync } from 'node:sqlite';
import { nextTurn } from './turns.ts';

/** A write: re-runnable, and awaiting nothing but SQL, because every other write waits behind it. */
type Work<T> = () => Promise<T>;

export interface GroupedWrites {
  /** Resolves once the write is on the disk; a write that throws is rolled back alone and rejects. */
  write<T>(work: Work<T>): Promise<T>;
  /** Resolves when no write is under way or waiting. */
  idle(): Promise<void>;
}

/**
 * Runs the writes of one event-loop turn in one transaction: the disk is the bottleneck of a durable write, so that
 * sharing its flush makes concurrent writers faster and none less safe.
 */
export function groupWrites(connection: DatabaseSync): GroupedWrites {
  let waiting: Job[] = [];
  let running: Promise<void> | null = null;

  async function runAll(): Promise<void> {
    await nextTurn();
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await runGroup(connection, group);
    }
    running = null;
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
        running ??= runAll();
      }),
    idle: async () => {
      while (running) await running;
    },
  };
}

interface Job {
  readonly work: Work<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

type Settle = () => void;

/**
 * A savepoint for every write costs half as much as the write, and writes seldom fail: a group is run without
 * them first, and only where one of its writes fails once more, with them.
 */
async function runGroup(connection: DatabaseSync, group: readonly Job[]): Promise<void> {
  try {
    const settle = (await runWithout(connection, group)) ?? (await runWithSavepoints(connection, group));
    for (const done of settle) done();
  } catch (error) {
    if (connection.isTransaction) connection.exec('rollback');
    for (const job of group) job.reject(error);
  }
}

/** Null where a write failed and its neighbours have to be run again without it. */
async function runWithout(
  connection: DatabaseSync,
  group: readonly Job[],
): Promise<readonly Settle[] | null> {
  const settle: Settle[] = [];
  begin(connection);
  for (const job of group) {
    try {
      const value = await job.work();
      settle.push(() => job.resolve(value));
    } catch (error) {
      if (connection.isTransaction) connection.exec('rollback');
      return group.length === 1 ? [() => job.reject(error)] : null;
    }
  }
  connection.exec('commit');
  return settle;
}

async function runWithSavepoints(
  connection: DatabaseSync,
  group: readonly Job[],
): Promise<readonly Settle[]> {
  const settle: Settle[] = [];
  begin(connection);
  for (const job of group) settle.push(await runOne(connection, job));
  connection.exec('commit');
  return settle;
}

async function runOne(connection: DatabaseSync, job: Job): Promise<Settle> {
  connection.exec('savepoint one_write');
  try {
    const value = await job.work();
    connection.exec('release one_write');
    return () => job.resolve(value);
  } catch (error) {
    connection.exec('rollback to one_write');
    connection.exec('release one_write');
    return () => job.reject(error);
  }
}

function begin(connection: DatabaseSync): void {
  // Immediate: a deferred transaction that turns into a write one fails where another process wrote meanwhile.
  connection.exec('begin immediate');
}
