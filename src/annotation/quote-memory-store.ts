import { distance } from 'fastest-levenshtein';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** How alike a quote has to be to one that was translated before, from 0 to 1. */
export const MIN_QUOTE_LIKENESS = 0.85;

/** So many wordings are offered at most. */
const MAX_OFFERED = 3;

/** Of so many quotes of about the same length at most it is looked whether they are alike. */
const MAX_LOOKED_AT = 1000;

/** A quote that somebody tagged, linked and so approved before, with its wording in the other language. */
export interface RememberedWording {
  /** The tag of the wording. */
  readonly tagId: string;
  readonly articleId: string;
  readonly words: string;
  readonly wording: string;
  /** 0 to 1. */
  readonly likeness: number;
}

/** What quotes in all articles of a project were rendered as that read like these words, the likest first. */
export async function recallWordings(
  db: Kysely<Schema>,
  projectId: string,
  asked: {
    readonly words: string;
    readonly lang: string;
    readonly otherLang: string;
    /** The twin group of the quote itself; null where it has none. */
    readonly twinId: string | null;
  },
): Promise<readonly RememberedWording[]> {
  const length = asked.words.length;
  const rows = await db
    .selectFrom('annotation as a')
    .innerJoin('text as t', (join) =>
      join.onRef('t.project_id', '=', 'a.project_id').onRef('t.id', '=', 'a.text_id'),
    )
    .innerJoin('article', (join) =>
      join.onRef('article.project_id', '=', 'a.project_id').onRef('article.id', '=', 'a.article_id'),
    )
    .innerJoin('fragment as f', (join) =>
      join.onRef('f.project_id', '=', 'a.project_id').onRef('f.annotation_id', '=', 'a.id'),
    )
    .innerJoin('twin_member as m', (join) =>
      join.onRef('m.project_id', '=', 'a.project_id').onRef('m.annotation_id', '=', 'a.id'),
    )
    .innerJoin('twin_member as n', (join) =>
      join
        .onRef('n.project_id', '=', 'm.project_id')
        .onRef('n.article_id', '=', 'm.article_id')
        .onRef('n.twin_id', '=', 'm.twin_id'),
    )
    .innerJoin('annotation as b', (join) =>
      join.onRef('b.project_id', '=', 'n.project_id').onRef('b.id', '=', 'n.annotation_id'),
    )
    .innerJoin('text as u', (join) =>
      join.onRef('u.project_id', '=', 'b.project_id').onRef('u.id', '=', 'b.text_id'),
    )
    .innerJoin('fragment as g', (join) =>
      join.onRef('g.project_id', '=', 'b.project_id').onRef('g.annotation_id', '=', 'b.id'),
    )
    .select(['b.id', 'b.article_id', 'f.quote as words', 'g.quote as wording', 'm.twin_id'])
    .where('a.project_id', '=', projectId)
    .where('a.layer', '=', 'quote')
    .where('a.decision', '=', 'accepted')
    .where('b.decision', '=', 'accepted')
    .where('a.set_id', 'is', null)
    .where('b.set_id', 'is', null)
    .where('article.state', '!=', 'removed')
    .where('t.lang', '=', asked.lang)
    .where('u.lang', '=', asked.otherLang)
    .where('f.role', '=', 'content')
    .where('g.role', '=', 'content')
    .where(({ fn, eb }) =>
      eb(fn<number>('length', ['f.quote']), '>=', Math.floor(length * MIN_QUOTE_LIKENESS)),
    )
    .where(({ fn, eb }) =>
      eb(fn<number>('length', ['f.quote']), '<=', Math.ceil(length / MIN_QUOTE_LIKENESS)),
    )
    .orderBy('b.id', 'desc')
    .limit(MAX_LOOKED_AT)
    .execute();
  const wanted = plain(asked.words);
  const found = rows
    .filter(({ twin_id }) => twin_id !== asked.twinId)
    .map((row) => ({
      tagId: row.id,
      articleId: row.article_id,
      words: row.words,
      wording: row.wording,
      likeness: likenessOf(wanted, plain(row.words)),
    }))
    .filter(({ likeness }) => likeness >= MIN_QUOTE_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
  const byWording = new Map(found.toReversed().map((each) => [each.wording, each]));
  return [...byWording.values()].toReversed().slice(0, MAX_OFFERED);
}

function likenessOf(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}

/** What of a quote is compared: its words, whatever the marks and capitals. */
function plain(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
