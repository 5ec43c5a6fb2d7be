import { expect, test } from '@jest/globals';
import { keysOf } from './support/keys.ts';
import { takeSeat } from './support/seat.ts';
import { openWorkspace } from './support/workspace.ts';

const { server, page } = await takeSeat();

test('problems of quotes are gone through, left as they are with a reason, and back when the words change', async () => {
  const desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
  const keys = keysOf(desk);
  const list = page.locator('[data-list="problems"]');
  expect(await list.locator('h2').textContent()).toBe('1 problem of quotes');
  await page.locator('.hinge .quote-problems').waitFor();
  await keys.press('v');
  await page
    .locator('[data-in-hand] .problem-list', { hasText: 'no counterpart on the other side' })
    .waitFor();
  await keys.press('Shift+V');
  await keys.type('left out by the translator');
  await keys.press('Enter');
  await desk.undoes('Problem dismissed');
  await page.locator('.hinge .quote-problems').waitFor({ state: 'detached' });
  expect(await list.locator('h2').textContent()).toBe('0 problems of quotes');
  await list.locator('select').selectOption('dismissed');
  await list.locator('li', { hasText: 'left out by the translator' }).waitFor();

  // The words change, and the problem is another one.
  await keys.press('Escape', 'e', 'Home');
  const field = page.locator('.grid textarea');
  await field.fill((await field.inputValue()).replace('не ответил', 'так и не ответил'));
  await keys.press('Control+Enter');
  await page.locator('.hinge .quote-problems').waitFor();
});
