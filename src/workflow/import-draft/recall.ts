import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import { listLeftRepairs } from '../article-state.ts';
import { type ImportDraft, mapTexts } from './draft.ts';
import { recallSites } from './recall-sites.ts';

/**
 * The draft with what people settled elsewhere: of the sites its texts come from, and of repairs. Done whenever a draft
 * is opened, so that what was said in the meantime counts, and what was taken back does not.
 */
export async function recall(
  db: Kysely<Schema>,
  projectId: string,
  draft: ImportDraft,
): Promise<ImportDraft> {
  const recalled = await recallSites(db, projectId, draft);
  const leftRepairs = await listLeftRepairs(db, projectId);
  return mapTexts(recalled, (text) => ({ ...text, leftRepairs }));
}
