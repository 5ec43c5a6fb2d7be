import type { Kysely } from 'kysely';
import type { Alignment } from '../alignment/bead.ts';
import { listDecidedSentences } from '../alignment/sentence-store.ts';
import { listBeads } from '../alignment/store.ts';
import { listDismissals } from '../annotation/dismissals/store.ts';
import { listEntities } from '../annotation/ledger/store.ts';
import { listTags } from '../annotation/store.ts';
import type { Tag } from '../annotation/tag.ts';
import type { Block } from '../article/article.ts';
import { listSentenceCorrections } from '../article/sentence-store.ts';
import { listBlocks } from '../article/store.ts';
import type { RecordedTable } from '../database/recorded-tables.ts';
import type { Schema } from '../database/schema.ts';
import { rowsTouchedSince, type TouchedRow } from '../history/changes-since.ts';
import { listTerms } from '../translation/glossary/store.ts';
import { listParagraphs } from '../translation/paragraph-store.ts';
import {
  type ArticleReading,
  type ArticleState,
  findCheckSettings,
  isShared,
  listLeftRepairs,
} from './article-state.ts';

/** Where more rows than this were written, reading the whole article again is cheaper. */
const MAX_PATCHED_ROWS = 400;

/** What a reading is made of, piece by piece. */
const pieces = ['block', 'bead', 'tag', 'correction', 'decision', 'dismissal', 'paragraph'] as const;
type Piece = (typeof pieces)[number];

/** Which rows make up a piece, and by which column they name it. */
const PARTS: Partial<Record<RecordedTable, readonly [Piece, string]>> = {
  block: ['block', 'id'],
  bead: ['bead', 'id'],
  bead_unit: ['bead', 'bead_id'],
  bookmark: ['bead', 'bead_id'],
  annotation: ['tag', 'id'],
  anchor: ['tag', 'annotation_id'],
  fragment: ['tag', 'annotation_id'],
  twin_member: ['tag', 'annotation_id'],
  sentence_correction: ['correction', 'id'],
  sentence_bead: ['decision', 'id'],
  dismissal: ['dismissal', 'id'],
  block_translation: ['paragraph', 'block_id'],
};

/** Rows that operations of an article write and no reading holds. */
const ELSEWHERE: ReadonlySet<RecordedTable> = new Set(['site_mark']);

/**
 * Brings an earlier reading up to date by reading only what operations wrote since; what they did not touch stays
 * the same object. Null where the whole article has to be read again.
 */
export async function patchReading(
  db: Kysely<Schema>,
  projectId: string,
  articleId: string,
  known: ArticleReading,
  projectSeq: number,
): Promise<ArticleState | null> {
  const touched = await rowsTouchedSince(db, projectId, articleId, known.seq);
  const ids = touched.length <= MAX_PATCHED_ROWS ? touchedIds(touched) : null;
  if (!ids) return null;
  const { state } = known;
  const place = [db, projectId, articleId] as const;
  const patched = async <T extends { readonly id: string }>(
    piece: Piece,
    items: readonly T[],
    list: (...of: [...typeof place, readonly string[]]) => Promise<readonly T[]>,
  ) => (ids[piece].size > 0 ? patchById(items, ids[piece], await list(...place, [...ids[piece]])) : items);
  return {
    ...state,
    blocks:
      ids.block.size > 0
        ? patchBlocks(state.blocks, ids.block, await listBlocks(...place, [...ids.block]))
        : state.blocks,
    alignments:
      ids.bead.size > 0
        ? patchAlignments(state.alignments, ids.bead, await listBeads(...place, [...ids.bead]))
        : state.alignments,
    ...(await patchTags(state, ids.tag, place)),
    sentenceCorrections: await patched('correction', state.sentenceCorrections, listSentenceCorrections),
    sentenceDecisions: await patched('decision', state.sentenceDecisions, listDecidedSentences),
    dismissals: await patched('dismissal', state.dismissals, listDismissals),
    paragraphs: await patched('paragraph', state.paragraphs, listParagraphs),
    ...(projectSeq === known.projectSeq ? {} : await readProject(db, projectId, state)),
  };
}

async function patchTags(
  { tags, setTags }: ArticleState,
  ids: ReadonlySet<string>,
  place: readonly [Kysely<Schema>, string, string],
): Promise<Pick<ArticleState, 'tags' | 'setTags'>> {
  if (ids.size === 0) return { tags, setTags };
  const fresh = await listTags(...place, [...ids]);
  const shared = fresh.filter(isShared);
  const own = fresh.filter((tag) => !isShared(tag));
  const isTouched = (list: readonly Tag[], news: readonly Tag[]) =>
    news.length > 0 || list.some(({ id }) => ids.has(id));
  return {
    tags: isTouched(tags, shared) ? patchById(tags, ids, shared) : tags,
    setTags: isTouched(setTags, own) ? patchById(setTags, ids, own) : setTags,
  };
}

/** What of a reading belongs to the project. */
async function readProject(
  db: Kysely<Schema>,
  projectId: string,
  { leftRepairs }: ArticleState,
): Promise<Pick<ArticleState, 'entities' | 'leftRepairs' | 'checkSettings' | 'terms'>> {
  const left = await listLeftRepairs(db, projectId);
  const isSame = left.length === leftRepairs.length && left.every((kind, i) => kind === leftRepairs[i]);
  return {
    entities: await listEntities(db, projectId),
    leftRepairs: isSame ? leftRepairs : left,
    checkSettings: await findCheckSettings(db, projectId),
    terms: await listTerms(db, projectId),
  };
}

/** The pieces that rows belong to; null where a row of another kind was written. */
function touchedIds(touched: readonly TouchedRow[]): Record<Piece, Set<string>> | null {
  const ids = Object.fromEntries(pieces.map((piece) => [piece, new Set<string>()])) as Record<
    Piece,
    Set<string>
  >;
  for (const { table, images } of touched) {
    if (ELSEWHERE.has(table)) continue;
    const part = PARTS[table];
    if (!part) return null;
    for (const image of images) ids[part[0]].add(String(image[part[1]]));
  }
  return ids;
}

function patchBlocks(
  blocks: readonly Block[],
  ids: ReadonlySet<string>,
  fresh: readonly Block[],
): readonly Block[] {
  return merge(blocks, ids, fresh, (a, b) =>
    a.textId === b.textId ? a.orderKey < b.orderKey : a.textId < b.textId,
  );
}

function patchById<T extends { readonly id: string }>(
  items: readonly T[],
  ids: ReadonlySet<string>,
  fresh: readonly T[],
): readonly T[] {
  return merge(items, ids, fresh, (a, b) => a.id < b.id);
}

function patchAlignments(
  alignments: readonly Alignment[],
  ids: ReadonlySet<string>,
  fresh: ReadonlyMap<string, Alignment['beads']>,
): readonly Alignment[] {
  return alignments.map((alignment) => {
    const own = fresh.get(alignment.id) ?? [];
    if (own.length === 0 && !alignment.beads.some((bead) => ids.has(bead.id))) return alignment;
    return { ...alignment, beads: merge(alignment.beads, ids, own, (a, b) => a.orderKey < b.orderKey) };
  });
}

/** The items with those of `ids` taken out and the fresh ones put in, in their order. */
function merge<T extends { readonly id: string }>(
  items: readonly T[],
  ids: ReadonlySet<string>,
  fresh: readonly T[],
  isBefore: (a: T, b: T) => boolean,
): readonly T[] {
  const merged: T[] = [];
  let next = 0;
  for (const item of items) {
    if (ids.has(item.id)) continue;
    while (next < fresh.length && isBefore(fresh[next] as T, item)) merged.push(fresh[next++] as T);
    merged.push(item);
  }
  return [...merged, ...fresh.slice(next)];
}
