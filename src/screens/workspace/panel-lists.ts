import { noteList } from './note-lists.ts';
import { quoteProblemList } from './quote-problems.ts';
import { singleList } from './single-lists.ts';
import type { Pairing } from './workspace.ts';

/** The lists of the panel that can be narrowed, by the name that the address has for it. */
const filtered = ['singles', 'notes', 'problems'] as const;

/** What each list is narrowed to; the empty word for all. */
export type PanelFilters = Readonly<Partial<Record<(typeof filtered)[number], string>>>;

/** The filters that a request names. */
export function panelFilters(asked: (name: string) => unknown): PanelFilters {
  const entries = filtered.map((name) => {
    const value = asked(name);
    return [name, typeof value === 'string' ? value : ''];
  });
  return Object.fromEntries(entries);
}

export function isUnfiltered(filters: PanelFilters): boolean {
  return Object.values(filters).every((value) => value === '');
}

/** The lists of the panel that are about all of the article, in the order in which they stand there. */
export function panelLists(pairing: Pairing, filters: PanelFilters, people: ReadonlyMap<string, string>) {
  return {
    singles: singleList(pairing, filters.singles ?? ''),
    problems: quoteProblemList(pairing, filters.problems ?? '', people),
    notes: noteList(pairing, filters.notes ?? '', people),
  };
}
