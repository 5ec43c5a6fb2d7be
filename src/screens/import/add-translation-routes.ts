import { type Request, type Response, Router } from 'express';
import { articleTitle, blocksOf } from '../../article/article.ts';
import { ID_PATTERN } from '../../text/ids.ts';
import type { Reason } from '../../text/reason.ts';
import { typed } from '../../web/typed.ts';
import { readArticleState, sourceText } from '../../workflow/article-state.ts';
import { beginTranslation } from '../../workflow/begin-translation.ts';
import { projectLanguages } from '../../workflow/import-draft/read-given.ts';
import { draftTranslation } from '../../workflow/import-draft.ts';
import { startMachineTranslation } from '../../workflow/machine-translate.ts';
import { revertible } from '../../workflow/undo.ts';
import { languageNamer, sendPage, visitorOf } from '../frame.ts';
import { operationName } from '../operation-name.ts';
import { fieldNames } from './draft-form.ts';
import { acceptedFiles, type ImportParts, importLimits } from './parts.ts';
import { refusalWords } from './reason-words.ts';
import { engineViews, readMachineChoice, settingProblems, sizeOf } from './translation-view.ts';
import { field, givenOrFetched, receiveForm, uploadRefusal } from './upload.ts';

/** A further translation for an article: pasted, uploaded, or made by an engine. */
export function addTranslationRoutes({
  frame,
  services,
  machine,
  engines,
  askEngines,
  fetchPublic,
}: ImportParts): Router {
  const router = Router();
  const path = '/articles/:articleId/translations/new';

  router.get(path, (request, response, next) => sendForm(request, response, next, null));

  router.post('/articles/:articleId/translations/begin', async (request, response, next) => {
    const { articleId } = request.params;
    const given = typed(request.body?.operation);
    const operationId = ID_PATTERN.test(given) ? given : services.makeId();
    const asked = { operationId, articleId, actorId: visitorOf(response).person.id };
    // Named after the request: a second click leads to the same text.
    const textId = `${operationId}-text`;
    const begun = await beginTranslation(services, asked, { textId, lang: typed(request.body?.lang) });
    if (begun.kind === 'not-found') return next();
    if (begun.kind !== 'done') return response.redirect(303, `/articles/${articleId}/translations/new`);
    response.redirect(303, `/articles/${articleId}?to=${textId}&mode=translate`);
  });

  router.post(path, receiveForm('translation-file'));
  router.post(path, async (request, response, next) => {
    const { person } = visitorOf(response);
    const { articleId } = request.params;
    const tooMuch = uploadRefusal(response);
    if (tooMuch) return sendForm(request, response, next, tooMuch);
    if (field(request, 'do') === 'translate') return translate(request, response, next);
    const { given, reason } = await givenOrFetched(request, fetchPublic, fieldNames.pasted);
    if (!given) return sendForm(request, response, next, reason ?? { code: 'nothing-given' });
    if (!(await readArticleState(services.database.read, services.projectId, articleId))) return next();
    const drafted = await draftTranslation(services, person.id, articleId, given);
    if (drafted.kind === 'refused') return sendForm(request, response, next, drafted.reason);
    response.redirect(303, `/import/${drafted.draft.id}`);
  });

  async function translate(
    request: Request<{ articleId: string }>,
    response: Response,
    next: () => void,
  ): Promise<void> {
    const { articleId } = request.params;
    const choice = readMachineChoice(field(request, fieldNames.machine));
    if (!choice) return sendForm(request, response, next, { code: 'nothing-given' });
    // The form's own id: a second click asks for the same translation.
    const given = field(request, 'operation');
    const operationId = ID_PATTERN.test(given) ? given : services.makeId();
    const asked = { operationId, articleId, actorId: visitorOf(response).person.id };
    const started = await startMachineTranslation(services, machine, asked, choice);
    if (started.kind === 'done') return response.redirect(303, `/articles/${articleId}?to=${started.textId}`);
    if (started.kind !== 'impossible') return next();
    return sendForm(request, response, next, { code: started.why });
  }

  async function sendForm(
    request: Request<{ articleId: string }>,
    response: Response,
    next: () => void,
    problem: Reason | null,
  ): Promise<void> {
    const { words, lang } = visitorOf(response);
    const { articleId } = request.params;
    const state = await readArticleState(services.database.read, services.projectId, articleId);
    if (!state) return next();
    const source = sourceText(state);
    const existing = state.texts.filter(({ role }) => role === 'translation').map((text) => text.lang);
    const viewer = {
      words,
      lang,
      candidates: await projectLanguages(services),
      nameOf: languageNamer({ words, lang }),
    };
    const all = await engines.all();
    if (problem) response.status(problem.code === 'over-limit' ? 413 : 422);
    sendPage(frame, request, response, 'import/add-translation', {
      title: words('import:add.title'),
      articleId,
      operation: services.makeId(),
      name: articleTitle(
        state.article,
        state.blocks.filter(({ textId }) => textId === source.id),
      ),
      nameLang: source.lang,
      existing: existing.map(viewer.nameOf),
      // The workspace, which has these buttons, opens only where there is a translation.
      reverts: existing.length === 0 ? await revertsView(articleId, response) : [],
      intoLanguages: viewer.candidates
        .filter((tag) => tag !== source.lang)
        .map((tag) => ({ tag, name: viewer.nameOf(tag) })),
      engines: engineViews(await askEngines(source.lang), source.lang, existing, viewer, {
        engines: all,
        size: sizeOf(blocksOf(state.blocks, source.id)),
      }),
      engineProblems: settingProblems(words, all),
      machineField: fieldNames.machine,
      limits: importLimits,
      accept: acceptedFiles,
      typed: field(request, `${fieldNames.pasted}text`),
      typedAddress: field(request, `${fieldNames.pasted}address`),
      readingProblem: problem && refusalWords(words, problem),
    });
  }

  /** What the visitor can undo and redo of this article, in words. */
  async function revertsView(articleId: string, response: Response) {
    const visitor = visitorOf(response);
    const { undo, redo } = await revertible(services, { articleId, actorId: visitor.person.id });
    return Object.entries({ redo, undo }).flatMap(([way, operation]) =>
      operation ? { way, what: operationName(visitor, operation) } : [],
    );
  }

  return router;
}
