import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compareVersions, DATABASE_FILE, type Database, openDatabase } from '../../src/database/open.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'diptych-open-'));
});
afterEach(() => {
  chmodSync(directory, 0o700);
  rmSync(directory, { recursive: true });
});

async function open(folder = directory): Promise<Database> {
  const opened = await openDatabase(folder);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  return opened.database;
}

function person(id: string) {
  return { project_id: 'p', id, name: id, created_at: '2026-01-01', version: 1 };
}

describe('openDatabase', () => {
  test('makes a private directory and a durable write-ahead log', async () => {
    const folder = join(directory, 'new');
    const database = await open(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await database.close();
    const file = new DatabaseSync(join(folder, DATABASE_FILE));
    expect(file.prepare('pragma journal_mode').get()?.journal_mode).toBe('wal');
    file.close();
  });

  test('what is acknowledged is there after opening again', async () => {
    const first = await open();
    await first.write((db) => db.insertInto('person').values(person('anna')).execute());
    await first.close();
    const second = await open();
    expect(await second.read.selectFrom('person').select('id').execute()).toEqual([{ id: 'anna' }]);
    await second.close();
  });

  test('a data directory of a newer Diptych is refused and left alone', async () => {
    const database = await open();
    await database.write((db) => db.updateTable('schema_version').set({ version: 99 }).execute());
    await database.close();
    expect(await openDatabase(directory)).toMatchObject({ kind: 'newer', found: 99 });
  });

  test('a path that is a file is named as not writable', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    expect(await openDatabase(file)).toMatchObject({ kind: 'unwritable', directory: file });
  });

  test('a folder is made with those above it, and one that cannot be made is named', async () => {
    const made = await openDatabase(join(directory, 'newsroom', 'desk'));
    expect(made.kind).toBe('opened');
    if (made.kind === 'opened') await made.database.close();
    expect(await openDatabase('/proc/diptych')).toMatchObject({ kind: 'unwritable' });
  });

  test('a file that is no database is refused, not overwritten', async () => {
    writeFileSync(
      join(directory, DATABASE_FILE),
      'this is somebody’s novel, and it is long enough to be a header',
    );
    expect(await openDatabase(directory)).toMatchObject({ kind: 'unwritable' });
  });

  test('of writes in one turn, one that throws is rolled back alone', async () => {
    const database = await open();
    const outcomes = await Promise.allSettled([
      database.write((db) => db.insertInto('person').values(person('anna')).execute()),
      database.write(async (db) => {
        await db.insertInto('person').values(person('boris')).execute();
        throw new Error('no');
      }),
      database.write((db) => db.insertInto('person').values(person('clara')).execute()),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const people = await database.read.selectFrom('person').select('id').orderBy('id').execute();
    expect(people.map(({ id }) => id)).toEqual(['anna', 'clara']);
    await database.close();
  });

  test('the data version changes when somebody commits', async () => {
    const database = await open();
    const before = database.dataVersion();
    expect(database.dataVersion()).toBe(before);
    await database.write((db) => db.insertInto('person').values(person('anna')).execute());
    expect(database.dataVersion()).not.toBe(before);
    await database.close();
  });

  test('versions compare by number, not by letter', () => {
    expect(compareVersions('3.53.0', '3.51.3')).toBeGreaterThan(0);
    expect(compareVersions('3.9', '3.51.3')).toBeLessThan(0);
    expect(compareVersions('3.51.3', '3.51.3')).toBe(0);
  });
});
