import { type Kysely, sql } from 'kysely';

/** What each raw input was read as, so that a corrected one can be compared with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table reading (
    project_id text not null, snapshot_id text not null, content text not null,
    primary key (project_id, snapshot_id))`,
];
