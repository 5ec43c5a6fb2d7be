import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { openWorkspace } from '../e2e/support/workspace.ts';
import { articlePath, deskWithArticles, LONG } from './articles.ts';
import { type EditingAction, editingActions, unboundKey } from './editing-actions.ts';
import { type Answered, measuringScript } from './editing-page.ts';
import { withFolder } from './folder.ts';
import { startServer } from './processes.ts';

/** No action may take longer than this, in milliseconds, until the screen shows that something has happened. */
const AIM_MS = 100;
/** How often each action is done, and how often before that to warm everything up. */
const ROUNDS = 5;
const WARM_UP = 1;
/** The rows that are worked on lie so far apart. */
const ROW_STEP = 37;

/** What was measured of one action, in milliseconds. */
interface Measured {
  readonly painted: readonly number[];
  readonly answered: readonly number[];
  /** Processor time of the page's main thread until it rested again, without what measuring takes. */
  readonly work: readonly number[];
}

/**
 * Edits an article of 1,000 rows in Chromium with real keys, and prints for each action how long it took until the
 * screen first showed something (by the browser's own Event Timing), and until the server's answer was in the rows
 * and painted; and what the page worked for it, which others on the machine disturb less.
 */
export function bench(): Promise<void> {
  return withFolder(async (folder) => {
    const services = await deskWithArticles(folder, LONG);
    await services.database.close();
    const program = join(import.meta.dirname, '../../src/server.ts');
    const app = await startServer(program, '--port', '0', '--data', folder);
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en' });
    await page.addInitScript(measuringScript);
    await openWorkspace(page, new URL(articlePath(LONG), app.address).href, 'align');
    const desk = { page, work: await workOf(page) };
    console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`);
    console.log(head);
    const nothing = await measure(desk, unboundKey, 0);
    const idle = quantile(nothing.work, 0.5);
    const all: Measured[] = [];
    for (const action of editingActions) {
      const measured = await measure(desk, action, idle);
      all.push(measured);
      console.log(line(action.name, measured));
    }
    const together = (of: keyof Measured) => all.flatMap((each) => each[of]);
    console.log(
      line('all', {
        painted: together('painted'),
        answered: together('answered'),
        work: together('work'),
      }),
    );
    await browser.close();
    await app.stop();
  });
}

interface MeasuredDesk {
  readonly page: Page;
  /** Milliseconds of processor time that the page's main thread has used so far. */
  readonly work: () => Promise<number>;
}

async function measure({ page, work }: MeasuredDesk, action: EditingAction, idle: number): Promise<Measured> {
  const measured = { painted: [] as number[], answered: [] as number[], work: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    await goToRow(page, ((round + WARM_UP + 1) * ROW_STEP) % LONG);
    await press(page, action.before ?? []);
    await settled(page);
    const before = await work();
    await page.evaluate('measuring.begin()');
    await press(page, action.keys);
    const { first, last } = await page.evaluate<Answered>(`measuring.end(${action.waitsForServer})`);
    await settled(page);
    const spent = (await work()) - before;
    if (round >= 0) {
      measured.painted.push(first);
      measured.work.push(Math.max(0, spent - idle));
      if (last !== null) measured.answered.push(last);
    }
    await press(page, action.after ?? []);
    await settled(page);
  }
  return measured;
}

async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Takes a row in hand as a click does, out of what is measured. */
async function goToRow(page: Page, at: number): Promise<void> {
  await page.evaluate(`measuring.goToRow(${at})`);
  await settled(page);
}

/** Waits until everything is acknowledged and the panel has come. */
async function settled(page: Page): Promise<void> {
  // The page itself waits: a browser that is asked again and again is kept busy by it.
  await page.evaluate('measuring.settled()');
}

const COLUMNS = [
  'action',
  'painted p50',
  'p95',
  'max',
  'answered p50',
  'p95',
  'max',
  'work p50',
  'max',
  '',
] as const;
const WIDTHS = [42, 13, 6, 6, 14, 6, 6, 10, 6, 7] as const;
const head = cells(COLUMNS);

function line(name: string, { painted, answered, work }: Measured): string {
  const verdict = Math.max(...painted) > AIM_MS ? 'OVER' : '';
  const waited = answered.length > 0 ? spread(answered, [0.5, 0.95, 1]) : ['', '', ''];
  return cells([name, ...spread(painted, [0.5, 0.95, 1]), ...waited, ...spread(work, [0.5, 1]), verdict]);
}

function spread(measured: readonly number[], shares: readonly number[]): readonly string[] {
  return shares.map((share) => quantile(measured, share).toFixed(0));
}

function quantile(measured: readonly number[], share: number): number {
  const sorted = [...measured].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function cells(texts: readonly string[]): string {
  return texts
    .map((text, i) => (i === 0 ? text.padEnd(WIDTHS[i] ?? 0) : text.padStart(WIDTHS[i] ?? 0)))
    .join('');
}
