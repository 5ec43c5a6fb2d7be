import { beforeEach, expect, test } from '@jest/globals';
import { keysOf } from './support/keys.ts';
import { takeSeat } from './support/seat.ts';
import { clickOn, openWorkspace, type Workspace } from './support/workspace.ts';

const { server, page } = await takeSeat();
const plain = await takeSeat({ javaScriptEnabled: false });

/** How often a page is looked at before it is taken to stay as it is, and how long between. */
const LOOKS = 100;
const LOOK_MS = 50;

let desk: Workspace;
beforeEach(async () => {
  desk = await openWorkspace(page, `${server.address}/articles/sample`, 'align');
});

async function comesTo(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  for (let looks = 0; looks < LOOKS && JSON.stringify(await read()) !== JSON.stringify(expected); looks++)
    await page.waitForTimeout(LOOK_MS);
  expect(await read()).toEqual(expected);
}

/** The first words of the sentences that are highlighted in both texts. */
const highlighted =
  (name = 'sentence-pair') =>
  () =>
    page.evaluate<string[]>(
      `[...(CSS.highlights.get('${name}') ?? [])].map((range) => range.toString().split(' ', 2).join(' '))`,
    );

/** The pairs of the row in hand as the panel lists them: a sign for what they are, and their shape. */
const listed = () =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('[data-sentence-pair] .sentence-status')]
      .map((each) => each.firstElementChild.textContent.trim() + ' ' + each.querySelector('.shape').textContent)`,
  );

/** The rows that say of themselves that a paragraph of theirs belongs to a neighbour in part. */
const reaching = () =>
  page.evaluate<number[]>(
    `[...document.querySelectorAll('[data-bead]')].flatMap((row, i) => row.querySelector('.reaches') ? [i + 1] : [])`,
  );

async function undoAll(): Promise<void> {
  const button = page.locator('[data-revert="undo"]');
  while (await button.isEnabled()) {
    await Promise.all([page.waitForResponse(/\/actions$/), button.click()]);
    await desk.saved();
  }
}

test('by keyboard: a sentence shows its counterpart, and pairs are joined, divided and confirmed', async () => {
  const keys = keysOf(desk);
  await keys.toBlock('Президент США Джо Байден ответил');
  await keys.press('q');
  await comesTo(highlighted(), ['Президент США', 'U.S. President']);
  await comesTo(listed, ['~ 1–1', '~ 1–1']);
  await keys.press('h');
  await desk.undoes('Sentence pairs joined');
  await comesTo(highlighted(), ['Президент США', 'Как сообщает', 'U.S. President', 'Pravda reports']);
  expect(await listed()).toEqual(['~ 2–2']);
  await keys.press('Shift+H');
  await desk.undoes('Sentence pair divided');
  await comesTo(listed, ['~ 1–1', '~ 1–1']);
  await keys.press('y');
  await desk.undoes('Sentence pair confirmed');
  // On to the next sentence.
  await comesTo(highlighted(), ['Как сообщает', 'Pravda reports']);
  await keys.press('y');
  await keys.toBlock('Президент США Джо Байден ответил', 'ArrowUp');
  await comesTo(listed, ['✓ 1–1', '✓ 1–1']);
  await keys.press('q', 'Alt+y');
  await desk.undoes('Confirmation of a sentence pair withdrawn');
  await comesTo(listed, ['~ 1–1', '✓ 1–1']);
  await keys.press('z');
  await desk.undoes('Sentences left to the aligner again');
  await undoAll();
}, 60_000);

test('by keyboard: half of a paragraph goes to the row below by its sentences, the paragraphs stay', async () => {
  const keys = keysOf(desk);
  const shapes = await desk.shapes();
  await keys.toBlock('Президент США Джо Байден ответил');
  await keys.press('Tab', 'q', 'q');
  await comesTo(highlighted(), ['Как сообщает', 'Pravda reports']);
  await keys.press('Alt+ArrowDown');
  await desk.undoes('Sentence moved to another pair');
  await comesTo(highlighted(), ['Oжидается, что', 'Pravda reports']);
  expect(await reaching()).toEqual([4, 5]);
  expect(await desk.shapes()).toEqual(shapes);
  await keys.press('Control+z');
  await comesTo(reaching, []);
  await comesTo(highlighted(), ['Как сообщает', 'Pravda reports']);
}, 60_000);

test('by mouse: what is pointed at shows its counterpart, and the panel has everything that keys have', async () => {
  await clickOn(desk, 'Как [[сообщает]] Pravda');
  await comesTo(highlighted(), ['Как сообщает', 'Pravda reports']);
  await desk.block('U.S. President Joe Biden has answered').hover({ position: { x: 60, y: 12 } });
  await comesTo(highlighted('sentence-pointed'), ['Президент США', 'U.S. President']);
  const pair = page.locator('[data-sentence-pair]').nth(1);
  await pair.getByRole('button', { name: 'Confirm', exact: true }).click();
  await desk.undoes('Sentence pair confirmed');
  await comesTo(listed, ['~ 1–1', '✓ 1–1']);
  await page.getByRole('button', { name: 'Confirm all sentences' }).click();
  await desk.undoes('Sentence pairs of a row confirmed');
  await comesTo(listed, ['✓ 1–1', '✓ 1–1']);
  await page.locator('[data-sentence-pair] summary').first().click();
  await page.getByRole('button', { name: 'Join with the next' }).click();
  await desk.undoes('Sentence pairs joined');
  await comesTo(listed, ['~ 2–2']);
  await page.locator('[data-sentence-pair]').getByRole('button', { name: 'Divide' }).click();
  await comesTo(listed, ['~ 1–1', '~ 1–1']);
  await page.getByRole('button', { name: 'As the aligner has it' }).click();
  await desk.undoes('Sentences left to the aligner again');
  await undoAll();
}, 60_000);

test('without scripts: pairs of sentences are shifted and confirmed by forms', async () => {
  const { server: other, page: still } = plain;
  await still.goto(`${other.address}/articles/sample?mode=align`);
  await still.locator('[data-bead]').nth(3).locator('.hinge .shape').click();
  const pair = still.locator('[data-sentence-pair]').nth(1);
  await pair.locator('summary').click();
  await pair.getByRole('button', { name: 'Confirm', exact: true }).click();
  await still.locator('[data-sentence-pair].confirmed').nth(0).waitFor();
  await pair.locator('summary').click();
  await pair.getByRole('button', { name: /^To the pair above: Pravda/ }).click();
  await still.locator('.sentence-pair.alone').waitFor();
  expect(await still.locator('.sentence-status .shape').allInnerTexts()).toEqual(['1–2', '1–0']);
}, 60_000);
