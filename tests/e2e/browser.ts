import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../setup/chromium.ts';

/**
 * Headless Chromium from the machine's own packages, quiet on the network; `without` names switches of Playwright's
 * own that a test does not want. Throws with advice where it is missing.
 */
export async function launchBrowser(without: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is missing: sudo apt-get install chromium');
  return chromium.launch({
    executablePath,
    ignoreDefaultArgs: [...without],
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
