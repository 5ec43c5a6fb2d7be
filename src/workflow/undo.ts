import type { Reverted, RevertRefusal } from '../history/operation.ts';
import { groupsUnderWay } from './machine-translate/under-way.ts';
import type { Refusal } from './outcome.ts';
import type { Asked, Services } from './services.ts';

/** What the desk does with a whole article is taken back there: inside the article nobody would see it vanish. */
const PASSED_OVER = ['import-article', 'remove-article', 'restore-article'];

/**
 * Takes back (`undo`) or brings back (`redo`) the actor's last operation on an article; a machine translation is one,
 * with all its parts. Impossible: `machine-at-work`, while it is still being written.
 */
export async function revertLast(
  services: Services,
  asked: Asked,
  direction: 'undo' | 'redo',
): Promise<Reverted | RevertRefusal | Refusal> {
  const outcome = await services.history[direction]({
    id: asked.operationId,
    projectId: services.projectId,
    stream: asked.articleId,
    actorId: asked.actorId,
    passOver: PASSED_OVER,
    underWay: await groupsUnderWay(services, asked.articleId),
  });
  return outcome.kind === 'under-way' ? { kind: 'impossible', why: 'machine-at-work' } : outcome;
}

/** The operations that undo and redo would take back and bring back; null where there is none. */
export function revertible(services: Services, asked: Pick<Asked, 'articleId' | 'actorId'>) {
  return services.history.candidates(services.projectId, asked.articleId, asked.actorId, PASSED_OVER);
}
