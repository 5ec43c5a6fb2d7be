import type { Reverted, RevertRefusal } from '../history/operation.ts';
import type { Asked, Services } from './services.ts';

/** What begins an article is not taken back inside it: the article is removed on the desk instead. */
const FIRST_OPERATION = 'import-article';

/** Takes back (`undo`) or brings back (`redo`) the actor's last operation on an article. */
export async function revertLast(
  services: Services,
  asked: Asked,
  direction: 'undo' | 'redo',
): Promise<Reverted | RevertRefusal> {
  const candidates = await revertible(services, asked);
  if (!candidates[direction]) return { kind: 'nothing-to-revert' };
  return services.history[direction]({
    id: asked.operationId,
    projectId: services.projectId,
    stream: asked.articleId,
    actorId: asked.actorId,
  });
}

/** The operations that undo and redo would take back and bring back; null where there is none. */
export async function revertible(services: Services, asked: Pick<Asked, 'articleId' | 'actorId'>) {
  const { undo, redo } = await services.history.candidates(
    services.projectId,
    asked.articleId,
    asked.actorId,
  );
  return { undo: undo?.kind === FIRST_OPERATION ? null : undo, redo };
}
