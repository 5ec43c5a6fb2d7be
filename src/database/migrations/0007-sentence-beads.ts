import { type Kysely, sql } from 'kysely';

/** What people decided about which sentences belong together; all other sentence beads are computed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table sentence_bead (
    project_id text not null, id text not null, article_id text not null, alignment_id text not null,
    source text not null, target text not null, status text not null, seen_hash text,
    version integer not null,
    primary key (project_id, id),
    foreign key (project_id, alignment_id) references alignment (project_id, id))`,
  `create index sentence_bead_article on sentence_bead (project_id, article_id)`,
];
