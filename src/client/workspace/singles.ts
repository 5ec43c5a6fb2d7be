import { type Page, sideOf } from './page.ts';

/**
 * Marks the names and quotes that have no twin on the other side of this page: one in another translation does not
 * count here.
 */
export function markSingles({ rows }: Page): void {
  const marks = [...rows.querySelectorAll<HTMLElement>('mark:is(.entity, .quote)')];
  const sides = Map.groupBy(marks, sideOf);
  const twins = (side: 'source' | 'target') =>
    new Set(sides.get(side)?.flatMap(({ dataset }) => dataset.twin ?? []));
  const shared = twins('source').intersection(twins('target'));
  for (const mark of marks) mark.classList.toggle('single', !shared.has(mark.dataset.twin ?? ''));
}
