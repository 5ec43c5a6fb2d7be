import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../src/database/open.ts';

/** A fresh database in a directory of its own, and the function that closes and removes it. */
export async function temporaryDatabase(): Promise<{ database: Database; dispose(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'diptych-test-'));
  const opened = await openDatabase(directory);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  return {
    database: opened.database,
    dispose: async () => {
      await opened.database.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A clock that counts seconds from a fixed start. */
export function countingClock(): () => string {
  let ticks = 0;
  return () => new Date(Date.UTC(2026, 0, 1) + 1000 * ticks++).toISOString();
}

/** Ids that count: `id-1`, `id-2`, … */
export function countingIds(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}
