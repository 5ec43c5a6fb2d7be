import { textOf } from './offsets.ts';
import { part } from './page.ts';
import type { Tools } from './tools.ts';

/** Turns the block in hand into a field; Ctrl+Enter saves, Escape gives up. */
export function editText({ page, cursor, sender }: Tools): void {
  const block = cursor.block();
  if (!block || block.nextElementSibling?.matches('[data-edit-form]')) return;
  const template = part<HTMLTemplateElement>(page.root, '[data-template="edit"]');
  const form = part<HTMLFormElement>(template.content.cloneNode(true) as DocumentFragment, 'form');
  const field = part<HTMLTextAreaElement>(form, 'textarea');
  const { block: id, version } = block.dataset;
  const before = textOf(block);
  field.value = before;
  field.lang = block.lang;
  field.setAttribute('aria-label', part(form, 'label').textContent ?? '');
  block.after(form);
  block.hidden = true;
  field.style.height = `${field.scrollHeight + 4}px`;
  field.focus();
  field.setSelectionRange(0, 0);

  function close(): void {
    form.remove();
    const now = document.getElementById(`block-${id}`);
    if (!now) return;
    now.hidden = false;
    cursor.goTo(now, { scroll: false });
  }

  function save(): void {
    const text = field.value;
    close();
    if (text !== before)
      void sender.act(() => ({ action: 'edit-text', block: id, blockVersion: version, text }));
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    save();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
