import { expect, test } from '@jest/globals';
import { takeSeat } from './support/seat.ts';
import { openWorkspace } from './support/workspace.ts';

const { server, page } = await takeSeat();

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
