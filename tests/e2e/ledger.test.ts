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

const mark = (words: string, kind = '') =>
  page.locator(`.grid mark.entity${kind}`, { hasText: words }).first();
const undoes = (name: string) =>
  page.locator(`[data-revert="undo"][title*="${name}"]`).waitFor({ state: 'attached' });

test('a tag is linked with a referent of the ledger by typing some of its name, and undo takes it back', async () => {
  const desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
  const keys = keysOf(desk);
  // The first letter is a Latin one, as in the article.
  await keys.toBlock('Oжидается');
  await keys.select('в ходе [[переговоров]] представители');
  await keys.press('5');
  await desk.saved();
  await page.locator('[data-referent]', { hasText: 'Nobody has said' }).waitFor();
  await keys.press('l');
  await keys.type('talks');
  await page.locator('[data-referent-choices] .choice', { hasText: 'security talks' }).waitFor();
  await keys.press('ArrowDown', 'Enter');
  await undoes('Referent of “переговоров” said');
  await page.locator('.referent-name', { hasText: 'security talks' }).waitFor();
  await keys.press('Control+z');
  await page.locator('[data-referent]', { hasText: 'Nobody has said' }).waitFor();
});

test('the other mentions are suggested in both texts, gone through by key, and taken back as one', async () => {
  const desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
  const keys = keysOf(desk);
  for (const name of ['Владимиром Путиным', 'Vladimir Putin']) {
    await mark(name).click();
    await keys.press('Backspace');
    await desk.saved();
  }
  await mark('Путиным').click();
  await page.locator('.referent-name', { hasText: 'Владимир Путин' }).waitFor();
  await keys.press('o');
  await undoes('Other mentions of');
  expect(await page.locator('.grid mark.suggested').allTextContents()).toEqual([
    'Владимиром Путиным',
    'Vladimir Putin',
  ]);
  await page.locator('[data-in-hand]', { hasText: 'in the ledger' }).waitFor();
  expect(await desk.tagInHand()).toBe('Владимиром Путиным');
  await keys.press('Enter');
  await desk.saved();
  expect(await desk.tagInHand()).toBe('Vladimir Putin');
  await keys.press('x');
  await desk.saved();
  expect(await page.locator('.grid mark.suggested').count()).toBe(0);
  await keys.press('Control+z', 'Control+z', 'Control+z');
  await desk.saved();
  expect(await page.locator('.grid mark.suggested').count()).toBe(0);
  expect(await mark('Владимиром Путиным', ':not(.nothing)').count()).toBe(1);
});

test('a rendering that is not allowed is flagged, found and put right by key', async () => {
  await page.goto(`${server.address}/ledger/kremlin`);
  await page
    .getByRole('group', { name: 'English' })
    .getByLabel('Allowed in translations')
    .fill('Russian presidency');
  await page.getByRole('group', { name: 'English' }).getByLabel('Main name').fill('Russian presidency');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').waitFor();

  const desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
  const keys = keysOf(desk);
  const counts = page.locator('[data-counts="annotate"]');
  expect(await counts.innerText()).toContain('3 renderings not allowed');
  await keys.press('h');
  await page.locator('[data-not-allowed]', { hasText: 'does not allow “Kremlin”' }).waitFor();
  await keys.press('b');
  await undoes('Russian presidency');
  expect(await desk.tagInHand()).toBe('Russian presidency');
  expect(await counts.innerText()).toContain('2 renderings not allowed');
  await keys.press('Control+z');
  await page.locator('[data-not-allowed]').waitFor();
});

test('referents are merged and split off on the page of the ledger, without scripts, and undone', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false, locale: 'en' });
  await plain.goto(`${server.address}/ledger?q=ankasam`);
  await plain.getByRole('link', { name: 'ANKASAM Team' }).click();
  await plain.getByLabel('Choose a referent').selectOption({ label: 'ANKASAM (Organisation)' });
  await plain.getByRole('button', { name: 'Merge' }).click();
  expect(await plain.locator('h1').innerText()).toBe('ANKASAM');
  expect(await plain.getByRole('link', { name: 'ANKASAM Ekip' }).count()).toBe(1);

  await plain.locator('.mentions li', { hasText: 'ANKASAM Team' }).getByRole('checkbox').check();
  await plain.getByLabel('Called').fill('The team');
  await plain.getByRole('button', { name: 'Split off' }).click();
  expect(await plain.locator('h1').innerText()).toBe('The team');
  expect(await plain.locator('.mentions li').count()).toBe(1);
  await plain.getByRole('button', { name: 'Undo' }).click();
  await plain.getByRole('button', { name: /^Undo/ }).click();
  await plain.goto(`${server.address}/ledger/ankasam-team`);
  expect(await plain.locator('h1').innerText()).toBe('ANKASAM Team');
  expect(await plain.locator('.mentions li').count()).toBe(3);
  await plain.close();
});

test('a date says which day it means, and takes what is typed by hand', async () => {
  const desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
  await mark('January 10').click();
  const field = page.getByLabel('Date (ISO 8601)');
  await field.waitFor();
  expect(await field.inputValue()).toBe('2022-01-10');
  await field.fill('2023-02-31');
  await page.keyboard.press('Enter');
  await desk.toast().filter({ hasText: 'that exists' }).waitFor();
  await field.fill('2022-01-11');
  await page.keyboard.press('Enter');
  await undoes('Date of “January 10” said');
  await page.getByRole('button', { name: 'Nobody can tell' }).click();
  await page.locator('.date-value', { hasText: 'Entered by hand' }).waitFor();
  expect(await field.inputValue()).toBe('');
});
