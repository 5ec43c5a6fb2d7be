import { type Kysely, sql } from 'kysely';

/** The rows of a pairing that people marked to come back to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table bookmark (
    project_id text not null, bead_id text not null, article_id text not null, version integer not null,
    primary key (project_id, bead_id),
    foreign key (project_id, bead_id) references bead (project_id, id))`,
  `create index bookmark_article on bookmark (project_id, article_id)`,
];
