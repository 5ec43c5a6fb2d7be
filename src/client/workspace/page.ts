/** The parts of the workspace's page that its behaviours share. */
export interface Page {
  readonly root: HTMLElement;
  readonly rows: HTMLElement;
  /** What scrolls the rows on a wide screen. */
  readonly pairs: HTMLElement;
  readonly panel: HTMLElement;
  readonly base: string;
  readonly to: string;
}

export function pageOf(root: HTMLElement): Page {
  return {
    root,
    rows: part(root, '[data-rows]'),
    pairs: part(root, '.pairs'),
    panel: part(root, '[data-panel]'),
    base: root.dataset.base ?? '',
    to: root.dataset.to ?? '',
  };
}

/** An element that the page is made with. Throws `RangeError` where it is missing. */
export function part<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new RangeError(`the page has no ${selector}`);
  return element;
}

export type Mode = 'align' | 'translate' | 'annotate';

export function modeOf({ root }: Page): Mode {
  const { mode } = root.dataset;
  return mode === 'align' || mode === 'translate' ? mode : 'annotate';
}

export function rowOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-bead]') ?? null;
}

export function blockOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}

export function allRows({ rows }: Page): HTMLElement[] {
  return [...rows.querySelectorAll<HTMLElement>('[data-bead]')];
}

/** The blocks, and the gaps where there are none, of one side of a row. */
export function stopsOf(row: HTMLElement, side: string): HTMLElement[] {
  return [
    ...row.querySelectorAll<HTMLElement>(`[data-side="${side}"] > .block, [data-side="${side}"] > .gap`),
  ];
}

export function sideOf(element: Element | null): 'source' | 'target' {
  return element?.closest<HTMLElement>('[data-side]')?.dataset.side === 'target' ? 'target' : 'source';
}

/** Whether what had the focus is gone from the page. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
