import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { type CompiledQuery, Kysely, SqliteDialect } from 'kysely';

/** How many prepared statements a connection keeps. The app has about a hundred different ones. */
const MAX_STATEMENTS = 256;

type Runner = (sql: string, parameters: readonly unknown[]) => readonly unknown[];

const runners = new WeakMap<object, Runner>();

/** Kysely over Node's own `node:sqlite` connection; statements are prepared once. */
export function kyselyOverSqlite<Schema>(connection: DatabaseSync): Kysely<Schema> {
  const prepared = new Map<string, AdaptedStatement>();

  function prepare(sql: string): AdaptedStatement {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = adapt(connection.prepare(sql));
    if (prepared.size >= MAX_STATEMENTS) prepared.clear();
    prepared.set(sql, statement);
    return statement;
  }

  const dialect = new SqliteDialect({ database: { prepare, close: () => connection.close() } });
  const db = new Kysely<Schema>({ dialect });
  runners.set(db, (sql, parameters) => {
    const statement = prepare(sql);
    if (statement.reader) return statement.all(parameters);
    statement.run(parameters);
    return [];
  });
  return db;
}

/**
 * Runs a compiled query and gives its rows. Where the connection is SQLite's it is asked at once: Kysely's own way to
 * it, with its waiting for a connection, costs as much as the small statements of an operation take to run.
 */
export async function runCompiled<Schema, R>(
  db: Kysely<Schema>,
  query: CompiledQuery<R>,
): Promise<readonly R[]> {
  const run = runners.get(db);
  if (run) return run(query.sql, query.parameters) as readonly R[];
  return (await db.executeQuery(query)).rows;
}

type AdaptedStatement = ReturnType<typeof adapt>;

function adapt(statement: StatementSync) {
  const bind = (values: readonly unknown[]) => values as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (values: readonly unknown[]) => statement.all(...bind(values)),
    run: (values: readonly unknown[]) => statement.run(...bind(values)),
    iterate: (values: readonly unknown[]) => statement.iterate(...bind(values)),
  };
}
