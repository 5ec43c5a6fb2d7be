import type { Entity } from './entity.ts';

/** The referents of a project, found by id. */
export interface Ledger {
  /** Those that stand for themselves, in the order of their ids. */
  readonly entities: readonly Entity[];
  /** The referent that an id stands for, also where that one was merged into another; null where there is none. */
  find(id: string | null): Entity | null;
  /** The id of that referent; an id that is unknown stays what it is. */
  idOf(id: string | null): string | null;
}

/** So many mergers are followed from one referent to the next: more would be a circle. */
const MAX_MERGERS = 100;

/** The ledger of these referents, merged ones among them. */
export function ledgerOfEntities(all: readonly Entity[]): Ledger {
  const byId = new Map(all.map((entity) => [entity.id, entity]));
  const find = (id: string | null): Entity | null => {
    let found = byId.get(id ?? '') ?? null;
    for (let steps = 0; found?.successorId && steps < MAX_MERGERS; steps++)
      found = byId.get(found.successorId) ?? null;
    return found;
  };
  return {
    entities: all.filter(({ successorId }) => successorId === null),
    find,
    idOf: (id) => find(id)?.id ?? id,
  };
}
