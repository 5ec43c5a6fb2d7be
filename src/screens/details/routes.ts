import { type Request, type Response, Router } from 'express';
import { type Metadata, metadataFields } from '../../article/article.ts';
import { siteOf } from '../../article/site-memory.ts';
import { typed, typedNumber } from '../../web/typed.ts';
import { type ArticleState, sourceText } from '../../workflow/article-state.ts';
import { changeDetails } from '../../workflow/change-details.ts';
import { checkMetadata } from '../../workflow/import-draft/metadata.ts';
import type { Services } from '../../workflow/services.ts';
import { type Frame, languageNamer, sendPage, visitorOf } from '../frame.ts';
import { siteLink } from '../import/site-address.ts';
import { titleOfState } from '../workspace/workspace.ts';
import { originalRoutes, originalsOf } from './originals.ts';

type Entries = Readonly<Record<keyof Metadata, string>>;

/** What is said beside each field. */
type Notes = Readonly<Partial<Record<keyof Metadata, string>>>;

/** A form as it is shown; `version` is of the article that its entries were made for. */
interface Form {
  readonly entries: Entries;
  readonly version: number;
  readonly notes: Notes;
  readonly problem: string | null;
}

/** What is known about an article: publisher, author, date, … as given, never invented. */
export function detailsRoutes(frame: Frame, services: Services): Router {
  const router = Router();
  router.use(originalRoutes(services));

  router.get('/articles/:articleId/details', async (request, response, next) => {
    const state = (await services.articles.read(request.params.articleId))?.state;
    if (!state) return next();
    const { metadata, version } = state.article;
    show(request, response, state, { entries: entriesOf(metadata), version, notes: {}, problem: null });
  });

  router.post('/articles/:articleId/details', async (request, response, next) => {
    const { person, words } = visitorOf(response);
    const { articleId } = request.params;
    const state = (await services.articles.read(articleId))?.state;
    if (!state) return next();
    const entries = entriesOf(request.body ?? {});
    const version = typedNumber(request.body?.version) ?? 0;
    const { metadata, problems } = checkMetadata(entries);
    if (problems.length > 0) {
      const notes = Object.fromEntries(
        problems.map(({ field, code, values }) => [field, words(`import:metadata-problem.${code}`, values)]),
      );
      response.status(422);
      return show(request, response, state, { entries, version, notes, problem: null });
    }
    const asked = { operationId: services.makeId(), articleId, actorId: person.id, version };
    const outcome = await changeDetails(services, asked, metadata);
    if (outcome.kind === 'done') return response.redirect(303, `/articles/${articleId}`);
    const now = (await services.articles.read(articleId))?.state;
    if (!now) return next();
    const theirs = entriesOf(now.article.metadata);
    const differing = metadataFields.filter((field) => theirs[field] !== entries[field].trim());
    const notes = Object.fromEntries(
      differing.map((field) => [field, words('errors:refusal.stale-detail', { value: theirs[field] })]),
    );
    response.status(409);
    const problem = words('errors:refusal.stale');
    show(request, response, now, { entries, version: now.article.version, notes, problem });
  });

  function show(request: Request, response: Response, state: ArticleState, form: Form): void {
    const { words, lang } = visitorOf(response);
    sendPage(frame, request, response, 'details/details', {
      title: words('workspace:details'),
      articleTitle: titleOfState(state) ?? words('desk:untitled'),
      articleLang: sourceText(state).lang,
      articleId: state.article.id,
      version: form.version,
      problem: form.problem,
      site: siteLink(siteOf(state.article.metadata), words),
      originals: originalsOf(state, languageNamer({ words, lang })),
      corrections: state.texts
        .filter(({ provenance }) => provenance.kind === 'human')
        .map((text) => ({
          href: `/articles/${state.article.id}/corrections/new?text=${text.id}`,
          words: words(`correction:door.${text.role}`),
          language: languageNamer({ words, lang })(text.lang),
        })),
      fields: metadataFields.map((name) => ({
        name,
        value: form.entries[name],
        note: form.notes[name] ?? null,
        placeholder: name === 'title' && !form.entries.title ? (titleOfState(state) ?? '') : '',
      })),
    });
  }

  return router;
}

function entriesOf(values: Readonly<Record<string, unknown>> | Metadata): Entries {
  const given = values as Readonly<Record<string, unknown>>;
  return Object.fromEntries(metadataFields.map((field) => [field, typed(given[field])])) as Entries;
}
