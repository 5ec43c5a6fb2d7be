import { allRows, type Page, part, rowOf } from './page.ts';

/** The whole article as one column of rows, each as tall as its text; a click goes there. */
export function drawMinimap(page: Page): void {
  const map = part(page.root, '[data-minimap]');
  const links = allRows(page).map((row) => {
    const link = document.createElement('a');
    link.href = `#${row.id}`;
    link.className = ['confirmed', 'open', 'current']
      .filter((name) => row.classList.contains(name))
      .join(' ');
    link.style.flexGrow = String(Math.max(1, row.textContent?.length ?? 1));
    link.tabIndex = -1;
    link.title = row.querySelector('.block')?.textContent?.slice(0, 60) ?? '';
    return link;
  });
  map.replaceChildren(...links);
}

/** Shows on the map which row is in hand. */
export function markOnMinimap(page: Page, stop: HTMLElement | null): void {
  const row = rowOf(stop);
  for (const link of page.root.querySelectorAll<HTMLAnchorElement>('[data-minimap] a')) {
    link.classList.toggle('current', row !== null && link.hash === `#${row.id}`);
  }
}
