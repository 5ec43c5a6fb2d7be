import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import { storageTrouble } from '../../src/database/open.ts';

function caught(run: (database: DatabaseSync) => void): unknown {
  const database = new DatabaseSync(':memory:');
  try {
    run(database);
  } catch (error) {
    return error;
  } finally {
    database.close();
  }
  return null;
}

describe('trouble with the storage', () => {
  test('is a disk that is full', () => {
    const error = caught((database) => {
      database.exec('pragma max_page_count = 2; create table t (x); insert into t values (zeroblob(20000))');
    });
    expect(storageTrouble(error)).toBe('database or disk is full');
  });

  test('is a file that cannot be opened', () => {
    const error = caught(() => new DatabaseSync('/nowhere/at/all.sqlite'));
    expect(storageTrouble(error)).toBe('unable to open database file');
  });

  test('is no mistake of ours', () => {
    expect(storageTrouble(caught((database) => database.exec('select from nothing')))).toBe(null);
    expect(storageTrouble(new RangeError('not a span'))).toBe(null);
  });
});
