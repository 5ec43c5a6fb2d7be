import type { Page } from './page.ts';

/**
 * Puts new content into the panel. What a person has there stays: open folds, words typed into its fields, the
 * focus, and the line that was clicked on.
 */
export function setPanel({ panel }: Page, html: string): void {
  const open = new Set([...panel.querySelectorAll<HTMLDetailsElement>('details[open]')].map(nameOfFold));
  const typed = typedFields(panel);
  const focused = panel.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  const { scrollTop } = panel;
  const top = clicked ? panel.querySelector(clicked)?.getBoundingClientRect().top : undefined;

  panel.innerHTML = html;
  for (const fold of panel.querySelectorAll('details')) if (open.has(nameOfFold(fold))) fold.open = true;
  for (const [id, value] of typed) {
    const field = document.getElementById(id);
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = value;
  }
  panel.scrollTop = scrollTop;
  const line = clicked ? panel.querySelector(clicked) : null;
  if (line && top !== undefined) panel.scrollTop += line.getBoundingClientRect().top - top;
  clicked = null;
  if (focused && focused !== panel) refocus(panel, focused);
}

/** Fields that are being typed in, by their ids; those of a form that was sent are done with. */
function typedFields(panel: HTMLElement): ReadonlyMap<string, string> {
  const fields = panel.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'form:not([data-sent]) :is(textarea, input:not([type="hidden"]))',
  );
  return new Map(
    [...fields].flatMap(({ id, value, defaultValue }) =>
      value === defaultValue ? [] : [[id, value] as const],
    ),
  );
}

function nameOfFold(fold: HTMLDetailsElement): string {
  const section = fold.closest<HTMLElement>('[data-panel-block]')?.dataset.panelBlock ?? '';
  return `${section} ${fold.dataset.fold}`;
}

/** The link of a list that was clicked on: it must not be pulled away from under the pointer. */
let clicked: string | null = null;

/** Notes which line of which list was clicked on. */
export function noteClick(target: HTMLElement): void {
  const line = target.closest<HTMLElement>('[data-list] [data-tag-link]');
  const list = line?.closest<HTMLElement>('[data-list]')?.dataset.list;
  clicked =
    line && list ? `[data-list="${list}"] [data-tag-link="${CSS.escape(line.dataset.tagLink ?? '')}"]` : null;
}

/** `all` where the panel lists all quotes of the article, which is more than every look at it should bring. */
export function shownQuotes({ panel }: Page): 'all' | null {
  const fold = panel.querySelector('[data-all-quotes]');
  return fold?.getAttribute('aria-expanded') === 'true' ? 'all' : null;
}

/** What the lists of the panel are narrowed to, by their names; nothing for those that show all. */
export function panelFilters({ panel }: Page): Readonly<Record<string, string>> {
  const filters = [...panel.querySelectorAll<HTMLSelectElement>('select[data-panel-filter]')];
  return Object.fromEntries(
    filters.map(({ name, value }) => [name, value] as const).filter(([, value]) => value !== ''),
  );
}

/** Turns the answer of `shownQuotes` round; the list itself comes with the next panel. */
export function foldQuotes(fold: Element): void {
  fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') !== 'true'));
}

/** The control that took the place of the one that had the focus; the caller looks after a focus that is lost. */
function refocus(panel: HTMLElement, was: HTMLElement): void {
  const id = was.id && document.getElementById(was.id);
  const twin = [...panel.querySelectorAll<HTMLElement>(was.tagName)].find(
    (each) => describe(each) === describe(was),
  );
  const now = id || twin;
  now?.focus({ preventScroll: true });
  if (now instanceof HTMLTextAreaElement && was instanceof HTMLTextAreaElement)
    now.setSelectionRange(was.selectionStart, was.selectionEnd);
}

/** What makes a control of the panel the same one after the panel was made anew. */
function describe(element: HTMLElement): string {
  const section = element.closest<HTMLElement>('[data-panel-block]')?.dataset.panelBlock;
  const list = element.closest<HTMLElement>('[data-list]')?.dataset.list;
  const { value, name } = element as Partial<HTMLButtonElement>;
  const { tagLink, command, fold, allQuotes } = { ...element.parentElement?.dataset, ...element.dataset };
  return JSON.stringify([section, list, name, value, tagLink, command, fold, allQuotes]);
}
