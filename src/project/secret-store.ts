import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';

type Db = Kysely<Schema>;

/** A key with the address for which it was given: it is worth nothing, and sent nowhere, for another. */
export interface Secret {
  readonly value: string;
  readonly boundTo: string;
}

/** The secrets of a project by their names. For whoever uses them: nobody shows one, logs one or sends one elsewhere. */
export async function findSecrets(db: Db, projectId: string): Promise<ReadonlyMap<string, Secret>> {
  const rows = await db.selectFrom('secret').selectAll().where('project_id', '=', projectId).execute();
  return new Map(rows.map(({ name, value, bound_to }) => [name, { value, boundTo: bound_to }]));
}

/** Keeps a secret in the place of the one that had the name. */
export async function saveSecret(
  db: Db,
  projectId: string,
  name: string,
  { value, boundTo }: Secret,
  at: string,
): Promise<void> {
  const row = { value, bound_to: boundTo, changed_at: at };
  await db
    .insertInto('secret')
    .values({ project_id: projectId, name, ...row })
    .onConflict((conflict) => conflict.columns(['project_id', 'name']).doUpdateSet(row))
    .execute();
}

export async function removeSecret(db: Db, projectId: string, name: string): Promise<void> {
  await db.deleteFrom('secret').where('project_id', '=', projectId).where('name', '=', name).execute();
}
