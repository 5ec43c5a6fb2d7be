import type { Cursor } from './cursor.ts';
import { type Page, part } from './page.ts';

/** How far the menu keeps from the edges of the window, in pixels. */
const MARGIN_PX = 8;

/** The menu at the hinge of the row in hand: its commands, without the keys for them. */
export interface RowMenu {
  open(): void;
}

/** Its buttons are commands, which the page runs; what a row cannot have done to it is not on offer. */
export function createRowMenu(page: Page, cursor: Cursor): RowMenu {
  const menu = part(page.root, '[data-row-menu]');
  const items = [...menu.querySelectorAll<HTMLButtonElement>('[data-when]')];
  let from: HTMLElement | null = null;
  let openedAt = 0;
  const close = () => menu.hidePopover();

  function open(): void {
    const row = cursor.row();
    if (!row) return;
    for (const item of items) item.hidden = !row.matches(item.dataset.when ?? '');
    // The browser gives the focus back to where it was before.
    cursor.focus();
    menu.showPopover();
    from = part(row, '[data-row-more]');
    openedAt = from.getBoundingClientRect().top;
    place(menu, from.getBoundingClientRect());
    items.find(({ hidden }) => !hidden)?.focus();
  }

  menu.addEventListener('click', close);
  // The browser tells of a move to the row, too, which was before.
  const follow = () => {
    if (menu.matches(':popover-open') && from?.getBoundingClientRect().top !== openedAt) close();
  };
  document.addEventListener('scroll', follow, { capture: true, passive: true });
  menu.addEventListener('keydown', (event) => {
    const shown = items.filter(({ hidden }) => !hidden);
    const at = shown.indexOf(document.activeElement as HTMLButtonElement);
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') close();
    else if (goal === undefined) return;
    else shown.at(goal % shown.length)?.focus();
    event.preventDefault();
  });

  return { open };
}

/** Below what it is opened from, or as far up as it has to be to be seen whole. */
function place(menu: HTMLElement, from: DOMRect): void {
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.min(from.left, innerWidth - width - MARGIN_PX);
  const top = Math.min(from.bottom, innerHeight - height - MARGIN_PX);
  menu.style.left = `${Math.max(left, MARGIN_PX)}px`;
  menu.style.top = `${Math.max(top, MARGIN_PX)}px`;
}
