import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { planRealign } from '../../workflow/realign.ts';
import type { Services } from '../../workflow/services.ts';
import { type Frame, sendPage, visitorOf } from '../frame.ts';
import { realignScope } from './action-schema.ts';
import { wantedText } from './asked.ts';
import { realignView, scopeOf } from './realign-view.ts';
import { pairingOf, titleOfState } from './workspace.ts';

const scopeSchema = z.object(realignScope);

/** What pairing again would change: as a page, and as the part of one that the workspace shows in a dialog. */
export function realignRoutes(frame: Frame, services: Services): Router {
  const router = Router();

  router.get('/articles/:articleId/realign', async (request, response, next) => {
    const it = await viewOf(request, response);
    if (!it) return next();
    sendPage(frame, request, response, 'workspace/realign-page', it);
  });

  router.get('/articles/:articleId/realign/preview', async (request, response, next) => {
    const it = await viewOf(request, response);
    if (!it) return next();
    response.type('html').end(frame.render('workspace/realign', { ...it, t: visitorOf(response).words }));
  });

  async function viewOf(request: Request, response: Response) {
    const asked = scopeSchema.safeParse(request.query);
    const reading = await services.articles.read(String(request.params.articleId));
    const pairing = reading && pairingOf(reading.state, wantedText(request));
    if (!asked.success || !pairing) return null;
    const plan = await planRealign(services, pairing.state, pairing.alignment.id, scopeOf(asked.data));
    if (!plan) return null;
    const { words } = visitorOf(response);
    const base = `/articles/${pairing.state.article.id}`;
    return {
      title: words('workspace:realign.title'),
      articleTitle: titleOfState(pairing.state) ?? words('desk:untitled'),
      articleLang: pairing.source.lang,
      base,
      to: pairing.target.id,
      mode: 'align',
      realign: realignView(pairing, plan, asked.data),
    };
  }

  return router;
}
