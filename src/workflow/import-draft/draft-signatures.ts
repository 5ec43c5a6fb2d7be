import type { Kysely } from 'kysely';
import { comparableText } from '../../article/resemblance.ts';
import { type Signature, signatureOf } from '../../article/signature-store.ts';
import type { Schema } from '../../database/schema.ts';
import { boilerplateOf } from './corrections.ts';
import type { ImportDraft } from './draft.ts';

/** By what the source of a draft is recognised in others, as the database holds it; null where it has none. */
export function draftSignature({ source }: ImportDraft): string | null {
  if (!source) return null;
  const own = source.blocks.filter((block) => boilerplateOf(block) === null);
  return JSON.stringify(signatureOf(comparableText(own.map(({ found }) => found.text))));
}

/** The signatures of a person's other drafts that were touched since then. */
export async function listDraftSignatures(
  db: Kysely<Schema>,
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
