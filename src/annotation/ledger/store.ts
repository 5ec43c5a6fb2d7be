import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { EntityRow } from '../../database/tag-rows.ts';
import type { RowWriter } from '../../history/row-writer.ts';
import type { Entity } from './entity.ts';

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
