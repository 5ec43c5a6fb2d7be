import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Story } from './exchange/story-files.ts';
import type { FetchPublic } from './network/fetch-public.ts';
import { annotatorRoutes } from './screens/annotators/routes.ts';
import { attachRoutes } from './screens/attach/routes.ts';
import { checkRoutes } from './screens/checks/routes.ts';
import { compareRoutes } from './screens/compare/routes.ts';
import { concordanceRoutes } from './screens/concordance/routes.ts';
import { deskRoutes } from './screens/desk/routes.ts';
import { detailsRoutes } from './screens/details/routes.ts';
import { engineRoutes } from './screens/engines/routes.ts';
import { answerError, answerNotFound } from './screens/errors.ts';
import { exportRoutes } from './screens/export/routes.ts';
import { type Frame, recogniseVisitor } from './screens/frame.ts';
import { glossaryRoutes } from './screens/glossary/routes.ts';
import { helpRoutes } from './screens/help/routes.ts';
import { importRoutes } from './screens/import/routes.ts';
import { labelRoutes } from './screens/labels/routes.ts';
import { ledgerRoutes } from './screens/ledger/routes.ts';
import { peopleRoutes } from './screens/people/routes.ts';
import { readerRoutes } from './screens/reader/routes.ts';
import { answerUnchanged } from './screens/unchanged.ts';
import { workspaceRoutes } from './screens/workspace/routes.ts';
import { hostCheck, sameOriginOnly, securityHeaders } from './web/security.ts';
import type { EngineDesk } from './workflow/engine-desk.ts';
import type { Machine } from './workflow/machine-translate.ts';
import type { Memory } from './workflow/memory/memory.ts';
import type { ModelDesk } from './workflow/model-desk.ts';
import type { Services } from './workflow/services.ts';

/** The largest form without files, in bytes. */
export const MAX_FORM_BYTES = 1_000_000;

export interface AppParts {
  readonly services: Services;
  readonly frame: Frame;
  readonly allowedHosts: ReadonlySet<string>;
  readonly machine: Machine;
  readonly memory: Memory;
  readonly engines: EngineDesk;
  readonly models: ModelDesk;
  /** Brings what stands at an address of the web. */
  readonly fetchPublic: FetchPublic;
  readonly readSample: () => Promise<Story>;
}

const readUrlencoded = express.urlencoded({ extended: false, limit: MAX_FORM_BYTES });
const readJson = express.json({ limit: MAX_FORM_BYTES });

/** Reads what a form or a script sends; a page that is only asked for has no body. */
function readForms(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET') return next();
  readUrlencoded(request, response, (error) => (error ? next(error) : readJson(request, response, next)));
}

/** The web app: a table of contents. */
export function createApp(parts: AppParts): Express {
  const { services, frame, machine, memory } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(securityHeaders);
  app.use(hostCheck(parts.allowedHosts));
  app.use(answerUnchanged(services.database.dataVersion));
  app.use(frame.assets.routes);
  app.use(recogniseVisitor(frame));
  app.use(sameOriginOnly);
  app.use(readForms);
  // First of all: a page is asked for again and again, and passing the other rooms' routes took as long as answering.
  app.use(workspaceRoutes(frame, services, machine, memory));
  app.use(deskRoutes(frame, services, parts.readSample));
  app.use(importRoutes(parts));
  app.use(readerRoutes(frame, services.articles));
  app.use(attachRoutes(frame, services));
  app.use(exportRoutes(frame, services));
  app.use(detailsRoutes(frame, services));
  app.use(checkRoutes(frame, services));
  app.use(ledgerRoutes(frame, services));
  app.use(labelRoutes(frame, services));
  app.use(annotatorRoutes(frame, services));
  app.use(concordanceRoutes(frame, memory));
  app.use(glossaryRoutes(frame, services));
  app.use(helpRoutes(frame));
  app.use(compareRoutes(frame, services));
  app.use(engineRoutes(frame, services, parts.engines, parts.models));
  app.use(peopleRoutes(frame, services.makeId));
  app.use(answerNotFound(frame));
  app.use(answerError(frame));
  return app;
}
