import { type Request, type Response, Router } from 'express';
import type { Services } from '../../workflow/services.ts';
import { type Frame, sendPage, visitorOf } from '../frame.ts';
import { findSchema } from './action-schema.ts';
import { modeOf, wantedText } from './asked.ts';
import { findView } from './find-view.ts';
import { pairingOf, titleOfState } from './workspace.ts';

/** Finding words in both texts: as a page, and what is found as the part of one that the workspace shows in a dialog. */
export function findRoutes(frame: Frame, services: Services): Router {
  const router = Router();

  router.get('/articles/:articleId/find', async (request, response, next) => {
    const it = await viewOf(request, response);
    if (!it) return next();
    sendPage(frame, request, response, 'workspace/find-page', it);
  });

  router.get('/articles/:articleId/find/hits', async (request, response, next) => {
    const it = await viewOf(request, response);
    if (!it) return next();
    response.type('html').end(frame.render('workspace/find-hits', { ...it, t: visitorOf(response).words }));
  });

  async function viewOf(request: Request, response: Response) {
    const form = findSchema.safeParse(request.query);
    const reading = await services.articles.read(String(request.params.articleId));
    const pairing = reading && pairingOf(reading.state, wantedText(request));
    if (!form.success || !pairing) return null;
    const { words } = visitorOf(response);
    return {
      title: words('workspace:find.title'),
      articleTitle: titleOfState(pairing.state) ?? words('desk:untitled'),
      articleLang: pairing.source.lang,
      base: `/articles/${pairing.state.article.id}`,
      to: pairing.target.id,
      mode: modeOf(request),
      find: findView(pairing, reading.seq, form.data),
    };
  }

  return router;
}
