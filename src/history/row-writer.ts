import type { Insertable, Kysely } from 'kysely';
import type { RecordedTable } from '../database/recorded-tables.ts';
import type { Schema } from '../database/schema.ts';
import { applyImage, keyText, type Row, type RowImage, type RowKey, readRow } from './row-images.ts';

/** A row without the version, which the operation gives. */
export type NewRow<T extends RecordedTable> = Omit<Insertable<Schema[T]>, 'version'>;
type Patch<T extends RecordedTable> = Partial<NewRow<T>>;

/**
 * The only way in which work changes recorded rows: every write leaves its images for the log, and gives
 * the row the operation's sequence number as its version, so that versions rise and never repeat.
 */
export interface RowWriter {
  /** For reading inside the same transaction. Writing through it would escape the log. */
  readonly db: Kysely<Schema>;
  readonly seq: number;
  insert<T extends RecordedTable>(table: T, row: NewRow<T>): Promise<void>;
  /** Throws `RangeError` where there is no such row. */
  update<T extends RecordedTable>(table: T, key: RowKey, patch: Patch<T>): Promise<void>;
  /** Throws `RangeError` where there is no such row. */
  remove(table: RecordedTable, key: RowKey): Promise<void>;
  /** Gives a row a new version because something that belongs to it changes. Throws `RangeError` where there is none. */
  touch(table: RecordedTable, key: RowKey): Promise<void>;
  /**
   * Notes that this work is only right while the row stays as it is: undoing the row's change must wait for it, and
   * what this work took away or brought comes back by undo or redo only onto the row as it was.
   */
  rely(table: RecordedTable, key: RowKey): Promise<void>;
  /** Brings a row to an image, whatever it is now (for undo). */
  restore(table: RecordedTable, key: RowKey, image: Row | null): Promise<void>;
  /** The net images so far, in the order in which the rows were first touched; rows relied on have none. */
  images(): readonly RowImage[];
}

/** A row writer for the operation with this sequence number, inside a running transaction. */
export function rowWriter(db: Kysely<Schema>, seq: number): RowWriter {
  const touched = new Map<
    string,
    { table: RecordedTable; key: string; before: Row | null; after: Row | null }
  >();
  const relied = new Map<string, RowImage>();

  async function change(table: RecordedTable, before: Row | null, content: Row | null): Promise<void> {
    const after = content && { ...content, version: seq };
    await applyImage(db, table, before, after);
    const key = keyText(table, (after ?? before) as Row);
    const entry = touched.get(table + key);
    if (entry) entry.after = after;
    else touched.set(table + key, { table, key, before, after });
  }

  async function existing(table: RecordedTable, key: RowKey): Promise<Row> {
    const row = await readRow(db, table, key);
    if (!row) throw new RangeError(`no row ${keyText(table, key)} in ${table}`);
    return row;
  }

  return {
    db,
    seq,
    insert: (table, row) => change(table, null, row as unknown as Row),
    update: async (table, key, patch) => {
      const before = await existing(table, key);
      const after = { ...before, ...(patch as Row) };
      if (Object.keys(after).some((column) => after[column] !== before[column]))
        await change(table, before, after);
    },
    remove: async (table, key) => change(table, await existing(table, key), null),
    touch: async (table, key) => {
      const row = await existing(table, key);
      await change(table, row, row);
    },
    rely: async (table, key) => {
      await existing(table, key);
      const text = keyText(table, key);
      relied.set(table + text, { table, key: text, before: null, after: null });
    },
    restore: async (table, key, image) => change(table, await readRow(db, table, key), image),
    images: () => [
      ...[...touched.values()].filter(({ before, after }) => before !== null || after !== null),
      ...[...relied].filter(([key]) => !touched.has(key)).map(([, image]) => image),
    ],
  };
}
