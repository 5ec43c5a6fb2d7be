import type { Kysely } from 'kysely';
import type { EntityRow, Schema } from '../database/schema.ts';
import type { RowWriter } from '../history/row-writer.ts';

/** What mentions refer to: one person, place, … under whatever names. */
export interface Entity {
  readonly id: string;
  /** The label of its mentions; null for what no label fits, such as a document that speaks. */
  readonly label: string | null;
  /** Its name in each language, by BCP 47 tag. */
  readonly names: Readonly<Record<string, string>>;
  readonly wikidata: string | null;
}

/** The project's ledger of referents. */
export async function listEntities(db: Kysely<Schema>, projectId: string): Promise<Entity[]> {
  const rows = await db
    .selectFrom('entity')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('id')
    .execute();
  return rows.map(toEntity);
}

export async function insertEntity(rows: RowWriter, projectId: string, entity: Entity): Promise<void> {
  await rows.insert('entity', {
    project_id: projectId,
    id: entity.id,
    label: entity.label,
    names: JSON.stringify(entity.names),
    wikidata: entity.wikidata,
  });
}

function toEntity(row: EntityRow): Entity {
  return { id: row.id, label: row.label, names: JSON.parse(row.names), wikidata: row.wikidata };
}
