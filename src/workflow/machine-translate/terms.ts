import type { Term } from '../../translation/engines/engine.ts';
import { listTerms } from '../../translation/glossary/store.ts';
import { findTerms } from '../../translation/glossary/term.ts';
import type { Services } from '../services.ts';

/** How many terms an engine is told at most. */
export const MAX_TOLD_TERMS = 100;

/** The approved terms of the glossary that stand in a text, each once, in the order in which they come. */
export async function termsIn(
  { database, projectId }: Pick<Services, 'database' | 'projectId'>,
  text: string,
  from: string,
  to: string,
): Promise<readonly Term[]> {
  const approved = (await listTerms(database.read, projectId)).filter(({ status }) => status === 'approved');
  const told = findTerms(text, approved, from, to).map(({ term }) => [term.id, term] as const);
  return [...new Map(told).values()]
    .slice(0, MAX_TOLD_TERMS)
    .map(({ source, target }) => ({ source, target }));
}
