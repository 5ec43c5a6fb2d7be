import { type Request, type Response, Router } from 'express';
import { type Metadata, metadataFields } from '../../article/article.ts';
import type { ArticleReader } from '../../workflow/article-reader.ts';
import type { ArticleState } from '../../workflow/article-state.ts';
import { changeDetails } from '../../workflow/change-details.ts';
import { checkMetadata } from '../../workflow/import-draft/metadata.ts';
import type { Services } from '../../workflow/services.ts';
import { type Frame, sendPage, visitorOf } from '../frame.ts';
import { titleOfState } from '../workspace/workspace.ts';

type Entries = Readonly<Record<keyof Metadata, string>>;

/** What is known about an article: publisher, author, date, … as given, never invented. */
export function detailsRoutes(frame: Frame, services: Services, reader: ArticleReader): Router {
  const router = Router();

  router.get('/articles/:articleId/details', async (request, response, next) => {
    const state = (await reader.read(request.params.articleId))?.state;
    if (!state) return next();
    show(request, response, state, entriesOf(state.article.metadata), []);
  });

  router.post('/articles/:articleId/details', async (request, response, next) => {
    const { person, words } = visitorOf(response);
    const { articleId } = request.params;
    const state = (await reader.read(articleId))?.state;
    if (!state) return next();
    const entries = entriesOf(request.body ?? {});
    const { metadata, problems } = checkMetadata(entries);
    const found = problems.map(({ field, code, values }) => ({
      field,
      words: words(`import:metadata-problem.${code}`, values),
    }));
    if (found.length > 0) {
      response.status(422);
      return show(request, response, state, entries, found);
    }
    const asked = {
      operationId: services.makeId(),
      articleId,
      actorId: person.id,
      version: Number(request.body?.version),
    };
    const outcome = await changeDetails(services, asked, metadata);
    if (outcome.kind === 'done') return response.redirect(303, `/articles/${articleId}`);
    response.status(409);
    show(request, response, state, entries, [{ field: null, words: words('errors:refusal.stale') }]);
  });

  function show(
    request: Request,
    response: Response,
    state: ArticleState,
    entries: Entries,
    problems: readonly { readonly field: keyof Metadata | null; readonly words: string }[],
  ): void {
    const { words } = visitorOf(response);
    const title = titleOfState(state) ?? words('desk:untitled');
    sendPage(frame, request, response, 'details/details', {
      title: words('workspace:details'),
      articleTitle: title,
      articleId: state.article.id,
      version: state.article.version,
      fields: metadataFields.map((name) => ({
        name,
        value: entries[name],
        problem: problems.find(({ field }) => field === name)?.words ?? null,
      })),
      problems,
    });
  }

  return router;
}

function entriesOf(values: Readonly<Record<string, unknown>> | Metadata): Entries {
  const given = values as Readonly<Record<string, unknown>>;
  return Object.fromEntries(metadataFields.map((field) => [field, String(given[field] ?? '')])) as Entries;
}
