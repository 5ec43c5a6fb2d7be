import { type Request, type Response, Router } from 'express';
import { answeredUnchanged } from '../../web/etag.ts';
import { streamEvents } from '../../web/live-updates.ts';
import type { ArticleReading } from '../../workflow/article-state.ts';
import {
  cancelMachineTranslation,
  type Machine,
  retryMachineTranslation,
} from '../../workflow/machine-translate.ts';
import type { Memory } from '../../workflow/memory/memory.ts';
import type { Services } from '../../workflow/services.ts';
import { type Frame, visitorOf } from '../frame.ts';
import { actionSchema } from './action-schema.ts';
import { runAction } from './actions.ts';
import { fromRequest, idOrNull, modeOf, operationIdOf, rememberMode, wantedText } from './asked.ts';
import { findRoutes } from './find-routes.ts';
import { outcomeMessage } from './outcome-message.ts';
import { createWorkspacePage } from './page.ts';
import { realignRoutes } from './realign-routes.ts';
import { type Pairing, pairingFor } from './workspace.ts';

const JOB_ACTIONS = new Map([
  ['retry', retryMachineTranslation],
  ['cancel', cancelMachineTranslation],
]);

/** An article beside one of its translations: the page, what keeps it up to date, and everything people do on it. */
export function workspaceRoutes(frame: Frame, services: Services, machine: Machine, memory: Memory): Router {
  const router = Router();
  const page = createWorkspacePage(frame, services, memory);
  router.get('/articles/:articleId', async (request, response, next) => {
    const { person, lang } = visitorOf(response);
    const { articleId } = request.params;
    const heads = await services.articles.heads(articleId);
    const mode = modeOf(request);
    rememberMode(request, response, mode);
    const parts = [frame.assets.build, heads.seq, heads.projectSeq, heads.jobsAt, lang, person.id, mode];
    if (heads.seq > 0 && answeredUnchanged(request, response, parts)) return;
    const reading = await services.articles.read(articleId);
    if (!reading) return next();
    const pairing = pairingFor(reading.state, person.id, wantedText(request));
    if (!pairing) return response.redirect(303, `/articles/${articleId}/translations/new`);
    await page.send(request, response, reading, pairing, null);
  });

  router.get('/articles/:articleId/rows', async (request, response, next) => {
    const found = await findPairing(request, response);
    if (!found) return next();
    response.json(await page.update(request, response, found.reading, found.pairing));
  });

  router.get('/articles/:articleId/panel', async (request, response, next) => {
    const found = await findPairing(request, response);
    if (!found) return next();
    response.type('html').end(await page.panel(request, response, found.pairing));
  });

  router.get('/articles/:articleId/referents', async (request, response, next) => {
    const found = await findPairing(request, response);
    if (!found) return next();
    response.type('html').end(await page.choices(request, response, found.pairing));
  });

  router.post('/articles/:articleId/actions', async (request, response, next) => {
    const { articleId } = request.params;
    if (!(await services.articles.read(articleId))) return next();
    const before = await findPairing(request, response);
    const visitor = visitorOf(response);
    const parsed = actionSchema.safeParse({ ...request.query, ...request.body });
    const operationId = operationIdOf(request, services.makeId);
    const asked = { operationId, articleId, actorId: visitor.person.id };
    const outcome = parsed.success
      ? await runAction(services, asked, before?.pairing ?? null, parsed.data)
      : ({ kind: 'impossible', why: 'not-understood' } as const);
    const message = outcomeMessage(visitor, outcome, parsed.data?.action ?? null);
    const after = await findPairing(request, response);
    if (request.accepts(['html', 'json']) === 'json') {
      response.status(statusOf(outcome.kind));
      const update = after && (await page.update(request, response, after.reading, after.pairing));
      response.json({ outcome, message, update });
      return;
    }
    const shown = after ?? (await findPairing(request, response, null));
    if (!shown) return response.redirect(303, `/articles/${articleId}`);
    if (outcome.kind === 'done') return response.redirect(303, placeAfter(request, shown.pairing, outcome));
    response.status(statusOf(outcome.kind));
    await page.send(request, response, shown.reading, shown.pairing, { message, outcome });
  });

  // Links and the reload of a page that answered a refused action lead here.
  router.get('/articles/:articleId/actions', (request, response) => {
    const query = new URL(request.originalUrl, 'http://here').search;
    response.redirect(303, `/articles/${encodeURIComponent(request.params.articleId)}${query}`);
  });

  router.post('/articles/:articleId/jobs/:jobId/:what', async (request, response, next) => {
    const { articleId, jobId, what } = request.params;
    const asked = { articleId, actorId: visitorOf(response).person.id };
    const work = JOB_ACTIONS.get(what);
    if (!work || (await work(services, machine, asked, jobId)).kind === 'not-found') return next();
    response.redirect(303, `/articles/${articleId}?to=${wantedText(request) ?? ''}`);
  });

  router.get('/articles/:articleId/events', async (request, response, next) => {
    const { articleId } = request.params;
    if ((await services.articles.heads(articleId)).seq === 0) return next();
    streamEvents(response, (send) => services.history.feed.listen(articleId, (seq) => send('head', seq)));
  });

  /** What a page shows: where its translation is gone, another's rows must not take their place. */
  async function findPairing(
    request: Request,
    response: Response,
    wanted = wantedText(request),
  ): Promise<{ reading: ArticleReading; pairing: Pairing } | null> {
    const reading = await services.articles.read(String(request.params.articleId));
    const pairing = reading && pairingFor(reading.state, visitorOf(response).person.id, wanted);
    const isGone = wanted !== null && pairing?.target.id !== wanted;
    return reading && pairing && !isGone ? { reading, pairing } : null;
  }

  router.use(realignRoutes(frame, services));
  router.use(findRoutes(frame, services));
  return router;
}

function placeAfter(request: Request, pairing: Pairing, outcome: object): string {
  const focus = (outcome as { focus?: { bead?: string; block?: string; tag?: string } }).focus ?? {};
  const bead =
    focus.bead ??
    pairing.alignment.beads.find(
      ({ source, target }) => focus.block && [...source, ...target].includes(focus.block),
    )?.id ??
    idOrNull(fromRequest(request, 'row'));
  const query = new URLSearchParams({ to: pairing.target.id, mode: modeOf(request) });
  if (bead) query.set('row', bead);
  const tag = focus.tag ?? idOrNull(fromRequest(request, 'tag'));
  if (tag) query.set('tag', tag);
  return `/articles/${pairing.state.article.id}?${query}${bead ? `#row-${bead}` : ''}`;
}

function statusOf(kind: string): number {
  const statuses: Readonly<Record<string, number>> = {
    done: 200,
    stale: 409,
    'in-the-way': 409,
    'not-found': 404,
  };
  return statuses[kind] ?? 422;
}
