import { beginningOf } from './beginning.ts';
import { textOf } from './offsets.ts';
import { blockOf, modeOf, part, rowOf } from './page.ts';
import type { Tools } from './tools.ts';

/** A pointer that moves less than this has clicked, in pixels. */
const MIN_DRAG_PX = 5;
/** So near to an edge of the rows they begin to scroll, and so far at every frame, in pixels. */
const EDGE_PX = 48;
const SCROLL_PX = 10;

interface Drag {
  readonly block: HTMLElement;
  readonly from: { readonly x: number; readonly y: number };
  readonly pointer: number;
  isMoving: boolean;
  over: HTMLElement | null;
  at: { readonly x: number; readonly y: number };
}

/**
 * Blocks are dragged to other rows by a grip beside the one that the pointer is on, or the one in hand, by mouse,
 * pen or finger. Escape, or letting go over its own row, leaves everything as it was. By keyboard there is `T`.
 */
export function dragBlocks({ page, cursor, sender }: Tools, clicked: () => void): { follow(): void } {
  const grip = part(page.pairs, '[data-grip]');
  const ghost = part(page.root, '[data-ghost]');
  let held: HTMLElement | null = null;
  let drag: Drag | null = null;

  function offer(block: HTMLElement | null): void {
    if (drag) return;
    held = modeOf(page) === 'align' ? block : null;
    grip.hidden = held === null;
    if (!held) return;
    const place = held.getBoundingClientRect();
    const frame = page.pairs.getBoundingClientRect();
    grip.style.top = `${place.top - frame.top + page.pairs.scrollTop}px`;
    grip.style.insetInlineStart = `${place.left - frame.left}px`;
    grip.style.setProperty('--block-width', `${place.width}px`);
  }

  page.rows.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') offer(blockOf(target as HTMLElement) ?? held);
  });

  grip.addEventListener('pointerdown', (event) => {
    if (!held || event.button !== 0) return;
    event.preventDefault();
    const at = { x: event.clientX, y: event.clientY };
    drag = { block: held, from: at, at, pointer: event.pointerId, isMoving: false, over: null };
    grip.setPointerCapture(event.pointerId);
    document.addEventListener('keydown', cancelByKey, { capture: true });
  });

  grip.addEventListener('pointermove', (event) => {
    if (!drag) return;
    drag.at = { x: event.clientX, y: event.clientY };
    const way = Math.hypot(drag.at.x - drag.from.x, drag.at.y - drag.from.y);
    if (!drag.isMoving && way < MIN_DRAG_PX) return;
    if (!drag.isMoving) begin(drag);
    point(drag);
  });

  grip.addEventListener('pointerup', () => {
    const done = drag;
    end();
    if (!done) return;
    if (!done.isMoving) {
      cursor.goTo(done.block, { scroll: false });
      return clicked();
    }
    const toBead = done.over?.dataset.bead;
    const block = done.block.dataset.block;
    if (!toBead || !block) return;
    void sender.act(() => {
      const version = rowOf(document.getElementById(`block-${block}`))?.dataset.version;
      return { action: 'move-block', block, toBead, version };
    });
  });
  grip.addEventListener('pointercancel', end);

  function begin(started: Drag): void {
    started.isMoving = true;
    page.root.classList.add('dragging');
    ghost.hidden = false;
    ghost.textContent = beginningOf(textOf(started.block));
    ghost.lang = started.block.lang;
    ghost.dir = started.block.dir;
    requestAnimationFrame(scrollAtEdges);
  }

  /** The ghost follows the pointer; the row under it says that the block would go there. */
  function point(moving: Drag): void {
    const { x, y } = moving.at;
    const right = innerWidth - ghost.offsetWidth - EDGE_PX / 4;
    ghost.style.translate = `${Math.min(x + 12, right)}px ${y + 12}px`;
    const row = rowOf(document.elementFromPoint(x, y));
    const over = row === rowOf(moving.block) ? null : row;
    if (over === moving.over) return;
    moving.over?.classList.remove('drop');
    over?.classList.add('drop');
    moving.over = over;
  }

  function scrollAtEdges(): void {
    if (!drag) return;
    const scrolls = getComputedStyle(page.pairs).overflowY === 'auto';
    const frame = page.pairs.getBoundingClientRect();
    const top = scrolls ? frame.top : 0;
    const bottom = scrolls ? frame.bottom : innerHeight;
    const { y } = drag.at;
    const by = y < top + EDGE_PX ? -SCROLL_PX : y > bottom - EDGE_PX ? SCROLL_PX : 0;
    if (by !== 0) {
      (scrolls ? page.pairs : window).scrollBy(0, by);
      point(drag);
    }
    requestAnimationFrame(scrollAtEdges);
  }

  function cancelByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  }

  function end(): void {
    if (!drag) return;
    drag.over?.classList.remove('drop');
    if (grip.hasPointerCapture(drag.pointer)) grip.releasePointerCapture(drag.pointer);
    drag = null;
    ghost.hidden = true;
    page.root.classList.remove('dragging');
    document.removeEventListener('keydown', cancelByKey, { capture: true });
    offer(cursor.block());
  }

  return { follow: () => offer(cursor.block()) };
}
