import type { Kysely } from 'kysely';
import { type RecordedTable, recordedTables } from '../database/recorded-tables.ts';
import type { Schema } from '../database/schema.ts';
import { runPrepared } from './prepared-query.ts';

/** One row of a recorded table, as the database holds it. */
export type Row = Readonly<Record<string, string | number | null>>;
export type RowKey = Readonly<Record<string, string | number>>;

/**
 * A row's images before and after one operation; null where there was, or is, no such row.
 * Both null: the operation did not change the row but relied on it.
 */
export interface RowImage {
  readonly table: RecordedTable;
  readonly key: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** The canonical text of a row's key: its key columns in order. */
export function keyText(table: RecordedTable, row: RowKey | Row): string {
  return JSON.stringify(recordedTables[table].map((column) => row[column]));
}

/** The key columns and values that a canonical key stands for. */
export function keyFromText(table: RecordedTable, key: string): RowKey {
  const values = JSON.parse(key) as (string | number)[];
  return Object.fromEntries(recordedTables[table].map((column, i) => [column, values[i] as string | number]));
}

/**
 * Whether two images say the same; versions do not count, because they only ever rise. A column that an image does not
 * know was added later, and is empty in rows that are older.
 */
export function sameContent(a: Row | null, b: Row | null): boolean {
  if (a === null || b === null) return a === b;
  const columns = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...columns].every((c) => c === 'version' || (a[c] ?? null) === (b[c] ?? null));
}

/** Reads one row by its key; null where there is none. */
export async function readRow(db: Kysely<Schema>, table: RecordedTable, key: RowKey): Promise<Row | null> {
  const [row] = await runPrepared(db, `read a row of ${table}`, key, (db, wanted) =>
    whereKeyIs(loosely(db).selectFrom(table).selectAll(), table, wanted),
  );
  return row ? { ...row } : null;
}

/** Brings one row of a table from one image to another. */
export async function applyImage(
  db: Kysely<Schema>,
  table: RecordedTable,
  from: Row | null,
  to: Row | null,
): Promise<void> {
  if (from === null && to !== null) {
    await runPrepared(db, `insert into ${table}: ${Object.keys(to)}`, to, (db, row) =>
      loosely(db).insertInto(table).values(row),
    );
  } else if (from !== null && to === null) {
    await runPrepared(db, `delete from ${table}`, from, (db, row) =>
      whereKeyIs(loosely(db).deleteFrom(table), table, row),
    );
  } else if (from !== null && to !== null) {
    const columns = Object.keys(to).filter((column) => from[column] !== to[column]);
    if (columns.length === 0) return;
    await runPrepared(db, `update ${table}: ${columns}`, to, (db, row) =>
      whereKeyIs(loosely(db).updateTable(table).set(only(columns, row)), table, row),
    );
  }
}

function whereKeyIs<Q extends { where(column: string, is: '=', value: unknown): Q }>(
  query: Q,
  table: RecordedTable,
  row: Row,
): Q {
  return recordedTables[table].reduce((narrowed, column) => narrowed.where(column, '=', row[column]), query);
}

function only(columns: readonly string[], row: Row): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

/** History knows tables only by name, which Kysely's types cannot follow. */
function loosely(db: Kysely<Schema>) {
  // biome-ignore lint/suspicious/noExplicitAny: the one place where the table is not known to the compiler
  return db as unknown as Kysely<any>;
}
