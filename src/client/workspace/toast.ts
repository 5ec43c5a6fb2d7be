import { type Page, part } from './page.ts';

/** How long a message stays, in milliseconds: long enough to read two sentences. */
const STAY_MS = 7000;
let timer = 0;

/** Tells the person something that the rows do not show. */
export function showToast(page: Page, message: string): void {
  const toast = part(page.root, '[data-toast]');
  toast.textContent = message;
  toast.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => hideToast(page), STAY_MS);
}

/** What was told is no longer so. */
export function hideToast(page: Page): void {
  part(page.root, '[data-toast]').hidden = true;
}
