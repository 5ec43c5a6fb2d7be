import { expect, test } from '@jest/globals';
import { keysOf } from './support/keys.ts';
import { takeSeat } from './support/seat.ts';
import { openWorkspace } from './support/workspace.ts';

const { server, page } = await takeSeat();

test('tags without a counterpart are gone through and get one by a key, or all at once', async () => {
  const desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
  const keys = keysOf(desk);
  const title = page.locator('[data-list="singles"] h2');
  const before = Number(/\d+/.exec((await title.textContent()) ?? '')?.[0]);
  await keys.toBlock('Президент США');
  await keys.press('.');
  const unlinked = await desk.tagInHand();
  await page.locator('[data-in-hand]', { hasText: unlinked }).waitFor();
  await page.getByRole('button', { name: 'Unlink', exact: true }).focus();
  await page.keyboard.press('Enter');
  await desk.undoes(`“${unlinked}” unlinked from its twin`);
  await page.locator('[data-list="singles"] h2', { hasText: String(before + 2) }).waitFor();

  // To it, and its proposed twin is taken, by a key each.
  await keys.press('Escape', 'Home', 'u');
  while ((await desk.tagInHand()) !== unlinked) await keys.press('u');
  await page.locator('[data-proposal]').waitFor();
  await keys.press('Enter');
  await page.locator('[data-list="singles"] h2', { hasText: String(before) }).waitFor();
  await keys.press('Control+z');
  await page.locator('[data-list="singles"] h2', { hasText: String(before + 2) }).waitFor();

  await page.getByRole('button', { name: 'Link the proposed twins' }).focus();
  await page.keyboard.press('Enter');
  await desk.undoes('Proposed twins linked');
  expect(Number(/\d+/.exec((await title.textContent()) ?? '')?.[0])).toBeLessThanOrEqual(before);
});
