import { expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { takeSeat } from './support/seat.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const { server, newPage } = await takeSeat();

const MOVED = 'Block moved to another row';

async function open(options?: BrowserContextOptions): Promise<Workspace> {
  return openWorkspace(await newPage(options), `${server.address}/articles/sample`, 'align');
}

/** Where the grip is, and a place in a row. */
async function way(page: Page, row: number): Promise<{ from: Place; to: Place }> {
  const grip = await page.locator('[data-grip]').boundingBox();
  const goal = await page
    .locator('[data-bead]')
    .nth(row - 1)
    .boundingBox();
  if (!grip || !goal) throw new Error('there is no grip, or no such row');
  return {
    from: { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 },
    to: { x: goal.x + goal.width / 2, y: goal.y + goal.height / 2 },
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

test('a block is dragged to another row by mouse; Escape leaves it where it is', async () => {
  const desk = await open();
  const { page } = desk;
  const block = desk.block('By the ANKASAM Team', 'target');
  const before = await desk.shapes();
  await block.hover();
  const { from, to } = await way(page, 3);
  const drag = async () => {
    await block.hover();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    expect(await page.locator('.row.drop').count()).toBe(1);
    expect(await page.locator('[data-ghost]').innerText()).toBe('By the ANKASAM Team');
  };
  await drag();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await page.locator('.row.drop').count()).toBe(0);
  expect(await desk.shapes()).toEqual(before);
  await drag();
  await page.mouse.up();
  await desk.undoes(MOVED);
  expect((await desk.shapes()).slice(1, 3)).toEqual(['1–0', '1–2']);
  await page.keyboard.press('Control+z');
  await desk
    .toast()
    .filter({ hasText: `Undone: ${MOVED}` })
    .waitFor();
  // A click on the grip asks for the row's number.
  await block.hover();
  await page.mouse.click(from.x, from.y);
  await page.locator('[data-dialog="move"][open] input:focus').waitFor();
  await page.close();
}, 60_000);

test('a block is dragged to another row by finger', async () => {
  const desk = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const { page } = desk;
  await desk.block('By the ANKASAM Team', 'target').tap();
  const { from, to } = await way(page, 3);
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Place[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', from);
  for (const part of [0.3, 0.6, 1])
    await touch('touchMove', { x: from.x, y: from.y + (to.y - from.y) * part });
  await touch('touchEnd');
  await desk.undoes(MOVED);
  expect((await desk.shapes()).slice(1, 3)).toEqual(['1–0', '1–2']);
  await page.close();
}, 60_000);
