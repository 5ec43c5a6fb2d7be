import { newId } from '../../text/ids.ts';
import { part } from './page.ts';
import type { Commands, Tools } from './tools.ts';

/** Notes: written on the words selected or the block in hand, answered in the panel, gone through. */
export function noteCommands(tools: Tools): Commands {
  const { page, cursor, tag, sender, say } = tools;
  const dialog = part<HTMLDialogElement>(page.root, '[data-dialog="note"]');
  const form = part<HTMLFormElement>(dialog, 'form');
  const text = part<HTMLTextAreaElement>(form, '[name="text"]');
  const about = part<HTMLSelectElement>(form, '[name="about"]');
  const onWords = part<HTMLOptionElement>(about, '[value="words"]');
  /** What the note is on: the selection would be gone when the form is sent. */
  let place: { readonly block: HTMLElement; readonly span: { start: number; end: number } | null } | null =
    null;

  function open(): void {
    const block = cursor.block();
    const span = cursor.span();
    if (!span && tag.mark()?.classList.contains('comment')) return tools.focusPanel('[data-answer]');
    if (!block) return say('select');
    place = { block, span };
    onWords.disabled = span === null;
    about.value = span ? 'words' : 'block';
    part(dialog, '[data-note-on]').textContent = span
      ? (block.textContent ?? '').slice(span.start, span.end)
      : (block.textContent ?? '');
    part(dialog, '[data-note-on]').lang = block.lang;
    dialog.showModal();
    text.focus();
  }

  async function write(): Promise<void> {
    if (!place || text.value.trim() === '') return;
    const { block, span } = place;
    const id = newId();
    const fields = {
      action: 'write-note',
      tag: id,
      block: block.dataset.block,
      ...(about.value === 'words' && span ? { start: span.start, end: span.end } : {}),
      ...Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])),
    };
    dialog.close();
    cursor.letGo();
    tag.expect(id);
    const { outcome } = await sender.act(() => ({
      ...fields,
      blockVersion: document.getElementById(block.id)?.dataset.version,
    }));
    tag.settle(id);
    tag.restore();
    // What was refused stays in the form, for another try.
    if (outcome.kind === 'done') form.reset();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void write();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void write();
  });
  part(dialog, '[data-cancel]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => cursor.focus());
  // In the panel, as in the dialog, Ctrl+Enter sends what was written.
  page.panel.addEventListener('keydown', (event) => {
    const field = event.target as HTMLElement;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !field.matches('[data-note-text]'))
      return;
    event.preventDefault();
    field.closest('form')?.requestSubmit();
    cursor.focus();
  });

  return { 'write-note': open, 'next-note': () => tag.step(1, 'comment') };
}
