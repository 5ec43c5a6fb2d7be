import { allRows, part, rowOf, sideOf } from './page.ts';
import type { Commands, Tools } from './tools.ts';

/** Putting the pairs right. */
export function alignCommands(tools: Tools): Commands {
  const { page, cursor, sender } = tools;

  /** An action on the row in hand; its version is looked up when the action's turn comes. */
  function onRow(action: string, more: Record<string, string> = {}): void {
    const bead = cursor.row()?.dataset.bead;
    if (!bead) return;
    void sender.act(() => ({
      action,
      bead,
      version: document.getElementById(`row-${bead}`)?.dataset.version,
      ...more,
    }));
  }

  function onBlock(action: string, more: Record<string, string | number> = {}): void {
    const block = cursor.block()?.dataset.block;
    if (!block) return;
    void sender.act(() => {
      const element = document.getElementById(`block-${block}`);
      return {
        action,
        block,
        blockVersion: element?.dataset.version,
        version: rowOf(element)?.dataset.version,
        ...more,
      };
    });
  }

  /** Confirms and goes on to the next row; on a confirmed row takes the confirmation back. */
  function toggleConfirmed(): void {
    const isConfirmed = cursor.row()?.classList.contains('confirmed');
    onRow(isConfirmed ? 'unconfirm' : 'confirm');
    if (!isConfirmed) cursor.moveRow(1);
  }

  function next(wanted: (row: HTMLElement) => boolean): void {
    const rows = allRows(page);
    const from = rows.indexOf(rowOf(cursor.stop()) as HTMLElement);
    const row = [...rows.slice(from + 1), ...rows.slice(0, from + 1)].find(wanted);
    const stop = row && cursor.stopIn(row);
    if (stop) cursor.goTo(stop);
  }

  function moveToRow(): void {
    const block = cursor.block();
    if (!block) return;
    const dialog = part<HTMLDialogElement>(page.root, '[data-dialog="move"]');
    const field = part<HTMLInputElement>(dialog, 'input');
    const rows = allRows(page);
    field.max = String(rows.length);
    field.value = String(rows.indexOf(rowOf(block) as HTMLElement) + 1);
    dialog.returnValue = '';
    dialog.showModal();
    field.select();
    dialog.onclose = () => {
      const toBead = rows[Number(field.value) - 1]?.dataset.bead;
      if (dialog.returnValue === 'move' && toBead) onBlock('move-block', { toBead });
    };
  }

  /** Before the word in hand. Without one, the server's refusal says what is missing. */
  function splitBlock(): void {
    onBlock('split-block', { offset: cursor.caret() ?? 0 });
  }

  function explainGap(): void {
    const gap = cursor.row()?.querySelector('.gap');
    onRow('mark-empty', { onPurpose: String(!gap?.classList.contains('on-purpose')) });
  }

  return {
    'toggle-confirmed': toggleConfirmed,
    'confirm-above': () => onRow('confirm-above'),
    'next-unconfirmed': () => next((row) => !row.classList.contains('confirmed')),
    'next-uneven': () => next((row) => row.classList.contains('uneven')),
    'merge-rows': () => onRow('merge-rows'),
    'split-row': () => onRow('split-row'),
    'block-up': () => onBlock('shift-block', { direction: 'up' }),
    'block-down': () => onBlock('shift-block', { direction: 'down' }),
    'move-block': moveToRow,
    'side-down': () => onRow('shift-side', { side: sideOf(cursor.stop()), direction: 'down' }),
    'side-up': () => onRow('shift-side', { side: sideOf(cursor.stop()), direction: 'up' }),
    'insert-row': () => onRow('insert-row'),
    'remove-row': () => onRow('remove-row'),
    'split-block': splitBlock,
    'merge-block': () => onBlock('merge-block'),
    omit: explainGap,
    boilerplate: () => onBlock('mark-boilerplate'),
  };
}
