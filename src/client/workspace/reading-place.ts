/** Where the row in hand stands in what is visible of the rows: 0 is the top, 1 the bottom. */
const READING_PLACE = 1 / 3;
/** A row that stands between these stays where it is: small steps need no scrolling. */
const NEAR_ENOUGH = [0.22, 0.45] as const;
/** A block that begins further below the top of its row than this is what has to be seen. */
const TALL = 0.4;

/** Scrolls a row, or in a tall row the block in hand, to about a third from the top. */
export function keepInReadingPlace(pairs: HTMLElement, row: HTMLElement, stop: HTMLElement): void {
  const { top, height } = visiblePart(pairs);
  const fromRow = row.getBoundingClientRect().top;
  const fromStop = stop.getBoundingClientRect().top;
  const wanted = fromStop - fromRow > TALL * height ? fromStop : fromRow;
  const place = (wanted - top) / height;
  if (place > NEAR_ENOUGH[0] && place < NEAR_ENOUGH[1]) return;
  const scroller = getComputedStyle(pairs).overflowY === 'auto' ? pairs : document.scrollingElement;
  scroller?.scrollBy({ top: wanted - top - READING_PLACE * height, behavior: 'instant' });
}

/** On a narrow screen the page scrolls as a whole, under its head. */
function visiblePart(pairs: HTMLElement): { readonly top: number; readonly height: number } {
  const head = document.querySelector('.desk-head')?.getBoundingClientRect().bottom ?? 0;
  const box = pairs.getBoundingClientRect();
  const top = Math.max(head, box.top, 0);
  const bottom = Math.min(innerHeight, box.bottom);
  return { top, height: Math.max(bottom - top, 1) };
}
