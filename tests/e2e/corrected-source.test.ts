import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { keysOf } from './support/keys.ts';
import { type RunningServer, startDesk } from './support/server.ts';
import { storyText } from './support/story.ts';
import { openWorkspace, ready, type Workspace, workspaceOf } from './support/workspace.ts';

let server: RunningServer;
let browser: Browser;
let page: Page;
let workspace: Workspace;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDesk(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'en' });
  page.setDefaultTimeout(10_000);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What the editors of the source changed: a word, a paragraph more, one less, and a word that we change as well. */
const corrected = storyText('source.ru.txt')
  .replace('в платформе', 'на платформе')
  .replace(
    'Постоянного совета ОБСЕ.',
    'Постоянного совета ОБСЕ.\n\nВ Вене ждут делегации всех стран-участниц.',
  )
  .replace(/«Российские проекты договоров[^\n]*\n/u, '')
  .replace('всего одно слово', 'только одно слово');

async function edit(block: string, from: string, to: string): Promise<void> {
  await workspace.block(block, 'source').click();
  await page.keyboard.press('e');
  const field = page.locator('[data-edit-form] textarea');
  await field.fill((await field.inputValue()).replace(from, to));
  await page.keyboard.press('Control+Enter');
  await field.waitFor({ state: 'detached' });
  await workspace.saved();
}

/** The source as the workspace shows it, row by row; an empty string where a row has none. */
const sourceRows = () =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('[data-bead]')].map((row) => row.querySelector('[data-side="source"] > .block')?.textContent ?? '')`,
  );

describe('a corrected source of the seed article', () => {
  let before: string[];

  test('is brought by a door in the article and compared with what was imported', async () => {
    workspace = await openWorkspace(page, `${server.address}/articles/sample`, 'align');
    await edit('жидается, что в ходе', 'Oжидается', 'Ожидается');
    await edit('Байден произнес', 'всего одно', 'лишь одно');
    before = await sourceRows();
    await page.locator('.translations summary').click();
    await page.getByRole('link', { name: 'Import a corrected source' }).click();
    await page.fill('#import-text', corrected);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: 'A corrected source' }).waitFor();
    expect(await page.locator('.review-counts').innerText()).toBe(
      '4 places change · 1 needs your decision · 14 paragraphs stay · your own edits in 1 paragraph are kept',
    );
    expect(await page.locator('.review-place h3').allInnerTexts()).toEqual([
      'Row 6 changed',
      'After row 8 new paragraph',
      'Row 9 both of you changed the same words',
      'Row 15 taken out: it is folded away and can be restored',
    ]);
    expect(await page.locator('.review-place.edited del').allInnerTexts()).toEqual(['в']);
    expect(await page.locator('.review-place.edited ins').allInnerTexts()).toEqual(['на']);
    expect(await page.locator('.review-place.conflict dd').allInnerTexts()).toEqual([
      expect.stringContaining('всего одно слово'),
      expect.stringContaining('лишь'),
      expect.stringContaining('только'),
    ]);
  });

  test('waits for the decision about the conflict, which the keyboard makes', async () => {
    await page.getByRole('button', { name: 'Take over' }).click();
    expect(page.url()).toContain('/review');
    await page.locator('body').press('Home');
    const keys = keysOf(workspaceOf(page));
    await page.locator('.skip-link').last().focus();
    await keys.tabTo('Keep yours');
    await keys.press('Space', 'ArrowRight', 'ArrowRight');
    await keys.press('Tab');
    await page.keyboard.press('Control+a');
    await keys.type('Байден произнес одно-единственное слово: «Посмотрим»');
    await keys.tabTo('Take over');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/sample\?/);
    await ready(page);
  });

  test('changes what its editors changed, keeps the own repair, and shows the touched rows', async () => {
    const rows = await sourceRows();
    expect(rows).toHaveLength(before.length + 1);
    expect(rows.find((words) => words.includes('платформе'))).toContain('на платформе');
    expect(rows.some((words) => words.startsWith('Ожидается, что в ходе'))).toBe(true);
    expect(rows).toContain('В Вене ждут делегации всех стран-участниц.');
    expect(rows).toContain('Байден произнес одно-единственное слово: «Посмотрим»');
    expect(rows.some((words) => words.startsWith('«Российские проекты'))).toBe(false);
    // The row in hand is the first that was touched; L leads to the others.
    expect(await workspace.rowInHand()).toBe(6);
    const open: number[] = [];
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('l');
      open.push(await workspace.rowInHand());
    }
    expect(open).toEqual([9, 10, 16]);
    expect(await page.locator('[data-furniture]').textContent()).toContain('«Российские проекты договоров');
  });

  test('is taken back by one undo', async () => {
    expect(await workspace.undoName()).toContain('Corrected version taken over');
    await page.locator('[data-revert="undo"]').click();
    await workspace.saved();
    await page.waitForFunction(`document.querySelectorAll('[data-bead]').length === ${before.length}`);
    expect(await sourceRows()).toEqual(before);
  });
});
