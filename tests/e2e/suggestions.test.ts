import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type RunningServer, startDesk } from './support/server.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

let server: RunningServer;
let browser: Browser;
let page: Page;
let desk: Workspace;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDesk(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1440, height: 860 }, locale: 'en' });
  page.setDefaultTimeout(10_000);
}, 60_000);
beforeEach(async () => {
  desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const undoes = (name: string) =>
  page.locator(`[data-revert="undo"][title="Undo: ${name}"]`).waitFor({ state: 'attached' });
const mark = (words: string, kind = '') => page.locator(`.grid mark${kind}`, { hasText: words }).first();

test('words that are typed are tagged while another tag is in hand', async () => {
  await mark('Путиным').click();
  await page.locator('[data-in-hand]').waitFor();
  const source = page.locator('.block-card').first();
  await source.locator('[data-fold="tag-by-words"] summary').click();
  await source.getByLabel('Words').fill('встретиться');
  await source.locator('[data-fold="tag-by-words"] button').click();
  await undoes('“встретиться” tagged');
  expect(await desk.tagInHand()).toBe('встретиться');
});

test('suggestions are accepted together while another tag is in hand, and taken back', async () => {
  const counts = page.locator('[data-counts="annotate"]');
  await mark('Байден').click();
  await page.keyboard.press('Backspace');
  await undoes('Tag “Байден” removed');
  await page.locator('[data-command="suggest"]').first().click();
  await undoes('Names and quotes suggested');
  await mark('Байден', '.suggested').waitFor();
  await mark('Путиным').click();
  await page.locator('[data-in-hand]', { hasText: 'Путиным' }).waitFor();
  const together = page.locator('[data-list="suggestions"]');
  await together.locator('select').selectOption({ index: 3 });
  await together.getByRole('button', { name: 'Accept' }).click();
  await undoes('Suggestions accepted');
  expect(await counts.innerText()).not.toContain('suggestion');
  expect(await page.locator('.grid mark.suggested').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await mark('Байден', '.suggested').waitFor();
});
