import type { EntityContent } from '../annotation/ledger/check-entity.ts';
import type { Entity } from '../annotation/ledger/entity.ts';
import { ledgerOfEntities } from '../annotation/ledger/ledger.ts';
import { isMentioned } from '../annotation/ledger/mention-store.ts';
import { mergeEntities } from '../annotation/ledger/merge-entities.ts';
import {
  insertEntity,
  LEDGER_STREAM,
  listEntities,
  removeEntity,
  updateEntity,
} from '../annotation/ledger/store.ts';
import type { OperationRequest, Reverted, RevertRefusal, UnderWay } from '../history/operation.ts';
import type { RowWriter } from '../history/row-writer.ts';
import type { Refusal } from './outcome.ts';
import type { Services } from './services.ts';

/** Who asks for work on the ledger, under an id that makes asking twice harmless. */
export interface AskedOfLedger {
  readonly operationId: string;
  readonly actorId: string;
}

/** Done: `entity` is the referent to look at next. */
export type LedgerOutcome = { readonly kind: 'done'; readonly entity: string } | Refusal;

/** What comes with the program is not for a person to take back. */
const PASSED_OVER = ['add-to-ledger'];

/** The log's form of a request on the ledger; `name` says which referent. */
export function ledgerOperation(
  { projectId }: Pick<Services, 'projectId'>,
  { operationId, actorId }: AskedOfLedger,
  kind: string,
  name: string,
): OperationRequest {
  return { id: operationId, projectId, stream: LEDGER_STREAM, actorId, kind, summary: { name } };
}

/** Adds a referent. */
export function addReferent(
  services: Services,
  asked: AskedOfLedger,
  content: EntityContent,
): Promise<LedgerOutcome> {
  const id = services.makeId();
  const request = ledgerOperation(services, asked, 'add-referent', nameOf(content));
  return services.history.perform<LedgerOutcome>(request, async (rows) => {
    await insertEntity(rows, services.projectId, { ...content, id, successorId: null });
    return { kind: 'done', entity: id };
  });
}

/** Changes what is known of a referent; refused where somebody changed it since `version`. */
export function editReferent(
  services: Services,
  asked: AskedOfLedger & { readonly version: number },
  entityId: string,
  content: EntityContent,
): Promise<LedgerOutcome> {
  const request = ledgerOperation(services, asked, 'edit-referent', nameOf(content));
  return onLedger(services, request, entityId, async (rows, entity) => {
    if (entity.version !== asked.version) return { kind: 'stale' };
    await updateEntity(rows, services.projectId, entity, { ...entity, ...content });
    return { kind: 'done', entity: entity.id };
  });
}

/**
 * Makes two referents one: the other's mentions are `intoId`'s from then on, its names become further names of it. No
 * tag is written: the other one stays and leads there. Impossible: `other-wikidata`, where both have different ids.
 */
export async function mergeReferents(
  services: Services,
  asked: AskedOfLedger,
  otherId: string,
  intoId: string,
): Promise<LedgerOutcome> {
  const { projectId, database } = services;
  const known = ledgerOfEntities(await listEntities(database.read, projectId)).find(otherId);
  const request = ledgerOperation(services, asked, 'merge-referents', known ? nameOf(known) : '');
  return onLedger(services, request, otherId, async (rows, other, all) => {
    const into = ledgerOfEntities(all).find(intoId);
    if (!into) return { kind: 'not-found' };
    if (into.id === other.id) return { kind: 'impossible', why: 'merge-with-itself' };
    const merged = mergeEntities(into, other);
    if (!merged) return { kind: 'impossible', why: 'other-wikidata' };
    await updateEntity(rows, projectId, into, merged);
    await updateEntity(rows, projectId, other, { ...other, successorId: into.id });
    return { kind: 'done', entity: into.id };
  });
}

/** Removes a referent that nothing mentions. Impossible: `has-mentions`. */
export async function removeReferent(
  services: Services,
  asked: AskedOfLedger,
  entityId: string,
): Promise<LedgerOutcome> {
  const { projectId, database } = services;
  const known = ledgerOfEntities(await listEntities(database.read, projectId)).find(entityId);
  const request = ledgerOperation(services, asked, 'remove-referent', known ? nameOf(known) : '');
  return onLedger(services, request, entityId, async (rows, entity, all) => {
    const ids = idsLeadingTo(all, entity.id);
    if (await isMentioned(rows.db, projectId, ids)) return { kind: 'impossible', why: 'has-mentions' };
    for (const each of all) if (ids.includes(each.id)) await removeEntity(rows, projectId, each);
    return { kind: 'done', entity: entity.id };
  });
}

/** Takes back, or brings back, what the person did last to the ledger, with what that did to tags. */
export function revertLedger(
  { projectId, history }: Services,
  { operationId, actorId }: AskedOfLedger,
  direction: 'undo' | 'redo',
): Promise<Reverted | RevertRefusal | UnderWay> {
  return history[direction]({
    id: operationId,
    projectId,
    stream: LEDGER_STREAM,
    actorId,
    passOver: PASSED_OVER,
  });
}

/** What undo and redo would take back and bring back on the ledger. */
export function revertibleOnLedger({ projectId, history }: Services, actorId: string) {
  return history.candidates(projectId, LEDGER_STREAM, actorId, PASSED_OVER);
}

/** The ids of a referent and of all that were merged into it. */
export function idsLeadingTo(all: readonly Entity[], entityId: string): readonly string[] {
  const ledger = ledgerOfEntities(all);
  return all.filter(({ id }) => ledger.find(id)?.id === entityId).map(({ id }) => id);
}

/** The name by which the log speaks of a referent. */
export function nameOf({ names }: Pick<Entity, 'names'>): string {
  return Object.values(names)[0] ?? '';
}

function onLedger(
  { history, projectId }: Services,
  request: OperationRequest,
  entityId: string,
  work: (rows: RowWriter, entity: Entity, all: readonly Entity[]) => Promise<LedgerOutcome>,
): Promise<LedgerOutcome> {
  return history.perform<LedgerOutcome>(request, async (rows) => {
    const all = await listEntities(rows.db, projectId);
    const entity = all.find(({ id, successorId }) => id === entityId && successorId === null);
    return entity ? work(rows, entity, all) : { kind: 'not-found' };
  });
}
