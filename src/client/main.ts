import { behaviours } from './behaviours.ts';

/** Every page works without this file; each `data-behaviour` names the small function that improves its element. */
for (const element of document.querySelectorAll<HTMLElement>('[data-behaviour]')) {
  for (const name of (element.dataset.behaviour ?? '').split(' ')) behaviours[name]?.(element);
}
