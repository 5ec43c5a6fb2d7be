import { beforeEach, expect, test } from '@jest/globals';
import { takeSeat } from './support/seat.ts';
import { storyText } from './support/story.ts';
import { workspaceOf } from './support/workspace.ts';

const { server, page } = await takeSeat({ javaScriptEnabled: false });
const desk = workspaceOf(page);

beforeEach(async () => {
  await page.goto(`${server.address}/articles/sample?mode=align`);
});

const inPanel = (name: string) => page.locator('.panel').getByRole('button', { name, exact: true });
const seeWords = (selector: string, words: string | RegExp) =>
  page.locator(selector, { hasText: words }).first().waitFor();

/** Takes a row in hand by the link on its hinge. */
async function takeRow(number: number): Promise<void> {
  await desk.row(number).locator('.hinge .shape').click();
  await seeWords('[data-panel-row]', `Row ${number} of`);
}

/** Takes back the last operation, and says what it was. */
async function undo(name: string): Promise<void> {
  expect(await desk.undoName()).toBe(`Undo: ${name}`);
  await page.locator('[data-revert="undo"]').click();
  await page.waitForLoadState();
}

/** The card of the first block of the panel with these words. */
const card = (words: string) => page.locator('.block-card', { hasText: words }).first();

test('a row is taken in hand without leaving the mode or the place', async () => {
  await takeRow(12);
  expect(page.url()).toMatch(/#row-/);
  expect(await page.locator('[data-mode="align"]').count()).toBe(1);
  expect(await desk.row(12).isVisible()).toBe(true);
  expect(await page.locator('.toolbar:visible').count()).toBe(0);
});

test('the menu of a row leads to what can be done with it, from every mode', async () => {
  await page.goto(`${server.address}/articles/sample?mode=annotate`);
  await desk.row(12).getByRole('link', { name: 'Menu of the row' }).click();
  await seeWords('[data-panel-row]', 'Row 12 of');
  await inPanel('Withdraw the confirmation').click();
  await desk.row(12).and(page.locator('.auto')).waitFor();
  await undo('Confirmation withdrawn');
});

test('rows are confirmed, merged, split, inserted and removed, and each step is taken back', async () => {
  await takeRow(11);
  await inPanel('Withdraw the confirmation').click();
  await desk.row(11).and(page.locator('.auto')).waitFor();
  await inPanel('Confirm the row').click();
  await desk.row(11).and(page.locator('.confirmed')).waitFor();
  await inPanel('Merge with the next row').click();
  expect(await desk.shapes()).toHaveLength(15);
  await inPanel('Split the row').click();
  expect(await desk.shapes()).toHaveLength(16);
  await inPanel('Insert an empty row').click();
  expect(await desk.shapes()).toHaveLength(17);
  for (const name of ['Empty row inserted', 'Row split', 'Rows merged', 'Row confirmed']) await undo(name);
  await undo('Confirmation withdrawn');
  expect(await desk.row(11).getAttribute('class')).toContain('confirmed');
});

test('a block is moved, left out, put back, split and edited', async () => {
  await takeRow(12);
  await card('7 декабря').getByLabel('To row number').fill('13');
  await card('7 декабря').getByRole('button', { name: 'Move', exact: true }).click();
  await seeWords('[data-panel-row]', 'Row 13 of');
  expect((await desk.shapes()).slice(11, 13)).toEqual(['0–1', '2–2']);
  await undo('Block moved to another row');

  await takeRow(12);
  await card('7 декабря').getByRole('button', { name: 'Leave out' }).click();
  await page.locator('.furniture summary').click();
  await page.locator('.furniture li', { hasText: '7 декабря' }).getByRole('button').click();
  await page.locator('.row .block', { hasText: /^7 декабря/ }).waitFor();
  await undo('Block restored');
  await undo('Block left out');

  await takeRow(12);
  await card('7 декабря').locator('summary', { hasText: 'Edit the text' }).click();
  await card('7 декабря').getByLabel('Split before the words').fill('Позже в Кремле');
  await card('7 декабря').getByRole('button', { name: 'Split the block' }).click();
  await page.locator('.block', { hasText: /^Позже в Кремле/ }).waitFor();
  await undo('Block split');

  await takeRow(12);
  await card('7 декабря').locator('summary', { hasText: 'Edit the text' }).click();
  await card('7 декабря').locator('textarea').fill('7 декабря прошел саммит.');
  await card('7 декабря').getByRole('button', { name: 'Save' }).click();
  await page.locator('.row .block', { hasText: /^7 декабря прошел саммит\.$/ }).waitFor();
  await undo('Text edited');
});

test('an empty side is explained', async () => {
  await takeRow(5);
  await inPanel('Not on purpose after all').click();
  await seeWords('.gap', 'no counterpart');
  await inPanel('Empty on purpose').click();
  await seeWords('.gap', 'left out on purpose');
});

test('words are tagged by typing them, relabelled, joined as twins, and a quote gets its parts', async () => {
  await page.getByRole('link', { name: 'Annotate' }).click();
  await takeRow(4);
  const source = card('Президент США');
  await source.locator('summary', { hasText: 'Tag by typing' }).click();
  await source.getByLabel('Words, as they stand in the text').fill('ответил');
  await source.locator('select[name="label"]').selectOption({ label: 'Event' });
  await source.getByRole('button', { name: 'Tag', exact: true }).click();
  await seeWords('[data-in-hand] .words', 'ответил');
  await page.locator('#relabel').selectOption({ label: 'Person' });
  await page.locator('form:has(#relabel) button').click();
  await seeWords('[data-in-hand] .chip', 'Person');
  await page.locator('#twin-choice').selectOption({ label: 'Joe Biden' });
  await page.locator('form:has(#twin-choice) button').click();
  await seeWords('[data-in-hand] .twin', 'Joe Biden');
  await inPanel('Unlink').click();
  await seeWords('[data-in-hand]', 'no twin yet');
  await page.locator('[data-in-hand]').getByRole('button', { name: 'Remove' }).click();
  await page.locator('[data-in-hand]').waitFor({ state: 'detached' });

  await source.locator('summary', { hasText: 'Tag by typing' }).click();
  await source.getByLabel('Words, as they stand in the text').fill('встретится ли он');
  await source.locator('select[name="label"]').selectOption({ label: 'Indirect quote' });
  await source.getByRole('button', { name: 'Tag', exact: true }).click();
  await page.locator('[data-in-hand] summary').click();
  await page.locator('#part-words').fill('ответил');
  await page.locator('[data-in-hand]').getByRole('button', { name: 'Cue' }).click();
  await seeWords('[data-in-hand] .part', 'ответил');
  for (const name of ['“ответил” marked in a quote', '“встретится ли он” tagged']) await undo(name);
});

test('every tag of a row can be taken in hand', async () => {
  await page.getByRole('link', { name: 'Annotate' }).click();
  await takeRow(4);
  await card('Президент США').locator('[data-fold="tags"] summary').click();
  await page.locator('.tags-here a', { hasText: '10 января' }).click();
  await seeWords('[data-in-hand] .words', '10 января');
  await seeWords('[data-panel-row]', 'Row 4 of');
});

test('a stale text is answered with both texts and a choice', async () => {
  await takeRow(3);
  const other = await page.context().newPage();
  await other.goto(page.url());
  for (const [tab, words] of [
    [other, 'Ülviye F. Erkeç'],
    [page, 'Ülviye Erkeç, Ankara'],
  ] as const) {
    const own = tab.locator('.block-card', { hasText: 'Ülviye FİLİYEVA' }).first();
    await own.locator('summary', { hasText: 'Edit the text' }).click();
    await own.locator('textarea').fill(words);
    await own.getByRole('button', { name: 'Save' }).click();
  }
  await other.close();
  await seeWords('.notice', 'Somebody edited this text while you were typing');
  expect(await page.locator('#conflict-text').inputValue()).toBe('Ülviye Erkeç, Ankara');
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await seeWords('.row .block', 'Ülviye Erkeç, Ankara');
  await undo('Text edited');
  await undo('Text edited');
});

test('an article is imported, looked over, saved and read', async () => {
  await page.goto(`${server.address}/import`);
  await page.getByLabel('Paste the article').fill(storyText('source.ru.txt'));
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Repair: Ожидается' }).click();
  await page.locator('.remarks .done').waitFor();
  await page.locator('summary', { hasText: 'Paste it' }).click();
  await page.locator('#translation-text').fill(storyText('translation.en.txt'));
  await page.locator('#translation').getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Save the article' }).click();
  await seeWords('.row .block', 'Biden to meet Putin in January');
  await page.locator('.translations summary').click();
  await page.getByRole('link', { name: 'Read and publish' }).click();
  await seeWords('.row-title .target', 'Biden to meet Putin in January');
});
