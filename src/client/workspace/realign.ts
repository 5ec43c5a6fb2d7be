import { part } from './page.ts';
import type { Tools } from './tools.ts';

/** The rows to pair again: all, from one on, or from one to another. */
export interface RealignAsked {
  readonly scope: 'everything' | 'below' | 'rows';
  readonly bead: string | undefined;
  readonly last: string | undefined;
}

/** Shows what pairing again would change, and does just that if the person wants it. */
export function realign(tools: Tools, asked: RealignAsked): void {
  const { page, sender, cursor } = tools;
  const dialog = part<HTMLDialogElement>(page.root, '[data-dialog="realign"]');
  const content = part(dialog, '[data-realign]');
  content.dataset.asked = '';
  void show(asked);
  dialog.showModal();

  async function show(wanted: RealignAsked): Promise<void> {
    const query = new URLSearchParams({ to: page.to, scope: wanted.scope });
    for (const name of ['bead', 'last'] as const) if (wanted[name]) query.set(name, wanted[name]);
    const address = String(query);
    content.dataset.asked = address;
    content.innerHTML = '';
    content.setAttribute('aria-busy', 'true');
    const html = await load(`${page.base}/realign/preview?${address}`);
    // The person may have chosen other rows meanwhile.
    if (content.dataset.asked !== address || !dialog.open) return;
    content.removeAttribute('aria-busy');
    content.innerHTML = html ?? '';
    if (html === null) content.textContent = page.root.dataset.sayFailed ?? '';
    const way =
      content.querySelector<HTMLElement>('[data-do]') ?? content.querySelector<HTMLElement>('[data-close]');
    // Read from the top; the way on is in sight however long it is.
    way?.focus({ preventScroll: true });
    dialog.scrollTop = 0;
  }

  content.onclick = (event) => {
    const target = event.target as HTMLElement;
    const choice = target.closest<HTMLAnchorElement>('[data-realign-scope]');
    if (!choice && !target.closest('[data-close]')) return;
    event.preventDefault();
    event.stopPropagation();
    if (!choice) return dialog.close();
    const query = new URL(choice.href).searchParams;
    void show({
      scope: choice.dataset.realignScope as RealignAsked['scope'],
      bead: query.get('bead') ?? undefined,
      last: query.get('last') ?? undefined,
    });
  };

  content.onsubmit = (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(
      [...new FormData(event.target as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
    );
    dialog.close();
    cursor.focus();
    void sender.act(() => fields);
  };
}

/** Null where it could not be had. */
async function load(address: string): Promise<string | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
