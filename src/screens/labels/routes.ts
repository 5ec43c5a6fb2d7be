import { Router } from 'express';
import { entityLabels } from '../../annotation/tag.ts';
import { MAX_GUIDELINE, readLabelSetting } from '../../project/label-settings.ts';
import { labelCss } from '../../project/label-shades.ts';
import { typed } from '../../web/typed.ts';
import type { Services } from '../../workflow/services.ts';
import { findLabelSettings, settleLabels } from '../../workflow/settle-labels.ts';
import { type Frame, sendPage, visitorOf } from '../frame.ts';

/** Where the project's labels are settled. */
export const LABELS_PATH = '/settings/labels';
/** The colours of labels, as a stylesheet after all others: pages have no styles of their own. */
export const LABELS_STYLE = '/labels.css';

/** What a colour field shows where nobody has chosen: the program's own in light. */
const OWN_COLORS = {
  PER: '#2a5bc7',
  ORG: '#6f3fb5',
  LOC: '#1d7a6c',
  DATE: '#8a5a0b',
  EVENT: '#a8326a',
} as const;

/** How labels look and what they are for, for the whole project. */
export function labelRoutes(frame: Frame, services: Services): Router {
  const router = Router();

  router.get(LABELS_STYLE, async (_request, response) => {
    response.setHeader('Cache-Control', 'private, no-cache');
    response.type('css').end(labelCss(await findLabelSettings(services)));
  });

  router.get(LABELS_PATH, async (request, response) => {
    const { words } = visitorOf(response);
    const settings = await findLabelSettings(services);
    sendPage(frame, request, response, 'labels/labels', {
      title: words('labels:title'),
      isSaved: 'saved' in request.query,
      maxGuideline: MAX_GUIDELINE,
      labels: entityLabels.map((id) => ({
        id,
        color: settings[id]?.color ?? OWN_COLORS[id],
        guideline: settings[id]?.guideline ?? '',
        examples: (settings[id]?.examples ?? []).join('\n'),
      })),
    });
  });

  router.post(LABELS_PATH, async (request, response) => {
    const field = (name: string) => typed(request.body?.[name]);
    const settings = entityLabels.map((id) => {
      const { color, ...others } = readLabelSetting({
        color: field(`color.${id}`),
        guideline: field(`guideline.${id}`),
        examples: field(`examples.${id}`),
      });
      const isOwn = color === undefined || color === OWN_COLORS[id];
      return [id, { ...others, ...(!isOwn && { color }) }] as const;
    });
    const asked = { operationId: services.makeId(), actorId: visitorOf(response).person.id };
    await settleLabels(services, asked, Object.fromEntries(settings));
    response.redirect(303, `${LABELS_PATH}?saved`);
  });

  return router;
}
