import { expect, test } from '@jest/globals';
import { keysOf } from './support/keys.ts';
import { takeSeat } from './support/seat.ts';
import { openWorkspace } from './support/workspace.ts';

const { server, page } = await takeSeat();

test('an error of the author is marked and what was meant is noted, with nothing but the keyboard', async () => {
  const desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
  const keys = keysOf(desk);
  await keys.toBlock('Президент США Джо Байден ответил');
  await keys.select('Президент США Джо Байден [[ответил]] на');
  await keys.press('i');
  await page.locator('#intended:focus').waitFor();
  await keys.type('отвечает');
  await page.keyboard.press('Enter');
  await desk.saved();
  expect(await desk.undoName()).toBe('Undo: Intended form of “ответил” noted');
  expect(await page.locator('mark.sic').allTextContents()).toEqual(['встретиться', 'ответил']);
  expect(await page.locator('#intended').inputValue()).toBe('отвечает');
});

test('the editor chooses how the errors are published', async () => {
  await page.goto(`${server.address}/articles/sample/read`);
  const titles = () => page.locator('.bilingual h1').first().textContent();
  expect(await titles()).toBe('Байден встретиться [sic] с Путиным в январе');
  await page.locator('#reader-errors').selectOption('intended');
  await page.waitForURL(/errors=intended/);
  expect(await titles()).toBe('Байден встретится с Путиным в январе');
  expect(await page.locator('a[download]').first().getAttribute('href')).toContain('errors=intended');
  await page.locator('#reader-errors').selectOption('as-written');
  await page.waitForURL(/errors=as-written/);
  expect(await titles()).toBe('Байден встретиться с Путиным в январе');
});
