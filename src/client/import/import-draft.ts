import { partsOf, swapParts } from './swap-parts.ts';

/** Buttons that correct the draft where it stands; the others lead to another page. */
const corrections = /^(?:keep|restore|leave-out|title|repair|unrepair|repair-all)\b/;
/** What is sent by its own button only. */
const heldBack = ['translation-text', 'translation-html', 'translation-file', 'machine'];

/** Keeps every correction of a draft as soon as it is made, and shows what the server makes of it. */
export function importDraft(element: HTMLElement): void {
  const form = element as HTMLFormElement;
  const state = form.querySelector<HTMLElement>('[data-draft-state]');
  let parts = partsOf(document);
  let queue = Promise.resolve();
  form.classList.add('enhanced');

  closeFolds(form);

  form.addEventListener('change', (event) => {
    if (event.target instanceof Element && event.target.matches('[data-keep]')) send('keep');
  });
  form.addEventListener('submit', (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    if (!button || !corrections.test(button.value)) return;
    event.preventDefault();
    send(button.value);
  });

  function send(pressed: string): void {
    show('keeping');
    // The form as it is now: an answer on its way may change what is on the page before this is sent.
    const body = new FormData(form);
    for (const name of heldBack) body.delete(name);
    body.set('do', pressed);
    queue = queue.then(() => keep(pressed, body)).catch(() => show('problem'));
  }

  async function keep(pressed: string, body: FormData): Promise<void> {
    const response = await fetch(form.action, { method: 'POST', body });
    if (!response.ok) throw new Error(`the draft was answered with ${response.status}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    parts = swapParts(page, parts, pressed.split(':')[1] ?? null);
    show('kept');
  }

  function show(what: 'keeping' | 'kept' | 'problem'): void {
    if (!state) return;
    state.textContent = (what === 'problem' ? form.dataset.problem : state.dataset[what]) ?? '';
    state.classList.toggle('failed', what === 'problem');
  }
}

/** What a block says about itself closes when something else is chosen, and with Escape. Blocks come and go. */
function closeFolds(form: HTMLFormElement): void {
  const open = () => form.querySelector<HTMLDetailsElement>('.draft-why[open]');
  document.addEventListener('click', (event) => {
    const fold = open();
    if (fold && !fold.contains(event.target as Node)) fold.open = false;
  });
  form.addEventListener('keydown', (event) => {
    const fold = open();
    if (event.key !== 'Escape' || !fold) return;
    fold.open = false;
    fold.querySelector('summary')?.focus();
  });
}
