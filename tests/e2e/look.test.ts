import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { pagesAtWork } from './support/looked-at.ts';
import { takeSeat } from './support/seat.ts';

const require = createRequire(import.meta.url);
const WIDTHS = [1440, 768, 390, 360];
const LANGUAGES = ['en', 'ru', 'tr'];
/** So many controls of the preview are more than one screen of it holds. */
const CONTROLS_TRIED = 24;

const { server, browser } = await takeSeat();
const [pages, axe] = await Promise.all([
  pagesAtWork(server.address),
  readFile(require.resolve('axe-core/axe.min.js'), 'utf8'),
]);

describe.each(LANGUAGES)('in the language %s', (locale) => {
  let context: BrowserContext;
  let page: Page;
  /** What the browser complains of: errors of scripts, refused styles and scripts, missing files. */
  const complaints: string[] = [];

  beforeAll(async () => {
    // Colours that are on their way are not what one reads.
    context = await browser.newContext({ locale, reducedMotion: 'reduce' });
    page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });

  afterAll(() => context.close());

  test.each(Object.keys(pages))(
    '%s fits every screen, can be read by everyone in light and dark, and breaks no rule of its own',
    async (name) => {
      const { path, ready, reach } = pages[name] ?? { path: '/', ready: 'body' };
      complaints.length = 0;
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(server.address + path);
      await reach?.(page);
      await page.locator(ready).first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect({ colorScheme, found: await violations() }).toEqual({ colorScheme, found: [] });
      }
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect({ width, tooWide: await tooWide() }).toEqual({ width, tooWide: [] });
      }
      expect(await violations()).toEqual([]);
      expect(complaints).toEqual([]);
    },
    60_000,
  );

  test('a tag in hand, a field being typed in and the keys can be read by everyone', async () => {
    complaints.length = 0;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${server.address}/articles/sample?mode=annotate`);
    await page.locator('mark.content').nth(2).click();
    await page.locator('.panel:not([inert]) [data-in-hand]').waitFor();
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await tooWide()).toEqual([]);
    await page.keyboard.press('e');
    await page.locator('[data-edit-form]').waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    expect(await violations()).toEqual([]);
    expect(await tooWide()).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);

  test.each(['align', 'annotate'])('the tools of %s stand on one line', async (mode) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${server.address}/articles/sample?mode=${mode}`);
    await page.locator('.tool:visible').first().waitFor();
    const lines = await page.evaluate(
      'new Set([...document.querySelectorAll(".tool")].map((tool) => tool.offsetTop).filter((top) => top > 0)).size',
    );
    expect(lines).toBe(1);
  });

  test('what has the focus in the preview is never behind its foot', async () => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(server.address + (pages['import preview']?.path ?? ''));
      await page.locator('.enhanced .draft-blocks').waitFor();
      await page.locator('.draft-block select').first().focus();
      const foot = await page.locator('.draft-foot').boundingBox();
      for (let presses = 0; presses < CONTROLS_TRIED; presses++) {
        await page.keyboard.press('Tab');
        const bottom = await page.evaluate('document.activeElement.getBoundingClientRect().bottom');
        expect(bottom).toBeLessThanOrEqual(foot?.y ?? 0);
      }
    }
  });

  /** What axe-core finds: the rule, and the elements that break it. */
  async function violations(): Promise<unknown> {
    await page.evaluate(axe);
    return page.evaluate(`axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(
      ({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary) })))`);
  }

  /** The elements that make the page wider than the screen. */
  function tooWide(): Promise<unknown> {
    return page.evaluate(`document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120))`);
  }
});
