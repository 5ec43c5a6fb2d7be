import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { EntityFormRow, EntityRow } from '../../database/tag-rows.ts';
import type { RowWriter } from '../../history/row-writer.ts';
import type { Entity } from './entity.ts';

/** The stream of operations on the project's ledger: people take back there what they did there. */
export const LEDGER_STREAM = 'ledger';

/** The project's referents, those that were merged into others among them, in the order of their ids. */
export async function listEntities(db: Kysely<Schema>, projectId: string): Promise<Entity[]> {
  const rows = await db
    .selectFrom('entity')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('id')
    .execute();
  const forms = await db
    .selectFrom('entity_form')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('entity_id')
    .orderBy('ordinal')
    .execute();
  const formsOf = Map.groupBy(forms, ({ entity_id }) => entity_id);
  return rows.map((row) => toEntity(row, formsOf.get(row.id) ?? []));
}

export type NewEntity = Omit<Entity, 'version'>;

export async function insertEntity(rows: RowWriter, projectId: string, entity: NewEntity): Promise<void> {
  await rows.insert('entity', { project_id: projectId, id: entity.id, ...columnsOf(entity) });
  for (const ordinal of entity.forms.keys()) await insertForm(rows, projectId, entity, ordinal);
}

/** Writes the difference between two states of a referent. */
export async function updateEntity(
  rows: RowWriter,
  projectId: string,
  before: Entity,
  after: NewEntity,
): Promise<void> {
  await rows.update('entity', { project_id: projectId, id: before.id }, columnsOf(after));
  // A referent's version covers its forms as well.
  await rows.touch('entity', { project_id: projectId, id: before.id });
  const wanted = new Map(after.forms.map((form, ordinal) => [keyOf(form), ordinal]));
  const had = new Set(before.forms.map(keyOf));
  for (const { lang, form } of before.forms) {
    const key = { project_id: projectId, entity_id: before.id, lang, form };
    const ordinal = wanted.get(keyOf({ lang, form }));
    if (ordinal === undefined) await rows.remove('entity_form', key);
    else
      await rows.update('entity_form', key, {
        ordinal,
        is_allowed: after.forms[ordinal]?.isAllowed ? 1 : 0,
      });
  }
  for (const [ordinal, form] of after.forms.entries())
    if (!had.has(keyOf(form))) await insertForm(rows, projectId, after, ordinal);
}

/** Removes a referent for good, as far as undo goes. */
export async function removeEntity(rows: RowWriter, projectId: string, entity: Entity): Promise<void> {
  for (const { lang, form } of entity.forms)
    await rows.remove('entity_form', { project_id: projectId, entity_id: entity.id, lang, form });
  await rows.remove('entity', { project_id: projectId, id: entity.id });
}

async function insertForm(
  rows: RowWriter,
  projectId: string,
  entity: NewEntity,
  ordinal: number,
): Promise<void> {
  const given = entity.forms[ordinal];
  if (!given) throw new RangeError(`no form ${ordinal} of ${entity.id}`);
  const { lang, form, isAllowed } = given;
  await rows.insert('entity_form', {
    project_id: projectId,
    entity_id: entity.id,
    lang,
    form,
    ordinal,
    is_allowed: isAllowed ? 1 : 0,
  });
}

function keyOf({ lang, form }: { readonly lang: string; readonly form: string }): string {
  return `${lang} ${form}`;
}

function columnsOf({ label, names, wikidata, note, successorId }: NewEntity) {
  return { label, names: JSON.stringify(names), wikidata, note, successor_id: successorId };
}

function toEntity(row: EntityRow, forms: readonly EntityFormRow[]): Entity {
  return {
    id: row.id,
    label: row.label,
    names: JSON.parse(row.names),
    wikidata: row.wikidata,
    note: row.note,
    forms: forms.map(({ lang, form, is_allowed }) => ({ lang, form, isAllowed: is_allowed === 1 })),
    successorId: row.successor_id,
    version: row.version,
  };
}
