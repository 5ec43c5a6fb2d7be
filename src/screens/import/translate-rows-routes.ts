import { type Request, type Response, Router } from 'express';
import type { Reason } from '../../text/reason.ts';
import { readArticleState } from '../../workflow/article-state.ts';
import { projectLanguages } from '../../workflow/import-draft/read-given.ts';
import { emptyRows, startRowsTranslation } from '../../workflow/machine-translate/start-rows.ts';
import { languageNamer, sendPage, visitorOf } from '../frame.ts';
import { idOrNull, operationIdOf, wantedText } from '../workspace/asked.ts';
import { pairingOf, titleOfState } from '../workspace/workspace.ts';
import type { ImportParts } from './parts.ts';
import { refusalWords } from './reason-words.ts';
import { engineViews, readMachineChoice, sizeOf } from './translation-view.ts';

/** Rows without a translation, of which some or all are given to an engine. */
export function translateRowsRoutes({ frame, services, machine, engines, askEngines }: ImportParts): Router {
  const router = Router();
  const path = '/articles/:articleId/translate-rows';

  router.get(path, (request, response, next) => send(request, response, next, null));

  router.post(path, async (request, response, next) => {
    const { articleId } = request.params;
    const textId = wantedText(request);
    const choice = readMachineChoice(String(request.body?.machine ?? ''));
    const rows = [request.body?.rows ?? []].flat().flatMap((id: unknown) => idOrNull(id) ?? []);
    if (!textId) return next();
    if (!choice || rows.length === 0) return send(request, response, next, { code: 'nothing-given' });
    const operationId = operationIdOf(request, services.makeId);
    const asked = { operationId, articleId, actorId: visitorOf(response).person.id };
    const wanted = { engineId: choice.engineId, textId, rows };
    const started = await startRowsTranslation(services, machine, asked, wanted);
    if (started.kind === 'done')
      return response.redirect(303, `/articles/${articleId}?to=${textId}&mode=align`);
    if (started.kind !== 'impossible') return next();
    return send(request, response, next, { code: started.why });
  });

  async function send(
    request: Request<{ articleId: string }>,
    response: Response,
    next: () => void,
    problem: Reason | null,
  ): Promise<void> {
    const { words, lang } = visitorOf(response);
    const state = await readArticleState(
      services.database.read,
      services.projectId,
      request.params.articleId,
    );
    const pairing = state && pairingOf(state, wantedText(request));
    if (!state || !pairing) return next();
    const { source, target, alignment } = pairing;
    const blocks = new Map(state.blocks.map((block) => [block.id, block]));
    const rows = emptyRows(state, target.id).map((bead) => ({
      id: bead.id,
      number: alignment.beads.findIndex(({ id }) => id === bead.id) + 1,
      blocks: bead.source.flatMap((id) => blocks.get(id) ?? []),
    }));
    const viewer = {
      words,
      lang,
      candidates: await projectLanguages(services),
      nameOf: languageNamer({ words, lang }),
    };
    const context = { engines: await engines.all(), size: sizeOf(rows.flatMap((row) => row.blocks)) };
    const views = engineViews(await askEngines(source.lang), source.lang, [], viewer, context);
    const into = new Intl.Locale(target.lang).language;
    if (problem) response.status(422);
    sendPage(frame, request, response, 'import/translate-rows', {
      title: words('import:rows.title'),
      articleId: state.article.id,
      articleTitle: titleOfState(state) ?? words('desk:untitled'),
      articleLang: source.lang,
      to: target.id,
      into: viewer.nameOf(target.lang),
      operation: services.makeId(),
      rows,
      engines: views.map((view) => ({
        ...view,
        choices: view.choices.filter(({ tag }) => new Intl.Locale(tag).language === into),
      })),
      problem: problem && refusalWords(words, problem),
    });
  }

  return router;
}
