import { Router } from 'express';
import { findArticle } from '../../article/store.ts';
import type { Story } from '../../exchange/story-files.ts';
import { typed } from '../../web/typed.ts';
import { loadSample } from '../../workflow/load-sample.ts';
import { removeArticle, restoreArticle } from '../../workflow/remove-article.ts';
import type { Services } from '../../workflow/services.ts';
import { type Frame, languageNamer, sendPage, visitorOf } from '../frame.ts';
import { deskArticles } from './desk.ts';

/** The articles as a list, and the sample for a desk that has none. */
export function deskRoutes(frame: Frame, services: Services, readSample: () => Promise<Story>): Router {
  const router = Router();

  router.get('/', async (request, response) => {
    const { words, lang } = visitorOf(response);
    const nameOf = languageNamer({ words, lang });
    const all = await deskArticles(services.database.read, services.projectId, services.articles);
    const search = typed(request.query.q).trim();
    const wanted = typed(request.query.lang);
    const work = typed(request.query.work);
    const shown = all
      .filter((article) => article.searchable.includes(search.toLocaleLowerCase(article.lang)))
      .filter(({ translations }) => wanted === '' || translations.some((each) => each.lang === wanted))
      .filter(
        ({ translations }) =>
          work !== 'open' || translations.length === 0 || translations.some(({ paired }) => paired < 1),
      );
    const targets = [...new Set(all.flatMap(({ translations }) => translations.map((each) => each.lang)))];
    const removed = await findArticle(
      services.database.read,
      services.projectId,
      typed(request.query.removed),
    );
    sendPage(frame, request, response, 'desk/desk', {
      title: words('desk:title'),
      articles: shown,
      isEmpty: all.length === 0,
      search,
      wanted,
      work,
      targets: targets.map((tag) => ({ tag, name: nameOf(tag) })),
      removed: removed?.state === 'removed' ? removed.id : null,
      when: (iso: string) =>
        new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)),
      percent: (share: number) =>
        new Intl.NumberFormat(lang, { style: 'percent' }).format(Math.floor(share * 100) / 100),
      nameOf,
    });
  });

  router.post('/sample', async (_request, response) => {
    const articleId = services.makeId();
    const { person } = visitorOf(response);
    await loadSample(
      services,
      { operationId: services.makeId(), articleId, actorId: person.id },
      await readSample(),
    );
    response.redirect(303, `/articles/${articleId}`);
  });

  router.post('/articles/:articleId/remove', async (request, response, next) => {
    const { person } = visitorOf(response);
    const { articleId } = request.params;
    const outcome = await removeArticle(services, {
      operationId: services.makeId(),
      articleId,
      actorId: person.id,
    });
    if (outcome.kind === 'not-found') return next();
    response.redirect(303, `/?removed=${articleId}`);
  });

  router.post('/articles/:articleId/restore', async (request, response, next) => {
    const { person } = visitorOf(response);
    const { articleId } = request.params;
    const outcome = await restoreArticle(services, {
      operationId: services.makeId(),
      articleId,
      actorId: person.id,
    });
    if (outcome.kind === 'not-found') return next();
    response.redirect(303, '/');
  });

  return router;
}
