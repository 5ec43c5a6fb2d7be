import { beforeEach, expect, test } from '@jest/globals';
import { takeSeat } from './support/seat.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';

const { server, page } = await takeSeat({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
});
let desk: Workspace;

beforeEach(async () => {
  desk = await openWorkspace(page, `${server.address}/articles/sample`, 'annotate');
});

/** Selects the first letters of a block near the top of the screen, as a long press and its handles do. */
async function selectStart(words: string): Promise<void> {
  const id = await desk.block(words).getAttribute('id');
  await page.evaluate(`(async () => {
    const block = document.getElementById('${id}');
    const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
    // Rows get their true height as they come into sight.
    for (let frame = 0; frame < 4; frame++) {
      scrollBy({ top: block.getBoundingClientRect().top - 250, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    getSelection().setBaseAndExtent(text, 0, text, ${words.length});
  })()`);
}

test('words are labelled by touch, and what can be done with the tag comes to the thumb', async () => {
  await selectStart('Официальный');
  const before = await desk.block('Официальный').boundingBox();
  await page.locator('[data-command="label-EVENT"]').tap();
  await page.locator('mark.EVENT.in-hand', { hasText: 'Официальный' }).waitFor();
  const after = await desk.block('Официальный').boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(4);
  const card = page.locator('[data-in-hand]');
  await card.waitFor();
  const { y } = (await card.boundingBox()) ?? { y: 0 };
  expect(y).toBeGreaterThan(844 / 2);
  expect(y).toBeLessThan(844);
  await card.getByRole('button', { name: 'Remove' }).tap();
  await page.locator('mark.EVENT.in-hand').waitFor({ state: 'detached' });
});

test('a tag that was touched low on the screen is not covered by what can be done with it', async () => {
  const mark = page.locator('mark.LOC', { hasText: 'Женеве' });
  await mark.evaluate('(element) => element.scrollIntoView({ block: "end" })');
  await mark.tap();
  await page.locator('[data-in-hand]').waitFor();
  const [tag, panel] = [await mark.boundingBox(), await page.locator('.panel').boundingBox()];
  expect((tag?.y ?? 0) + (tag?.height ?? 0)).toBeLessThan(panel?.y ?? 0);
});

test('a twin is linked by touch, on the other side or from the list', async () => {
  await selectStart('Официальный');
  await page.locator('[data-command="label-PER"]').tap();
  await page.locator('[data-in-hand] [data-command="link-twin"]').tap();
  await page.locator('[data-linking]').waitFor();
  await page.locator('[data-linking]').getByRole('button', { name: 'Cancel' }).tap();
  await page.locator('[data-linking]').waitFor({ state: 'hidden' });
  await page.locator('[data-in-hand] [data-command="link-twin"]').tap();
  await page.locator('[data-linking]').waitFor();
  const mark = page.locator('[data-side="target"] mark.ORG', { hasText: 'Kremlin' }).nth(2);
  await mark.scrollIntoViewIfNeeded();
  await mark.tap();
  await page.locator('[data-in-hand] .twin', { hasText: 'Официальный' }).waitFor();
  await page.locator('[data-revert="undo"]').tap();
  await page.locator('[data-toast]', { hasText: 'linked with its twin' }).waitFor();
  await page.locator('[data-revert="undo"]').tap();
  await page.locator('mark.PER', { hasText: 'Официальный' }).waitFor({ state: 'detached' });
});

test('rows are put right by touch', async () => {
  await page.getByRole('link', { name: 'Align' }).tap();
  await desk.block('by ANKASAM').tap();
  await page.locator('.toolbar [data-command="merge-rows"]').tap();
  await page.locator('.row .shape', { hasText: '2–2' }).waitFor();
  await page.locator('[data-revert="undo"]').tap();
  await page.locator('.row .shape', { hasText: '2–2' }).waitFor({ state: 'detached' });
});

test('how far the work is stays in sight beside tools that scroll', async () => {
  for (const mode of ['Annotate', 'Align']) {
    await page.getByRole('link', { name: mode, exact: true }).tap();
    const counts = (await page.locator('.counts:visible').boundingBox()) ?? { x: 0, width: 0 };
    expect(counts.width).toBeGreaterThan(0);
    expect(counts.x + counts.width).toBeLessThanOrEqual(390);
  }
});

test('the hinge has a menu to touch', async () => {
  await desk.row(3).locator('[data-row-more]').tap();
  await page.getByRole('menuitem', { name: 'Withdraw the confirmation' }).tap();
  await desk.row(3).and(page.locator('.auto')).waitFor();
  await page.locator('[data-revert="undo"]').tap();
  await desk.row(3).and(page.locator('.confirmed')).waitFor();
});
