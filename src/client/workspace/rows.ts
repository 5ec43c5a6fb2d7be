import { type Page, part } from './page.ts';
import type { Update } from './send.ts';

/** Brings the rows, the counts and undo up to date; rows that did not change stay as they are. */
export function applyUpdate(page: Page, update: Update): void {
  const keepField = carryField(page);
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
  keepField();
  for (const mode of ['align', 'translate', 'annotate'] as const) {
    part(page.root, `[data-counts="${mode}"]`).textContent = update.counts[mode];
  }
  showRevert(page, 'undo', update.undo.undo);
  showRevert(page, 'redo', update.undo.redo);
  setFurniture(page, update.furniture);
  part(page.root, '[data-job]').innerHTML = update.job;
}

/** A field that is being typed in stays, wherever its block is now. */
function carryField({ rows }: Page): () => void {
  const form = rows.querySelector<HTMLFormElement>('[data-edit-form]');
  const field = form?.querySelector('textarea');
  if (!form || !field) return () => {};
  const hadFocus = document.activeElement === field;
  const { selectionStart, selectionEnd } = field;
  const cell = form.parentElement;
  return () => {
    const block = document.getElementById(`block-${form.dataset.editForm}`);
    if (block && block.nextElementSibling !== form) block.after(form);
    // Where the block is gone, the words stay where the person looks.
    else if (!block && !form.isConnected) {
      const row = rows.querySelector('.row.current') ?? rows.querySelector('[data-bead]');
      row?.querySelector(`[data-side="${cell?.dataset.side}"]`)?.append(form);
    }
    if (block) block.hidden = true;
    if (!hadFocus || document.activeElement === field) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(selectionStart, selectionEnd);
  };
}

/** What was left out, folded or not as it was; where nothing of it changed, the very same elements. */
function setFurniture({ root }: Page, html: string): void {
  const furniture = part(root, '[data-furniture]');
  const fresh = document.createElement('template');
  fresh.innerHTML = html;
  const fold = fresh.content.querySelector('details');
  if (fold) fold.open = furniture.querySelector('details')?.open ?? false;
  if (fresh.innerHTML === furniture.innerHTML) return;
  const hadFocus = furniture.contains(document.activeElement);
  furniture.replaceChildren(fresh.content);
  if (hadFocus) fold?.querySelector('summary')?.focus({ preventScroll: true });
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
