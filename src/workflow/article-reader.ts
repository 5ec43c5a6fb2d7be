import type { Kysely } from 'kysely';
import { LEDGER_STREAM } from '../annotation/ledger/store.ts';
import type { Database } from '../database/open.ts';
import type { Schema } from '../database/schema.ts';
import { untilCommit } from '../database/until-commit.ts';
import { headOf } from '../history/changes-since.ts';
import { jobsChangedAt } from '../jobs/store.ts';
import { PROJECT_STREAM } from '../project/project.ts';
import { type ArticleReading, type ArticleState, readArticleState } from './article-state.ts';
import { keepNewest } from './newest.ts';
import { patchReading } from './patch-reading.ts';

/** How many articles stay in memory. */
const MAX_OPEN_ARTICLES = 32;

export interface Heads {
  readonly seq: number;
  /** Rises with what is done to the project and to its ledger. */
  readonly projectSeq: number;
  /** When a job of the article changed last; empty where it has none. */
  readonly jobsAt: string;
}

export interface ArticleReader {
  /** Null where there is no such article, or it was removed. */
  read(articleId: string): Promise<ArticleReading | null>;
  /** The article as a write finds it: with what those before it in its transaction did, without what it did itself. */
  readWithin(transaction: Kysely<Schema>, articleId: string): Promise<ArticleState | null>;
  /** What a page of the article depends on, without reading it. */
  heads(articleId: string): Promise<Heads>;
}

/**
 * Reads articles for the screens and for what people do to them. What has not changed stays the very same objects from one reading to the next,
 * so that whatever is derived from a block, bead or tag can be kept for as long as the object lives.
 */
export function createArticleReader(database: Database, projectId: string): ArticleReader {
  const open = keepNewest<ArticleReading>(MAX_OPEN_ARTICLES);
  const heads = untilCommit(
    database,
    async (articleId: string): Promise<Heads> => ({
      seq: await headOf(database.read, projectId, articleId),
      projectSeq: await projectHead(database.read, projectId),
      jobsAt: await jobsChangedAt(database.read, projectId, articleId),
    }),
  );

  async function read(articleId: string): Promise<ArticleReading | null> {
    const { seq, projectSeq } = await heads(articleId);
    const known = open.get(articleId);
    if (known?.seq === seq && known.projectSeq === projectSeq) return known;
    const patched = known ? await patchReading(database.read, projectId, articleId, known, projectSeq) : null;
    const state = patched ?? (await readArticleState(database.read, projectId, articleId));
    if (!state) {
      open.delete(articleId);
      return null;
    }
    const reading = { seq, projectSeq, state };
    open.set(articleId, reading);
    return reading;
  }

  async function readWithin(transaction: Kysely<Schema>, articleId: string): Promise<ArticleState | null> {
    const known = await read(articleId);
    if (!known) return readArticleState(transaction, projectId, articleId);
    const seq = await headOf(transaction, projectId, articleId);
    const projectSeq = await projectHead(transaction, projectId);
    if (known.seq === seq && known.projectSeq === projectSeq) return known.state;
    // Not kept: the transaction may yet be rolled back.
    const patched = await patchReading(transaction, projectId, articleId, known, projectSeq);
    return patched ?? readArticleState(transaction, projectId, articleId);
  }

  return { read, readWithin, heads };
}

async function projectHead(db: Kysely<Schema>, projectId: string): Promise<number> {
  return (await headOf(db, projectId, PROJECT_STREAM)) + (await headOf(db, projectId, LEDGER_STREAM));
}
