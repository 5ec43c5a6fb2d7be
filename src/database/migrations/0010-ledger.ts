import { type Kysely, sql } from 'kysely';

/** What the ledger knows of a referent besides its main names. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table entity add column note text`,
  `alter table entity add column successor_id text`,
  `create table entity_form (
    project_id text not null, entity_id text not null, lang text not null, form text not null,
    ordinal integer not null, is_allowed integer not null, version integer not null,
    primary key (project_id, entity_id, lang, form),
    foreign key (project_id, entity_id) references entity (project_id, id))`,
  `create index annotation_entity on annotation (project_id, entity_id) where entity_id is not null`,
];
