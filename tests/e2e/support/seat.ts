import { afterAll } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { type RunningServer, startDesk } from './server.ts';

/** How long an action of a page may take, in milliseconds, on a busy machine. */
const ACTION_LIMIT_MS = 10_000;

/** A desk that runs, a browser, and its first page. */
export interface Seat {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly page: Page;
  /** The first page of a person who has never been here; more of theirs come from its context. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/**
 * Starts the app with its sample article and a browser for the tests of one file, and ends both after them: called at
 * the top of the file. The options are those of the first page, else a desktop's in English.
 */
export async function takeSeat(options: BrowserContextOptions = {}): Promise<Seat> {
  const [server, browser] = await Promise.all([startDesk(), launchBrowser()]);
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  const newPage = async (own: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 860 },
      locale: 'en',
      ...own,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(ACTION_LIMIT_MS);
    return page;
  };
  return { server, browser, newPage, page: await newPage(options) };
}
