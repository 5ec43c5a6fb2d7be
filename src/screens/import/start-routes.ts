import { type Request, type Response, Router } from 'express';
import type { Reason } from '../../text/reason.ts';
import { typed } from '../../web/typed.ts';
import { DRAFT_DAYS, draftArticle, putBackDraft, unfinishedDrafts } from '../../workflow/import-draft.ts';
import { sendPage, visitorOf } from '../frame.ts';
import { draftLang, draftTitle } from './draft-view.ts';
import { type ImportParts, importLimits } from './parts.ts';
import { refusalWords } from './reason-words.ts';
import { field, givenText, receiveForm, uploadRefusal } from './upload.ts';

/** The page on which an import begins. */
export function startRoutes({ frame, services }: ImportParts): Router {
  const router = Router();

  router.get('/import', (request, response) => sendStart(request, response, null));

  router.post('/import', receiveForm('file'), async (request, response) => {
    const { person } = visitorOf(response);
    const tooMuch = uploadRefusal(response);
    if (tooMuch) return sendStart(request, response, tooMuch);
    const given = givenText(request);
    if (!given) return sendStart(request, response, { code: 'nothing-given' });
    const drafted = await draftArticle(services, person.id, given);
    if (drafted.kind === 'refused') return sendStart(request, response, drafted.reason);
    response.redirect(303, `/import/${drafted.draft.id}`);
  });

  router.post('/import/:draftId/put-back', async (request, response, next) => {
    const { draftId } = request.params;
    if (!(await putBackDraft(services, draftId))) return next();
    response.redirect(303, `/import/${draftId}`);
  });

  /** The form, with what is wrong about what it sent. */
  async function sendStart(request: Request, response: Response, problem: Reason | null): Promise<void> {
    const { words, lang, person } = visitorOf(response);
    const fileName = request.file?.originalname ?? null;
    if (problem) response.status(problem.code === 'over-limit' ? 413 : 422);
    const discarded = typed(request.query.discarded);
    sendPage(frame, request, response, 'import/start', {
      title: words('import:title'),
      limits: importLimits,
      draftDays: DRAFT_DAYS,
      number: (value: number) => value.toLocaleString(lang),
      problem: problem && refusalWords(words, problem),
      /** Which of the two forms the problem is about. */
      problemAt: fileName === null ? 'text' : 'file',
      typed: { title: field(request, 'title'), text: field(request, 'text') },
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
