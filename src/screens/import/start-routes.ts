import { type Request, type Response, Router } from 'express';
import { MAX_FILES_AT_ONCE } from '../../article/import/archive/limits.ts';
import { recogniseFormat } from '../../exchange/exchange.ts';
import { refusalLine } from '../../exchange/format-words.ts';
import type { GivenFile } from '../../exchange/read-files.ts';
import { typed } from '../../web/typed.ts';
import { articleNamedBy } from '../../workflow/attach-document.ts';
import { importDocument } from '../../workflow/import-document.ts';
import { type DraftedFiles, draftFiles, type FileProblem } from '../../workflow/import-draft/draft-files.ts';
import { DRAFT_DAYS, draftArticle, putBackDraft, unfinishedDrafts } from '../../workflow/import-draft.ts';
import { filesOf, readAny, showPreview } from '../attach/routes.ts';
import { sendPage, visitorOf } from '../frame.ts';
import { draftLang, draftTitle } from './draft-view.ts';
import { acceptedFiles, type ImportParts, importLimits } from './parts.ts';
import { refusalWords } from './reason-words.ts';
import { field, givenFiles, givenOrFetched, receiveForm, uploadRefusal } from './upload.ts';

/** The page on which an import begins. */
export function startRoutes({ frame, services, fetchPublic }: ImportParts): Router {
  const router = Router();

  router.get('/import', (request, response) => sendStart(request, response, []));

  router.post('/import', receiveForm('file', MAX_FILES_AT_ONCE), async (request, response) => {
    const { person } = visitorOf(response);
    const tooMuch = uploadRefusal(response);
    if (tooMuch) return sendStart(request, response, [{ fileName: null, reason: tooMuch }]);
    const files = givenFiles(request);
    const exchanged = files.length > 0 ? filesOf(request) : [];
    if (exchanged.length > 0 && recogniseFormat(exchanged))
      return takeExchanged(request, response, exchanged);
    if (files.length > 0) {
      const are =
        field(request, 'are') === 'article-and-translation' ? 'article-and-translation' : 'articles';
      return answer(request, response, await draftFiles(services, person.id, files, are));
    }
    const { given, reason } = await givenOrFetched(request, fetchPublic);
    if (!given)
      return sendStart(request, response, [{ fileName: null, reason: reason ?? { code: 'nothing-given' } }]);
    const drafted = await draftArticle(services, person.id, given);
    if (drafted.kind === 'refused')
      return sendStart(request, response, [{ fileName: null, reason: drafted.reason }]);
    response.redirect(303, `/import/${drafted.draft.id}`);
  });

  /** A file of another program is looked at beside the article that it is about, and is a new article else. */
  async function takeExchanged(
    request: Request,
    response: Response,
    files: readonly GivenFile[],
  ): Promise<void> {
    const { words, person } = visitorOf(response);
    const { read } = readAny(files);
    if (read.kind === 'refused') {
      const said = refusalLine(words, read);
      return sendStart(request, response, [{ fileName: null, reason: read.reason }], 0, said);
    }
    const known = articleNamedBy(read);
    const reading = known === null ? null : await services.articles.read(known);
    if (reading) return showPreview(frame, request, response, reading.state, files);
    const asked = { operationId: services.makeId(), actorId: person.id };
    response.redirect(303, `/articles/${await importDocument(services, asked, read)}`);
  }

  /** One draft is looked over at once; of several, the list is shown, with what could not be read. */
  async function answer(
    request: Request,
    response: Response,
    { drafts, problems }: DraftedFiles,
  ): Promise<void> {
    const [draft] = drafts;
    if (problems.length > 0 || !draft) return sendStart(request, response, problems, drafts.length);
    response.redirect(303, drafts.length === 1 ? `/import/${draft.id}` : '/import?several');
  }

  router.post('/import/:draftId/put-back', async (request, response, next) => {
    const { draftId } = request.params;
    if (!(await putBackDraft(services, draftId))) return next();
    response.redirect(303, `/import/${draftId}`);
  });

  /** The form, with what is wrong about what it sent, and whether some of it was read all the same. */
  async function sendStart(
    request: Request,
    response: Response,
    problems: readonly FileProblem[],
    read = 0,
    said: string | null = null,
  ): Promise<void> {
    const { words, lang, person } = visitorOf(response);
    const files = givenFiles(request);
    const first = problems[0]?.reason;
    if (first) response.status(first.code === 'over-limit' ? 413 : 422);
    const discarded = typed(request.query.discarded);
    sendPage(frame, request, response, 'import/start', {
      title: words('import:title'),
      limits: importLimits,
      accept: acceptedFiles,
      draftDays: DRAFT_DAYS,
      number: (value: number) => value.toLocaleString(lang),
      problems: problems.map(({ fileName, reason }) => ({
        // The name of the only file is known to whoever has just chosen it.
        fileName: files.length === 1 && fileName === files[0]?.input.fileName ? null : fileName,
        words: said ?? refusalWords(words, reason),
      })),
      /** Which of the forms the problem is about. */
      problemAt: files.length > 0 ? 'file' : field(request, 'address') === '' ? 'text' : 'address',
      several: read > 0 ? 'others-done' : 'several' in request.query ? 'done' : null,
      typed: {
        title: field(request, 'title'),
        text: field(request, 'text'),
        address: field(request, 'address'),
      },
      discarded: /^[0-9a-z-]+$/.test(discarded) ? discarded : null,
      drafts: (await unfinishedDrafts(services, person.id)).map(({ draft, updatedAt }) => ({
        id: draft.id,
        title: draftTitle(draft),
        isTranslation: draft.source === null,
        lang: draftLang(draft),
        when: new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(
          new Date(updatedAt),
        ),
      })),
    });
  }

  return router;
}
