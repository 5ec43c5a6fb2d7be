import { type Kysely, sql } from 'kysely';

/** Keys of servers, and what engines that cost money have answered. Both stand outside history. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table secret (
    project_id text not null, name text not null, value text not null, bound_to text not null,
    changed_at text not null,
    primary key (project_id, name))`,
  `create table machine_answer (
    project_id text not null, question_hash text not null, text text not null, version text,
    answered_at text not null,
    primary key (project_id, question_hash))`,
];
