import { type Kysely, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Text } from './article.ts';
import { type ComparableText, shingleSample } from './resemblance.ts';
import { addressBeginnings, addressKey } from './same-address.ts';

type Db = Kysely<Schema>;

/** How many shingles of a text are looked up: many more than any news item has in its sample. */
const MAX_LOOKED_UP = 500;
/** With one shingle in common out of a sample of many, texts have a phrase in common and no more. */
const FEWEST_IN_COMMON = 0.2;
/** How many texts are weighed: the others have fewer shingles in common, such as a line that a site sets below them all. */
const MAX_WEIGHED = 50;
/** How many texts may be compared word by word. */
const MAX_CANDIDATES = 5;

/** What a text is found by. */
export interface Signature {
  readonly wordsHash: string | null;
  readonly sample: readonly number[];
}

export function signatureOf(text: ComparableText): Signature {
  return { wordsHash: text.wordsHash, sample: shingleSample(text) };
}

/** Keeps what a text is found by when it comes again; once, as it is now. */
export async function keepSignature(
  db: Db,
  projectId: string,
  { articleId, id }: Pick<Text, 'articleId' | 'id'>,
  { wordsHash, sample }: Signature,
): Promise<void> {
  const known = { project_id: projectId, text_id: id };
  await db
    .insertInto('text_signature')
    .values({ ...known, article_id: articleId, words_hash: wordsHash, sample_size: sample.length })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (let at = 0; at < sample.length; at += MAX_LOOKED_UP) {
    await db
      .insertInto('text_shingle')
      .values(sample.slice(at, at + MAX_LOOKED_UP).map((shingle) => ({ ...known, shingle })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Texts written by people that have no signature yet: they came before there were any. */
export async function listUnsigned(
  db: Db,
  projectId: string,
  limit: number,
): Promise<Pick<Text, 'id' | 'articleId'>[]> {
  const rows = await db
    .selectFrom('text')
    .leftJoin('text_signature', (join) =>
      join
        .onRef('text_signature.project_id', '=', 'text.project_id')
        .onRef('text_signature.text_id', '=', 'text.id'),
    )
    .select(['text.id', 'text.article_id'])
    .where('text.project_id', '=', projectId)
    .where('text_signature.text_id', 'is', null)
    .where(sql<string>`json_extract(text.provenance, '$.kind')`, '=', 'human')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ id: row.id, articleId: row.article_id }));
}

/** A text on the desk that may be the same; whether its words were the same when it was imported. */
export interface Candidate {
  readonly textId: string;
  readonly articleId: string;
  readonly isSame: boolean;
}

/** The texts on the desk that are likely to resemble one, likeliest first; none of `exceptArticle`. */
export async function listCandidates(
  db: Db,
  projectId: string,
  { wordsHash, sample }: Signature,
  exceptArticle: string,
): Promise<Candidate[]> {
  if (wordsHash === null) return [];
  const same = await signed(db, projectId, exceptArticle)
    .where('text_signature.words_hash', '=', wordsHash)
    .limit(MAX_CANDIDATES)
    .execute();
  const lookedUp = sample.slice(0, MAX_LOOKED_UP);
  const common = await textsInCommon(db, projectId, lookedUp);
  const alike = await signed(db, projectId, exceptArticle)
    .where('text_signature.text_id', 'in', [...common.keys()])
    .execute();
  const shareOf = (row: (typeof alike)[number]) =>
    (common.get(row.text_id) ?? 0) / Math.min(row.sample_size, lookedUp.length);
  const known = new Set(same.map((row) => row.text_id));
  const likely = alike
    .filter((row) => shareOf(row) >= FEWEST_IN_COMMON && !known.has(row.text_id))
    .toSorted((a, b) => shareOf(b) - shareOf(a));
  return [...same.map((row) => candidate(row, true)), ...likely.map((row) => candidate(row, false))].slice(
    0,
    MAX_CANDIDATES,
  );
}

/** How many of these shingles each text has; of the texts with the most of them. */
async function textsInCommon(
  db: Db,
  projectId: string,
  shingles: readonly number[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('text_shingle')
    .select(({ fn }) => ['text_id', fn.countAll<number>().as('common')])
    .where('project_id', '=', projectId)
    .where('shingle', 'in', shingles)
    .groupBy('text_id')
    .orderBy('common', 'desc')
    .limit(MAX_WEIGHED)
    .execute();
  return new Map(rows.map((row) => [row.text_id, row.common]));
}

const candidate = (row: { text_id: string; article_id: string }, isSame: boolean): Candidate => ({
  textId: row.text_id,
  articleId: row.article_id,
  isSame,
});

/** The signatures of texts that are there, of articles that nobody has removed. */
function signed(db: Db, projectId: string, exceptArticle: string) {
  return db
    .selectFrom('text_signature')
    .innerJoin('text', (join) =>
      join
        .onRef('text.project_id', '=', 'text_signature.project_id')
        .onRef('text.id', '=', 'text_signature.text_id'),
    )
    .innerJoin('article', (join) =>
      join
        .onRef('article.project_id', '=', 'text_signature.project_id')
        .onRef('article.id', '=', 'text_signature.article_id'),
    )
    .select(['text_signature.text_id', 'text_signature.article_id', 'text_signature.sample_size'])
    .where('text_signature.project_id', '=', projectId)
    .where('text_signature.article_id', '!=', exceptArticle)
    .where('article.state', '=', 'active');
}

/** The articles on the desk that come from the same page of the web, however its address is written. */
export async function listAtAddress(
  db: Db,
  projectId: string,
  address: string,
  exceptArticle: string,
): Promise<string[]> {
  const wanted = addressKey(address);
  if (wanted === null) return [];
  const found: string[] = [];
  // One after the other, each by the index; for all in one condition SQLite reads every article.
  for (const beginning of addressBeginnings(address)) {
    const rows = await db
      .selectFrom('article')
      .select(['id', storedAddress.as('address')])
      .where('project_id', '=', projectId)
      .where(storedAddress, '>=', beginning)
      .where(storedAddress, '<', `${beginning}\uffff`)
      .where('state', '=', 'active')
      .where('id', '!=', exceptArticle)
      .execute();
    found.push(...rows.filter((row) => addressKey(row.address) === wanted).map(({ id }) => id));
  }
  return found;
}

/** Written as in the index. */
const storedAddress = sql<string>`json_extract(metadata, '$.address')`;
