import { type Request, type Response, Router } from 'express';
import type { Reason } from '../../text/reason.ts';
import { typed } from '../../web/typed.ts';
import { sourceText } from '../../workflow/article-state.ts';
import { draftCorrection } from '../../workflow/import-draft/correction.ts';
import { languageNamer, sendPage, visitorOf } from '../frame.ts';
import { titleOfState } from '../workspace/workspace.ts';
import { acceptedFiles, type ImportParts, importLimits } from './parts.ts';
import { refusalWords } from './reason-words.ts';
import { field, givenOrFetched, receiveForm, uploadRefusal } from './upload.ts';

/** Where a corrected version of a text of an article is brought: pasted, uploaded or fetched like any import. */
export function correctionRoutes({ frame, services, fetchPublic }: ImportParts): Router {
  const router = Router();
  const path = '/articles/:articleId/corrections/new';

  router.get(path, (request, response, next) => sendForm(request, response, next, null));

  router.post(path, receiveForm('file'));
  router.post(path, async (request, response, next) => {
    const { articleId } = request.params;
    const tooMuch = uploadRefusal(response);
    if (tooMuch) return sendForm(request, response, next, tooMuch);
    const { given, reason } = await givenOrFetched(request, fetchPublic);
    if (!given) return sendForm(request, response, next, reason ?? { code: 'nothing-given' });
    const { person } = visitorOf(response);
    const wanted = { articleId, textId: typed(request.query.text) };
    const drafted = await draftCorrection(services, person.id, wanted, given);
    if (!drafted) return next();
    if (drafted.kind === 'refused') return sendForm(request, response, next, drafted.reason);
    response.redirect(303, `/import/${drafted.draft.id}/review`);
  });

  async function sendForm(
    request: Request<{ articleId: string }>,
    response: Response,
    next: () => void,
    problem: Reason | null,
  ): Promise<void> {
    const { words, lang } = visitorOf(response);
    const { articleId } = request.params;
    const state = (await services.articles.read(articleId))?.state;
    const wanted = typed(request.query.text);
    const text = state?.texts.find(({ id }) => id === wanted);
    if (!state || text?.provenance.kind !== 'human') return next();
    if (problem) response.status(problem.code === 'over-limit' ? 413 : 422);
    sendPage(frame, request, response, 'import/correct', {
      title: words(`correction:title.${text.role}`),
      lead: words(`correction:lead.${text.role}`, { lang: languageNamer({ words, lang })(text.lang) }),
      articleTitle: titleOfState(state) ?? words('desk:untitled'),
      articleLang: sourceText(state).lang,
      articleId,
      textId: text.id,
      limits: importLimits,
      accept: acceptedFiles,
      typed: field(request, 'text'),
      // Where the source was found, its publisher corrects it.
      address: field(request, 'address') || (text.role === 'source' && state.article.metadata.address) || '',
      problemAt: field(request, 'address') === '' ? 'text' : 'address',
      problem: problem && refusalWords(words, problem),
    });
  }

  return router;
}
