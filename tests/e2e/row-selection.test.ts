import { expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { keysOf } from './support/keys.ts';
import { takeSeat } from './support/seat.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const { server, newPage } = await takeSeat();

async function open(options?: BrowserContextOptions): Promise<Workspace> {
  return openWorkspace(await newPage(options), `${server.address}/articles/sample`, 'align');
}

const selected = ({ page }: Workspace) => page.locator('.row.selected[aria-selected="true"]').count();

test('rows are selected by keyboard, and worked on as one change', async () => {
  const desk = await open();
  const { page } = desk;
  const keys = keysOf(desk);
  const before = await desk.shapes();
  await keys.press('PageDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp');
  expect(await selected(desk)).toBe(2);
  expect(await page.locator('[data-selecting-words]').innerText()).toBe('Rows 2–3 selected');
  await keys.press('Shift+S');
  await desk.undoes('Confirmations withdrawn');
  expect(await selected(desk)).toBe(0);
  await keys.press('Home', 'u', 'Shift+ArrowDown', 'm');
  await desk.undoes('Bookmarks changed');
  expect(await page.locator('.row.bookmarked').count()).toBe(2);
  await keys.press('End', 'b');
  expect(await desk.rowInHand()).toBe(2);
  await keys.press('Shift+B');
  expect(await desk.rowInHand()).toBe(3);
  // Another row is gone to: what was selected no longer is.
  await keys.press('Shift+ArrowDown', 'ArrowUp');
  expect(await selected(desk)).toBe(0);
  await keys.press('Home', 'Shift+End', 'Control+Backspace');
  await desk.undoes('Rows merged');
  expect(await desk.shapes()).toEqual(['17–16']);
  await keys.press('Control+z', 'Control+z', 'Control+z');
  await page.locator('[data-toast]', { hasText: 'Undone: Confirmations withdrawn' }).waitFor();
  expect(await desk.shapes()).toEqual(before);
  await page.close();
}, 60_000);

test('rows are selected by a click with Shift; what is open among them is named', async () => {
  const desk = await open();
  const { page } = desk;
  await desk.row(5).locator('[data-side="source"] .block').click();
  await page.locator('.panel:not([inert]) [name="action"][value="mark-empty"]').click();
  await desk.undoes('Gap explained');
  await desk.row(4).locator('[data-side="source"] .block').first().click();
  await desk
    .row(6)
    .locator('[data-side="target"] .block')
    .click({ modifiers: ['Shift'] });
  expect(await selected(desk)).toBe(3);
  // Words are not selected from row to row.
  expect(await desk.selection()).not.toContain('\n');
  await page.locator('[data-selecting] [data-command="confirm"]').click();
  expect(await selected(desk)).toBe(3);
  await page.locator('[data-selecting] [data-command="let-go"]').click();
  expect(await selected(desk)).toBe(0);
  await desk.row(4).locator('.block').first().click();
  await desk
    .row(5)
    .locator('[data-side="source"] .block')
    .click({ modifiers: ['Shift'] });
  await page.keyboard.press('Shift+S');
  await desk.undoes('Confirmations withdrawn');
  await desk.row(4).locator('.block').first().click();
  await desk
    .row(5)
    .locator('[data-side="source"] .block')
    .click({ modifiers: ['Shift'] });
  await page.keyboard.press('s');
  await desk.toast().filter({ hasText: 'Row 5: one side is empty' }).waitFor();
  expect(await desk.rowInHand()).toBe(5);
  for (const undone of ['Confirmations withdrawn', 'Gap explained']) {
    await page.keyboard.press('Control+z');
    await desk
      .toast()
      .filter({ hasText: `Undone: ${undone}` })
      .waitFor();
  }
  await page.close();
}, 60_000);

test('rows are selected by finger, from the menu of a row on', async () => {
  const desk = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const { page } = desk;
  await desk.block('by ANKASAM').tap();
  await page.locator('.row.current [data-row-more]').tap();
  await page.getByRole('menuitem', { name: 'Select rows from here' }).tap();
  await desk.block('Ülviye Filiyeva', 'target').tap();
  expect(await selected(desk)).toBe(2);
  await page.locator('[data-selecting] [data-command="merge-rows"]').tap();
  await desk.undoes('Rows merged');
  expect((await desk.shapes())[1]).toBe('2–2');
  await page.locator('[data-revert="undo"]').tap();
  await desk.toast().filter({ hasText: 'Undone: Rows merged' }).waitFor();
  await page.close();
}, 60_000);
