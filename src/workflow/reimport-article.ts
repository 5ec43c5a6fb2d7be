import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { saveBeads } from '../alignment/store.ts';
import { type Block, blocksOf, type Metadata, type Text } from '../article/article.ts';
import { type MetadataChange, mergeMetadata, withChanges } from '../article/merge/merge-metadata.ts';
import {
  isConflict,
  isTouched,
  type MergedVersions,
  mergeVersions,
  wordsOf,
} from '../article/merge/merge-versions.ts';
import type { ReadBlock, Reading } from '../article/reading.ts';
import { findReading } from '../article/reading-store.ts';
import { saveSiteMark } from '../article/site-memory-store.ts';
import {
  insertBlock,
  listMergedBlocks,
  retireBlock,
  updateArticle,
  updateBlock,
  updateText,
} from '../article/store.ts';
import type { Schema } from '../database/schema.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { ArticleState } from './article-state.ts';
import { keepInput, type NewText } from './import-article.ts';
import { onceFor } from './once-for.ts';
import type { Done, Refusal } from './outcome.ts';
import { applyMerge, type TextAfter } from './reimport-article/apply-merge.ts';
import type { Decisions } from './reimport-article/decision.ts';
import { placeOf, saveAnchored } from './revise-block/work.ts';
import { type Asked, articleOperation, type Services } from './services.ts';
import { withEveryTag } from './tag-sets.ts';

/** A corrected version of a text: read like any import, and under its own ids until it is merged. */
export interface CorrectedText extends NewText {
  readonly reading: Reading;
  /** What the document says of itself, as a person settled it; null for a translation. */
  readonly metadata: Metadata | null;
}

/** What taking over a corrected version would come to. */
export interface ReimportPlan {
  readonly text: Text;
  readonly merged: MergedVersions;
  readonly metadata: readonly MetadataChange[];
  /** Nothing of the document is new: there is nothing to take over. */
  readonly isSame: boolean;
  /** Which share of the words that were imported before stands in places that the document has too, 0 … 1. */
  readonly found: number;
  /** Names exactly this comparison: what a person was shown is what is done, or nothing is. */
  readonly digest: string;
}

/** What a person decided about a plan. */
export interface ReimportDecisions {
  readonly places: Decisions;
  /** The fields of the metadata in which ours is kept. */
  readonly keptFields: ReadonlySet<keyof Metadata>;
}

export type Reimported =
  /** `touched`: the blocks in which people see a change, in order. */
  | (Done & { readonly touched: readonly string[] })
  | Refusal
  /** Conflicts that nobody has decided about, by the ids of their places. */
  | { readonly kind: 'undecided'; readonly places: readonly string[] };

/** Plans are kept for as long as the blocks that they were made for. */
const plansOf = onceFor((_blocks: ArticleState['blocks']) => new Map<string, Promise<ReimportPlan>>());

/** Compares a corrected version with a text, three-way, without doing anything. Null where there is no such text. */
export async function planReimport(
  { database, projectId }: Services,
  state: ArticleState,
  textId: string,
  corrected: CorrectedText,
  db = database.read,
): Promise<ReimportPlan | null> {
  const text = state.texts.find(({ id }) => id === textId);
  if (text?.provenance.kind !== 'human') return null;
  const plans = plansOf(state.blocks);
  const name = hashOf([text, state.article.metadata, corrected.blocks, corrected.metadata]);
  const plan = plans.get(name) ?? makePlan(db, projectId, state, text, corrected);
  plans.set(name, plan);
  return plan;
}

async function makePlan(
  db: Kysely<Schema>,
  projectId: string,
  state: ArticleState,
  text: Text,
  corrected: CorrectedText,
): Promise<ReimportPlan> {
  const base = await findReading(db, projectId, text);
  const gone = await listMergedBlocks(db, projectId, state.article.id);
  const merged = mergeVersions({
    base: base.blocks,
    ours: blocksOf(state.blocks, text.id),
    successors: new Map(gone.map(({ id, successorId }) => [id, successorId])),
    theirs: corrected.blocks.map(asRead),
  });
  const metadata = corrected.metadata
    ? mergeMetadata(base.metadata, state.article.metadata, corrected.metadata)
    : [];
  const isSame =
    wordsOf(base.blocks) === wordsOf(corrected.blocks) &&
    metadata.length === 0 &&
    merged.places.every(({ kind }) => kind === 'kept');
  const found = shareFound(base.blocks, merged);
  return { text, merged, metadata, isSame, found, digest: digestOf(merged, metadata) };
}

/**
 * Takes a corrected version of a text over, as one operation: what its author changed and we did not is changed here, and
 * all else stays. Own repairs survive, tags and translations carry over, confirmed rows stay confirmed and become stale
 * where their texts changed. `expected` is the digest of the plan that was shown; to compare takes time in which no other
 * write can go on, unless it was done before and nobody interfered.
 */
export function reimportText(
  services: Services,
  asked: Asked & { readonly textId: string },
  corrected: CorrectedText,
  decisions: ReimportDecisions,
  expected: string | null = null,
): Promise<Reimported> {
  const request = articleOperation(services, asked, 'reimport', { lang: corrected.lang });
  return services.history.perform<Reimported>(request, async (rows) => {
    const read = await services.articles.readWithin(rows.db, asked.articleId);
    const state = read && withEveryTag(read);
    const plan = state && (await planReimport(services, state, asked.textId, corrected, rows.db));
    if (!plan) return { kind: 'not-found' };
    if (expected !== null && plan.digest !== expected) return { kind: 'stale' };
    if (plan.isSame) return { kind: 'impossible', why: 'nothing-corrected' };
    const before = blocksOf(state.blocks, asked.textId);
    const applied = applyMerge(
      { ...state, textId: asked.textId, blocks: before },
      plan.merged,
      new Map(corrected.blocks.map((block) => [block.id, block])),
      decisions.places,
      services.makeId,
    );
    if (applied.kind === 'undecided') return applied;
    await saveAfter(services, rows, state, before, applied.after);
    await keepVersion(services, rows, plan, corrected, applied.after);
    const wanted = plan.metadata.filter(({ field }) => !decisions.keptFields.has(field));
    if (wanted.length > 0) {
      const metadata = withChanges(state.article.metadata, wanted);
      await updateArticle(rows, services.projectId, asked.articleId, { metadata });
    }
    return { kind: 'done', touched: applied.after.touched };
  });
}

/** How many places of a plan are touched, wait for a decision, and stay as they are. */
export function countPlaces({ merged }: ReimportPlan) {
  const touched = merged.places.filter((place) => isTouched(place) || merged.moved.has(place.id));
  const own = merged.places.filter(({ ours }) => ours.some(({ boilerplate }) => boilerplate === null));
  return {
    touched: touched.length,
    conflicts: merged.places.filter(isConflict).length,
    untouched: own.filter((place) => !touched.includes(place)).length,
    ownKept: own.filter(({ parts }) => parts.some(({ kind }) => kind === 'ours')).length,
  };
}

function asRead({ id, kind, text, markup, boilerplate }: NewText['blocks'][number]): ReadBlock {
  return { id, kind, text, markup, boilerplate };
}

function shareFound(base: readonly ReadBlock[], { places }: MergedVersions): number {
  const lengthOf = (blocks: readonly ReadBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const found = places.reduce((sum, place) => sum + (place.theirs.length > 0 ? lengthOf(place.base) : 0), 0);
  return base.length === 0 ? 0 : found / lengthOf(base);
}

function digestOf({ places, moved }: MergedVersions, metadata: readonly MetadataChange[]): string {
  const shown = places
    .filter((place) => place.kind !== 'kept' || moved.has(place.id))
    .map(({ id, kind, parts, ours, theirs }) => [id, kind, parts, wordsOf(ours), wordsOf(theirs)]);
  return hashOf([shown, [...moved], metadata]);
}

function hashOf(content: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16);
}

/** Writes what differs between the text before and after. */
async function saveAfter(
  services: Services,
  rows: RowWriter,
  state: ArticleState,
  before: readonly Block[],
  after: TextAfter,
): Promise<void> {
  const { projectId } = services;
  const place = placeOf(services, state);
  const old = new Map(before.map((block) => [block.id, block]));
  for (const block of after.blocks) {
    const known = old.get(block.id);
    if (!known) await insertBlock(rows, projectId, place.articleId, block);
    else if (known !== block) await updateBlock(rows, projectId, block.id, block);
  }
  await saveAnchored({ services, rows, state }, after);
  for (const [i, { id, beads }] of state.alignments.entries()) {
    await saveBeads(rows, { ...place, alignmentId: id }, beads, after.alignments[i]?.beads ?? []);
  }
  for (const [id, into] of after.retired) await retireBlock(rows, projectId, id, into);
}

/** Keeps the document as the text's newest input: the next correction is compared with it. */
async function keepVersion(
  services: Services,
  rows: RowWriter,
  { text }: ReimportPlan,
  corrected: CorrectedText,
  { became }: TextAfter,
): Promise<void> {
  const blocks = corrected.reading.blocks.map((block) => ({
    ...block,
    id: became.get(block.id) ?? block.id,
  }));
  await keepInput(services, rows, { raw: corrected.raw, reading: { ...corrected.reading, blocks } });
  if (corrected.raw) await updateText(rows, services.projectId, text.id, { snapshotId: corrected.raw.id });
  for (const mark of corrected.marks ?? []) await saveSiteMark(rows, services.projectId, mark);
}
