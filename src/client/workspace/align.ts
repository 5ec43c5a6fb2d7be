import { sentenceStart } from '../../text/sentence-start.ts';
import { beginningOf } from './beginning.ts';
import { offsetOf, textOf } from './offsets.ts';
import { allRows, part, rowOf, sideOf } from './page.ts';
import { realign } from './realign.ts';
import { sentenceCommands } from './sentence-commands.ts';
import type { Commands, Tools } from './tools.ts';

/** Putting the pairs right. */
export function alignCommands(tools: Tools): Commands {
  const { page, cursor, selection, sender } = tools;

  /** An action on the row in hand; its version is looked up when the action's turn comes. */
  function onRow(action: string, more: Record<string, string> = {}): void {
    const bead = cursor.row()?.dataset.bead;
    if (bead) actOn({ bead }, action, more);
  }

  /** An action on the rows that are selected, or on the one in hand. */
  function onRows(action: string, more: Record<string, string> = {}): void {
    const { bead, last } = selection.range();
    selection.clear();
    if (bead) actOn({ bead, last }, action, more);
  }

  function actOn(
    { bead, last }: { bead: string; last?: string | undefined },
    action: string,
    more: Record<string, string>,
  ): void {
    void sender.act(() => ({
      action,
      bead,
      last,
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

  /** Confirms and goes down to the next row that is not confirmed; a confirmed row stays so (law 3). */
  function confirm(): void {
    const chosen = selection.rows();
    if (chosen.some((row) => !isConfirmed(row))) onRows('confirm');
    const rows = allRows(page);
    const open = rows
      .slice(rows.indexOf(chosen.at(-1) as HTMLElement) + 1)
      .find((each) => !isConfirmed(each));
    const stop = open && cursor.stopIn(open);
    if (stop) cursor.goTo(stop);
  }

  /** To the next such row below (1) or above (-1), round and round. */
  function seek(by: 1 | -1, wanted: (row: HTMLElement) => boolean): void {
    const rows = allRows(page);
    const from = rows.indexOf(rowOf(cursor.stop()) as HTMLElement);
    const order = [...rows.slice(from + 1), ...rows.slice(0, from + 1)];
    const row =
      by === 1 ? order.find(wanted) : [...order.slice(0, -1).reverse(), ...order.slice(-1)].find(wanted);
    const stop = row && cursor.stopIn(row);
    if (stop) cursor.goTo(stop);
  }

  function bookmark(): void {
    onRows('bookmark', { on: String(selection.rows().some((row) => !isBookmarked(row))) });
  }

  function moveToRow(): void {
    const block = cursor.block();
    if (!block) return;
    const dialog = part<HTMLDialogElement>(page.root, '[data-dialog="move"]');
    const field = part<HTMLInputElement>(dialog, 'input');
    const words = part(dialog, '[data-move-words]');
    words.textContent = beginningOf(textOf(block));
    words.lang = block.lang;
    words.dir = block.dir;
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

  /** A sentence begins with the word in hand; where one does already, it is joined to the one before. */
  function divideSentence(): void {
    const block = cursor.block();
    const word = cursor.caret() ?? 0;
    const start = block ? sentenceStart(textOf(block), word) : 0;
    const begun = block && startsOf(block).find((offset) => offset >= start && offset <= word);
    if (begun !== null && begun !== undefined) onBlock('join-sentence', { offset: begun });
    else onBlock('split-sentence', { offset: start });
  }

  function explainGaps(): void {
    const gaps = selection.rows().filter((row) => row.querySelector('.gap') && row.querySelector('.block'));
    const isOpen = gaps.some((row) => !row.querySelector('.gap.on-purpose'));
    onRows('mark-empty', { onPurpose: String(isOpen || gaps.length === 0) });
  }

  /** With the row that the panel names. */
  function pairMoved(): void {
    const bead = cursor.row()?.dataset.bead;
    const form = page.panel.querySelector<HTMLFormElement>(`[data-moved="${bead}"]`);
    const other = form && new FormData(form).get('other');
    if (typeof other === 'string') onRow('pair-moved', { other });
    else tools.say('moved');
  }

  function pairAgain(): void {
    const { bead, last } = selection.range();
    realign(tools, { scope: last ? 'rows' : 'everything', bead, last });
  }

  return {
    ...sentenceCommands(tools),
    confirm,
    unconfirm: () => onRows('unconfirm'),
    'confirm-above': () => onRow('confirm-above'),
    'next-unconfirmed': () => seek(1, (row) => !isConfirmed(row)),
    'previous-unconfirmed': () => seek(-1, (row) => !isConfirmed(row)),
    'next-uneven': () => seek(1, (row) => row.classList.contains('uneven')),
    'previous-uneven': () => seek(-1, (row) => row.classList.contains('uneven')),
    'next-bookmarked': () => seek(1, isBookmarked),
    'previous-bookmarked': () => seek(-1, isBookmarked),
    'next-open': () => seek(1, (row) => row.classList.contains('open')),
    'previous-open': () => seek(-1, (row) => row.classList.contains('open')),
    'next-stale': () => seek(1, isStale),
    'previous-stale': () => seek(-1, isStale),
    bookmark,
    'select-below': () => selection.extend(1),
    'select-above': () => selection.extend(-1),
    'select-to-last': () => selection.extendToEnd(-1),
    'select-to-first': () => selection.extendToEnd(0),
    'select-rows': () => selection.begin(),
    'merge-rows': () => onRows('merge-rows'),
    'split-row': () => onRow('split-row'),
    'block-up': () => onBlock('shift-block', { direction: 'up' }),
    'block-down': () => onBlock('shift-block', { direction: 'down' }),
    'move-block': moveToRow,
    'side-down': () => onRow('shift-side', { side: sideOf(cursor.stop()), direction: 'down' }),
    'side-up': () => onRow('shift-side', { side: sideOf(cursor.stop()), direction: 'up' }),
    'swap-side': () => onRow('swap-side', { side: sideOf(cursor.stop()) }),
    'insert-row': () => onRow('insert-row'),
    'remove-row': () => onRow('remove-row'),
    'split-block': splitBlock,
    'merge-block': () => onBlock('merge-block'),
    sentence: divideSentence,
    omit: explainGaps,
    'pair-moved': pairMoved,
    realign: pairAgain,
    'realign-below': () =>
      realign(tools, { scope: 'below', bead: cursor.row()?.dataset.bead, last: undefined }),
    boilerplate: () => onBlock('mark-boilerplate'),
  };
}

/** Where sentences begin inside a block, by the signs that stand there. */
function startsOf(block: HTMLElement): number[] {
  return [...block.querySelectorAll('.s:not(.join)')].map((sign) => offsetOf(block, sign, 0));
}

function isConfirmed(row: HTMLElement): boolean {
  return row.classList.contains('confirmed');
}

function isStale(row: HTMLElement): boolean {
  return row.classList.contains('stale');
}

function isBookmarked(row: HTMLElement): boolean {
  return row.classList.contains('bookmarked');
}
