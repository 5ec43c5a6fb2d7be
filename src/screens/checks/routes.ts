import { type Request, type Response, Router } from 'express';
import { listArticles } from '../../article/store.ts';
import { type CheckSettings, type Severity, severities } from '../../project/project.ts';
import { writeCsv } from '../../text/csv.ts';
import { checks } from '../../translation/checks/index.ts';
import { settingOf } from '../../translation/checks/run-checks.ts';
import { typed } from '../../web/typed.ts';
import { findCheckSettings } from '../../workflow/article-state.ts';
import { changeChecks } from '../../workflow/change-checks.ts';
import { checkAllRows, partFindings } from '../../workflow/check-rows.ts';
import type { Services } from '../../workflow/services.ts';
import { type Frame, sendPage, visitorOf } from '../frame.ts';
import { operationIdOf, wantedText } from '../workspace/asked.ts';
import { type Pairing, pairingOf } from '../workspace/workspace.ts';
import { type CheckedTranslation, reportOf, tableOf } from './report.ts';

/** What the checks find, of one article and of all; the same as CSV and as a page of its own; and which checks run. */
export function checkRoutes(frame: Frame, services: Services): Router {
  const router = Router();

  router.get('/articles/:articleId/checks', async (request, response, next) => {
    const reading = await services.articles.read(request.params.articleId);
    const pairing = reading && pairingOf(reading.state, wantedText(request));
    if (!pairing) return next();
    const { words } = visitorOf(response);
    const report = await reportOf(pairing.state, pairing.alignment, words, filterOf(request));
    await answer(request, response, [report], { articleId: report.articleId, to: report.to });
  });

  /** What an open page marks in its rows: where findings are, and how bad. */
  router.get('/articles/:articleId/findings', async (request, response, next) => {
    const reading = await services.articles.read(request.params.articleId);
    const pairing = reading && pairingOf(reading.state, wantedText(request));
    if (!pairing) return next();
    const { open } = partFindings(pairing.state, await checkAllRows(pairing.state, pairing.alignment));
    response.json({
      states: statesOf(pairing),
      findings: open.map(({ bead, block, span, severity, check }) => ({
        bead,
        block,
        start: span.start,
        end: span.end,
        severity,
        check,
      })),
    });
  });

  router.get('/checks', async (request, response) => {
    const { words } = visitorOf(response);
    const reports: CheckedTranslation[] = [];
    for (const { id } of await listArticles(services.database.read, services.projectId)) {
      const state = (await services.articles.read(id))?.state;
      for (const alignment of state?.alignments ?? [])
        if (state) reports.push(await reportOf(state, alignment, words, filterOf(request)));
    }
    await answer(request, response, reports, null);
  });

  router.post('/checks/settings', async (request, response) => {
    const settings: Record<string, { isOn: boolean; severity?: Severity }> = {};
    for (const { id, severity } of checks) {
      const wanted = severities.find((each) => each === request.body?.[id]);
      settings[id] = { isOn: wanted !== undefined, severity: wanted ?? severity };
    }
    const actorId = visitorOf(response).person.id;
    await changeChecks(services, { operationId: operationIdOf(request, services.makeId), actorId }, settings);
    response.redirect(303, '/checks#settings');
  });

  async function answer(
    request: Request,
    response: Response,
    translations: readonly CheckedTranslation[],
    article: { readonly articleId: string; readonly to: string } | null,
  ): Promise<void> {
    const { words } = visitorOf(response);
    if (request.query.as === 'csv') {
      response
        .attachment('checks.csv')
        .type('text/csv')
        .end(writeCsv(tableOf(translations, words)));
      return;
    }
    if (request.query.as === 'html') {
      response.attachment('checks.html').type('html');
      response.end(
        frame.render('checks/table', {
          t: words,
          ...visitorOf(response),
          table: tableOf(translations, words),
        }),
      );
      return;
    }
    const settings = await findCheckSettings(services.database.read, services.projectId);
    sendPage(frame, request, response, 'checks/checks', {
      title: words('checks:title'),
      article,
      translations: translations.filter(({ rows }) => article !== null || rows.length > 0),
      filter: filterOf(request),
      checks: checksView(settings),
      severities,
    });
  }

  return router;
}

/** How far the rows of a pairing are translated, by row: as far as the paragraph that is least far. */
function statesOf({ state, alignment }: Pairing): Readonly<Record<string, string>> {
  const known = new Map(state.paragraphs.map((each) => [each.id, each.state]));
  return Object.fromEntries(
    alignment.beads.flatMap(({ id, target }) => {
      const states = target.map((unit) => known.get(unit));
      const least = ['draft', 'translated', 'reviewed'].find((each) =>
        states.some((state) => state === each),
      );
      return least && states.every((each) => each !== undefined) ? [[id, least]] : [];
    }),
  );
}

function checksView(settings: CheckSettings) {
  return checks.map((check) => ({ id: check.id, ...settingOf(check, settings) }));
}

function filterOf(request: Request) {
  return { check: typed(request.query.check), severity: typed(request.query.severity) };
}
