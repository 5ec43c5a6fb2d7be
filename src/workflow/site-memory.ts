import type { Block } from '../article/article.ts';
import {
  keysOfBlocks,
  MAX_SAMPLE,
  type SiteDecision,
  type SiteMark,
  siteOf,
} from '../article/site-memory.ts';
import { findSiteMark, removeSiteMark, saveSiteMark } from '../article/site-memory-store.ts';
import type { Reverted, RevertRefusal, UnderWay } from '../history/operation.ts';
import type { RowWriter } from '../history/row-writer.ts';
import { type ArticleState, sourceText } from './article-state.ts';
import type { Done, Refusal } from './outcome.ts';
import type { Services } from './services.ts';

/** The stream of what people have forgotten about sites: it belongs to no article, and is taken back by itself. */
const SITES_STREAM = 'sites';

/** Who asks for something about sites, under an id that makes asking twice harmless. */
export interface AskedOfSites {
  readonly operationId: string;
  readonly actorId: string;
}

/**
 * Remembers, inside the operation that does it, that a person left a block out or restored it, for later imports from
 * the same site. Whoever restores what was left out by hand takes that back, and nothing is remembered of it.
 */
export async function rememberOnSite(
  services: Services,
  rows: RowWriter,
  state: ArticleState,
  block: Block,
  decision: SiteDecision,
): Promise<void> {
  const { projectId, clock } = services;
  const site = siteOfText(state, block.textId);
  if (site === null) return;
  if (decision === 'article' && block.boilerplate === 'marked-by-hand') {
    return removeSiteMark(rows, projectId, block.id);
  }
  const inText = state.blocks.filter(({ textId }) => textId === block.textId);
  const keys = keysOfBlocks(inText.map((each) => ({ ...each, isFurniture: each.boilerplate !== null })));
  const own = keys[inText.indexOf(block)];
  if (!own) return;
  await saveSiteMark(rows, projectId, {
    id: block.id,
    site,
    articleId: state.article.id,
    decision,
    ...own,
    sample: block.text.slice(0, MAX_SAMPLE),
    at: clock(),
  });
}

/** Where a text comes from: the source from where the article says, a translation from where its document said. */
function siteOfText(state: ArticleState, textId: string): string | null {
  if (textId === sourceText(state).id) return siteOf(state.article.metadata);
  const provenance = state.texts.find(({ id }) => id === textId)?.provenance;
  return provenance?.kind === 'human' ? (provenance.site ?? null) : null;
}

/** What is to be forgotten: everything said of one text, or of a shape. */
export interface Forgetting {
  readonly site: string;
  readonly text: string | null;
  readonly shape: string | null;
  readonly sample: string;
}

/** Forgets something about a site: later imports are as if it had never been said. */
export function forgetOnSite(
  services: Services,
  { operationId, actorId }: AskedOfSites,
  what: Forgetting,
): Promise<Done | Refusal> {
  const { projectId } = services;
  const summary = { site: what.site };
  const request = {
    id: operationId,
    projectId,
    stream: SITES_STREAM,
    actorId,
    kind: 'forget-on-site',
    summary,
  };
  return services.history.perform<Done | Refusal>(request, async (rows) => {
    if (await findSiteMark(rows.db, projectId, operationId)) return { kind: 'not-found' };
    const mark: SiteMark = {
      ...what,
      id: operationId,
      articleId: null,
      decision: 'forgotten',
      at: services.clock(),
    };
    await saveSiteMark(rows, projectId, mark);
    return { kind: 'done' };
  });
}

/** Takes back what the person forgot last. */
export function rememberAgain(
  services: Services,
  { operationId, actorId }: AskedOfSites,
): Promise<Reverted | RevertRefusal | UnderWay> {
  const { projectId } = services;
  return services.history.undo({ id: operationId, projectId, stream: SITES_STREAM, actorId });
}
