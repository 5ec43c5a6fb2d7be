import type { Locator, Page } from 'playwright-core';

export type Side = 'source' | 'target';

/** Where words stand on the screen: their first and last letters. */
interface Place {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** The workspace as tests speak of it. What a person does by mouse or keyboard is named by `Mouse` and `Keys`. */
export interface Workspace {
  readonly page: Page;
  /** A row by its number, as the screen shows it. */
  row(number: number): Locator;
  block(words: string, side?: Side): Locator;
  /** The words selected. */
  selection(): Promise<string>;
  /** The words that are outlined as the tag in hand. */
  tagInHand(): Promise<string>;
  /** Waits until everything that was done is acknowledged. */
  saved(): Promise<void>;
  toast(): Locator;
  /** The number of the row in hand. */
  rowInHand(): Promise<number>;
  /** How many blocks each row has on either side, as on the hinge. */
  shapes(): Promise<readonly string[]>;
  /** What undo would take back. */
  undoName(): Promise<string>;
  /** Waits until undo would take this back. */
  undoes(name: string): Promise<void>;
  /** The element that has the focus, as its tag's name, and its id. */
  focus(): Promise<string>;
}

export function workspaceOf(page: Page): Workspace {
  return {
    page,
    row: (number) => page.locator('[data-bead]').nth(number - 1),
    block: (words, side) => page.locator(blockSelector(side), { hasText: words }).first(),
    selection: () => page.evaluate<string>('getSelection().toString()'),
    tagInHand: async () =>
      (await page.locator('mark.in-hand:is(.entity, .content)').allTextContents()).join(''),
    saved: () => page.locator('[data-saving].saved').waitFor(),
    toast: () => page.locator('[data-toast]'),
    rowInHand: () =>
      page.evaluate<number>(
        `[...document.querySelectorAll('[data-bead]')].findIndex((row) => row.classList.contains('current')) + 1`,
      ),
    shapes: () =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll('[data-bead] .shape')].map((shape) => shape.lastChild.textContent)`,
      ),
    undoName: async () => (await page.locator('[data-revert="undo"]').getAttribute('title')) ?? '',
    undoes: (name) =>
      page.locator(`[data-revert="undo"][title="Undo: ${name}"]`).waitFor({ state: 'attached' }),
    focus: () => page.evaluate<string>(`document.activeElement.tagName + '#' + document.activeElement.id`),
  };
}

/** Opens an article's workspace and waits until its scripts have taken over. */
export async function openWorkspace(page: Page, address: string, mode: string): Promise<Workspace> {
  await page.goto(`${address}${address.includes('?') ? '&' : '?'}mode=${mode}`);
  await ready(page);
  return workspaceOf(page);
}

/** The workspace has a row in hand once its scripts run. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.row.current').waitFor();
}

/**
 * Presses on the first of some words and lets go after the last, as one selects by mouse. Of «заявил [[он]], отвечая»
 * only the marked word is meant; the others say where it stands.
 */
export async function dragOver({ page }: Workspace, words: string, side?: Side): Promise<void> {
  const { from, to } = await placeOf(page, words, side);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, from.y, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

/** Clicks on the first letter of some words. */
export async function clickOn({ page }: Workspace, words: string, side?: Side): Promise<void> {
  const { from } = await placeOf(page, words, side);
  await page.mouse.click(from.x + 3, from.y);
}

/** Brings the first block with these words into sight and says where they stand. */
async function placeOf(page: Page, words: string, side?: Side): Promise<Place> {
  const { text, start, end } = marked(words);
  const found = await page.evaluate<Place | null>(
    `(${whereIs.toString()})(${JSON.stringify([text, start, end, blockSelector(side)])})`,
  );
  if (!found) throw new Error(`“${words}” is not on the page`);
  return found;
}

/** The text without its marks, and what they mark: all of it where there are none. */
export function marked(words: string): {
  readonly text: string;
  readonly start: number;
  readonly end: number;
} {
  const [, before = '', inside = words, after = ''] = /^(.*)\[\[(.+)\]\](.*)$/u.exec(words) ?? [];
  return { text: before + inside + after, start: before.length, end: before.length + inside.length };
}

function blockSelector(side?: Side): string {
  return side ? `[data-side="${side}"] > .block` : '.block';
}

// Runs in the page: types of the browser are not known here.
function whereIs([text, start, end, selector]: [string, number, number, string]) {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  const { document, NodeFilter } = globalThis as any;
  for (const block of document.querySelectorAll(selector)) {
    const at = block.textContent.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let passed = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [from, to] = [at + start - passed, at + end - passed];
      if (from >= 0 && from < node.length) range.setStart(node, from);
      if (to > 0 && to <= node.length) range.setEnd(node, to);
      passed += node.length;
    }
    block.scrollIntoView({ block: 'center', behavior: 'instant' });
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first, last] = [boxes[0], boxes.at(-1)];
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 1, y: last.top + last.height / 2 },
    };
  }
  return null;
}
