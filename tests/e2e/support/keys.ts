import type { Page } from 'playwright-core';
import { marked, type Workspace } from './workspace.ts';

/** How often a key is pressed at most to come to a place. */
const MAX_PRESSES = 200;

/** A person who has nothing but a keyboard. */
export interface Keys {
  /** Presses keys one after the other; fails where that loses the focus. */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses Tab until the control with this name, in the language of the page, has the focus. */
  tabTo(name: string | RegExp): Promise<void>;
  /** Goes down, or up, to the block that begins with these words. */
  toBlock(start: string, key?: 'ArrowDown' | 'ArrowUp'): Promise<void>;
  /** Selects words of the block in hand by whole words: of «сказал [[он сам]], и» the marked ones. */
  select(words: string): Promise<void>;
}

/** Nothing here touches the pointer. */
export function keysOf({ page, ...workspace }: Workspace): Keys {
  const { keyboard } = page;

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await keyboard.press(key);
    if (await isFocusLost(page)) throw new Error(`${keys.join(', ')} lost the focus`);
  }

  async function pressUntil(key: string, isThere: () => Promise<boolean>, goal: string): Promise<void> {
    for (let presses = 0; presses < MAX_PRESSES; presses++) {
      if (await isThere()) return;
      await keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${goal}`);
  }

  return {
    press,
    type: (text) => keyboard.insertText(text),
    tabTo: (name) =>
      pressUntil(
        'Tab',
        async () => {
          const focused = await nameOfFocused(page);
          return typeof name === 'string' ? focused === name : name.test(focused);
        },
        String(name),
      ),
    toBlock: (start, key = 'ArrowDown') =>
      pressUntil(key, async () => (await textInHand(page)).startsWith(start), start),
    select: async (words) => {
      const { text, start, end } = marked(words);
      const at = (await textInHand(page)).indexOf(text);
      if (at < 0) throw new Error(`“${text}” is not in the block in hand`);
      const wanted = [at + start, at + end] as const;
      await pressUntil('ArrowRight', async () => (await selectedSpan(page))[0] === wanted[0], text);
      await pressUntil('Shift+ArrowRight', async () => (await selectedSpan(page))[1] >= wanted[1], text);
      if ((await workspace.selection()) !== text.slice(start, end))
        throw new Error(`“${await workspace.selection()}” was selected for “${words}”`);
    },
  };
}

function isFocusLost(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(
    'document.activeElement === null || document.activeElement === document.body',
  );
}

/** What a screen reader says of the control that has the focus: its label, or its words. */
function nameOfFocused(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const focused = document.activeElement;
    if (focused === document.body) return '';
    const words = focused.labels?.[0]?.innerText ?? focused.getAttribute('aria-label') ?? focused.innerText ?? '';
    return words.replace(/\\s+/g, ' ').trim();
  })()`);
}

function textInHand(page: Page): Promise<string> {
  return page.evaluate<string>(`document.querySelector('.at')?.textContent ?? ''`);
}

/** Where the selection begins and ends in the text of the block in hand; before everything where nothing is selected. */
function selectedSpan(page: Page): Promise<readonly [number, number]> {
  return page.evaluate<[number, number]>(`(() => {
    const [selection, block] = [getSelection(), document.querySelector('.at')];
    if (selection.isCollapsed) return [-1, -1];
    const range = selection.getRangeAt(0);
    const before = document.createRange();
    before.selectNodeContents(block);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    return [start, start + range.toString().length];
  })()`);
}
