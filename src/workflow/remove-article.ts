import { findArticle, updateArticle } from '../article/store.ts';
import type { Done, Refusal } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** Takes an article off the desk; nothing of it is deleted. */
export function removeArticle(services: Services, asked: Asked): Promise<Done | Refusal> {
  return setState(services, asked, 'remove-article', 'removed');
}

/** Puts a removed article back on the desk. */
export function restoreArticle(services: Services, asked: Asked): Promise<Done | Refusal> {
  return setState(services, asked, 'restore-article', 'active');
}

function setState(
  services: Services,
  asked: Asked,
  kind: string,
  state: 'active' | 'removed',
): Promise<Done | Refusal> {
  return services.history.perform<Done | Refusal>(articleOperation(services, asked, kind), async (rows) => {
    const article = await findArticle(rows.db, services.projectId, asked.articleId);
    if (!article) return { kind: 'not-found' };
    await updateArticle(rows, services.projectId, asked.articleId, { state });
    return { kind: 'done' };
  });
}
