import { type Kysely, sql } from 'kysely';

/** What people said is all right although a check complains of it, and on which words they said so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table dismissal (
    project_id text not null, id text not null, article_id text not null, check_code text not null,
    place text not null, seen_hash text not null, reason text not null, person_id text not null,
    version integer not null,
    primary key (project_id, id))`,
  `create index dismissal_article on dismissal (project_id, article_id)`,
];
