import { expect, test } from '@jest/globals';
import { keysOf } from './support/keys.ts';
import { takeSeat } from './support/seat.ts';
import { openWorkspace } from './support/workspace.ts';

const { server, page } = await takeSeat();

test('blocks are ticked off by T, which goes on, and an edit asks for another look', async () => {
  const desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
  const keys = keysOf(desk);
  const counts = page.locator('[data-counts="annotate"]');
  const tagged = page.locator('.block.tagged');
  await keys.press('Home', 't', 't', 't');
  await tagged.nth(2).waitFor();
  await desk.saved();
  expect(await counts.innerText()).toMatch(/3\/\d+ blocks tagged/);
  // The first ones are done: round the article the next one is the fourth.
  const fourth = await page.locator('.at').innerText();
  await keys.press('Home', 'Shift+T');
  expect(await page.locator('.at').innerText()).toBe(fourth);

  await keys.press('Home', 'e', 'End');
  await keys.type(' Конец');
  await keys.press('Control+Enter');
  await page.locator('.block.changed').waitFor();
  await desk.saved();
  expect(await counts.innerText()).toMatch(/2\/\d+ blocks tagged/);
  await page.locator('.tagged-block', { hasText: 'the text has changed since it was tagged' }).waitFor();
});
