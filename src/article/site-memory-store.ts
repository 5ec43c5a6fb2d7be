import type { Kysely } from 'kysely';
import type { Schema, SiteMarkRow } from '../database/schema.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { SiteMark } from './site-memory.ts';

type Db = Kysely<Schema>;

/** What was said about the blocks of one site, in the order in which it was said. */
export async function listSiteMarks(db: Db, projectId: string, site: string): Promise<SiteMark[]> {
  const rows = await db
    .selectFrom('site_mark')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('site', '=', site)
    .orderBy('marked_at')
    .execute();
  return rows.map(toMark);
}

/** Every site about which something was ever said, in alphabetical order. */
export async function listSites(db: Db, projectId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('site_mark')
    .select('site')
    .distinct()
    .where('project_id', '=', projectId)
    .orderBy('site')
    .execute();
  return rows.map(({ site }) => site);
}

/** What was said of a block, or the forgetting of this id; null where nothing was. */
export async function findSiteMark(db: Db, projectId: string, id: string): Promise<SiteMark | null> {
  const row = await db
    .selectFrom('site_mark')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toMark(row) : null;
}

/** Keeps what is said now, in the place of what the same person or another said of the same block before. */
export async function saveSiteMark(rows: RowWriter, projectId: string, mark: SiteMark): Promise<void> {
  const row = {
    project_id: projectId,
    id: mark.id,
    site: mark.site,
    article_id: mark.articleId,
    decision: mark.decision,
    text_key: mark.text,
    shape_key: mark.shape,
    sample: mark.sample,
    marked_at: mark.at,
  };
  if (await findSiteMark(rows.db, projectId, mark.id)) {
    await rows.update('site_mark', { project_id: projectId, id: mark.id }, row);
  } else await rows.insert('site_mark', row);
}

/** Takes back what was said of a block, if anything was. */
export async function removeSiteMark(rows: RowWriter, projectId: string, id: string): Promise<void> {
  if (await findSiteMark(rows.db, projectId, id))
    await rows.remove('site_mark', { project_id: projectId, id });
}

function toMark(row: SiteMarkRow): SiteMark {
  return {
    id: row.id,
    site: row.site,
    articleId: row.article_id,
    decision: row.decision as SiteMark['decision'],
    text: row.text_key,
    shape: row.shape_key,
    sample: row.sample,
    at: row.marked_at,
  };
}
