import { Router } from 'express';
import type { EngineDesk } from '../../workflow/engine-desk.ts';
import type { Machine } from '../../workflow/machine-translate.ts';
import type { Services } from '../../workflow/services.ts';
import type { Frame } from '../frame.ts';
import { addTranslationRoutes } from './add-translation-routes.ts';
import { correctionRoutes } from './correction-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import { rememberOffers } from './engine-offers.ts';
import { reviewRoutes } from './review-routes.ts';
import { siteRoutes } from './site-routes.ts';
import { startRoutes } from './start-routes.ts';
import { translateRowsRoutes } from './translate-rows-routes.ts';

/** Paste or upload, look it over with its translation, save; and a further translation for an article. */
export function importRoutes(
  frame: Frame,
  services: Services,
  machine: Machine,
  engines: EngineDesk,
): Router {
  const askEngines = rememberOffers(machine.engines);
  const parts = { frame, services, machine, engines, askEngines };
  return Router()
    .use(siteRoutes(parts))
    .use(startRoutes(parts))
    .use(reviewRoutes(parts))
    .use(draftRoutes(parts))
    .use(correctionRoutes(parts))
    .use(addTranslationRoutes(parts))
    .use(translateRowsRoutes(parts));
}
