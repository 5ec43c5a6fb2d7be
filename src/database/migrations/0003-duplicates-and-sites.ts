import { type Kysely, sql } from 'kysely';

/** By what a text is found again when it is imported once more, and what people said about the furniture of sites. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table text_signature (
    project_id text not null, text_id text not null, article_id text not null, words_hash text,
    sample_size integer not null,
    primary key (project_id, text_id))`,
  `create index text_signature_words on text_signature (project_id, words_hash)`,
  `create table text_shingle (
    project_id text not null, shingle integer not null, text_id text not null,
    primary key (project_id, shingle, text_id)) without rowid`,
  `create index article_address on article (project_id, json_extract(metadata, '$.address'))`,
  `alter table import_draft add column signature text`,
  `create table site_mark (
    project_id text not null, id text not null, site text not null, article_id text, decision text not null,
    text_key text, shape_key text, sample text not null, marked_at text not null, version integer not null,
    primary key (project_id, id))`,
  `create index site_mark_site on site_mark (project_id, site)`,
];
