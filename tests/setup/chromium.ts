import { existsSync } from 'node:fs';

/** Where Debian, Ubuntu and the browser's own installers put a Chromium or Chrome; the first that is there is used. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that the tests drive: the one `DIPTYCH_CHROMIUM` names, or one in the usual places. Null where there is none. */
export function findChromium(): string | null {
  return [process.env.DIPTYCH_CHROMIUM ?? '', ...places].find((place) => existsSync(place)) ?? null;
}
