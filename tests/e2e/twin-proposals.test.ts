import { expect, test } from '@jest/globals';
import { keysOf } from './support/keys.ts';
import { takeSeat } from './support/seat.ts';
import { openWorkspace } from './support/workspace.ts';

const { server, page } = await takeSeat();

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
