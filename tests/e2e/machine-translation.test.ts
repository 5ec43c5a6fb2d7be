import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  type FakeLibreTranslate,
  html,
  json,
  startFakeLibreTranslate,
} from '../translation/engines/fake-libretranslate.ts';
import { launchBrowser } from './browser.ts';
import { type RunningServer, startDesk } from './support/server.ts';

const PATIENCE_MS = 60_000;
let browser: Browser;
let engine: FakeLibreTranslate;
let server: RunningServer;
beforeAll(async () => {
  engine = await startFakeLibreTranslate();
  process.env.DIPTYCH_LIBRETRANSLATE_URL = engine.address;
  server = await startDesk();
  browser = await launchBrowser();
}, PATIENCE_MS);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await engine?.stop();
});

test(
  'a machine translation that broke off is finished, taken back by one key and brought back by another',
  async () => {
    const page = await browser.newPage({ locale: 'en' });
    engine.next.push(
      (response, { q }) => json(response, 200, { translatedText: q.map((text) => text.toUpperCase()) }),
      // Right after a part, when an open page is still asking for that.
      (response) => html(response, 200),
    );
    await page.goto(`${server.address}/articles/sample/translations/new`);
    await page.locator('summary', { hasText: 'machine' }).last().click();
    await page.selectOption('#translation-machine', 'libretranslate:uk');
    await page.click('button[value=translate]');
    await page.locator('.job.failed', { hasText: '13 of 17 paragraphs' }).waitFor();
    const begun = page.url();
    // What was asked for again is taken back before what was asked for first.
    await page.click('.job button');
    await page.waitForLoadState();
    await page.locator('.job').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page.locator('.job.incomplete', { hasText: '13 of 17 paragraphs' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.waitForURL(`${server.address}/articles/sample`);
    expect(await page.locator('[data-revert="redo"]').getAttribute('title')).toContain('Machine translation');
    await page.keyboard.press('Control+Shift+z');
    await page.locator('[data-toast]', { hasText: 'Machine translation' }).waitFor();
    await page.goto(begun);
    await page.locator('.job.incomplete', { hasText: '13 of 17 paragraphs' }).waitFor();
    await page.close();
  },
  PATIENCE_MS,
);
