import { beforeAll, expect, test } from '@jest/globals';
import { takeSeat } from './support/seat.ts';
import { workspaceOf } from './support/workspace.ts';

const { server, page } = await takeSeat();
const { keyboard } = page;
const desk = workspaceOf(page);

/** The second paragraph says almost what the first one says. */
const ARTICLE = [
  'Переговоры пройдут в Женеве 10 января.',
  'Переговоры пройдут в Женеве 12 января.',
  'О подробностях переговоров ничего не сказано.',
];
const TRANSLATION = [
  'The talks will be held in Geneva on January 10.',
  'The talks will be held in Geneva on January 12.',
  'Nothing is said about the details of the talks.',
] as const;

beforeAll(async () => {
  await page.goto(`${server.address}/glossary`);
  await page.fill('[name="source"]', 'переговоры');
  await page.fill('[name="target"]', 'talks');
  await page.click('.term-form .primary');
  await page.locator('table.glossary', { hasText: 'talks' }).waitFor();
  await page.goto(`${server.address}/import`);
  await page.fill('#import-text', ARTICLE.join('\n\n'));
  await page.click('.import-paste button.primary');
  await page.locator('button[value=save]').first().click();
  await page.selectOption('#begin-lang', 'en');
  await page.click('.begin-translation button');
  await page.waitForURL(/mode=translate/);
  await page.locator('.at:focus').waitFor();
}, 60_000);

test('rows are typed, suggested by the memory, checked and done by keyboard, and a reload keeps them', async () => {
  await seeDone('0/3');
  await keyboard.press('Enter');
  await seeField(1);
  await keyboard.insertText(TRANSLATION[0]);
  await keyboard.press('Control+Enter');
  await seeDone('1/3');

  // On in the next row's field: what was done a moment ago is remembered, and does not fit altogether.
  await seeField(2);
  await page.locator('[data-insert="1"] del', { hasText: '10' }).waitFor();
  await keyboard.press('Control+1');
  expect(await field(2).inputValue()).toBe(TRANSLATION[0]);
  await keyboard.press('Control+Enter');
  await seeDone('2/3');
  await desk.saved();

  // A term is put in where one types; what was typed is kept as a draft by leaving the field.
  await seeField(3);
  await page.locator('[data-term="talks"]').waitFor();
  await keyboard.insertText('Nothing is said about the details of the ');
  await keyboard.press('Alt+t');
  await keyboard.insertText('.');
  await keyboard.press('Escape');
  await page.locator('[data-bead][data-translation="draft"]').waitFor();
  await desk.saved();

  // The date is the other row's, and a check says so.
  await page.locator('.hinge[data-findings]').waitFor();
  await keyboard.press('F8');
  await page.locator('[data-panel] [data-finding]', { hasText: '12' }).waitFor();
  expect(await desk.rowInHand()).toBe(2);
  await keyboard.press('Enter');
  await seeField(2);
  await keyboard.press('Control+a');
  await keyboard.insertText(TRANSLATION[1]);
  await keyboard.press('Control+Enter');
  await page.locator('.hinge[data-findings]').waitFor({ state: 'detached' });
  await seeField(3);
  await keyboard.press('Control+Enter');
  await seeDone('3/3');
  await desk.saved();

  await page.reload();
  await seeDone('3/3');
  expect(await page.locator('[data-side="target"] > .block').allInnerTexts()).toEqual(TRANSLATION);
  // How far the rows are is asked for once they are there.
  await page.locator('[data-bead][data-translation="translated"]').nth(2).waitFor();
}, 60_000);

function field(row: number) {
  return desk.row(row).locator('[data-translate-form] textarea');
}

/** Waits until a row is being typed. */
function seeField(row: number): Promise<void> {
  return desk.row(row).locator('[data-translate-form] textarea:focus').waitFor();
}

/** Waits until so many rows of all are said to be done. */
function seeDone(share: string): Promise<void> {
  return page.locator('[data-counts="translate"]', { hasText: `${share} ` }).waitFor();
}
