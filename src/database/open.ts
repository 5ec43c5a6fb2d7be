import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type Kysely, sql } from 'kysely';
import { groupWrites } from './grouped-writes.ts';
import { kyselyOverSqlite } from './kysely-over-sqlite.ts';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';

/** SQLite below this version can corrupt its write-ahead log. */
export const OLDEST_SQLITE = '3.51.3';
/** The file inside the data directory. */
export const DATABASE_FILE = 'diptych.sqlite';
/** How long a write waits for another process that holds the file, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

export interface Database {
  /** Reads see the last committed state and never wait for writers. */
  readonly read: Kysely<Schema>;
  /** Runs a re-runnable write that awaits nothing but SQL on `trx`; resolves once it is durable. */
  write<T>(work: (trx: Kysely<Schema>) => Promise<T>): Promise<T>;
  /** Changes whenever any process has committed: what caches watch. */
  dataVersion(): number;
  /** Finishes every accepted write, then closes. */
  close(): Promise<void>;
}

export type OpenProblem =
  | { readonly kind: 'old-sqlite'; readonly found: string; readonly needed: string }
  | { readonly kind: 'unwritable'; readonly directory: string; readonly detail: string }
  | { readonly kind: 'newer'; readonly directory: string; readonly found: number; readonly known: number };

export type Opened = { readonly kind: 'opened'; readonly database: Database } | OpenProblem;

/** Opens (and where needed creates or upgrades) the database in a data directory. */
export async function openDatabase(directory: string): Promise<Opened> {
  const version = sqliteVersion();
  if (compareVersions(version, OLDEST_SQLITE) < 0) {
    return { kind: 'old-sqlite', found: version, needed: OLDEST_SQLITE };
  }
  let connection: DatabaseSync;
  let writer: Kysely<Schema>;
  let found: number;
  try {
    makeFolder(directory);
    accessSync(directory, constants.W_OK);
    connection = openConnection(join(directory, DATABASE_FILE));
    writer = kyselyOverSqlite<Schema>(connection);
    found = await schemaVersion(writer);
  } catch (error) {
    return { kind: 'unwritable', directory, detail: (error as Error).message };
  }
  if (found > migrations.length) {
    connection.close();
    return { kind: 'newer', directory, found, known: migrations.length };
  }
  try {
    if (found < migrations.length) await migrate(connection, writer);
  } catch (error) {
    const detail = storageTrouble(error);
    connection.close();
    if (detail === null) throw error;
    return { kind: 'unwritable', directory, detail };
  }
  return { kind: 'opened', database: assemble(connection, writer, join(directory, DATABASE_FILE)) };
}

/** Folder by folder: Node's own `recursive` asks without end where a parent is there but says it is not, as /proc does. */
function makeFolder(directory: string): void {
  if (existsSync(directory)) return;
  makeFolder(dirname(directory));
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    // Another program may have made it meanwhile.
    if (!existsSync(directory)) throw error;
  }
}

/** What the disk or another process kept SQLite from doing (its result codes); null for any other mistake. */
export function storageTrouble(error: unknown): string | null {
  const { errcode, message } = error as { readonly errcode?: number; readonly message: string };
  return errcode !== undefined && STORAGE_CODES.has(errcode & 0xff) ? message : null;
}

/** Busy, locked, read-only, input or output error, full, cannot open: sqlite.org/rescode.html. */
const STORAGE_CODES: ReadonlySet<number> = new Set([5, 6, 8, 10, 13, 14]);

function assemble(connection: DatabaseSync, writer: Kysely<Schema>, file: string): Database {
  const reading = new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  const read = kyselyOverSqlite<Schema>(reading);
  const dataVersion = askOnceATurn(reading.prepare('pragma data_version'));
  const writes = groupWrites(connection);
  return {
    read,
    write: (work) => writes.write(() => work(writer)).finally(dataVersion.forget),
    dataVersion: dataVersion.ask,
    close: async () => {
      await writes.idle();
      reading.close();
      connection.close();
    },
  };
}

/** Every page asks more than once, and asking takes longer than the rest of looking up an unchanged page. */
function askOnceATurn(statement: StatementSync): { ask(): number; forget(): void } {
  let known: number | null = null;
  const forget = () => {
    known = null;
  };
  return {
    ask: () => {
      if (known === null) setImmediate(forget);
      known ??= Number(statement.get()?.data_version);
      return known;
    },
    forget,
  };
}

function openConnection(file: string): DatabaseSync {
  // Nobody else's to read, even in a folder that is; what SQLite keeps beside the file follows it.
  closeSync(openSync(file, 'a', 0o600));
  const connection = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
  connection.exec('pragma journal_mode = wal');
  connection.exec('pragma synchronous = full');
  connection.exec('pragma foreign_keys = on');
  return connection;
}

async function schemaVersion(db: Kysely<Schema>): Promise<number> {
  await sql`create table if not exists schema_version (version integer not null)`.execute(db);
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  return row?.version ?? 0;
}

async function migrate(connection: DatabaseSync, db: Kysely<Schema>): Promise<void> {
  connection.exec('begin immediate');
  try {
    // Read again: another process may have been faster.
    const from = await schemaVersion(db);
    for (const migration of migrations.slice(from)) await migration.up(db as unknown as Kysely<unknown>);
    await db.deleteFrom('schema_version').execute();
    await db.insertInto('schema_version').values({ version: migrations.length }).execute();
    connection.exec('commit');
  } catch (error) {
    // A full disk has rolled back already.
    if (connection.isTransaction) connection.exec('rollback');
    throw error;
  }
}

function sqliteVersion(): string {
  const memory = new DatabaseSync(':memory:');
  const row = memory.prepare('select sqlite_version() as version').get();
  memory.close();
  return String(row?.version);
}

/** Compares dotted version numbers; negative where `a` is older. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
