import { allRows, type Page, part, rowOf, sideOf } from './page.ts';

/** The least that a row with its gap takes on the map; where they do not fit so, they stand close. */
const LINE_PX = 3;
/** How many characters of a row's words its line on the map tells. */
const TITLE_LENGTH = 60;

/** The whole article as one column of rows, each as tall as its text; a click goes there. */
export function drawMinimap(page: Page): void {
  const map = part(page.root, '[data-minimap]');
  const links = allRows(page).map((row) => {
    const link = document.createElement('a');
    link.href = `#${row.id}`;
    link.className = ['confirmed', 'open', 'current']
      .filter((name) => row.classList.contains(name))
      .join(' ');
    // A side that is empty on purpose is empty on the map.
    const gap = row.querySelector('.gap.on-purpose');
    if (gap) link.classList.add(sideOf(gap) === 'target' ? 'omitted' : 'added');
    link.style.flexGrow = String(Math.max(1, row.textContent?.length ?? 1));
    link.tabIndex = -1;
    const status = row.querySelector<HTMLElement>('.status')?.title ?? '';
    link.title = `${status}: ${row.querySelector('.block')?.textContent?.slice(0, TITLE_LENGTH) ?? ''}`;
    return link;
  });
  map.classList.toggle('dense', links.length * LINE_PX > innerHeight / 2);
  map.replaceChildren(...links);
}

/** Shows on the map which row is in hand. */
export function markOnMinimap(page: Page, stop: HTMLElement | null): void {
  const row = rowOf(stop);
  for (const link of page.root.querySelectorAll<HTMLAnchorElement>('[data-minimap] a')) {
    link.classList.toggle('current', row !== null && link.hash === `#${row.id}`);
  }
}
