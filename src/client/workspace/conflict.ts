import { editAgain } from './edit.ts';
import { part } from './page.ts';
import { type Answer, type StaleText, showSaving } from './send.ts';
import type { Tools } from './tools.ts';

/** Shows both texts and their difference, and lets the person choose; what was typed is never lost. */
export function resolveConflict(tools: Tools, { operation }: Answer, text: StaleText): void {
  const { page, sender } = tools;
  const dialog = part<HTMLDialogElement>(page.root, '[data-dialog="conflict"]');
  const mine = part<HTMLTextAreaElement>(dialog, '[data-conflict-mine]');
  part(dialog, '[data-conflict-theirs]').textContent = text.theirs;
  part(dialog, '[data-conflict-diff]').replaceChildren(
    ...text.diff.map((piece) => {
      const element = document.createElement({ added: 'ins', removed: 'del' }[piece.kind] ?? 'span');
      element.textContent = piece.text;
      return element;
    }),
  );
  mine.value = text.mine;
  const lang = document.getElementById(`block-${text.block}`)?.lang ?? '';
  for (const words of dialog.querySelectorAll<HTMLElement>('[data-conflict-words]')) words.lang = lang;
  showSaving(page, 'conflict');
  dialog.returnValue = '';
  dialog.showModal();
  dialog.onclose = () => {
    if (sender.isIdle()) showSaving(page, 'saved');
    sender.settle(operation);
    const { block, version } = text;
    if (dialog.returnValue === 'mine')
      void sender.act(() => ({ action: 'edit-text', block, blockVersion: version, text: mine.value }));
    // Escape decides nothing: the words go back into the field they were typed in.
    else if (dialog.returnValue === '')
      editAgain(tools, block, { text: mine.value, version: String(version) });
  };
}
