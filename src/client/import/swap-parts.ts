/** The HTML of each part of a page as the server sent it, by the part's id. */
export type Parts = ReadonlyMap<string, string>;

/** The parts of a page: the elements with `data-part`. */
export function partsOf(page: Document): Parts {
  return new Map([...page.querySelectorAll('[data-part]')].map((part) => [part.id, part.outerHTML]));
}

/**
 * Takes over what the server changed of a page and leaves everything else alone, with its focus and what is unfolded.
 * `about` is the block (or the side of the draft) that was worked on: focus goes there where the button that had it is
 * gone.
 */
export function swapParts(page: Document, known: Parts, about: string | null): Parts {
  const fresh = new Map(partsOf(page));
  const focused = document.activeElement?.id ?? '';
  for (const list of document.querySelectorAll<HTMLElement>('.draft-blocks')) {
    const newList = page.getElementById(list.id);
    if (newList) swapRows(list, newList, fresh, known);
  }
  for (const [id, html] of fresh) {
    const old = document.getElementById(id);
    const part = page.getElementById(id);
    if (!old || !part || known.get(id) === html || old.closest('.draft-blocks')) continue;
    if (isTypedIn(old)) fresh.set(id, known.get(id) ?? '');
    else old.replaceWith(unfoldedLike(old, document.importNode(part, true)));
  }
  const target =
    document.getElementById(focused) ??
    (about &&
      (document.getElementById(`k-${about}`) ??
        document.getElementById(`${about}-remarks`) ??
        foldOf(about)));
  if (target && target !== document.activeElement) target.focus({ preventScroll: true });
  return fresh;
}

/** Rows come and go and join: the list is laid again, of the rows that are the same and those that are new. */
function swapRows(list: HTMLElement, newList: HTMLElement, fresh: Parts, known: Parts): void {
  const rows = [...newList.children].map((row) => {
    const old = document.getElementById(row.id);
    if (!old || !list.contains(old)) return document.importNode(row, true);
    return known.get(row.id) === fresh.get(row.id) ? old : unfoldedLike(old, document.importNode(row, true));
  });
  if (rows.some((row, i) => row !== list.children[i]) || rows.length !== list.children.length) {
    list.replaceChildren(...rows);
  }
}

/** Somebody is writing there: it is taken over with a later answer. */
function isTypedIn(part: Element): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement && part.contains(activeElement);
}

/** The new part with the folds open that were open in the old one. */
function unfoldedLike(old: Element, part: Element): Element {
  const open = [...old.querySelectorAll('details')].map((fold) => fold.open);
  part.querySelectorAll('details').forEach((fold, i) => {
    fold.open = open[i] ?? fold.open;
  });
  return part;
}

function foldOf(blockId: string): HTMLElement | null {
  return document.getElementById(`b-${blockId}`)?.closest('details')?.querySelector('summary') ?? null;
}
