import { type Request, type Response, Router } from 'express';
import { checkEntity, MAX_NAME } from '../../annotation/ledger/check-entity.ts';
import { entityLabels } from '../../annotation/tag.ts';
import { typed, typedNumber } from '../../web/typed.ts';
import {
  type AskedOfLedger,
  addReferent,
  editReferent,
  type LedgerOutcome,
  mergeReferents,
  removeReferent,
  revertLedger,
} from '../../workflow/edit-ledger.ts';
import type { Services } from '../../workflow/services.ts';
import { splitReferent } from '../../workflow/split-referent.ts';
import { type Frame, visitorOf } from '../frame.ts';
import { outcomeMessage } from '../workspace/outcome-message.ts';
import { entriesFrom, problemNotes } from './entity-form.ts';
import { createLedgerPages } from './pages.ts';

const STATUS: Readonly<Record<string, number>> = { stale: 409, 'not-found': 404 };

/** The project's ledger of referents: looked through, edited, merged, split. */
export function ledgerRoutes(frame: Frame, services: Services): Router {
  const router = Router();
  const { ledgerNow, sendList, sendForm } = createLedgerPages(frame, services);
  const askedBy = (response: Response) => ({
    operationId: services.makeId(),
    actorId: visitorOf(response).person.id,
  });

  router.get('/ledger', (request, response) => sendList(request, response, null));

  router.get('/ledger/new', (request, response) => sendForm(request, response, null, {}));

  router.post('/ledger/new', async (request, response) => {
    const entries = entriesFrom(request.body);
    const checked = checkEntity(entries, { labels: entityLabels, others: (await ledgerNow()).all });
    if (checked.problems.length > 0) {
      response.status(422);
      const notes = problemNotes(visitorOf(response), checked.problems);
      return sendForm(request, response, null, { entries, notes });
    }
    const outcome = await addReferent(services, askedBy(response), checked.content);
    response.redirect(303, outcome.kind === 'done' ? `/ledger/${outcome.entity}` : '/ledger');
  });

  for (const way of ['undo', 'redo'] as const) {
    router.post(`/ledger/${way}`, async (request, response) => {
      const visitor = visitorOf(response);
      const outcome = await revertLedger(services, askedBy(response), way);
      const message =
        outcome.kind === 'under-way'
          ? visitor.words('errors:refusal.nothing-to-revert')
          : outcomeMessage(visitor, outcome, way);
      if (outcome.kind !== 'done') response.status(409);
      await sendList(request, response, message);
    });
  }

  router.get('/ledger/:entityId', async (request, response, next) => {
    const { ledger } = await ledgerNow();
    const entity = ledger.find(request.params.entityId);
    if (!entity) return next();
    if (entity.id !== request.params.entityId) return response.redirect(303, `/ledger/${entity.id}`);
    await sendForm(request, response, entity, {});
  });

  router.post('/ledger/:entityId', async (request, response, next) => {
    const { ledger, all } = await ledgerNow();
    const entity = ledger.find(request.params.entityId);
    if (!entity) return next();
    const visitor = visitorOf(response);
    const entries = entriesFrom(request.body);
    const version = typedNumber(request.body?.version) ?? 0;
    const others = all.filter(({ id }) => id !== entity.id);
    const checked = checkEntity(entries, { labels: entityLabels, others });
    if (checked.problems.length > 0) {
      response.status(422);
      const notes = problemNotes(visitor, checked.problems);
      return sendForm(request, response, entity, { entries, version, notes });
    }
    const asked = { ...askedBy(response), version };
    const outcome = await editReferent(services, asked, entity.id, checked.content);
    if (outcome.kind === 'done') return response.redirect(303, `/ledger/${entity.id}?saved`);
    response.status(STATUS[outcome.kind] ?? 422);
    const now = (await ledgerNow()).ledger.find(entity.id);
    if (!now) return next();
    const problem = visitor.words('ledger:stale');
    await sendForm(request, response, now, { entries, version: now.version, problem });
  });

  router.post('/ledger/:entityId/merge', async (request, response, next) => {
    const into = typed(request.body?.into);
    await answer(request, response, next, (asked, id) => mergeReferents(services, asked, id, into));
  });

  router.post('/ledger/:entityId/remove', async (request, response, next) => {
    const { entityId } = request.params;
    const outcome = await removeReferent(services, askedBy(response), entityId);
    if (outcome.kind === 'done') return response.redirect(303, '/ledger?removed');
    await refuse(request, response, next, outcome);
  });

  router.post('/ledger/:entityId/split', async (request, response, next) => {
    const chosen = Map.groupBy(
      [request.body?.mention ?? []].flat().map((each) => typed(each).split(' ')),
      ([articleId]) => articleId ?? '',
    );
    const mentions = new Map(
      [...chosen].map(([articleId, each]) => [articleId, each.map(([, tag]) => tag ?? '')]),
    );
    const name = typed(request.body?.name).normalize('NFC').trim().slice(0, MAX_NAME);
    await answer(request, response, next, (asked, entityId) =>
      splitReferent(services, asked, { entityId, chosen: mentions, name }),
    );
  });

  async function answer(
    request: Request,
    response: Response,
    next: () => void,
    work: (asked: AskedOfLedger, entityId: string) => Promise<LedgerOutcome>,
  ): Promise<void> {
    const outcome = await work(askedBy(response), String(request.params.entityId));
    if (outcome.kind === 'done') response.redirect(303, `/ledger/${outcome.entity}?saved`);
    else await refuse(request, response, next, outcome);
  }

  async function refuse(
    request: Request,
    response: Response,
    next: () => void,
    outcome: Exclude<LedgerOutcome, { kind: 'done' }>,
  ): Promise<void> {
    const entity = (await ledgerNow()).ledger.find(String(request.params.entityId));
    if (!entity) return next();
    response.status(STATUS[outcome.kind] ?? 422);
    const problem = outcomeMessage(visitorOf(response), outcome, null);
    await sendForm(request, response, entity, { problem });
  }

  return router;
}
