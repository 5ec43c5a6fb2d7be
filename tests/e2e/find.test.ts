import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type RunningServer, startDesk } from './support/server.ts';
import { openWorkspace } from './support/workspace.ts';

let server: RunningServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDesk(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1440, height: 860 }, locale: 'en' });
  page.setDefaultTimeout(10_000);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('words are found and replaced by keyboard, seen before, and taken back in one go', async () => {
  const desk = await openWorkspace(page, `${server.address}/articles/sample`, 'align');
  const { keyboard } = page;
  const says = page.locator('[data-find-hits] [role="status"]');
  await keyboard.press('f');
  await page.locator('[data-dialog="find"][open] #find-words:focus').waitFor();
  await keyboard.insertText('Putin');
  await says.filter({ hasText: /^7 hits$/ }).waitFor();
  await keyboard.press('Tab');
  await keyboard.insertText('Poutine');
  await page.locator('.hits ins', { hasText: 'Poutine' }).first().waitFor();
  for (let presses = 0; presses < 40; presses++) {
    if (await page.locator('[data-find-form] .primary:focus').count()) break;
    await keyboard.press('Tab');
  }
  await keyboard.press('Enter');
  await says.filter({ hasText: /^0 hits$/ }).waitFor();
  await keyboard.press('Escape');
  await page.locator('.at:focus').waitFor();
  expect(await desk.block('Biden to meet', 'target').innerText()).toContain('Poutine');
  // The tag stays on its word, and asks to be looked at.
  expect(await page.locator('[data-side="target"] mark', { hasText: 'Poutine' }).count()).toBeGreaterThan(3);
  await keyboard.press('Control+z');
  await page.locator('[data-toast]', { hasText: 'Undone: “Putin” replaced' }).waitFor();
  expect(await desk.block('Biden to meet', 'target').innerText()).toContain('Putin');

  // Enter leads from the field to what was found, and on to its row.
  await keyboard.press('f');
  await page.locator('#find-words').fill('Genev');
  await page.locator('[data-hit]').first().waitFor();
  await keyboard.press('Enter');
  await page.locator('[data-hit]:focus').waitFor();
  await keyboard.press('Enter');
  await page.locator('.at:focus', { hasText: 'Geneva' }).waitFor();
}, 60_000);
