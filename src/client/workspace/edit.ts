import { textOf } from './offsets.ts';
import { part } from './page.ts';
import type { Tools } from './tools.ts';

/** What a field begins with, where that is not the block's text as it stands. */
interface Typed {
  readonly text: string;
  /** The version of the block that the person has seen. */
  readonly version: string;
}

/** Turns the block in hand into a field; Ctrl+Enter saves, Escape gives up. */
export function editText(tools: Tools): void {
  const block = tools.cursor.block();
  const open = tools.page.rows.querySelector<HTMLFormElement>('[data-edit-form]:not([data-translate-form])');
  // What is being typed elsewhere is kept, not lost.
  if (open && open.dataset.editForm !== block?.dataset.block) open.requestSubmit();
  if (block) openField(tools, block, null);
}

/** Opens a field with words that a person typed and that could not be saved. */
export function editAgain(tools: Tools, blockId: string, typed: Typed): void {
  const block = document.getElementById(`block-${blockId}`);
  if (block) openField(tools, block, typed);
}

/** Whether there are words in a field that have not been sent. */
export function isTextUnsaved(rows: HTMLElement): boolean {
  const field = rows.querySelector<HTMLTextAreaElement>('[data-edit-form] textarea');
  return field !== null && field.value !== field.defaultValue;
}

function openField(tools: Tools, block: HTMLElement, typed: Typed | null): void {
  const { page, cursor, sender } = tools;
  const id = block.dataset.block ?? '';
  const caret = cursor.block() === block ? cursor.caret() : null;
  page.rows.querySelector(`[data-edit-form="${CSS.escape(id)}"]`)?.remove();
  const template = part<HTMLTemplateElement>(page.root, '[data-template="edit"]');
  const form = part<HTMLFormElement>(template.content.cloneNode(true) as DocumentFragment, 'form');
  const field = part<HTMLTextAreaElement>(form, 'textarea');
  const version = typed?.version ?? block.dataset.version;
  form.dataset.editForm = id;
  field.defaultValue = textOf(block);
  field.value = typed?.text ?? field.defaultValue;
  field.lang = block.lang;
  field.dir = block.dir;
  field.setAttribute('aria-label', part(form, 'label').textContent ?? '');
  block.after(form);
  block.hidden = true;
  field.style.height = `${field.scrollHeight + 4}px`;
  field.focus({ preventScroll: typed === null });
  field.setSelectionRange(caret ?? 0, caret ?? 0);

  function close(): void {
    form.remove();
    const now = document.getElementById(`block-${id}`);
    if (now) now.hidden = false;
    if (now) cursor.goTo(now, { scroll: false });
    else cursor.restore();
  }

  async function save(): Promise<void> {
    const text = field.value;
    if (text === field.defaultValue && typed === null) return close();
    close();
    const answer = await sender.act(() => ({ action: 'edit-text', block: id, blockVersion: version, text }));
    // A refusal must not cost what was typed; a conflict has a dialog of its own.
    const isRefused = answer.outcome.kind !== 'done' && !answer.outcome.text;
    if (isRefused) editAgain(tools, id, { text, version: version ?? '' });
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    void save();
  });
  part(form, '[data-cancel]').addEventListener('click', close);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
