import { type Kysely, sql } from 'kysely';

/** Articles, their texts and blocks, the alignment, tags, drafts, jobs and the operation log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table project (
    project_id text primary key, name text not null, settings text not null, version integer not null)`,
  `create table person (
    project_id text not null, id text not null, name text not null, created_at text not null, version integer not null,
    primary key (project_id, id))`,
  `create table article (
    project_id text not null, id text not null, metadata text not null, state text not null,
    created_by text not null, created_at text not null, version integer not null,
    primary key (project_id, id))`,
  `create table snapshot (
    project_id text not null, id text not null, file_name text, format text not null, encoding text not null,
    bytes blob not null, created_at text not null,
    primary key (project_id, id))`,
  `create table text (
    project_id text not null, id text not null, article_id text not null, role text not null, lang text not null,
    provenance text not null, snapshot_id text, created_at text not null, version integer not null,
    primary key (project_id, id),
    foreign key (project_id, article_id) references article (project_id, id),
    foreign key (project_id, snapshot_id) references snapshot (project_id, id))`,
  `create index text_article on text (project_id, article_id)`,
  `create table block (
    project_id text not null, id text not null, article_id text not null, text_id text not null,
    order_key text not null, kind text not null, lang text not null, state text not null, boilerplate text,
    body text not null, draft text, markup text not null, reasons text not null, successor_id text, version integer not null,
    primary key (project_id, id),
    foreign key (project_id, text_id) references text (project_id, id))`,
  `create index block_article on block (project_id, article_id)`,
  `create table alignment (
    project_id text not null, id text not null, article_id text not null,
    source_text_id text not null, target_text_id text not null, version integer not null,
    primary key (project_id, id),
    unique (project_id, source_text_id, target_text_id),
    foreign key (project_id, source_text_id) references text (project_id, id),
    foreign key (project_id, target_text_id) references text (project_id, id))`,
  `create index alignment_article on alignment (project_id, article_id)`,
  `create table bead (
    project_id text not null, id text not null, article_id text not null, alignment_id text not null,
    order_key text not null, status text not null, score real, reasons text not null, empty_reason text,
    seen_hash text, version integer not null,
    primary key (project_id, id),
    foreign key (project_id, alignment_id) references alignment (project_id, id))`,
  `create index bead_article on bead (project_id, article_id)`,
  // The primary key is law 8: a unit stands in at most one bead of an alignment.
  `create table bead_unit (
    project_id text not null, alignment_id text not null, unit_id text not null, article_id text not null,
    bead_id text not null, side text not null, ordinal integer not null, version integer not null,
    primary key (project_id, alignment_id, unit_id),
    foreign key (project_id, bead_id) references bead (project_id, id),
    foreign key (project_id, unit_id) references block (project_id, id))`,
  `create index bead_unit_article on bead_unit (project_id, article_id)`,
  `create index bead_unit_bead on bead_unit (project_id, bead_id)`,
  `create index bead_unit_unit on bead_unit (project_id, unit_id)`,
  `create table entity (
    project_id text not null, id text not null, label text, names text not null, wikidata text,
    version integer not null,
    primary key (project_id, id))`,
  `create table annotation (
    project_id text not null, id text not null, article_id text not null, text_id text not null,
    layer text not null, label text not null, attributes text not null, decision text not null,
    author_id text not null, entity_id text, parent_id text, version integer not null,
    primary key (project_id, id),
    foreign key (project_id, text_id) references text (project_id, id))`,
  `create index annotation_article on annotation (project_id, article_id)`,
  `create table anchor (
    project_id text not null, annotation_id text not null, role text not null, article_id text not null,
    state text not null, version integer not null,
    primary key (project_id, annotation_id, role),
    foreign key (project_id, annotation_id) references annotation (project_id, id))`,
  `create index anchor_article on anchor (project_id, article_id)`,
  `create table fragment (
    project_id text not null, annotation_id text not null, role text not null, ordinal integer not null,
    article_id text not null, block_id text not null, start_at integer not null, end_at integer not null,
    quote text not null, version integer not null,
    primary key (project_id, annotation_id, role, ordinal),
    foreign key (project_id, annotation_id, role) references anchor (project_id, annotation_id, role),
    foreign key (project_id, block_id) references block (project_id, id))`,
  `create index fragment_article on fragment (project_id, article_id)`,
  `create index fragment_block on fragment (project_id, block_id)`,
  `create table twin_member (
    project_id text not null, annotation_id text not null, article_id text not null, twin_id text not null,
    version integer not null,
    primary key (project_id, annotation_id),
    foreign key (project_id, annotation_id) references annotation (project_id, id))`,
  `create index twin_member_article on twin_member (project_id, article_id)`,
  `create table import_draft (
    project_id text not null, id text not null, person_id text not null, content text not null,
    source_bytes blob not null, target_bytes blob, updated_at text not null,
    primary key (project_id, id))`,
  `create table job (
    project_id text not null, id text not null, article_id text not null, kind text not null, input text not null,
    state text not null, done integer not null, total integer not null, problem text,
    created_by text not null, created_at text not null, updated_at text not null,
    primary key (project_id, id))`,
  `create index job_article on job (project_id, article_id)`,
  `create table stream (
    project_id text not null, id text not null, head_seq integer not null, changed_at text not null,
    changed_by text not null,
    primary key (project_id, id))`,
  `create table operation (
    project_id text not null, id text not null, stream text not null, seq integer not null, actor_id text not null,
    at text not null, kind text not null, summary text not null, target_id text, answer text not null,
    primary key (project_id, id),
    unique (project_id, stream, seq))`,
  `create index operation_actor on operation (project_id, stream, actor_id, seq)`,
  `create index operation_target on operation (project_id, target_id)`,
  `create table operation_row (
    project_id text not null, operation_id text not null, ordinal integer not null, table_name text not null,
    row_key text not null, before_image text, after_image text,
    primary key (project_id, operation_id, ordinal),
    foreign key (project_id, operation_id) references operation (project_id, id))`,
  `create index operation_row_row on operation_row (project_id, table_name, row_key)`,
];
