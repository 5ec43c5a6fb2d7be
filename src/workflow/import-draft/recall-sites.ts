import type { Kysely } from 'kysely';
import {
  keysOfBlocks,
  MAX_SAMPLE,
  recaller,
  type SiteDecision,
  type SiteMark,
  siteOf,
} from '../../article/site-memory.ts';
import { listSiteMarks } from '../../article/site-memory-store.ts';
import type { Schema } from '../../database/schema.ts';
import type { Clock } from '../../history/history.ts';
import type { Services } from '../services.ts';
import { type DraftSide, type DraftText, type ImportDraft, mapTexts, textOf } from './draft.ts';

/** The draft with what is remembered of the sites its texts come from: of each block, what people decided there before. */
export async function recallSites(
  db: Kysely<Schema>,
  projectId: string,
  draft: ImportDraft,
): Promise<ImportDraft> {
  const recalled = new Map<DraftSide, DraftText>();
  for (const side of ['source', 'translation'] as const) {
    const text = textOf(draft, side);
    if (!text) continue;
    const site = siteOfSide(draft, side);
    recalled.set(side, recallIn(text, site, site === null ? [] : await listSiteMarks(db, projectId, site)));
  }
  return mapTexts(draft, (text, side) => recalled.get(side) ?? text);
}

/** The same of a text that was just read, by what its document says of itself. */
export async function recallStated(
  { database, projectId }: Pick<Services, 'database' | 'projectId'>,
  text: DraftText,
): Promise<DraftText> {
  const site = siteOf(text.stated);
  return recallIn(text, site, site === null ? [] : await listSiteMarks(database.read, projectId, site));
}

/** Where a text comes from: the source from where the form says, a translation from where its own document does. */
export function siteOfSide({ metadata, source, translation }: ImportDraft, side: DraftSide): string | null {
  if (side === 'source') return source && siteOf(metadata);
  return translation.kind === 'text' ? siteOf(translation.text.stated) : null;
}

/** A text with what the marks of a site say of its blocks; with none, nothing is remembered. */
function recallIn(text: DraftText, site: string | null, marks: readonly SiteMark[]): DraftText {
  if (site === null || marks.length === 0) {
    const isBare = text.blocks.every(({ remembered }) => !remembered);
    return isBare ? text : { ...text, blocks: text.blocks.map(({ remembered: _, ...block }) => block) };
  }
  const recall = recaller(marks);
  const keys = keysIn(text);
  return {
    ...text,
    blocks: text.blocks.map(({ remembered: _, ...block }, i) => {
      const found = keys[i] && recall(keys[i]);
      // What the rules say anyway needs no memory.
      const isNews = found && (found.decision === 'junk') !== (block.found.boilerplate !== null);
      return isNews ? { ...block, remembered: { ...found, site } } : block;
    }),
  };
}

/** What a person said in the preview about the furniture of a site: what its next import is to remember. */
export function marksByHand(
  text: DraftText,
  site: string | null,
  articleId: string,
  clock: Clock,
): SiteMark[] {
  if (site === null) return [];
  const keys = keysIn(text);
  return text.blocks.flatMap(({ id, state, found }, i) => {
    if (state === null || !keys[i]) return [];
    const decision: SiteDecision = state === 'left-out' ? 'junk' : 'article';
    const sample = found.text.slice(0, MAX_SAMPLE);
    return [{ id, site, articleId, decision, ...keys[i], sample, at: clock() }];
  });
}

function keysIn({ blocks }: DraftText) {
  return keysOfBlocks(
    blocks.map(({ found: { kind, text, boilerplate } }) => ({
      kind,
      text,
      isFurniture: boilerplate !== null,
    })),
  );
}
