import { entityLabels } from '../../annotation/tag.ts';

/** Where a key does what: the focused mode owns it. */
export type KeyMode = 'any' | 'align' | 'translate' | 'annotate';

/**
 * One line of the key table, which the page runs and the help prints. `keys` are written as people read them:
 * letters and digits are matched by their place on the keyboard too, because people type on Russian and Turkish
 * layouts. `command` names what the page does, and the words `keys:<command>`.
 */
export interface KeyLine {
  readonly mode: KeyMode;
  readonly keys: readonly string[];
  readonly command: string;
}

export const keyTable: readonly KeyLine[] = [
  { mode: 'any', keys: ['ArrowDown', 'J'], command: 'next-block' },
  { mode: 'any', keys: ['ArrowUp', 'K'], command: 'previous-block' },
  { mode: 'any', keys: ['PageDown'], command: 'next-row' },
  { mode: 'any', keys: ['PageUp'], command: 'previous-row' },
  { mode: 'any', keys: ['Home'], command: 'first-row' },
  { mode: 'any', keys: ['End'], command: 'last-row' },
  { mode: 'any', keys: ['ArrowRight'], command: 'next-word' },
  { mode: 'any', keys: ['ArrowLeft'], command: 'previous-word' },
  { mode: 'any', keys: ['F6', 'Tab'], command: 'other-side' },
  { mode: 'any', keys: ['E'], command: 'edit-text' },
  { mode: 'any', keys: ['Ctrl+Z'], command: 'undo' },
  { mode: 'any', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], command: 'redo' },
  { mode: 'any', keys: ['F', 'Ctrl+Shift+F'], command: 'find' },
  { mode: 'any', keys: ['F8'], command: 'next-finding' },
  { mode: 'any', keys: ['Shift+F8'], command: 'previous-finding' },
  { mode: 'any', keys: ['G'], command: 'switch-mode' },
  { mode: 'any', keys: ['P'], command: 'panel' },
  { mode: 'any', keys: ['R'], command: 'row-menu' },
  { mode: 'any', keys: ['?'], command: 'help' },
  { mode: 'any', keys: ['Escape'], command: 'let-go' },

  { mode: 'align', keys: ['S'], command: 'confirm' },
  { mode: 'align', keys: ['Shift+S'], command: 'unconfirm' },
  { mode: 'align', keys: ['C'], command: 'confirm-above' },
  { mode: 'align', keys: ['Shift+ArrowDown'], command: 'select-below' },
  { mode: 'align', keys: ['Shift+ArrowUp'], command: 'select-above' },
  { mode: 'align', keys: ['Shift+End'], command: 'select-to-last' },
  { mode: 'align', keys: ['Shift+Home'], command: 'select-to-first' },
  { mode: 'align', keys: ['U'], command: 'next-unconfirmed' },
  { mode: 'align', keys: ['Shift+U', 'Alt+U'], command: 'previous-unconfirmed' },
  { mode: 'align', keys: ['N'], command: 'next-uneven' },
  { mode: 'align', keys: ['Shift+N', 'Alt+N'], command: 'previous-uneven' },
  { mode: 'align', keys: ['B'], command: 'next-bookmarked' },
  { mode: 'align', keys: ['Shift+B', 'Alt+B'], command: 'previous-bookmarked' },
  { mode: 'align', keys: ['L'], command: 'next-open' },
  { mode: 'align', keys: ['Shift+L', 'Alt+L'], command: 'previous-open' },
  { mode: 'align', keys: ['I'], command: 'next-stale' },
  { mode: 'align', keys: ['Shift+I', 'Alt+I'], command: 'previous-stale' },
  { mode: 'align', keys: ['M'], command: 'bookmark' },
  { mode: 'align', keys: ['Ctrl+Backspace'], command: 'merge-rows' },
  { mode: 'align', keys: ['Ctrl+Shift+Backspace'], command: 'split-row' },
  { mode: 'align', keys: ['Ctrl+ArrowUp'], command: 'block-up' },
  { mode: 'align', keys: ['Ctrl+ArrowDown'], command: 'block-down' },
  { mode: 'align', keys: ['T'], command: 'move-block' },
  { mode: 'align', keys: ['Enter'], command: 'side-down' },
  { mode: 'align', keys: ['Backspace'], command: 'side-up' },
  { mode: 'align', keys: ['W'], command: 'swap-side' },
  { mode: 'align', keys: ['Ctrl+Enter'], command: 'insert-row' },
  { mode: 'align', keys: ['Delete'], command: 'remove-row' },
  { mode: 'align', keys: ['Alt+Enter'], command: 'split-block' },
  { mode: 'align', keys: ['Alt+Backspace'], command: 'merge-block' },
  { mode: 'align', keys: ['D'], command: 'sentence' },
  { mode: 'align', keys: ['Q'], command: 'next-sentence' },
  { mode: 'align', keys: ['Shift+Q'], command: 'previous-sentence' },
  { mode: 'align', keys: ['Y'], command: 'confirm-sentences' },
  { mode: 'align', keys: ['Shift+Y'], command: 'confirm-all-sentences' },
  { mode: 'align', keys: ['Alt+Y'], command: 'unconfirm-sentences' },
  { mode: 'align', keys: ['H'], command: 'merge-sentences' },
  { mode: 'align', keys: ['Shift+H'], command: 'split-sentences' },
  { mode: 'align', keys: ['Alt+ArrowUp'], command: 'sentence-up' },
  { mode: 'align', keys: ['Alt+ArrowDown'], command: 'sentence-down' },
  { mode: 'align', keys: ['Z'], command: 'release-sentences' },
  { mode: 'align', keys: ['O'], command: 'omit' },
  { mode: 'align', keys: ['V'], command: 'pair-moved' },
  { mode: 'align', keys: ['A'], command: 'realign' },
  { mode: 'align', keys: ['Shift+A'], command: 'realign-below' },
  { mode: 'align', keys: ['X'], command: 'boilerplate' },

  { mode: 'translate', keys: ['Enter'], command: 'translate' },
  { mode: 'translate', keys: ['Ctrl+Enter'], command: 'finish-row' },
  { mode: 'translate', keys: ['Ctrl+Shift+Enter'], command: 'next-untranslated' },
  { mode: 'translate', keys: ['Ctrl+ArrowDown'], command: 'next-to-translate' },
  { mode: 'translate', keys: ['Ctrl+ArrowUp'], command: 'previous-to-translate' },
  { mode: 'translate', keys: ['Ctrl+1'], command: 'insert-1' },
  { mode: 'translate', keys: ['Ctrl+2'], command: 'insert-2' },
  { mode: 'translate', keys: ['Ctrl+3'], command: 'insert-3' },
  { mode: 'translate', keys: ['Ctrl+I'], command: 'copy-source' },
  { mode: 'translate', keys: ['Alt+T'], command: 'insert-term' },
  { mode: 'translate', keys: ['Alt+K'], command: 'concordance' },
  { mode: 'translate', keys: ['Alt+R'], command: 'review-row' },
  { mode: 'translate', keys: ['Alt+H'], command: 'help' },

  { mode: 'annotate', keys: ['Shift+ArrowRight'], command: 'select-word' },
  { mode: 'annotate', keys: ['Shift+ArrowLeft'], command: 'unselect-word' },
  { mode: 'annotate', keys: ['Alt+Shift+ArrowRight'], command: 'select-letter' },
  { mode: 'annotate', keys: ['Alt+Shift+ArrowLeft'], command: 'unselect-letter' },
  ...entityLabels.map(
    (label, i): KeyLine => ({ mode: 'annotate', keys: [String(i + 1)], command: `label-${label}` }),
  ),
  { mode: 'annotate', keys: ['Q'], command: 'label-quote' },
  { mode: 'annotate', keys: ['C'], command: 'part-cue' },
  { mode: 'annotate', keys: ['S'], command: 'part-speaker' },
  { mode: 'annotate', keys: ['A'], command: 'extend-quote' },
  { mode: 'annotate', keys: ['I'], command: 'label-sic' },
  { mode: 'annotate', keys: ['M'], command: 'write-note' },
  { mode: 'annotate', keys: ['Shift+M'], command: 'next-note' },
  { mode: 'annotate', keys: ['T'], command: 'block-tagged' },
  { mode: 'annotate', keys: ['Shift+T'], command: 'next-untagged' },
  { mode: 'annotate', keys: ['V'], command: 'next-problem' },
  { mode: 'annotate', keys: ['Shift+V'], command: 'dismiss-problem' },
  { mode: 'annotate', keys: ['Enter'], command: 'repeat-label' },
  { mode: 'annotate', keys: ['.'], command: 'next-tag' },
  { mode: 'annotate', keys: [','], command: 'previous-tag' },
  { mode: 'annotate', keys: ['W', 'F6'], command: 'twin' },
  { mode: 'annotate', keys: ['U'], command: 'next-single' },
  { mode: 'annotate', keys: ['Shift+U'], command: 'previous-single' },
  { mode: 'annotate', keys: ['Backspace', 'Delete'], command: 'remove-tag' },
  { mode: 'annotate', keys: ['L'], command: 'find-referent' },
  { mode: 'annotate', keys: ['O'], command: 'tag-mentions' },
  { mode: 'annotate', keys: ['Shift+O'], command: 'tag-mentions-everywhere' },
  { mode: 'annotate', keys: ['H'], command: 'next-not-allowed' },
  { mode: 'annotate', keys: ['B'], command: 'use-rendering' },
  { mode: 'annotate', keys: ['D'], command: 'suggest' },
  { mode: 'annotate', keys: ['N'], command: 'next-suggestion' },
  { mode: 'annotate', keys: ['Shift+N'], command: 'previous-suggestion' },
  { mode: 'annotate', keys: ['Y'], command: 'accept-suggestion' },
  { mode: 'annotate', keys: ['Shift+Y'], command: 'accept-alike' },
  { mode: 'annotate', keys: ['X'], command: 'reject-suggestion' },
  { mode: 'annotate', keys: ['Shift+X'], command: 'reject-alike' },
];

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
  Escape: 'Esc',
  Delete: 'Del',
};

/** A key as it is printed on keyboards. */
export function keyLabel(key: string): string {
  return key
    .split('+')
    .map((part) => SIGNS[part] ?? part)
    .join(' ');
}
