import type { Span } from '../../text/span.ts';
import type { Cursor } from './cursor.ts';
import { offsetOf, textOf } from './offsets.ts';
import { blockOf, modeOf, type Page, part, sideOf } from './page.ts';

/** How many characters of a tag's words the bar shows that asks for its twin. */
const MAX_WORDS = 40;

/** How much of the rows is seen at least between a tag and what lies over them. */
const MARGIN_PX = 16;

/** All tags, those without a twin, those nobody has decided about, notes, or those the ledger does not allow. */
type WhichTags = 'all' | 'single' | 'suggested' | 'comment' | 'not-allowed';

const MARKS: Readonly<Record<WhichTags, string>> = {
  all: 'mark:is(.entity, .content, .note)',
  single: 'mark.single:is(.entity, .content)',
  suggested: 'mark.suggested:is(.entity, .content)',
  comment: 'mark.comment',
  'not-allowed': 'mark.not-allowed',
};

/** The tag a person works on, and the one whose twin is being looked for. */
export interface TagInHand {
  readonly id: () => string | null;
  /** The first run of the tag in hand; null where there is none. */
  readonly mark: () => HTMLElement | null;
  take(id: string | null): void;
  /** Takes a tag in hand that the server is only being told of. */
  expect(id: string): void;
  /** The server knows of it now, or has refused it. */
  settle(id: string): void;
  goTo(id: string): void;
  /** To the first of these, or to the one after the one in hand. */
  goToNextOf(ids: readonly string[]): void;
  /** The next or previous tag of the page in reading order, of all or (round and round) of some. */
  step(by: 1 | -1, which?: WhichTags): void;
  letGo(): void;
  /** Scrolls the page so far that the tag in hand is not below a line of the screen. */
  bringAbove(top: number): void;
  /** The tag that waits for its twin; null where none does. */
  readonly linking: () => string | null;
  startLinking(options?: { readonly scroll?: boolean }): void;
  stopLinking(): void;
  /** Shows the tag in hand again after rows were replaced. */
  restore(): void;
}

export function createTagInHand(page: Page, cursor: Cursor, onChange: () => void): TagInHand {
  let inHand: string | null = null;
  let linkingFrom: string | null = null;
  const expected = new Set<string>();
  /** What was in hand before a click that turned out to be the first of a double click. */
  let beforeClick: string | null = null;
  /** The innermost tag at the place of the last click. */
  let lastClicked: string | undefined;

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
    const mark = firstMark(id);
    const block = blockOf(mark);
    if (mark && block) {
      cursor.goTo(block);
      cursor.letGo(placeOf(block, mark));
    }
    take(id);
  }

  function step(by: 1 | -1, which: WhichTags = 'all'): void {
    const marks = [...page.rows.querySelectorAll<HTMLElement>(MARKS[which])];
    const ids = [...new Set(marks.map((mark) => mark.dataset.tag ?? ''))];
    const from = inHand === null ? -1 : ids.indexOf(inHand);
    const near = from === -1 ? idNear(marks, firstMark(inHand) ?? cursor.stop(), by) : ids[from + by];
    const next = near ?? (which === 'all' ? undefined : ids.at(by === 1 ? 0 : -1));
    if (next) goTo(next);
  }

  function showLinking(): void {
    const bar = part(page.root, '[data-linking]');
    bar.hidden = linkingFrom === null;
    const words = linkingFrom === null ? '' : wordsOf(marksOf(linkingFrom));
    part(bar, '[data-linking-words]').textContent = (bar.dataset.words ?? '').replace('{{words}}', words);
    outline();
  }

  function stopLinking(): void {
    linkingFrom = null;
    showLinking();
  }

  page.rows.addEventListener('click', (event) => {
    if (modeOf(page) !== 'annotate') return;
    const isSelecting = getSelection()?.isCollapsed === false;
    if (isSelecting && event.detail > 1) return take(beforeClick);
    if (isSelecting) return;
    if (event.detail === 1) beforeClick = inHand;
    const marks = marksAround(event.target as HTMLElement);
    // Of names within names, a click takes the innermost, a further click there the one around it.
    const isAgain = marks[0]?.dataset.tag === lastClicked;
    lastClicked = marks[0]?.dataset.tag;
    const before = isAgain ? marks.findIndex((each) => each.dataset.tag === inHand) : -1;
    const mark = marks[(before + 1) % marks.length] ?? null;
    if (mark || blockOf(event.target as Node)) take(mark?.dataset.tag ?? null);
  });

  return {
    id: () => inHand,
    mark: () => firstMark(inHand),
    take,
    expect: (id) => {
      expected.add(id);
      take(id);
    },
    settle: (id) => expected.delete(id),
    goTo,
    goToNextOf: (ids) => {
      const next = ids[(ids.indexOf(inHand ?? '') + 1) % ids.length];
      if (next) goTo(next);
    },
    step,
    letGo: () => {
      if (linkingFrom !== null) return stopLinking();
      take(null);
    },
    bringAbove: (top) => {
      const covered = (firstMark(inHand)?.getBoundingClientRect().bottom ?? 0) + MARGIN_PX - top;
      if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
    },
    linking: () => linkingFrom,
    startLinking: ({ scroll = true } = {}) => {
      linkingFrom = inHand;
      showLinking();
      const mark = firstMark(linkingFrom);
      if (mark && sideOf(mark) === sideOf(cursor.stop())) cursor.otherSide({ scroll });
    },
    stopLinking,
    restore: () => {
      if (inHand !== null && !expected.has(inHand) && !firstMark(inHand)) inHand = null;
      if (linkingFrom !== null && !firstMark(linkingFrom)) stopLinking();
      outline();
    },
  };
}

/** The marks of different tags around a place, innermost first. */
function marksAround(element: HTMLElement): HTMLElement[] {
  const mark = element.closest<HTMLElement>('mark[data-tag]');
  return mark ? [mark, ...marksAround(mark.parentElement as HTMLElement)] : [];
}

/** The words that a tag is about, without the cue and the speaker of a quote, as far as a line has room for them. */
function wordsOf(marks: Iterable<HTMLElement>): string {
  const words = [...marks]
    .filter((mark) => mark.matches('.entity, .content'))
    .map((mark) => mark.textContent)
    .join('');
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words;
}

/** Where the first run of a tag stands in its block. */
function placeOf(block: HTMLElement, mark: HTMLElement): Span {
  const start = offsetOf(block, mark, 0);
  return { start, end: start + textOf(mark).length };
}

/** The first tag after, or the last before, where the cursor or the tag in hand stands. */
function idNear(marks: readonly HTMLElement[], here: HTMLElement | null, by: 1 | -1): string | undefined {
  if (!here) return marks.at(by === 1 ? 0 : -1)?.dataset.tag;
  const isBefore = (mark: HTMLElement) =>
    !here.contains(mark) && (here.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const found = by === 1 ? marks.find((mark) => !isBefore(mark)) : marks.findLast(isBefore);
  return found?.dataset.tag;
}
