import { allRows, type Page, part, rowOf, sideOf } from './page.ts';

/** The least that a row with its gap takes on the map; where they do not fit so, they stand close. */
const LINE_PX = 3;
/** How many characters of a row's words its line on the map tells. */
const TITLE_LENGTH = 60;

/** The line of each row on the map. A row that changes is another element, and so gets another line. */
const lines = new WeakMap<HTMLElement, HTMLAnchorElement>();

/** The whole article as one column of rows, each as tall as its text; a click goes there. */
export function drawMinimap(page: Page): void {
  const map = part(page.root, '[data-minimap]');
  const wanted = allRows(page).map(lineOf);
  map.classList.toggle('dense', wanted.length * LINE_PX > innerHeight / 2);
  // Lines that stay are left where they are: to put all of a long article in anew takes longer than the work itself.
  const isWanted = new Set<Element>(wanted);
  for (const old of [...map.children]) if (!isWanted.has(old)) old.remove();
  let next = map.firstElementChild;
  for (const line of wanted) {
    if (line === next) next = next.nextElementSibling;
    else map.insertBefore(line, next);
  }
}

/** Shows on the map which row is in hand. */
export function markOnMinimap(page: Page, stop: HTMLElement | null): void {
  const row = rowOf(stop);
  const line = row && lines.get(row);
  for (const old of page.root.querySelectorAll('[data-minimap] .current'))
    if (old !== line) old.classList.remove('current');
  line?.classList.add('current');
}

function lineOf(row: HTMLElement): HTMLAnchorElement {
  const line = lines.get(row) ?? newLine(row);
  lines.set(row, line);
  return line;
}

function newLine(row: HTMLElement): HTMLAnchorElement {
  const line = document.createElement('a');
  line.href = `#${row.id}`;
  line.className = ['confirmed', 'open', 'bookmarked']
    .filter((name) => row.classList.contains(name))
    .join(' ');
  // A side that is empty on purpose is empty on the map.
  const gap = row.querySelector('.gap.on-purpose');
  if (gap) line.classList.add(sideOf(gap) === 'target' ? 'omitted' : 'added');
  line.style.flexGrow = String(Math.max(1, row.textContent?.length ?? 1));
  line.tabIndex = -1;
  const status = row.querySelector<HTMLElement>('.status')?.title ?? '';
  line.title = `${status}: ${row.querySelector('.block')?.textContent?.slice(0, TITLE_LENGTH) ?? ''}`;
  return line;
}
