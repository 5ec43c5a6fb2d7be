import { type Kysely, sql } from 'kysely';

/** Operations that belong together, and who works on a job until when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table operation add column group_id text`,
  `create index operation_group on operation (project_id, group_id) where group_id is not null`,
  `alter table job add column lease_holder text`,
  `alter table job add column lease_until text`,
  `create index job_state on job (project_id, state)`,
  // What was written before stands by itself; what is written from now on begins a group of its own.
  `update job set input = json_set(input, '$.groups', json_array(id || '-' || (json_extract(input, '$.parts') + 1)))
    where kind = 'machine-translate'`,
];
