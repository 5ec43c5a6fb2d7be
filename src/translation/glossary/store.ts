import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import type { RowWriter } from '../../history/row-writer.ts';
import type { PartOfSpeech, Term, TermStatus } from './term.ts';

/** The project's glossary in the order of its source words. */
export async function listTerms(db: Kysely<Schema>, projectId: string): Promise<Term[]> {
  const rows = await db
    .selectFrom('term')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('source')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    langSource: row.lang_source,
    langTarget: row.lang_target,
    source: row.source,
    target: row.target,
    forms: JSON.parse(row.forms),
    partOfSpeech: row.part_of_speech as PartOfSpeech | null,
    status: row.status as TermStatus,
    note: row.note,
    version: row.version,
  }));
}

export type NewTerm = Omit<Term, 'version'>;

/** Writes a term, new or known. */
export async function saveTerm(
  rows: RowWriter,
  projectId: string,
  term: NewTerm,
  isKnown: boolean,
): Promise<void> {
  const key = { project_id: projectId, id: term.id };
  const columns = {
    lang_source: term.langSource,
    lang_target: term.langTarget,
    source: term.source,
    target: term.target,
    forms: JSON.stringify(term.forms),
    part_of_speech: term.partOfSpeech,
    status: term.status,
    note: term.note,
  };
  if (isKnown) await rows.update('term', key, columns);
  else await rows.insert('term', { ...key, ...columns });
}

/** Throws `RangeError` where there is no such term. */
export function removeTerm(rows: RowWriter, projectId: string, id: string): Promise<void> {
  return rows.remove('term', { project_id: projectId, id });
}
