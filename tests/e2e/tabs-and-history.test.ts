import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type Keys, keysOf } from './support/keys.ts';
import { type RunningServer, startDesk } from './support/server.ts';
import { openWorkspace, ready, type Workspace } from './support/workspace.ts';

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;

/** A tab with a keyboard. */
interface Tab extends Workspace {
  readonly keys: Keys;
}

beforeAll(async () => {
  // Playwright keeps pages from being put aside whole, which browsers do when one goes back.
  [server, browser] = await Promise.all([startDesk(), launchBrowser(['--disable-back-forward-cache'])]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

beforeEach(async () => {
  await context?.close();
  context = await newContext();
});

async function newContext(): Promise<BrowserContext> {
  const fresh = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: 'en' });
  fresh.setDefaultTimeout(10_000);
  return fresh;
}

async function openTab(mode: string, from = context): Promise<Tab> {
  const workspace = await openWorkspace(await from.newPage(), `${server.address}/articles/sample`, mode);
  return { ...workspace, keys: keysOf(workspace) };
}

/** A second person at a browser of their own. */
async function newPerson(name: string): Promise<BrowserContext> {
  const own = await newContext();
  const headers = { origin: server.address };
  await own.request.post(`${server.address}/people`, { form: { name }, headers });
  return own;
}

/** Goes where a page has been put aside whole, which comes back without being loaded. */
async function go({ page }: Tab, way: 'back' | 'forward', to: RegExp): Promise<void> {
  await page.evaluate(`history.${way}()`);
  await page.waitForURL(to, { waitUntil: 'commit' });
}

async function edit(tab: Tab, start: string, text: string): Promise<void> {
  await tab.keys.toBlock(start);
  await tab.keys.press('e', 'Control+a');
  await tab.keys.type(text);
  await tab.keys.press('Control+Enter');
}

describe('a page that is loaded again', () => {
  test('is where the person was, in the same mode, with everything that was done', async () => {
    const tab = await openTab('align');
    await tab.keys.toBlock('13 января');
    await tab.keys.press('Shift+S');
    await tab.saved();
    await tab.page.reload();
    await ready(tab.page);
    expect(await tab.page.locator('[data-mode="align"]').count()).toBe(1);
    expect(await tab.undoName()).toBe('Undo: Confirmation withdrawn');
    await tab.keys.press('Control+z');
    await tab.row(8).and(tab.page.locator('.confirmed')).waitFor();
  });

  test('shows the current state when one comes back to it, and goes on following', async () => {
    const tab = await openTab('annotate');
    await tab.page.evaluate('window.addEventListener("pageshow", (e) => { window.wasKept = e.persisted; })');
    await tab.page.goto(`${server.address}/help`);
    const other = await openTab('annotate');
    await edit(other, 'by ANKASAM', 'by the ANKASAM team');
    await other.saved();
    await go(tab, 'back', /articles/);
    await tab.block('by the ANKASAM team').waitFor();
    expect(await tab.page.evaluate('window.wasKept')).toBe(true);
    await other.keys.press('Control+z');
    await tab.block('by ANKASAM Ekip').waitFor();
    await go(tab, 'forward', /help/);
    await go(tab, 'back', /articles/);
    await other.keys.press('Control+Shift+Z');
    await tab.block('by the ANKASAM team').waitFor();
    await other.keys.press('Control+z');
    await tab.block('by ANKASAM Ekip').waitFor();
  });
});

describe('two tabs', () => {
  test('follow each other, each at its own place and with its own panel', async () => {
    const [one, two] = [await openTab('annotate'), await openTab('align')];
    await two.keys.toBlock('7 декабря');
    await one.keys.press('ArrowRight', 'ArrowRight', '5');
    await one.saved();
    await two.page.locator('mark.EVENT', { hasText: 'встретиться' }).waitFor();
    expect(await two.rowInHand()).toBe(12);
    expect(await two.focus()).toMatch(/^P#block-/);
    await two.keys.press('Shift+S');
    await one.page.locator('.row:nth-child(13).auto').waitFor();
    expect(await one.rowInHand()).toBe(1);
    // The last operation of this person, whichever tab it was done in.
    await one.keys.press('Control+z');
    await one.page.locator('[data-toast]', { hasText: 'Undone: Confirmation withdrawn' }).waitFor();
    await one.keys.press('Control+z');
    await two.page.locator('mark.EVENT', { hasText: 'встретиться' }).waitFor({ state: 'detached' });
  });

  test('leave what was left out, and the focus in it, as it is', async () => {
    const [one, two] = [await openTab('align'), await openTab('align')];
    const summary = one.page.locator('.furniture summary');
    await summary.focus();
    await two.keys.toBlock('7 декабря');
    await two.keys.press('Shift+S');
    await one.page.locator('.row:nth-child(13).auto').waitFor();
    expect(await one.focus()).toMatch(/^SUMMARY/);
    // Where it did change, the focus goes to its successor, folded or not.
    await two.keys.press('x');
    await one.page.locator('.furniture summary', { hasText: '3 blocks' }).waitFor();
    expect(await one.focus()).toMatch(/^SUMMARY/);
    await two.keys.press('Control+z', 'Control+z');
    await one.page.locator('.row:nth-child(13).confirmed').waitFor();
  });

  test('leave words alone that are being typed in the other one', async () => {
    const [one, two] = [await openTab('align'), await openTab('align')];
    await one.keys.toBlock('Ülviye');
    await one.keys.press('e');
    await one.keys.type('Dr. ');
    await two.keys.toBlock('Ülviye');
    await two.keys.press('Shift+S');
    await one.page.locator('.row:nth-child(4).auto').waitFor();
    await one.keys.type('habil. ');
    expect(await one.page.locator('[data-edit-form] textarea:focus').inputValue()).toMatch(/^Dr\. habil\. Ü/);
    await one.keys.press('Control+Enter');
    await two.block('Dr. habil. Ülviye').waitFor();
    await two.keys.press('Control+z');
    await two.block('Dr. habil. Ülviye').waitFor({ state: 'detached' });
    await two.keys.press('Control+z');
    await one.page.locator('.row:nth-child(4).confirmed').waitFor();
  });
});

describe('two people', () => {
  let theirs: readonly [BrowserContext, BrowserContext];
  let anna: Tab;
  let boris: Tab;

  beforeAll(async () => {
    theirs = [await newContext(), await newPerson('Boris')];
  });

  afterAll(async () => {
    await Promise.all(theirs.map((own) => own.close()));
  });

  beforeEach(async () => {
    await Promise.all(theirs.flatMap((own) => own.pages().map((page) => page.close())));
    [anna, boris] = await Promise.all([openTab('annotate', theirs[0]), openTab('annotate', theirs[1])]);
  });

  /** Both have opened the same text; Anna saves first. */
  async function editAtOnce(): Promise<void> {
    await boris.keys.toBlock('Ülviye');
    await boris.keys.press('e', 'Control+a');
    await boris.keys.type('Ülviye Erkeç, Ankara');
    await edit(anna, 'Ülviye', 'Ülviye F. Erkeç');
    await anna.saved();
    await boris.keys.press('Control+Enter');
    await boris.page.locator('dialog[open]').waitFor();
  }

  test('who edit one text at once see both texts, what differs, and choose', async () => {
    await editAtOnce();
    const dialog = boris.page.locator('dialog[open]');
    expect(await dialog.locator('[data-conflict-theirs]').innerText()).toBe('Ülviye F. Erkeç');
    expect(await dialog.locator('textarea').inputValue()).toBe('Ülviye Erkeç, Ankara');
    expect(await dialog.locator('del').allInnerTexts()).not.toEqual([]);
    expect(await dialog.locator('ins').allInnerTexts()).not.toEqual([]);
    expect(await boris.page.locator('[data-saving]').innerText()).toContain('conflict');

    // A reload decides nothing.
    await boris.page.reload();
    await dialog.locator('textarea').waitFor();
    expect(await dialog.locator('textarea').inputValue()).toBe('Ülviye Erkeç, Ankara');
    await boris.page.keyboard.press('Escape');
    const field = boris.page.locator('[data-edit-form] textarea');
    expect(await field.inputValue()).toBe('Ülviye Erkeç, Ankara');
    await field.press('Control+Enter');
    await anna.block('Ülviye Erkeç, Ankara').waitFor();
    await boris.keys.press('Control+z');
    await anna.block('Ülviye F. Erkeç').waitFor();
    await anna.keys.press('Control+z');
    await boris.block('FİLİYEVA').waitFor();
  });

  test('can keep what the other wrote', async () => {
    await editAtOnce();
    await boris.page.getByRole('button', { name: 'Keep theirs' }).click();
    await boris.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await boris.saved();
    expect(await boris.block('Ülviye F. Erkeç').count()).toBe(1);
    await boris.page.reload();
    await ready(boris.page);
    expect(await boris.page.locator('dialog[open]').count()).toBe(0);
    await anna.keys.press('Control+z');
    await boris.block('FİLİYEVA').waitFor();
  });

  test('cannot take back what the other has built on, and are told what that is', async () => {
    await edit(anna, 'by ANKASAM', 'by ANKASAM Desk');
    await boris.block('by ANKASAM Desk').waitFor();
    await edit(boris, 'by ANKASAM', 'by ANKASAM Desk, Ankara');
    await anna.block('Desk, Ankara').waitFor();
    await anna.keys.press('Control+z');
    const toast = anna.page.locator('[data-toast]', { hasText: 'Text edited' });
    await toast.waitFor();
    expect(await anna.block('Desk, Ankara').count()).toBe(1);
    await boris.keys.press('Control+z');
    await anna.block('Desk, Ankara').waitFor({ state: 'detached' });
    await anna.keys.press('Control+z');
    await boris.block('by ANKASAM Ekip').waitFor();
  });

  test('who confirm and reshape one row at once lose nothing', async () => {
    await boris.keys.press('g');
    await boris.keys.toBlock('12 января');
    // Boris's browser does not hear of what Anna does in between.
    await boris.page.context().setOffline(true);
    await boris.keys.press('Shift+S');
    await boris.page.locator('[data-saving].offline').waitFor();
    await anna.keys.press('g');
    await anna.keys.toBlock('12 января');
    await anna.keys.press('Control+Backspace');
    await anna.saved();
    await boris.page.context().setOffline(false);
    await boris.page.locator('[data-toast]', { hasText: 'Somebody changed this meanwhile' }).waitFor();
    await boris.page.locator('.row .shape', { hasText: '2–2' }).waitFor();
    await anna.keys.press('Control+z');
    await boris.page.locator('.row .shape', { hasText: '2–2' }).waitFor({ state: 'detached' });
  });
});

describe('without a network', () => {
  test('what is done is kept, said to be kept, and sent later', async () => {
    const [here, elsewhere] = [await openTab('annotate'), await openTab('annotate', await newContext())];
    await here.keys.toBlock('Президент США Джо');
    await context.setOffline(true);
    await here.keys.select('[[ответил]] на вопрос');
    await here.keys.press('1');
    await here.page.locator('[data-saving]', { hasText: 'offline, kept here' }).waitFor();
    await here.keys.select('на [[вопрос]], встретится');
    await here.keys.press('5');
    await context.setOffline(false);
    await here.saved();
    await elsewhere.page.locator('mark.PER', { hasText: 'ответил' }).waitFor();
    await elsewhere.page.locator('mark.EVENT', { hasText: 'вопрос' }).waitFor();
    await here.keys.press('Control+z', 'Control+z');
    await elsewhere.page.locator('mark.PER', { hasText: 'ответил' }).waitFor({ state: 'detached' });
  });

  test('it is sent even by a page that was loaded anew meanwhile, once', async () => {
    const tab = await openTab('annotate');
    await tab.keys.toBlock('Президент США Джо');
    await tab.page.route('**/actions', (route) => route.abort());
    await tab.keys.select('[[ответил]] на вопрос');
    await tab.keys.press('1');
    await tab.keys.select('на [[вопрос]], встретится');
    await tab.keys.press('5');
    await tab.page.locator('[data-saving].offline').waitFor();
    tab.page.once('dialog', (dialog) => void dialog.accept());
    await tab.page.unroute('**/actions');
    await tab.page.reload();
    await tab.page.locator('mark.PER', { hasText: 'ответил' }).waitFor();
    await tab.page.locator('mark.EVENT', { hasText: 'вопрос' }).waitFor();
    await tab.saved();
    await tab.page.reload();
    await ready(tab.page);
    expect(await tab.page.locator('mark.PER', { hasText: 'ответил' }).count()).toBe(1);
    await tab.keys.press('Control+z', 'Control+z');
    await tab.page.locator('mark.PER', { hasText: 'ответил' }).waitFor({ state: 'detached' });
  });

  test('a server that fails is not taken for a missing network', async () => {
    const tab = await openTab('annotate');
    await tab.page.route('**/actions', (route) => route.fulfill({ status: 500, body: 'broken' }));
    await tab.keys.press('ArrowRight', 'ArrowRight', '2');
    await tab.page.locator('[data-toast]', { hasText: 'Something went wrong' }).waitFor();
    await tab.page.unroute('**/actions');
    await tab.keys.press('ArrowRight', '3');
    await tab.page.locator('mark.LOC', { hasText: /^с$/ }).waitFor();
    await tab.keys.press('Control+z');
    await tab.page.locator('mark.LOC', { hasText: /^с$/ }).waitFor({ state: 'detached' });
  });
});
