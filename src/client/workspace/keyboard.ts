import type { Cursor } from './cursor.ts';
import { commandOf, type KeyLine } from './key-table.ts';
import { modeOf, type Page, sideOf } from './page.ts';
import type { Translating } from './translate.ts';

interface Surroundings {
  run(command: string): void;
  readonly cursor: Cursor;
  readonly translating: Translating;
}

/** Runs the commands of the key table, where the keys are not for typing. */
export function listenForKeys(
  page: Page,
  table: readonly KeyLine[],
  { run, cursor, translating }: Surroundings,
): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const inTranslation =
      event.target instanceof Element && event.target.matches('[data-translate-form] textarea');
    if (inTranslation && event.key === 'Escape') {
      event.preventDefault();
      translating.close();
      return cursor.focus();
    }
    // In the field of a translation the keys that type no letter are commands.
    const isShortcut = event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key);
    if (isTyping(event.target) && !(inTranslation && isShortcut)) return;
    const command = commandOf(table, modeOf(page), event);
    if (inTranslation && command && !translating.commands[command] && !command.endsWith('-finding')) return;
    if (!command || leavesToBrowser(event, page)) return;
    event.preventDefault();
    run(command);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, dialog, [popover], [contenteditable]') !== null
  );
}

/** Buttons and links keep Enter and Space, and the panel keeps the keys that move through it. */
function leavesToBrowser(event: KeyboardEvent, { rows, panel }: Page): boolean {
  const target = event.target as HTMLElement;
  const onControl = target.closest('a, button, summary') !== null;
  if (onControl && (event.key === 'Enter' || event.key === ' ')) return true;
  // From the source Tab goes to the translation beside it, and from there on to what follows the rows.
  if (event.key === 'Tab') return !rows.contains(target) || sideOf(target) === 'target';
  return panel.contains(target) && /^(Arrow|Page|Home$|End$|Backspace$|Delete$)/.test(event.key);
}
