import { keyLabel, keyTable } from './keys.ts';

/** One line of the menu at the hinge. `when` is what its row has to match, as the rows of the page are made. */
export interface MenuLine {
  readonly command: string;
  readonly words: string;
  readonly when: string;
  /** As it is printed on keyboards. */
  readonly key: string;
}

/** What can be done with a row. */
export const rowMenu: readonly MenuLine[] = [
  line('confirm', ':not(.confirmed)'),
  line('unconfirm', ':is(.confirmed, .stale)'),
  line('confirm-above', '*'),
  line('omit', ':has(.gap:not(.on-purpose)):has(.block)', 'workspace:on-purpose'),
  line('omit', ':has(.gap.on-purpose)', 'workspace:not-on-purpose'),
  line('bookmark', ':not(.bookmarked)'),
  line('bookmark', '.bookmarked', 'workspace:not-bookmarked'),
  line('merge-rows', ':not(:last-child)'),
  line('split-row', ':has(.block + .block)'),
  line('insert-row', '*'),
  line('remove-row', ':not(:has(.block))'),
  line('side-down', '*'),
  line('side-up', ':not(:nth-child(2))'),
  line('swap-side', ':not(:last-child)'),
  line('select-rows', ':not(.selected)'),
];

function line(command: string, when: string, words = `keys:${command}`): MenuLine {
  const keys = keyTable.find(({ mode, command: own }) => mode === 'align' && own === command)?.keys ?? [];
  return { command, words, when, key: keys.map(keyLabel).join(' / ') };
}
