import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { keysOf } from './support/keys.ts';
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

test('a missing twin is proposed, and made by one key or looked at before', async () => {
  const desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
  const keys = keysOf(desk);
  const proposal = page.locator('[data-proposal]');
  const whiteHouse = page.locator('mark.entity', { hasText: 'White House' });
  // Without its English tag «Белый дом» has no twin.
  await whiteHouse.click();
  await keys.press('Backspace');
  await desk.saved();
  expect(await whiteHouse.count()).toBe(0);
  await page.locator('mark.entity.single', { hasText: 'Белый дом' }).click();
  await proposal.waitFor();
  expect(await proposal.locator('.twin').textContent()).toContain('White House');

  await keys.press('Enter');
  await desk.saved();
  await whiteHouse.waitFor();
  expect(await desk.tagInHand()).toBe('Белый дом');
  expect(await page.locator('mark.entity.single', { hasText: 'Белый дом' }).count()).toBe(0);
  expect(await desk.undoName()).toContain('White House');

  await keys.press('Control+z');
  await desk.saved();
  expect(await whiteHouse.count()).toBe(0);
  await proposal.waitFor();

  // Looked at first: the words are selected on the other side, and could still be others.
  await keys.press('w');
  expect(await desk.selection()).toBe('White House');
  await keys.press('Enter');
  await desk.saved();
  await whiteHouse.waitFor();
  expect(await page.locator('mark.entity.single', { hasText: 'Белый дом' }).count()).toBe(0);
});
