import { expect, test } from '@jest/globals';
import { type Keys, keysOf } from './support/keys.ts';
import { takeSeat } from './support/seat.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const { server, page } = await takeSeat();
let desk: Workspace;
let keys: Keys;
let presses = 0;

/** Presses keys and counts them; waits until what they did is done and named by undo. */
async function press(name: string | null, ...pressed: readonly string[]): Promise<void> {
  presses += pressed.length;
  await keys.press(...pressed);
  if (name) await desk.undoes(name);
  await desk.saved();
}

/** The blocks of each row. */
async function pairs(): Promise<readonly string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('[data-bead]')].map((row) =>
    ['source', 'target']
      .map((side) => [...row.querySelectorAll('[data-side="' + side + '"] > .block')].map(({ id }) => id).join('+'))
      .join('|'))`);
}

/** A byline too many, and everything below stands a row too low; further down three rows were thrown together. */
async function pairWrongly(): Promise<void> {
  await keys.press('Home', 'PageDown', 'F6');
  await press('One side moved', 'Enter');
  await keys.toBlock('Biden’dan tek kelimelik yanıt');
  await press('Rows merged', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+Backspace');
  await keys.press('Home');
  presses = 0;
}

test('a regrouped Turkish translation, wrongly paired, is put right by nine keys', async () => {
  desk = await openWorkspace(page, `${server.address}/articles/sample`, 'align');
  const turkish = await page.locator('.translations a', { hasText: 'Turkish' }).first().getAttribute('href');
  const to = new URLSearchParams(turkish ?? '').get('to');
  desk = await openWorkspace(page, `${server.address}/articles/sample?to=${to}`, 'align');
  keys = keysOf(desk);
  const right = await pairs();
  await pairWrongly();
  expect((await pairs()).filter((row) => right.includes(row))).toHaveLength(1);

  // What would change is looked at, and done.
  await press(null, 'a');
  await page.locator('[data-do]:focus').waitFor();
  await press('Rows paired again', 'Enter');
  // The translator changed the order of two paragraphs: their row is found, and split by what is alike.
  await press(null, 'n', 'n');
  expect(await page.locator('.row.current .shape').innerText()).toContain('2–3');
  await press('Row split', 'Control+Shift+Backspace');
  expect(await pairs()).toEqual(right);
  // What was left out is left out on purpose; everything is confirmed.
  await press(null, 'l');
  expect(await page.locator('.row.current .shape').innerText()).toContain('1–0');
  await press('Gap explained', 'o');
  await press('Rows confirmed', 'End', 'c');
  expect(await page.locator('[data-counts="align"]').innerText()).toBe('16/16 confirmed');
  expect(presses).toBe(9);
}, 60_000);
