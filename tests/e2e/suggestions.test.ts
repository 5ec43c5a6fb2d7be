import { beforeEach, expect, test } from '@jest/globals';
import { takeSeat } from './support/seat.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const { server, page } = await takeSeat();
let desk: Workspace;

beforeEach(async () => {
  desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
});

const mark = (words: string, kind = '') => page.locator(`.grid mark${kind}`, { hasText: words }).first();

test('words that are typed are tagged while another tag is in hand', async () => {
  await mark('Путиным').click();
  await page.locator('[data-in-hand]').waitFor();
  const source = page.locator('.block-card').first();
  await source.locator('[data-fold="tag-by-words"] summary').click();
  await source.getByLabel('Words').fill('встретиться');
  await source.locator('[data-fold="tag-by-words"] button').click();
  await desk.undoes('“встретиться” tagged');
  expect(await desk.tagInHand()).toBe('встретиться');
});

test('suggestions are accepted together while another tag is in hand, and taken back', async () => {
  const counts = page.locator('[data-counts="annotate"]');
  await mark('Байден').click();
  await page.keyboard.press('Backspace');
  await desk.undoes('Tag “Байден” removed');
  await page.getByRole('button', { name: 'Look for names and quotes' }).click();
  await desk.undoes('Names and quotes suggested');
  await mark('Байден', '.suggested').waitFor();
  await mark('Путиным').click();
  await page.locator('[data-in-hand]', { hasText: 'Путиным' }).waitFor();
  const together = page.locator('[data-list="suggestions"]');
  await together.locator('select').selectOption({ index: 3 });
  await together.getByRole('button', { name: 'Accept' }).click();
  await desk.undoes('Suggestions accepted');
  expect(await counts.innerText()).not.toContain('suggestion');
  expect(await page.locator('.grid mark.suggested').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await mark('Байден', '.suggested').waitFor();
});
