import { expect, test } from '@jest/globals';
import { keysOf } from './support/keys.ts';
import { takeSeat } from './support/seat.ts';
import { openWorkspace } from './support/workspace.ts';

const { server, page } = await takeSeat();
const desk = await openWorkspace(page, `${server.address}/articles/sample`, 'align');
const keys = keysOf(desk);

/** The words after each sign in the block in hand, and what kind of sign it is. */
const signs = () =>
  page.evaluate<string[]>(`[...document.querySelectorAll('.at .s')].map((sign) => {
    const range = document.createRange();
    range.selectNodeContents(sign.closest('.block'));
    range.setStartAfter(sign);
    return sign.className + ': ' + range.toString().split(' ', 2).join(' ');
  })`);

/** Goes right, or left, until this word is selected. */
async function toWord(word: string, key = 'ArrowRight'): Promise<void> {
  for (let presses = 0; presses < 60 && (await desk.selection()) !== word; presses++) await keys.press(key);
  expect(await desk.selection()).toBe(word);
}

async function press(key: string, undo: string): Promise<void> {
  await keys.press(key);
  await desk.undoes(undo);
  await desk.saved();
}

test('sentences are divided and joined by one key, stay so after an edit, and are taken back', async () => {
  await keys.toBlock('7 декабря');
  expect(await signs()).toEqual(['s: Позже в']);
  await toWord('который');
  await press('d', 'Sentence divided');
  expect(await signs()).toEqual(['s split: который продлился', 's: Позже в']);
  // The word stays selected: the same key takes it back.
  expect(await desk.selection()).toBe('который');
  await press('d', 'Sentences joined');
  expect(await signs()).toEqual(['s: Позже в']);
  await toWord('Позже');
  await press('d', 'Sentences joined');
  expect(await signs()).toEqual(['s join: Позже в']);
  const panel = page.locator('[data-panel-block]').first();
  await panel.getByText('1 sentence', { exact: true }).click();
  await panel.getByText('joined by hand').waitFor();

  await page.locator('.at').focus();
  await keys.press('e');
  const field = page.locator('[data-edit-form] textarea');
  await field.fill((await field.inputValue()).replace('два часа', 'почти два часа'));
  await press('Control+Enter', 'Text edited');
  expect(await signs()).toEqual(['s join: Позже в']);
  await page.reload();
  await page.locator('.row.current').waitFor();
  await keys.toBlock('7 декабря');
  expect(await signs()).toEqual(['s join: Позже в']);

  await keys.press('Control+z', 'Control+z');
  await page.locator('[data-toast]', { hasText: 'Undone: Sentences joined' }).waitFor();
  await desk.saved();
  expect(await signs()).toEqual(['s: Позже в']);
}, 60_000);

test('where nothing is selected the key says what is missing', async () => {
  await keys.press('ArrowDown', 'd');
  await desk.toast().getByText('Put the cursor on the word that a sentence is to begin with').waitFor();
});
