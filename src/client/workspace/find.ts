import { fieldsOf } from './form-fields.ts';
import { part } from './page.ts';
import type { Tools } from './tools.ts';

/** How long typing has to rest before is looked for what was typed, in milliseconds. */
const REST_MS = 150;

/** Finds words in both texts and replaces them, one by one or all as one change; what is found is seen before. */
export function createFind({ page, cursor, sender }: Tools): { open(): void } {
  const dialog = part<HTMLDialogElement>(page.root, '[data-dialog="find"]');
  const fields = part<HTMLFormElement>(dialog, '[data-find-fields]');
  const results = part(dialog, '[data-find-hits]');
  const words = part<HTMLInputElement>(fields, '[name="find"]');
  let timer = 0;
  let asked = 0;

  async function look(): Promise<void> {
    const query = new URLSearchParams({ to: page.to });
    for (const [name, value] of new FormData(fields)) query.set(name, String(value));
    const mine = ++asked;
    results.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(`${page.base}/find/hits?${query}`);
      const html = await response.text();
      // Something else was typed meanwhile.
      if (mine !== asked) return;
      results.innerHTML = response.ok ? html : '';
    } catch {
      results.textContent = page.root.dataset.sayFailed ?? '';
    }
    results.removeAttribute('aria-busy');
  }

  fields.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST_MS);
  });
  fields.addEventListener('submit', (event) => event.preventDefault());
  // Enter goes on to what was found.
  fields.addEventListener('keydown', async (event) => {
    if (event.key !== 'Enter' || !(event.target as HTMLElement).matches('input:not([type="checkbox"])'))
      return;
    event.preventDefault();
    clearTimeout(timer);
    await look();
    results.querySelector<HTMLElement>('[data-hit]')?.focus();
  });
  results.addEventListener('submit', async (event) => {
    event.preventDefault();
    event.stopPropagation();
    const sent = fieldsOf(event.target as HTMLFormElement, event.submitter);
    words.focus();
    await sender.act(() => sent);
    if (dialog.open) await look();
  });
  results.addEventListener('click', (event) => {
    const hit = (event.target as HTMLElement).closest<HTMLElement>('[data-hit]');
    if (!hit) return;
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
    const block = document.getElementById(`block-${hit.dataset.hit}`);
    if (block) cursor.goTo(block);
  });

  // The block that had the focus may be another element since.
  dialog.addEventListener('close', cursor.focus);

  return {
    open: () => {
      const selected = String(getSelection() ?? '').trim();
      if (selected !== '' && !selected.includes('\n')) words.value = selected;
      dialog.showModal();
      words.select();
      void look();
    },
  };
}
