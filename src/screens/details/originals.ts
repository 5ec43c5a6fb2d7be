import { type RequestHandler, Router } from 'express';
import { findSnapshot } from '../../article/snapshot-store.ts';
import type { ArticleState } from '../../workflow/article-state.ts';
import type { Services } from '../../workflow/services.ts';

/** A raw input that can be had back. */
export interface Original {
  readonly address: string;
  readonly language: string;
}

/** The raw inputs of an article's texts; a text that a machine wrote has none. */
export function originalsOf({ article, texts }: ArticleState, nameOf: (tag: string) => string): Original[] {
  return texts
    .filter(({ snapshotId }) => snapshotId !== null)
    .map(({ id, lang }) => ({
      address: `/articles/${article.id}/texts/${id}/original`,
      language: nameOf(lang),
    }));
}

/** Gives a raw input back, byte for byte, as a download that cannot act as a page of ours. */
export function originalRoutes(services: Services): RequestHandler {
  const router = Router();
  router.get('/articles/:articleId/texts/:textId/original', async (request, response, next) => {
    const state = (await services.articles.read(request.params.articleId))?.state;
    const snapshotId = state?.texts.find(({ id }) => id === request.params.textId)?.snapshotId;
    const raw = snapshotId && (await findSnapshot(services.database.read, services.projectId, snapshotId));
    if (!raw) return next();
    response.attachment(raw.file_name ?? `original.${raw.format === 'html' ? 'html' : 'txt'}`);
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    response.type('application/octet-stream').end(raw.bytes);
  });
  return router;
}
