import { Router } from 'express';
import { type Frame, sendPage, visitorOf } from '../frame.ts';
import { keyLabel, keyTable } from '../workspace/keys.ts';

/** The keys, from the very table that the workspace runs. */
export function helpRoutes(frame: Frame): Router {
  const router = Router();
  router.get('/help', (request, response) => {
    const { words } = visitorOf(response);
    sendPage(frame, request, response, 'help/help', { title: words('help:title'), keys: keyTable, keyLabel });
  });
  return router;
}
