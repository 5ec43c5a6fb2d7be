import type { Kysely } from 'kysely';
import { articleRows } from '../database/article-rows.ts';
import type { AlignmentRow, BeadRow, BeadUnitRow, BookmarkRow, Schema } from '../database/schema.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { Alignment, Bead, Side } from './bead.ts';

type Db = Kysely<Schema>;

/** The alignments of an article with their beads in order. */
export async function listAlignments(db: Db, projectId: string, articleId: string): Promise<Alignment[]> {
  const alignments = (await articleRows(db, 'alignment', projectId, articleId).execute()) as AlignmentRow[];
  const beads = await listBeads(db, projectId, articleId);
  return alignments.map((alignment) => ({
    id: alignment.id,
    sourceTextId: alignment.source_text_id,
    targetTextId: alignment.target_text_id,
    beads: beads.get(alignment.id) ?? [],
  }));
}

/** The beads of an article (of these ids, where given) in order, by their alignment. */
export async function listBeads(
  db: Db,
  projectId: string,
  articleId: string,
  ids?: readonly string[],
): Promise<Map<string, Bead[]>> {
  let beadQuery = articleRows(db, 'bead', projectId, articleId).orderBy('order_key');
  let unitQuery = articleRows(db, 'bead_unit', projectId, articleId).orderBy('ordinal');
  let bookmarkQuery = articleRows(db, 'bookmark', projectId, articleId);
  if (ids) {
    bookmarkQuery = bookmarkQuery.where('bead_id', 'in', ids);
    beadQuery = beadQuery.where('id', 'in', ids);
    unitQuery = unitQuery.where('bead_id', 'in', ids);
  }
  const beads = (await beadQuery.execute()) as BeadRow[];
  const units = Map.groupBy((await unitQuery.execute()) as BeadUnitRow[], (unit) => unit.bead_id);
  const bookmarks = (await bookmarkQuery.execute()) as BookmarkRow[];
  const bookmarked = new Set(bookmarks.map((row) => row.bead_id));
  const byAlignment = new Map<string, Bead[]>();
  for (const row of beads) {
    const group = byAlignment.get(row.alignment_id) ?? [];
    group.push(toBead(row, units.get(row.id) ?? [], bookmarked.has(row.id)));
    byAlignment.set(row.alignment_id, group);
  }
  return byAlignment;
}

export async function insertAlignment(
  rows: RowWriter,
  projectId: string,
  articleId: string,
  alignment: Alignment,
): Promise<void> {
  await rows.insert('alignment', {
    project_id: projectId,
    id: alignment.id,
    article_id: articleId,
    source_text_id: alignment.sourceTextId,
    target_text_id: alignment.targetTextId,
  });
  await saveBeads(rows, { projectId, articleId, alignmentId: alignment.id }, [], alignment.beads);
}

interface Place {
  readonly projectId: string;
  readonly articleId: string;
  readonly alignmentId: string;
}

/** Writes the difference between two states of an alignment's beads. */
export async function saveBeads(
  rows: RowWriter,
  place: Place,
  before: readonly Bead[],
  after: readonly Bead[],
): Promise<void> {
  const oldBeads = new Map(before.map((bead) => [bead.id, bead]));
  for (const bead of after) await saveBead(rows, place, oldBeads.get(bead.id) ?? null, bead);
  await saveUnits(rows, place, before, after);
  const kept = new Set(after.map((bead) => bead.id));
  for (const bead of before) {
    if (kept.has(bead.id)) continue;
    await saveBookmark(rows, place, bead, false);
    await rows.remove('bead', { project_id: place.projectId, id: bead.id });
  }
}

async function saveBead(rows: RowWriter, place: Place, before: Bead | null, bead: Bead): Promise<void> {
  if (before === bead) return;
  const content = {
    order_key: bead.orderKey,
    status: bead.status,
    score: bead.score,
    reasons: JSON.stringify(bead.reasons),
    empty_reason: bead.emptyReason,
    seen_hash: bead.seenHash,
  };
  const key = { project_id: place.projectId, id: bead.id };
  if (before) {
    await rows.update('bead', key, content);
    // A bead's version covers its units as well.
    await rows.touch('bead', key);
  } else {
    // Undoing what made the alignment must wait until its new rows are gone.
    await rows.rely('alignment', { project_id: place.projectId, id: place.alignmentId });
    await rows.insert('bead', {
      ...key,
      article_id: place.articleId,
      alignment_id: place.alignmentId,
      ...content,
    });
  }
  await saveBookmark(
    rows,
    place,
    { id: bead.id, isBookmarked: before?.isBookmarked ?? false },
    bead.isBookmarked,
  );
}

async function saveBookmark(
  rows: RowWriter,
  { projectId, articleId }: Place,
  { id, isBookmarked }: Pick<Bead, 'id' | 'isBookmarked'>,
  wanted: boolean,
): Promise<void> {
  if (isBookmarked === wanted) return;
  const key = { project_id: projectId, bead_id: id };
  if (wanted) await rows.insert('bookmark', { ...key, article_id: articleId });
  else await rows.remove('bookmark', key);
}

async function saveUnits(
  rows: RowWriter,
  place: Place,
  before: readonly Bead[],
  after: readonly Bead[],
): Promise<void> {
  const old = unitPlaces(before);
  const now = unitPlaces(after);
  const key = (unit: string) => ({
    project_id: place.projectId,
    alignment_id: place.alignmentId,
    unit_id: unit,
  });
  for (const [unit, to] of now) {
    const from = old.get(unit);
    if (!from) await rows.insert('bead_unit', { ...key(unit), article_id: place.articleId, ...to });
    else if (from.bead_id !== to.bead_id || from.ordinal !== to.ordinal)
      await rows.update('bead_unit', key(unit), to);
  }
  for (const unit of old.keys()) if (!now.has(unit)) await rows.remove('bead_unit', key(unit));
}

function unitPlaces(beads: readonly Bead[]): Map<string, { bead_id: string; side: Side; ordinal: number }> {
  const places = new Map<string, { bead_id: string; side: Side; ordinal: number }>();
  for (const bead of beads) {
    for (const side of ['source', 'target'] as const) {
      for (const [ordinal, unit] of bead[side].entries()) {
        if (places.has(unit)) throw new RangeError(`unit ${unit} would stand in two beads`);
        places.set(unit, { bead_id: bead.id, side, ordinal });
      }
    }
  }
  return places;
}

function toBead(row: BeadRow, units: readonly BeadUnitRow[], isBookmarked: boolean): Bead {
  const side = (name: Side) => units.filter((unit) => unit.side === name).map((unit) => unit.unit_id);
  return {
    id: row.id,
    source: side('source'),
    target: side('target'),
    status: row.status as Bead['status'],
    score: row.score,
    reasons: JSON.parse(row.reasons),
    emptyReason: row.empty_reason as Bead['emptyReason'],
    seenHash: row.seen_hash,
    isBookmarked,
    orderKey: row.order_key,
    version: row.version,
  };
}
