import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from './e2e/browser.ts';
import { startDesk } from './e2e/support/server.ts';

/** Takes the README's pictures of the real app, light and dark: `npm run screenshots`. */
const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url));
const SOURCE = fileURLToPath(new URL('../fixtures/biden-putin/source.ru.txt', import.meta.url));
/** Live updates never end, so the network never falls idle: the panel's short rest has to do. */
const REST_MS = 800;

const screens: Readonly<Record<string, (page: Page, address: string) => Promise<unknown>>> = {
  desk: (page, address) => page.goto(address),
  import: async (page, address) => {
    await page.goto(`${address}/import`);
    await page.locator('input[type=file]').first().setInputFiles(SOURCE);
    await page.waitForURL(/\/import\/./);
  },
  workspace: async (page, address) => {
    await page.goto(`${address}/articles/sample?mode=annotate`);
    await page.locator('mark.content.kind-direct').nth(2).click();
    await page.locator('section.in-hand').waitFor();
  },
  align: async (page, address) => {
    await page.goto(`${address}/articles/sample?mode=align`);
    await page.locator('.panel .actions').first().waitFor();
  },
  reader: (page, address) => page.goto(`${address}/articles/sample/read`),
};

await mkdir(FOLDER, { recursive: true });
const server = await startDesk();
const browser = await launchBrowser();
for (const colorScheme of ['light', 'dark'] as const) {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, colorScheme, locale: 'en' });
  const page = await context.newPage();
  for (const [name, open] of Object.entries(screens)) {
    await open(page, server.address);
    await page.waitForTimeout(REST_MS);
    await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`) });
  }
  await context.close();
}
await browser.close();
await server.stop();
