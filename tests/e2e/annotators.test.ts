import { expect, test } from '@jest/globals';
import { keysOf } from './support/keys.ts';
import { takeSeat } from './support/seat.ts';
import { openWorkspace } from './support/workspace.ts';

const { server, page, newPage } = await takeSeat();
const article = `${server.address}/articles/sample`;

test('two people tag blindly, are compared, and an editor decides, by keyboard alone', async () => {
  await page.goto(`${article}/annotators`);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Begin a blind pass' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Back to the shared set' }).waitFor();

  const first = await openWorkspace(page, article, 'annotate');
  expect(await page.locator('.grid mark').count()).toBe(0);
  expect(await page.locator('[data-list="suggestions"]').count()).toBe(0);
  const keys = keysOf(first);
  await keys.toBlock('Президент США');
  await keys.select('Президент [[США]] Джо');
  await keys.press('3');
  await first.undoes('“США” tagged');
  await keys.press('d');
  await first.toast().filter({ hasText: 'In a blind pass nothing is suggested' }).waitFor();

  // Somebody else, on a profile of their own, sees nothing of it.
  const other = await newPage();
  await other.goto(`${server.address}/people`);
  await other.locator('input[name="name"]').fill('Boris');
  await other.keyboard.press('Enter');
  await other.waitForURL((url) => url.pathname !== '/people');
  const second = await openWorkspace(other, article, 'annotate');
  expect(await other.locator('.grid mark').count()).toBe(0);
  const theirs = keysOf(second);
  await theirs.toBlock('Президент США');
  await theirs.select('Президент [[США]] Джо');
  await theirs.press('2');
  await second.undoes('“США” tagged');
  await theirs.select('Джо [[Байден]]');
  await theirs.press('1');
  await second.undoes('“Байден” tagged');

  await page.goto(`${article}/annotators#open`);
  const cases = page.locator('[data-case]');
  expect(await cases.count()).toBe(2);
  expect(await page.locator('.figures').first().innerText()).toContain('0.000');
  await page.keyboard.press('2');
  await page.locator('.case.decided').waitFor();
  await page.keyboard.press('4');
  await page.locator('.case.decided').nth(1).waitFor();
  expect(await page.getByText('0 of 2 places to decide').count()).toBe(1);

  await page.getByRole('button', { name: 'Back to the shared set' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Begin a blind pass' }).waitFor();
  // Only what was accepted can be edited, not what neither has said.
  expect(await page.locator('[data-case] a', { hasText: 'Edit' }).count()).toBe(1);
  await openWorkspace(page, article, 'annotate');
  // What all had tagged before is there again, with what was decided beside it.
  expect(await page.locator('.grid mark.LOC', { hasText: 'США' }).count()).toBeGreaterThan(0);
  expect(await page.locator('.grid mark.ORG', { hasText: 'США' }).count()).toBe(1);
});
