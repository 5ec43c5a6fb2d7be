import { type Kysely, sql } from 'kysely';

/** Tags of one person's own set, and articles that everybody annotates on their own for now. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Null for the set of the article, which is the one that is published.
  `alter table annotation add column set_id text`,
  `create table blind_pass (
    project_id text not null, article_id text not null, started_by text not null, version integer not null,
    primary key (project_id, article_id))`,
];
