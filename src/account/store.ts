import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { Person } from './person.ts';

/** Everybody who has worked here, in the order in which they came. */
export async function listPeople(db: Kysely<Schema>, projectId: string): Promise<Person[]> {
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('project_id', '=', projectId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export async function insertPerson(
  rows: RowWriter,
  projectId: string,
  person: Person & { readonly createdAt: string },
): Promise<void> {
  await rows.insert('person', {
    project_id: projectId,
    id: person.id,
    name: person.name,
    created_at: person.createdAt,
  });
}
