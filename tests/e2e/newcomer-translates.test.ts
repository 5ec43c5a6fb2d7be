import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type RunningApertium, startApertium } from '../setup/apertium.ts';
import { launchBrowser } from './browser.ts';
import { type RunningServer, startServer, temporaryFolder } from './support/server.ts';

const PATIENCE_MS = 120_000;
/** How many paragraphs the engine translates before it is kept from answering. */
const BEFORE_THE_KILL = 5;

let apertium: RunningApertium;
let door: Doorkeeper;
let data: string;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  apertium = await startApertium();
  door = await keepDoor(apertium.address);
  process.env.DIPTYCH_APERTIUM_URL = door.address;
  data = await temporaryFolder();
  server = await startServer(data);
  browser = await launchBrowser();
}, PATIENCE_MS);
afterAll(async () => {
  await browser?.close();
  await server?.kill();
  door?.server.closeAllConnections();
  door?.server.close();
  await apertium?.stop();
  await rm(data, { recursive: true, force: true });
});

test(
  'an imported article is translated by Apertium, the app is killed half-way, and a restart finishes it',
  async () => {
    const page = await browser.newPage({ locale: 'en' });
    const seed = await readFile(new URL('../../fixtures/biden-putin/source.ru.txt', import.meta.url), 'utf8');
    // Another article than the sample that is on the desk already.
    await page.goto(`${server.address}/import`);
    await page.fill('#import-text', seed);
    await page.click('.import-paste button.primary');
    await page.waitForURL(/\/import\/[\w-]+$/);
    await page.locator('.translation-ways summary', { hasText: 'machine' }).click();
    await page.selectOption('#translation-machine', 'apertium:uk');
    expect(await page.locator('.engine-facts').textContent()).toContain('stays on this machine');
    await page.click('button[value=translate]');
    await page.locator('button[value=save]').first().click();
    await page.waitForURL(/\/articles\//);

    const job = page.locator('.job.running');
    await job.locator(`progress[value="${BEFORE_THE_KILL}"]`).waitFor();
    const total = Number(await job.locator('progress').getAttribute('max'));
    expect(total).toBeGreaterThan(BEFORE_THE_KILL);
    const { port } = new URL(server.address);
    await server.kill();

    door.open();
    const before = door.translated.length;
    server = await startServer(data, Number(port));
    await page.reload();
    await page.locator('.job').waitFor({ state: 'detached', timeout: PATIENCE_MS / 2 });
    const rows = await page.locator('[data-side="target"] > .block').allTextContents();
    expect(rows).toHaveLength(total);
    expect(rows.join(' ')).toMatch(/[іїє]/);
    // What was done was kept: only the paragraph in hand is asked for once more.
    expect(door.translated.length).toBe(total + 1);
    expect(before).toBe(BEFORE_THE_KILL + 1);
    await page.close();
  },
  PATIENCE_MS,
);

interface Doorkeeper {
  readonly server: Server;
  readonly address: string;
  /** The texts of the requests to translate that came by. */
  readonly translated: string[];
  /** Lets everybody through from now on. */
  open(): void;
}

/** A door before an engine that lets some paragraphs through and leaves the next ones waiting. */
async function keepDoor(behind: string): Promise<Doorkeeper> {
  const translated: string[] = [];
  let isOpen = false;
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    if (request.method === 'POST') {
      translated.push(new URLSearchParams(body.toString()).get('q') ?? '');
      if (!isOpen && translated.length > BEFORE_THE_KILL) return;
    }
    const answer = await fetch(new URL((request.url ?? '').slice(1), behind), {
      method: request.method ?? 'GET',
      headers: { 'content-type': request.headers['content-type'] ?? 'text/plain' },
      ...(body.length > 0 && { body }),
    });
    response
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      .end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    server,
    address,
    translated,
    open: () => {
      isOpen = true;
    },
  };
}
