import { Router } from 'express';
import { addTranslationRoutes } from './add-translation-routes.ts';
import { correctionRoutes } from './correction-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import { rememberOffers } from './engine-offers.ts';
import type { ImportParts } from './parts.ts';
import { reviewRoutes } from './review-routes.ts';
import { siteRoutes } from './site-routes.ts';
import { startRoutes } from './start-routes.ts';
import { translateRowsRoutes } from './translate-rows-routes.ts';

/** Paste or upload, look it over with its translation, save; and a further translation for an article. */
export function importRoutes(given: Omit<ImportParts, 'askEngines'>): Router {
  const parts = { ...given, askEngines: rememberOffers(given.machine.engines) };
  return Router()
    .use(siteRoutes(parts))
    .use(startRoutes(parts))
    .use(reviewRoutes(parts))
    .use(draftRoutes(parts))
    .use(correctionRoutes(parts))
    .use(addTranslationRoutes(parts))
    .use(translateRowsRoutes(parts));
}
