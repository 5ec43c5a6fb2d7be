import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** The tables whose rows say which article they belong to. */
export type ArticleTable = {
  [T in keyof Schema]: Schema[T] extends { article_id: string } ? T : never;
}[keyof Schema];

/** Selects the rows of one article; the caller says what a row is, where it executes the query. */
export function articleRows(db: Kysely<Schema>, table: ArticleTable, projectId: string, articleId: string) {
  // biome-ignore lint/suspicious/noExplicitAny: the tables share these columns, which a union type hides
  return (db as Kysely<any>)
    .selectFrom(table)
    .selectAll()
    .where('project_id', '=', projectId)
    .where('article_id', '=', articleId);
}
