import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type Verdict, verdicts } from '../../annotation/agreement/adjudication.ts';
import { typed } from '../../web/typed.ts';
import { adjudicateCases } from '../../workflow/adjudicate.ts';
import { type ArticleState, sourceText } from '../../workflow/article-state.ts';
import type { Services } from '../../workflow/services.ts';
import { switchBlindPass } from '../../workflow/tag-sets.ts';
import { revertLast } from '../../workflow/undo.ts';
import { type Frame, languageNamer, sendPage, visitorOf } from '../frame.ts';
import { operationIdOf } from '../workspace/asked.ts';
import { titleOfState } from '../workspace/workspace.ts';
import { agreementOf, annotatorsOf, caseViews, twinAgreementOf } from './comparison.ts';

const words = z.string().max(200);
const formSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('begin-blind-pass') }),
  z.object({ action: z.literal('end-blind-pass') }),
  z.object({ action: z.literal('adjudicate'), key: words, seen: words, verdict: z.enum(verdicts) }),
  /** All places that both have tagged alike. */
  z.object({ action: z.literal('adjudicate-agreed') }),
  z.object({ action: z.literal('undo') }),
]);
type Form = z.infer<typeof formSchema>;

/** Several annotators of one article: who has tagged what on their own, how far they agree, and what becomes of it. */
export function annotatorRoutes(frame: Frame, services: Services): Router {
  const router = Router();

  router.get('/articles/:articleId/annotators', async (request, response, next) => {
    const reading = await services.articles.read(request.params.articleId);
    if (!reading) return next();
    await show(request, response, reading.state, reading.seq, null);
  });

  router.post('/articles/:articleId/annotators', async (request, response, next) => {
    const { articleId } = request.params;
    const reading = await services.articles.read(articleId);
    if (!reading) return next();
    const visitor = visitorOf(response);
    const form = formSchema.safeParse(request.body ?? {});
    const operationId = operationIdOf(request, services.makeId);
    const asked = { operationId, articleId, actorId: visitor.person.id };
    const outcome = form.success ? await act(asked, request, reading.state, form.data) : null;
    if (outcome?.kind === 'done') {
      const query = new URLSearchParams({ first: chosen(request).first, second: chosen(request).second });
      // The page brings the next open case into sight by itself.
      return response.redirect(303, `/articles/${articleId}/annotators?${query}#open`);
    }
    const now = await services.articles.read(articleId);
    if (!now) return next();
    response.status(outcome?.kind === 'stale' || outcome?.kind === 'in-the-way' ? 409 : 422);
    const why = !outcome
      ? 'impossible.not-understood'
      : outcome.kind === 'stale'
        ? 'stale'
        : 'impossible.other';
    await show(request, response, now.state, now.seq, visitor.words(`errors:refusal.${why}`));
  });

  async function act(
    asked: { readonly operationId: string; readonly articleId: string; readonly actorId: string },
    request: Request,
    state: ArticleState,
    form: Form,
  ) {
    switch (form.action) {
      case 'begin-blind-pass':
      case 'end-blind-pass':
        return switchBlindPass(services, asked, form.action === 'begin-blind-pass');
      case 'adjudicate': {
        const { key, seen, verdict } = form;
        return adjudicateCases(services, asked, await pairOf(request, state), { key, seen }, verdict);
      }
      case 'adjudicate-agreed':
        return adjudicateCases(
          services,
          asked,
          await pairOf(request, state),
          null,
          'first' satisfies Verdict,
        );
      case 'undo':
        return revertLast(services, asked, 'undo');
      default:
        return form satisfies never;
    }
  }

  async function peopleNames(): Promise<ReadonlyMap<string, string>> {
    return new Map((await frame.people.list()).map(({ id, name }) => [id, name]));
  }

  /** The two people that are asked for, as far as they have tagged here; else the first two who have. */
  async function pairOf(request: Request, state: ArticleState) {
    const all = annotatorsOf(state, await peopleNames());
    const { first: asked, second: other } = chosen(request);
    const first = all.find(({ id }) => id === asked) ?? all[0];
    const second =
      all.find(({ id }) => id === other && id !== first?.id) ?? all.find(({ id }) => id !== first?.id);
    return { first: first?.id ?? '', second: second?.id ?? '' };
  }

  async function show(
    request: Request,
    response: Response,
    state: ArticleState,
    seq: number,
    problem: string | null,
  ): Promise<void> {
    const visitor = visitorOf(response);
    const { words: t, lang } = visitor;
    const annotators = annotatorsOf(state, await peopleNames());
    const { first, second } = await pairOf(request, state);
    const isPair = first !== '' && second !== '';
    const cases = isPair ? caseViews(state, first, second) : [];
    const figure = new Intl.NumberFormat(lang, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
    sendPage(frame, request, response, 'annotators/annotators', {
      title: t('annotators:title'),
      articleTitle: titleOfState(state) ?? t('desk:untitled'),
      articleLang: sourceText(state).lang,
      articleId: state.article.id,
      nameOf: languageNamer({ words: t, lang }),
      figure: (value: number | null) => (value === null ? t('annotators:undefined') : figure.format(value)),
      annotators,
      first,
      second,
      isPair,
      seq,
      isBlind: state.blindPass,
      agreement: isPair ? agreementOf(state, [first, second]) : [],
      everybody:
        annotators.length > 2
          ? agreementOf(
              state,
              annotators.map(({ id }) => id),
            )
          : [],
      twins: isPair ? twinAgreementOf(state, first, second) : [],
      cases,
      open: cases.filter(({ verdict }) => verdict === null).length,
      agreed: cases.filter(({ kind, verdict }) => kind === 'same' && verdict === null).length,
      verdicts,
      problem,
    });
  }

  return router;
}

function chosen(request: Request): { readonly first: string; readonly second: string } {
  const from = (name: string) => typed(request.body?.[name] ?? request.query[name]);
  return { first: from('first'), second: from('second') };
}
