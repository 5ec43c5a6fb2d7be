import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../setup/chromium.ts';

/** Headless Chromium from the machine's own packages, quiet on the network. Throws with advice where it is missing. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Chromium is missing: sudo apt-get install chromium');
  return chromium.launch({
    executablePath,
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
