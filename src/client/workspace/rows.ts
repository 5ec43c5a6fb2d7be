import { type Page, part } from './page.ts';
import type { Update } from './send.ts';

/** Brings the rows, the counts, undo and the panel up to date; rows that did not change stay as they are. */
export function applyUpdate(page: Page, update: Update): void {
  const fresh = new Map(Object.entries(update.html).map(([id, html]) => [id, elementOf(html)]));
  const byId = new Map(
    [...page.rows.querySelectorAll<HTMLElement>('[data-bead]')].map((row) => [row.dataset.bead ?? '', row]),
  );
  let place = part(page.rows, '.heads');
  for (const id of update.order) {
    const row = fresh.get(id) ?? byId.get(id);
    if (!row) continue;
    const old = byId.get(id);
    if (old && old !== row) old.replaceWith(row);
    if (place.nextElementSibling !== row) place.after(row);
    place = row;
  }
  const wanted = new Set(update.order);
  for (const [id, row] of byId) if (!wanted.has(id)) row.remove();
  for (const mode of ['align', 'annotate'] as const) {
    part(page.root, `[data-counts="${mode}"]`).textContent = update.counts[mode];
  }
  showRevert(page, 'undo', update.undo.undo);
  showRevert(page, 'redo', update.undo.redo);
  part(page.root, '[data-furniture]').innerHTML = update.furniture;
  part(page.root, '[data-job]').innerHTML = update.job;
  setPanel(page, update.panel);
}

/** Puts new content into the panel; open folds and a field that is being typed in stay. */
export function setPanel(page: Page, html: string): void {
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement && page.panel.contains(active)) return;
  const top = page.panel.scrollTop;
  page.panel.innerHTML = html;
  page.panel.scrollTop = top;
}

function showRevert(page: Page, way: 'undo' | 'redo', name: string | null): void {
  const button = part<HTMLButtonElement>(page.root, `[data-revert="${way}"]`);
  button.disabled = name === null;
  button.title = name === null ? (button.dataset.verb ?? '') : `${button.dataset.verb}: ${name}`;
}

function elementOf(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  return template.content.firstElementChild as HTMLElement;
}
