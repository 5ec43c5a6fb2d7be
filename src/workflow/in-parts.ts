import type { OperationRequest } from '../history/operation.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { Outcome } from './outcome.ts';
import type { Services } from './services.ts';

/** How many tags one write changes: more at once would hold up everybody else's work. */
export const MAX_TAGS_AT_ONCE = 100;

/** What a part of a larger work came to, and whether there is more to do. */
export type PartOutcome = Outcome & { readonly hasMore?: boolean };

/**
 * Runs a large piece of work part by part, so that others are served in between. The parts are one group: a person
 * takes them back together. Gives the outcome of the first; asked again, every part is answered as the first time.
 */
export async function inParts(
  { history }: Pick<Services, 'history'>,
  request: OperationRequest,
  work: (rows: RowWriter) => Promise<PartOutcome>,
): Promise<Outcome> {
  const first = await history.perform<PartOutcome>(request, work);
  let last = first;
  for (let part = 2; last.kind === 'done' && last.hasMore; part++) {
    const following = { ...request, id: `${request.id}-${part}`, groupId: request.groupId ?? request.id };
    last = await history.perform<PartOutcome>(following, work);
  }
  const { hasMore: _, ...outcome } = first;
  return outcome as Outcome;
}
