import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../annotation/ledger/entity.ts';
import { ledgerOfEntities } from '../annotation/ledger/ledger.ts';
import { listEntities } from '../annotation/ledger/store.ts';
import { DATABASE_FILE } from '../database/open.ts';
import { openDesk, openProblemLine } from '../workflow/open-desk.ts';
import { resolveFileArgument } from './paths.ts';

/** The referents of the desk in a folder; what is wrong with the folder, as a line, where it cannot be read. */
export async function readLedger(folder: string): Promise<readonly Entity[] | string> {
  const resolved = resolveFileArgument(folder);
  // Opening would make one.
  if (!existsSync(join(resolved, DATABASE_FILE))) return `no desk in ${resolved}`;
  const desk = await openDesk(resolved);
  if (desk.kind !== 'opened') return openProblemLine(desk);
  const { database, projectId } = desk.services;
  try {
    return ledgerOfEntities(await listEntities(database.read, projectId)).entities;
  } finally {
    await database.close();
  }
}
