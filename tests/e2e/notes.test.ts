import { expect, test } from '@jest/globals';
import { keysOf } from './support/keys.ts';
import { takeSeat } from './support/seat.ts';
import { openWorkspace } from './support/workspace.ts';

const { server, page } = await takeSeat();

test('a note is written, answered, published, found in the list and taken back, by keyboard alone', async () => {
  const desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
  const keys = keysOf(desk);
  await keys.toBlock('Президент США');
  await keys.select('[[Президент США]] Джо');
  await keys.press('m');
  await keys.type('Which president?');
  await keys.press('Control+Enter');
  await desk.undoes('Note written: “Which president?”');
  await page.locator('[data-note] .note-text', { hasText: 'Which president?' }).waitFor();
  expect((await page.locator('mark.comment.in-hand').allTextContents()).join('')).toBe('Президент США');

  // On the note in hand the same key answers it.
  await keys.press('m');
  await keys.type('The sitting one.');
  await keys.press('Control+Enter');
  await desk.undoes('Note answered: “The sitting one.”');
  await page.locator('.answers', { hasText: 'The sitting one.' }).waitFor();

  // On the block as a whole, for readers.
  await keys.press('Escape', 'ArrowDown', 'm');
  await keys.type('Added by the editors.');
  await keys.press('Tab', 'ArrowDown', 'Tab', 'ArrowDown', 'Tab', 'Enter');
  await desk.undoes('Note written: “Added by the editors.”');
  const list = page.locator('[data-list="notes"]');
  await list.locator('li').nth(1).waitFor();
  await list.locator('select').selectOption('publish');
  await list.locator('li').nth(1).waitFor({ state: 'detached' });
  expect(await list.innerText()).toContain('Added by the editors.');

  await keys.press('Escape', 'Home', 'Shift+M');
  await page.locator('[data-note]', { hasText: 'Which president?' }).waitFor();
  await keys.press('Control+z');
  await desk.undoes('Note answered: “The sitting one.”');
  await list.locator('select').selectOption('');
  await list.locator('li').nth(1).waitFor({ state: 'detached' });
});
