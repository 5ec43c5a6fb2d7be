import type { Kysely } from 'kysely';
import type { Signature } from '../../article/signature-store.ts';
import type { ImportDraftRow, Schema } from '../../database/schema.ts';
import type { DraftSide, ImportDraft } from './draft.ts';
import { draftSignature } from './draft-signature.ts';

type Db = Kysely<Schema>;

const bytesColumn = { source: 'source_bytes', translation: 'target_bytes' } as const;
/** The time of what was thrown away: earlier than any draft, so that it goes when the next one is made. */
const DISCARDED = '';
const NO_BYTES = new Uint8Array();

/** A draft that was last touched at or after `since`; null where there is none, or it was thrown away. */
export async function findDraft(
  db: Db,
  projectId: string,
  id: string,
  since: string,
): Promise<ImportDraft | null> {
  const row = await db
    .selectFrom('import_draft')
    .select('content')
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .where('updated_at', '>=', since)
    .executeTakeFirst();
  return row ? JSON.parse(row.content) : null;
}

/** A person's drafts touched since then, the last one first, with the time they were touched. */
export async function listDrafts(
  db: Db,
  projectId: string,
  personId: string,
  since: string,
): Promise<{ readonly draft: ImportDraft; readonly updatedAt: string }[]> {
  const rows = await db
    .selectFrom('import_draft')
    .select(['content', 'updated_at'])
    .where('project_id', '=', projectId)
    .where('person_id', '=', personId)
    .where('updated_at', '>=', since)
    .orderBy('updated_at', 'desc')
    .execute();
  return rows.map((row) => ({ draft: JSON.parse(row.content), updatedAt: row.updated_at }));
}

/** By what a person's other drafts, touched since then, are recognised; the last one first. */
export async function listDraftSignatures(
  db: Db,
  projectId: string,
  { id, personId }: ImportDraft,
  since: string,
): Promise<{ readonly id: string; readonly signature: Signature }[]> {
  const rows = await db
    .selectFrom('import_draft')
    .select(['id', 'signature'])
    .where('project_id', '=', projectId)
    .where('person_id', '=', personId)
    .where('id', '!=', id)
    .where('updated_at', '>=', since)
    .orderBy('updated_at', 'desc')
    .execute();
  return rows.flatMap((row) =>
    row.signature === null ? [] : [{ id: row.id, signature: JSON.parse(row.signature) }],
  );
}

/** The bytes of one side as they came; null where the draft has none. */
export async function findDraftBytes(
  db: Db,
  projectId: string,
  id: string,
  side: DraftSide,
): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('import_draft')
    .select(bytesColumn[side])
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  const bytes = row ? (row as Partial<ImportDraftRow>)[bytesColumn[side]] : null;
  return bytes && bytes.length > 0 ? bytes : null;
}

/** Keeps a new draft, and removes those that nobody has touched since `forgetBefore`. */
export async function insertDraft(
  db: Db,
  projectId: string,
  draft: ImportDraft,
  bytes: { readonly [side in DraftSide]?: Uint8Array },
  times: { readonly now: string; readonly forgetBefore: string },
): Promise<void> {
  await db
    .deleteFrom('import_draft')
    .where('project_id', '=', projectId)
    .where('updated_at', '<', times.forgetBefore)
    .execute();
  await db
    .insertInto('import_draft')
    .values({
      project_id: projectId,
      id: draft.id,
      person_id: draft.personId,
      content: JSON.stringify(draft),
      source_bytes: bytes.source ?? NO_BYTES,
      target_bytes: bytes.translation ?? null,
      updated_at: times.now,
      signature: signatureColumn(draft),
    })
    .execute();
}

/** Keeps what a draft has become, with the translation's bytes where they are new (null where they go). */
export async function updateDraft(
  db: Db,
  projectId: string,
  draft: ImportDraft,
  now: string,
  translationBytes?: Uint8Array | null,
): Promise<void> {
  await db
    .updateTable('import_draft')
    .set({
      content: JSON.stringify(draft),
      updated_at: now,
      signature: signatureColumn(draft),
      ...(translationBytes !== undefined && { target_bytes: translationBytes }),
    })
    .where('project_id', '=', projectId)
    .where('id', '=', draft.id)
    .execute();
}

/** Keeps a draft whose source has become its translation and the other way round. */
export async function swapDraft(db: Db, projectId: string, draft: ImportDraft, now: string): Promise<void> {
  await db
    .updateTable('import_draft')
    .set((row) => ({
      content: JSON.stringify(draft),
      updated_at: now,
      signature: signatureColumn(draft),
      source_bytes: row.ref('target_bytes').$notNull(),
      target_bytes: row.ref('source_bytes'),
    }))
    .where('project_id', '=', projectId)
    .where('id', '=', draft.id)
    .execute();
}

/** Sets a draft aside until the next one is made, or takes it back; gives whether there is such a draft. */
export async function setAside(
  db: Db,
  projectId: string,
  id: string,
  backAt: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('import_draft')
    .set({ updated_at: backAt ?? DISCARDED })
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteDraft(db: Db, projectId: string, id: string): Promise<void> {
  await db.deleteFrom('import_draft').where('project_id', '=', projectId).where('id', '=', id).execute();
}

/** The article that a draft was saved into: its operation, named like the draft, stays. Null where it was not saved. */
export async function articleOfDraft(db: Db, projectId: string, id: string): Promise<string | null> {
  const operation = await db
    .selectFrom('operation')
    .select('stream')
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  return operation?.stream ?? null;
}

function signatureColumn(draft: ImportDraft): string | null {
  const signature = draftSignature(draft);
  return signature && JSON.stringify(signature);
}
