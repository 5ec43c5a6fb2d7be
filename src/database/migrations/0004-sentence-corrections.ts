import { type Kysely, sql } from 'kysely';

/** What people decided about where sentences begin. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table sentence_correction (
    project_id text not null, id text not null, article_id text not null, block_id text not null,
    starts_at integer not null, kind text not null, version integer not null,
    primary key (project_id, id),
    foreign key (project_id, block_id) references block (project_id, id))`,
  `create index sentence_correction_article on sentence_correction (project_id, article_id)`,
  `create index sentence_correction_block on sentence_correction (project_id, block_id)`,
];
