import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';

/** How many prepared statements a connection keeps. The app has about a hundred different ones. */
const MAX_STATEMENTS = 256;

/** Kysely's SQLite dialect over Node's own `node:sqlite` connection; statements are prepared once. */
export function nodeSqliteDialect(connection: DatabaseSync): SqliteDialect {
  const prepared = new Map<string, KyselyStatement>();

  function prepare(sql: string): KyselyStatement {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = adapt(connection.prepare(sql));
    if (prepared.size >= MAX_STATEMENTS) prepared.clear();
    prepared.set(sql, statement);
    return statement;
  }

  return new SqliteDialect({ database: { prepare, close: () => connection.close() } });
}

type KyselyStatement = ReturnType<typeof adapt>;

function adapt(statement: StatementSync) {
  const bind = (values: readonly unknown[]) => values as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (values: readonly unknown[]) => statement.all(...bind(values)),
    run: (values: readonly unknown[]) => statement.run(...bind(values)),
    iterate: (values: readonly unknown[]) => statement.iterate(...bind(values)),
  };
}
