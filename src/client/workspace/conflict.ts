import { type Page, part } from './page.ts';
import type { Sender, StaleText } from './send.ts';
import { showSaving } from './send.ts';

/** Shows both texts and their difference, and lets the person choose; what was typed is never lost. */
export function resolveConflict(page: Page, text: StaleText, sender: Sender): void {
  const dialog = part<HTMLDialogElement>(page.root, '[data-dialog="conflict"]');
  const mine = part<HTMLTextAreaElement>(dialog, '[data-conflict-mine]');
  part(dialog, '[data-conflict-diff]').replaceChildren(
    ...text.diff.map((piece) => {
      const element = document.createElement({ added: 'ins', removed: 'del' }[piece.kind] ?? 'span');
      element.textContent = piece.text;
      return element;
    }),
  );
  mine.value = text.mine;
  showSaving(page, 'conflict');
  dialog.returnValue = '';
  dialog.showModal();
  dialog.onclose = () => {
    showSaving(page, 'saved');
    if (dialog.returnValue !== 'mine') return;
    const { block, version } = text;
    void sender.act(() => ({ action: 'edit-text', block, blockVersion: version, text: mine.value }));
  };
}
