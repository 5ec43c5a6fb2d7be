import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Ubuntu's own Chromium is not among them: it is a snap, and a snap cannot see the files that tests write. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What `playwright-core install chromium` leaves in the home directory on Linux. */
const downloaded = '.cache/ms-playwright/chromium-*/chrome-linux*/chrome';

/** The browser that the tests drive: the one `DIPTYCH_CHROMIUM` names, or the first found. Null where there is none. */
export function findChromium(): string | null {
  const named = process.env.DIPTYCH_CHROMIUM ?? '';
  return (
    [named, ...installed, ...globSync(join(homedir(), downloaded))].find((file) => existsSync(file)) ?? null
  );
}
