import type { Cursor } from './cursor.ts';
import { blockOf, modeOf, type Page, part, sideOf } from './page.ts';

/** The tag a person works on, and the one whose twin is being looked for. */
export interface TagInHand {
  readonly id: () => string | null;
  /** The first run of the tag in hand; null where there is none. */
  readonly mark: () => HTMLElement | null;
  take(id: string | null): void;
  goTo(id: string): void;
  /** The next or previous tag of the page in reading order, of all or of those without a twin. */
  step(by: 1 | -1, onlySingle?: boolean): void;
  letGo(): void;
  /** The tag that waits for its twin; null where none does. */
  readonly linking: () => string | null;
  startLinking(): void;
  stopLinking(): void;
  /** Shows the tag in hand again after rows were replaced. */
  restore(): void;
}

export function createTagInHand(page: Page, cursor: Cursor, onChange: () => void): TagInHand {
  let inHand: string | null = null;
  let linkingFrom: string | null = null;

  const marksOf = (id: string) =>
    page.rows.querySelectorAll<HTMLElement>(`mark[data-tag="${CSS.escape(id)}"]`);
  const firstMark = (id: string | null) => (id === null ? null : (marksOf(id)[0] ?? null));

  function outline(): void {
    for (const mark of page.rows.querySelectorAll('mark.in-hand')) mark.classList.remove('in-hand');
    for (const id of [inHand, linkingFrom])
      if (id) for (const mark of marksOf(id)) mark.classList.add('in-hand');
  }

  function take(id: string | null): void {
    inHand = id;
    outline();
    onChange();
  }

  function goTo(id: string): void {
    const block = blockOf(firstMark(id));
    getSelection()?.removeAllRanges();
    if (block) cursor.goTo(block);
    take(id);
  }

  function step(by: 1 | -1, onlySingle = false): void {
    const marks = [
      ...page.rows.querySelectorAll<HTMLElement>(
        onlySingle ? 'mark.single:is(.entity, .content)' : 'mark:is(.entity, .content)',
      ),
    ];
    const ids = [...new Set(marks.map((mark) => mark.dataset.tag ?? ''))];
    const from = inHand === null ? null : ids.indexOf(inHand);
    const next = from !== null && from !== -1 ? ids[from + by] : idNear(marks, cursor.stop(), by);
    if (next) goTo(next);
  }

  function showLinking(): void {
    const bar = part(page.root, '[data-linking]');
    bar.hidden = linkingFrom === null;
    const words =
      linkingFrom === null ? '' : [...marksOf(linkingFrom)].map((mark) => mark.textContent).join('');
    bar.textContent = (bar.dataset.words ?? '').replace('{{words}}', words);
    outline();
  }

  function stopLinking(): void {
    linkingFrom = null;
    showLinking();
  }

  page.rows.addEventListener('click', (event) => {
    if (modeOf(page) !== 'annotate' || getSelection()?.isCollapsed === false) return;
    const mark = (event.target as HTMLElement).closest<HTMLElement>('mark[data-tag]');
    const id = mark?.dataset.tag ?? null;
    if (id !== null || blockOf(event.target as Node)) take(id);
  });

  return {
    id: () => inHand,
    mark: () => firstMark(inHand),
    take,
    goTo,
    step,
    letGo: () => {
      if (linkingFrom !== null) return stopLinking();
      take(null);
    },
    linking: () => linkingFrom,
    startLinking: () => {
      linkingFrom = inHand;
      showLinking();
      const mark = firstMark(linkingFrom);
      if (mark && sideOf(mark) === sideOf(cursor.stop())) cursor.otherSide();
    },
    stopLinking,
    restore: () => {
      if (inHand !== null && !firstMark(inHand)) inHand = null;
      outline();
    },
  };
}

/** The first tag after, or the last before, where the cursor stands. */
function idNear(marks: readonly HTMLElement[], stop: HTMLElement | null, by: 1 | -1): string | undefined {
  if (!stop) return marks[0]?.dataset.tag;
  const isBefore = (mark: HTMLElement) =>
    !stop.contains(mark) && (stop.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const found = by === 1 ? marks.find((mark) => !isBefore(mark)) : marks.findLast(isBefore);
  return found?.dataset.tag;
}
