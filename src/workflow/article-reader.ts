import type { Database } from '../database/open.ts';
import { headOf } from '../history/changes-since.ts';
import { PROJECT_STREAM } from '../project/project.ts';
import { type ArticleReading, readArticleState } from './article-state.ts';
import { patchReading } from './patch-reading.ts';

/** How many articles stay in memory. */
const MAX_OPEN_ARTICLES = 32;

export interface ArticleReader {
  /** Null where there is no such article, or it was removed. */
  read(articleId: string): Promise<ArticleReading | null>;
  /** The heads that a page of the article depends on, without reading it. */
  heads(articleId: string): Promise<{ readonly seq: number; readonly projectSeq: number }>;
}

/**
 * Reads articles for the screens. What has not changed stays the very same objects from one reading to the next,
 * so that whatever is derived from a block, bead or tag can be kept for as long as the object lives.
 */
export function createArticleReader(database: Database, projectId: string): ArticleReader {
  const open = new Map<string, ArticleReading>();
  let heads = new Map<string, number>();
  let headsAt = -1;

  async function head(stream: string): Promise<number> {
    const version = database.dataVersion();
    if (version !== headsAt) {
      heads = new Map();
      headsAt = version;
    }
    const known = heads.get(stream);
    if (known !== undefined) return known;
    const seq = await headOf(database.read, projectId, stream);
    heads.set(stream, seq);
    return seq;
  }

  async function read(articleId: string): Promise<ArticleReading | null> {
    const seq = await head(articleId);
    const projectSeq = await head(PROJECT_STREAM);
    const known = open.get(articleId);
    if (known?.seq === seq && known.projectSeq === projectSeq) return known;
    const patched = known ? await patchReading(database.read, projectId, articleId, known, projectSeq) : null;
    const state = patched ?? (await readArticleState(database.read, projectId, articleId));
    open.delete(articleId);
    if (!state) return null;
    const reading = { seq, projectSeq, state };
    open.set(articleId, reading);
    const oldest = open.keys().next();
    if (open.size > MAX_OPEN_ARTICLES && !oldest.done) open.delete(oldest.value);
    return reading;
  }

  return {
    read,
    heads: async (articleId) => ({ seq: await head(articleId), projectSeq: await head(PROJECT_STREAM) }),
  };
}
