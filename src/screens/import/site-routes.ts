import { type Request, type Response, Router } from 'express';
import { ARTICLES_FOR_SHAPE, type Remembered, rememberedOf } from '../../article/site-memory.ts';
import { listSiteMarks, listSites } from '../../article/site-memory-store.ts';
import type { Words } from '../../web/i18n.ts';
import { typed } from '../../web/typed.ts';
import { forgetOnSite, rememberAgain } from '../../workflow/site-memory.ts';
import { sendPage, visitorOf } from '../frame.ts';
import type { ImportParts } from './parts.ts';
import { siteAddress } from './site-address.ts';

/** What is remembered of the sites that articles come from: looked at and forgotten. */
export function siteRoutes({ frame, services }: ImportParts): Router {
  const router = Router();
  const remembered = async (site: string) =>
    rememberedOf(await listSiteMarks(services.database.read, services.projectId, site));

  router.get('/import/sites', async (request, response) => {
    const site = typed(request.query.site);
    if (site === '') return sendSites(request, response);
    const { words } = visitorOf(response);
    const all = await remembered(site);
    sendPage(frame, request, response, 'import/site', {
      title: words('import:sites.of-site', { site }),
      site,
      isForgotten: 'forgotten' in request.query,
      articlesForShape: ARTICLES_FOR_SHAPE,
      shapes: all.filter(({ by }) => by === 'shape').map((each) => rememberedView(each, words)),
      texts: all.filter(({ by }) => by === 'text').map((each) => rememberedView(each, words)),
    });
  });

  router.post('/import/sites/forget', async (request, response) => {
    const { person } = visitorOf(response);
    const [site, text, shape] = ['site', 'text', 'shape'].map((name) => typed(request.body?.[name]));
    const meant = (await remembered(site ?? '')).find(
      (each) => (each.text ?? '') === text && (each.shape ?? '') === shape,
    );
    const asked = { operationId: services.makeId(), actorId: person.id };
    // What is forgotten already needs nothing more.
    if (meant) await forgetOnSite(services, asked, { ...meant, site: site ?? '' });
    response.redirect(303, `${siteAddress(site ?? '')}${meant ? '&forgotten' : ''}`);
  });

  router.post('/import/sites/undo', async (request, response) => {
    const { person } = visitorOf(response);
    await rememberAgain(services, { operationId: services.makeId(), actorId: person.id });
    response.redirect(303, siteAddress(typed(request.body?.site)));
  });

  async function sendSites(request: Request, response: Response): Promise<void> {
    const { words } = visitorOf(response);
    const sites = await listSites(services.database.read, services.projectId);
    const counted = await Promise.all(
      sites.map(async (site) => ({
        site,
        href: siteAddress(site),
        count: (await remembered(site)).filter(({ by }) => by === 'text').length,
      })),
    );
    sendPage(frame, request, response, 'import/sites', {
      title: words('import:sites.title'),
      sites: counted.filter(({ count }) => count > 0),
    });
  }

  return router;
}

function rememberedView({ text, shape, sample, decision, articles }: Remembered, words: Words) {
  return {
    text: text ?? '',
    shape: shape ?? '',
    sample,
    what: shape === null ? sample : shapeWords(shape, sample, words),
    decision,
    decided: words(`import:sites.${decision}`),
    articles: words('import:sites.articles', { count: articles }),
  };
}

/** What the blocks of a shape have in common; where only figures differ, the last of them is shown. */
function shapeWords(shape: string, sample: string, words: Words): string {
  const [kind = '', ...own] = shape.split(' ');
  return words(`import:sites.${kind}`, { words: kind === 'figures' ? sample : own.join(' ') });
}
