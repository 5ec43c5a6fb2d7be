import { PROJECT_STREAM } from '../project/project.ts';
import { problemOf } from '../translation/glossary/glossary-csv.ts';
import { listTerms, type NewTerm, removeTerm, saveTerm } from '../translation/glossary/store.ts';
import type { Term } from '../translation/glossary/term.ts';
import type { Services } from './services.ts';

interface AskedOfProject {
  readonly operationId: string;
  readonly actorId: string;
}

/** `stale`: somebody changed the term meanwhile; it comes along as it is now. */
export type GlossaryOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'impossible'; readonly why: string }
  | { readonly kind: 'stale'; readonly term: Term };

function request(
  { projectId }: Services,
  { operationId, actorId }: AskedOfProject,
  kind: string,
  words: string,
) {
  return { id: operationId, projectId, stream: PROJECT_STREAM, actorId, kind, summary: { words } };
}

/** Adds a term, or changes one (`version` is of the term that the person saw). */
export function keepTerm(
  services: Services,
  asked: AskedOfProject,
  term: NewTerm,
  version: number | null,
): Promise<GlossaryOutcome> {
  const kind = version === null ? 'add-term' : 'change-term';
  return services.history.perform<GlossaryOutcome>(
    request(services, asked, kind, term.source || term.target),
    async (rows) => {
      const why = problemOf(term);
      if (why) return { kind: 'impossible', why };
      const known = (await listTerms(rows.db, services.projectId)).find(({ id }) => id === term.id);
      if (version !== null && !known) return { kind: 'not-found' };
      if (known && known.version !== version) return { kind: 'stale', term: known };
      await saveTerm(rows, services.projectId, term, known !== undefined);
      return { kind: 'done' };
    },
  );
}

/** Takes a term out of the glossary. */
export function dropTerm(services: Services, asked: AskedOfProject, id: string): Promise<GlossaryOutcome> {
  return services.history.perform<GlossaryOutcome>(
    request(services, asked, 'remove-term', ''),
    async (rows) => {
      const known = (await listTerms(rows.db, services.projectId)).some((term) => term.id === id);
      if (!known) return { kind: 'not-found' };
      await removeTerm(rows, services.projectId, id);
      return { kind: 'done' };
    },
  );
}

/** Adds the terms of a file, all or none; what the glossary has word for word already is changed, not doubled. */
export function importTerms(
  services: Services,
  asked: AskedOfProject,
  terms: readonly Omit<NewTerm, 'id'>[],
): Promise<GlossaryOutcome> {
  return services.history.perform<GlossaryOutcome>(
    request(services, asked, 'import-terms', String(terms.length)),
    async (rows) => {
      const known = new Map(
        (await listTerms(rows.db, services.projectId)).map((term) => [keyOf(term), term.id]),
      );
      for (const term of terms) {
        const id = known.get(keyOf(term));
        const kept = id ?? services.makeId();
        await saveTerm(rows, services.projectId, { ...term, id: kept }, id !== undefined);
        known.set(keyOf(term), kept);
      }
      return { kind: 'done' };
    },
  );
}

function keyOf(term: Omit<NewTerm, 'id'>): string {
  return JSON.stringify([term.langSource, term.langTarget, term.source, term.target]);
}
