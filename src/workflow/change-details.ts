import { isDeepStrictEqual } from 'node:util';
import type { Metadata } from '../article/article.ts';
import { findArticle, updateArticle } from '../article/store.ts';
import type { Outcome } from './outcome.ts';
import { type Asked, articleOperation, type Services } from './services.ts';

/** Changes what is known about an article; `version` is of the article the person was looking at. */
export function changeDetails(
  services: Services,
  asked: Asked & { readonly version: number },
  metadata: Metadata,
): Promise<Outcome> {
  return services.history.perform<Outcome>(
    articleOperation(services, asked, 'change-details'),
    async (rows) => {
      const article = await findArticle(rows.db, services.projectId, asked.articleId);
      if (article?.state !== 'active') return { kind: 'not-found' };
      // A form that was sent twice finds its own work.
      if (isDeepStrictEqual(article.metadata, metadata)) return { kind: 'done' };
      if (article.version !== asked.version) return { kind: 'stale' };
      await updateArticle(rows, services.projectId, asked.articleId, { metadata });
      return { kind: 'done' };
    },
  );
}
