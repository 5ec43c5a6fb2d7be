import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { bilingualHtml } from '../../src/exchange/formats/bilingual-html.ts';
import { fixtureDocument } from '../exchange/fixture-document.ts';
import { hostileDocument } from '../exchange/hostile-document.ts';
import { rightToLeftDocument, sampleDocument } from '../exchange/sample-document.ts';
import { wordsIn } from '../exchange/words.ts';
import { launchBrowser } from './browser.ts';

const require = createRequire(import.meta.url);
const vnuJar = join(dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

const pages = {
  'sample-en': { document: sampleDocument(), uiLang: 'en' },
  'sample-ru': { document: sampleDocument(), uiLang: 'ru' },
  'sample-tr': { document: sampleDocument(), uiLang: 'tr' },
  'fixture-en': { document: fixtureDocument('biden-putin', 'en'), uiLang: 'en' },
  'fixture-tr': { document: fixtureDocument('biden-putin', 'tr'), uiLang: 'tr' },
  'right-to-left': { document: rightToLeftDocument(), uiLang: 'en' },
  hostile: { document: hostileDocument(), uiLang: 'en' },
};

let folder: string;
let browser: Browser;

const fileOf = (name: string): string => join(folder, `${name}.html`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'published-page-'));
  for (const [name, { document, uiLang }] of Object.entries(pages)) {
    await writeFile(fileOf(name), bilingualHtml.write(document, { words: await wordsIn(uiLang), uiLang }));
  }
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(name: string, look: { width: number; dark?: boolean }): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.dark ? 'dark' : 'light',
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(fileOf(name)).href);
  return page;
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

function styleOf(page: Page, selector: string, property: string): Promise<unknown> {
  return page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
}

test('the Nu HTML checker has neither an error nor a warning', async () => {
  const files = Object.keys(pages).map(fileOf);
  const checked = await promisify(execFile)('java', [
    '-jar',
    vnuJar,
    '--format',
    'json',
    '--exit-zero-always',
    ...files,
  ]);
  expect(JSON.parse(checked.stderr).messages).toEqual([]);
}, 120_000);

describe('axe-core has no violation', () => {
  const looks = ['sample-en', 'fixture-en', 'right-to-left', 'hostile'].flatMap((name) =>
    [1440, 390].flatMap((width) => [false, true].map((dark) => ({ name, width, dark }))),
  );
  test.each(looks)(
    '$name at $width px, dark: $dark',
    async ({ name, width, dark }) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: dark ? 'dark' : 'light',
      });
      const page = await context.newPage();
      await page.goto(pathToFileURL(fileOf(name)).href);
      await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
      const violations = await page.evaluate(`axe.run().then(({ violations }) => violations.map(
      ({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => html + failureSummary) })))`);
      await context.close();
      expect(violations).toEqual([]);
    },
    60_000,
  );
});

describe('without any script', () => {
  test('the texts stand side by side where there is room, with list items level, and stacked on a phone', async () => {
    const wide = await open('sample-en', { width: 1440 });
    const row = wide.locator('.row-paragraph').first();
    const [source, target] = [await boxOf(row.locator('.source')), await boxOf(row.locator('.target'))];
    expect(target.y).toBeCloseTo(source.y, 0);
    expect(target.x).toBeGreaterThan(source.x + source.width);
    const items = wide.locator('.aligned');
    const last = [items.locator('.source li').last(), items.locator('.target li').last()];
    const [left, right] = await Promise.all(last.map(boxOf));
    expect(left?.y).toBeCloseTo(right?.y ?? 0, 0);
    await wide.context().close();

    const narrow = await open('sample-en', { width: 360 });
    const stacked = narrow.locator('.row-paragraph').first();
    const [above, below] = [await boxOf(stacked.locator('.source')), await boxOf(stacked.locator('.target'))];
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
    expect((await boxOf(narrow.locator('html'))).width).toBe(360);
    const article = narrow.locator('article');
    expect((await boxOf(article)).width).toBeLessThanOrEqual(360);
    await narrow.context().close();
  });

  test('the keyboard alone chooses a side, the order and the tags, and the focus can be seen', async () => {
    const page = await open('sample-en', { width: 1440 });
    const side = (name: string): Locator => page.locator(`.row-title .${name}`);
    await page.keyboard.press('Tab');
    expect(await styleOf(page, 'label[for=view-both]', 'outlineStyle')).toBe('solid');
    await page.keyboard.press('ArrowRight');
    expect([await side('source').isVisible(), await side('target').isVisible()]).toEqual([true, false]);
    await page.keyboard.press('ArrowRight');
    expect([await side('source').isVisible(), await side('target').isVisible()]).toEqual([false, true]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect((await boxOf(side('target'))).x).toBeLessThan((await boxOf(side('source'))).x);
    const underline = (): Promise<unknown> =>
      styleOf(page, '.row-paragraph mark.tag-PER', 'borderBottomStyle');
    expect(await underline()).toBe('solid');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await underline()).toBe('none');
    await page.context().close();
  });

  test('on paper both texts stand side by side, in light colours, without the switches', async () => {
    const page = await open('sample-en', { width: 700, dark: true });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.switches').isVisible()).toBe(false);
    const row = page.locator('.row-paragraph').first();
    expect((await boxOf(row.locator('.target'))).y).toBeCloseTo((await boxOf(row.locator('.source'))).y, 0);
    const colour = await styleOf(page, 'article', 'color');
    expect(colour).toBe('rgb(29, 27, 24)');
    // Browsers leave backgrounds out, and a quote's is all that shows it.
    expect(await styleOf(page, 'mark.tag-quote', 'printColorAdjust')).toBe('exact');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    await page.context().close();
  });

  test('a permalink leads to its row and a note leads back to its words', async () => {
    const page = await open('sample-en', { width: 1440 });
    const number = page.locator('.number', { hasText: '11' });
    await number.click();
    expect(page.url()).toContain(`#${await number.getAttribute('id')}`);
    await page.locator('.reference a').first().click();
    expect(page.url()).toMatch(/#note-1$/);
    await page.locator('.notes .back').first().click();
    expect(page.url()).toMatch(/#note-1-from-1$/);
    await page.context().close();
  });

  test('a right-to-left translation runs from the right in its own cells only', async () => {
    const page = await open('right-to-left', { width: 1440 });
    const directions = await Promise.all(
      ['.row .source', '.row .target'].map((selector) => styleOf(page, selector, 'direction')),
    );
    expect(directions).toEqual(['ltr', 'rtl']);
    await page.context().close();
  });
});

test('nothing hostile in a document runs or loads', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  const file = pathToFileURL(fileOf('hostile')).href;
  await page.goto(file);
  expect(asked).toEqual([file]);
  expect(await page.locator('img, script:not([type="application/ld+json"])').count()).toBe(0);
  await page.close();
});
