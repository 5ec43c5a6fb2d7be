import { type Kysely, sql } from 'kysely';

/** How far each paragraph of a translation is and what it began with; the terms of the glossary. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table block_translation (
    project_id text not null, block_id text not null, article_id text not null, state text not null,
    origin text, version integer not null,
    primary key (project_id, block_id),
    foreign key (project_id, block_id) references block (project_id, id))`,
  `create index block_translation_article on block_translation (project_id, article_id)`,
  `create table term (
    project_id text not null, id text not null, lang_source text not null, lang_target text not null,
    source text not null, target text not null, forms text not null, part_of_speech text, status text not null,
    note text not null, version integer not null,
    primary key (project_id, id))`,
];
