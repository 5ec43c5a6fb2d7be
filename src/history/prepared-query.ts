import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import { runCompiled } from '../database/kysely-over-sqlite.ts';
import type { Schema } from '../database/schema.ts';
import { isTurnLong, nextTurn } from '../database/turns.ts';

type Db = Kysely<Schema>;
type Values = Readonly<Record<string, string | number | null>>;

/** Stands for a value while a query is built. */
class StandIn {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

const known = new WeakMap<Db, Map<string, CompiledQuery<unknown>>>();

/**
 * Runs a query that is built once for each connection and name, and from then on only given other values: every
 * operation runs the same few queries, and building one costs more than SQLite takes to run it. `build` is given a
 * stand-in for every value; what it builds may depend on nothing but the name and the values' names. Gives the rows.
 * An operation of thousands of rows lets readers in now and then; other writers wait for the whole of it.
 */
export async function runPrepared<R, V extends Values = Values>(
  db: Db,
  name: string,
  values: V,
  build: (db: Db, values: V) => Compilable<R>,
): Promise<readonly R[]> {
  if (isTurnLong()) await nextTurn();
  const queries = known.get(db) ?? new Map<string, CompiledQuery<unknown>>();
  known.set(db, queries);
  const query = queries.get(name) ?? build(db, standIns(values)).compile();
  queries.set(name, query);
  const parameters = query.parameters.map((each) => (each instanceof StandIn ? values[each.name] : each));
  return (await runCompiled(db, { ...query, parameters })) as readonly R[];
}

/** They pass for values only while a query is built, which looks at none of them. */
function standIns<V extends Values>(values: V): V {
  return Object.fromEntries(Object.keys(values).map((name) => [name, new StandIn(name)])) as unknown as V;
}
