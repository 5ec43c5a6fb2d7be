import { type Request, type Response, Router } from 'express';
import { metadataFields } from '../../article/article.ts';
import { isConflict } from '../../article/merge/merge-versions.ts';
import { typed } from '../../web/typed.ts';
import { sourceText } from '../../workflow/article-state.ts';
import { type ComparedDraft, compareDraft, saveCorrection } from '../../workflow/import-draft/correction.ts';
import type { ImportDraft } from '../../workflow/import-draft/draft.ts';
import { projectLanguages } from '../../workflow/import-draft/read-given.ts';
import { checkDraft, findSaved } from '../../workflow/import-draft/save-draft.ts';
import { discardDraft, openDraft } from '../../workflow/import-draft.ts';
import type { Decision } from '../../workflow/reimport-article/decision.ts';
import type { ReimportDecisions } from '../../workflow/reimport-article.ts';
import { languageNamer, sendPage, visitorOf } from '../frame.ts';
import { titleOfState } from '../workspace/workspace.ts';
import type { ImportParts } from './parts.ts';
import { reviewFields, reviewView } from './review-view.ts';
import { field, receiveForm } from './upload.ts';

/** What a corrected version changes in an article, looked at and decided about before it is taken over. */
export function reviewRoutes({ frame, services, machine }: ImportParts): Router {
  const router = Router();
  const path = '/import/:draftId/review';

  router.get(path, async (request, response, next) => {
    const found = await open(request.params.draftId, response, next);
    if (found) await sendReview(request, response, found, null, null);
  });

  router.post(path, receiveForm('none'));
  router.post(path, async (request, response, next) => {
    const { draftId } = request.params;
    const { person, words } = visitorOf(response);
    if (field(request, 'do') === 'discard') {
      await discardDraft(services, draftId);
      return response.redirect(303, `/import?discarded=${draftId}`);
    }
    const found = await open(draftId, response, next);
    if (!found) return;
    const decisions = decisionsIn(request, found.compared);
    const isUndecided = found.compared.plan.metadata.some(
      (change) => change.isConflict && field(request, reviewFields.metadata(change.field)) === '',
    );
    if (isUndecided) {
      response.status(422);
      return sendReview(request, response, found, decisions, words('correction:undecided'));
    }
    const outcome = await saveCorrection(services, draftId, person.id, decisions, field(request, 'digest'));
    switch (outcome.kind) {
      case 'done':
        return response.redirect(303, await placeOfFirst(found, outcome.touched));
      case 'not-found':
        return next();
      case 'undecided':
        response.status(422);
        return sendReview(request, response, found, decisions, words('correction:undecided'));
      case 'stale': {
        response.status(409);
        const now = await open(draftId, response, next);
        return now && sendReview(request, response, now, decisions, words('correction:stale'));
      }
      case 'impossible':
        response.status(422);
        return sendReview(
          request,
          response,
          found,
          decisions,
          words('errors:refusal.impossible.nothing-corrected'),
        );
      default:
        return outcome satisfies never;
    }
  });

  interface Found {
    readonly draft: ImportDraft;
    readonly compared: ComparedDraft;
  }

  /** The draft and what it would change; null where the request is answered otherwise. */
  async function open(draftId: string, response: Response, next: () => void): Promise<Found | null> {
    const draft = await openDraft(services, draftId);
    if (!draft) {
      const saved = await findSaved(services, draftId);
      if (saved === null) next();
      else response.redirect(303, `/articles/${saved}`);
      return null;
    }
    const { problems } = await checkDraft(services, draft, machine);
    const compared = problems.length > 0 ? null : await compareDraft(services, draft);
    if (compared) return { draft, compared };
    // The preview says what is wrong, and how to mend it.
    response.redirect(303, `/import/${draftId}${problems.length > 0 ? '?check' : ''}`);
    return null;
  }

  async function sendReview(
    request: Request,
    response: Response,
    { draft, compared }: Found,
    decisions: ReimportDecisions | null,
    problem: string | null,
  ): Promise<void> {
    const { words, lang } = visitorOf(response);
    const candidates = await projectLanguages(services);
    const viewer = { words, lang, candidates, nameOf: languageNamer({ words, lang }) };
    response.setHeader('Cache-Control', 'no-store');
    sendPage(frame, request, response, 'import/review', {
      title: words(`correction:title.${compared.plan.text.role}`),
      articleTitle: titleOfState(compared.state) ?? words('desk:untitled'),
      articleLang: sourceText(compared.state).lang,
      articleId: draft.articleId,
      draftId: draft.id,
      problem,
      isTried: decisions !== null,
      review: reviewView(compared, decisions, (name) => field(request, reviewFields.metadata(name)), viewer),
    });
  }

  /** The first row that is to be looked at, in the workspace. */
  async function placeOfFirst({ draft, compared }: Found, touched: readonly string[]): Promise<string> {
    const base = `/articles/${draft.articleId}`;
    const state = (await services.articles.read(draft.articleId))?.state;
    const { id } = compared.plan.text;
    const alignment = state?.alignments.find(({ sourceTextId, targetTextId }) =>
      [sourceTextId, targetTextId].includes(id),
    );
    if (!alignment) return base;
    const row = alignment.beads.find(({ source, target }) =>
      [...source, ...target].some((unit) => touched.includes(unit)),
    );
    const query = new URLSearchParams({
      to: alignment.targetTextId,
      mode: 'align',
      ...(row && { row: row.id }),
    });
    return `${base}?${query}${row ? `#row-${row.id}` : ''}`;
  }

  return router;
}

/** What the form says of the places that are shown; a box that is ticked keeps ours, a conflict has a choice or none. */
function decisionsIn(request: Request, { plan }: ComparedDraft): ReimportDecisions {
  const kept = new Set([request.body?.[reviewFields.keep] ?? []].flat().map(String));
  const places = plan.merged.places.flatMap((place): [string, Decision][] => {
    if (!isConflict(place)) return kept.has(place.id) ? [[place.id, { kind: 'ours' }]] : [];
    const choice = field(request, reviewFields.choice(place.id));
    if (choice === 'ours' || choice === 'theirs') return [[place.id, { kind: choice }]];
    const words = typed(request.body?.[reviewFields.words(place.id)]).replaceAll('\r\n', '\n');
    return choice === 'words' ? [[place.id, { kind: 'words', words }]] : [];
  });
  return {
    places: new Map(places),
    keptFields: new Set(
      metadataFields.filter((name) => field(request, reviewFields.metadata(name)) === 'ours'),
    ),
  };
}
