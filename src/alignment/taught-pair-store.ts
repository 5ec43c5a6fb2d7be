import { type Kysely, sql } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { primaryLanguage } from '../text/languages.ts';

/** From how many articles at most, and how many pairs at most: more teach little and cost time at every pairing. */
export const MAX_TEACHING_ARTICLES = 40;
export const MAX_TAUGHT_PAIRS = 1000;

/** The words of a pair that people confirmed. */
export interface TaughtPair {
  readonly source: string;
  readonly target: string;
}

/**
 * Pairs of two languages (by their primary subtags) that people confirmed elsewhere in the project, the newest
 * translations first: they teach the aligner what words mean.
 */
export async function listTaughtPairs(
  db: Kysely<Schema>,
  projectId: string,
  langs: { readonly source: string; readonly target: string },
  exceptArticleId: string,
): Promise<readonly TaughtPair[]> {
  const alignments = await db
    .selectFrom('alignment')
    .innerJoin('text as source', (join) =>
      join
        .onRef('source.project_id', '=', 'alignment.project_id')
        .onRef('source.id', '=', 'alignment.source_text_id'),
    )
    .innerJoin('text as target', (join) =>
      join
        .onRef('target.project_id', '=', 'alignment.project_id')
        .onRef('target.id', '=', 'alignment.target_text_id'),
    )
    .innerJoin('article', (join) =>
      join
        .onRef('article.project_id', '=', 'alignment.project_id')
        .onRef('article.id', '=', 'alignment.article_id'),
    )
    .select(['alignment.id as id', 'alignment.article_id as articleId'])
    .where('alignment.project_id', '=', projectId)
    .where('alignment.article_id', '!=', exceptArticleId)
    .where('article.state', '!=', 'removed')
    .where(isOf('source.lang', langs.source))
    .where(isOf('target.lang', langs.target))
    .orderBy('target.created_at', 'desc')
    .orderBy('alignment.id')
    .limit(MAX_TEACHING_ARTICLES)
    .execute();
  const pairs: TaughtPair[] = [];
  for (const { id, articleId } of alignments) {
    if (pairs.length >= MAX_TAUGHT_PAIRS) break;
    pairs.push(...(await confirmedPairsOf(db, projectId, articleId, id)));
  }
  return pairs.slice(0, MAX_TAUGHT_PAIRS);
}

async function confirmedPairsOf(
  db: Kysely<Schema>,
  projectId: string,
  articleId: string,
  alignmentId: string,
): Promise<readonly TaughtPair[]> {
  const units = await db
    .selectFrom('bead')
    .innerJoin('bead_unit', (join) =>
      join.onRef('bead_unit.project_id', '=', 'bead.project_id').onRef('bead_unit.bead_id', '=', 'bead.id'),
    )
    .innerJoin('block', (join) =>
      join.onRef('block.project_id', '=', 'bead.project_id').onRef('block.id', '=', 'bead_unit.unit_id'),
    )
    .select(['bead.id as bead', 'bead_unit.side as side', 'block.body as words'])
    .where('bead.project_id', '=', projectId)
    .where('bead.article_id', '=', articleId)
    .where('bead.alignment_id', '=', alignmentId)
    .where('bead.status', '=', 'confirmed')
    .orderBy('bead.order_key')
    .orderBy('bead_unit.ordinal')
    .execute();
  return [...Map.groupBy(units, ({ bead }) => bead).values()]
    .map((own) => ({ source: wordsOn('source', own), target: wordsOn('target', own) }))
    .filter(({ source, target }) => source !== '' && target !== '');
}

/** Whether a text is in a language, of whatever region. */
function isOf(column: 'source.lang' | 'target.lang', lang: string) {
  const language = primaryLanguage(lang);
  return sql<boolean>`(${sql.ref(column)} = ${language} or ${sql.ref(column)} like ${`${language}-%`})`;
}

function wordsOn(
  wanted: string,
  units: readonly { readonly side: string; readonly words: string }[],
): string {
  return units
    .filter(({ side }) => side === wanted)
    .map(({ words }) => words)
    .join(' ');
}
