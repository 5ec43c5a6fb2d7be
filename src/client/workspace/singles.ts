import { allRows, type Page, sideOf } from './page.ts';

/** The names and quotes of a row. */
interface RowMarks {
  readonly source: readonly HTMLElement[];
  readonly target: readonly HTMLElement[];
  /** One side is empty on purpose: what stands on the other has no twin there, and wants none. */
  readonly isOnPurpose: boolean;
}

/** A row that changes is another element: of the others it is known what is in them. */
const known = new WeakMap<HTMLElement, RowMarks>();

/**
 * Marks the names and quotes that have no twin on the other side of this page, and want one: a twin in another
 * translation does not count here.
 */
export function markSingles(page: Page): void {
  const rows = allRows(page).map(marksOf);
  const twins = (side: 'source' | 'target') =>
    new Set(rows.flatMap((row) => row[side].flatMap(({ dataset }) => dataset.twin ?? [])));
  const shared = twins('source').intersection(twins('target'));
  for (const { source, target, isOnPurpose } of rows) {
    for (const mark of [...source, ...target]) {
      const isSingle = !isOnPurpose && !shared.has(mark.dataset.twin ?? '');
      if (mark.classList.contains('single') !== isSingle) mark.classList.toggle('single', isSingle);
    }
  }
}

function marksOf(row: HTMLElement): RowMarks {
  const found = known.get(row) ?? findMarks(row);
  known.set(row, found);
  return found;
}

function findMarks(row: HTMLElement): RowMarks {
  const marks = [...row.querySelectorAll<HTMLElement>('mark:is(.entity, .quote)')];
  const { source = [], target = [] } = Object.groupBy(marks, sideOf);
  return { source, target, isOnPurpose: row.querySelector('.gap.on-purpose') !== null };
}
