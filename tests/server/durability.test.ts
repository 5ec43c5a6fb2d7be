import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type RunningServer, startServer, temporaryFolder } from '../e2e/support/server.ts';

/** How many writes are under way at once. */
const WRITERS = 8;
/** How many acknowledged writes are waited for before the server ends. */
const ENOUGH = 60;

let data: string;
let server: RunningServer;

beforeEach(async () => {
  data = await temporaryFolder();
  server = await startServer(data);
}, 60_000);

afterEach(async () => {
  await server.kill();
  await rm(data, { recursive: true, force: true });
});

interface Block {
  readonly id: string;
  readonly version: string;
  readonly text: string;
}

/** The blocks of the sample article as its page has them. */
async function readBlocks(): Promise<readonly Block[]> {
  const html = await (await fetch(`${server.address}/articles/sample?mode=annotate`)).text();
  const blocks = html.matchAll(
    /<p class="block[^>]*data-block="([^"]+)" data-version="(\d+)"[^>]*>(.*?)<\/p>/gs,
  );
  return Array.from(blocks, ([, id = '', version = '', words = '']) => ({
    id,
    version,
    text: words.replaceAll(/<[^>]+>/g, ''),
  }));
}

/** The ids of the tags in the article. */
async function readTags(): Promise<ReadonlySet<string>> {
  const html = await (await fetch(`${server.address}/articles/sample?mode=annotate`)).text();
  return new Set(Array.from(html.matchAll(/data-tag="([^"]+)"/g), ([, id]) => id ?? ''));
}

/**
 * Tags letters of the article, many at once, until the server is gone; `acknowledge` is told of every tag that the
 * server said is kept. Gives how many requests found the server there and were not answered well.
 */
async function keepTagging(acknowledge: (tag: string) => void): Promise<number> {
  const blocks = (await readBlocks()).filter(({ text }) => text.length > 100);
  let next = 0;
  let refused = 0;

  async function write(): Promise<void> {
    for (;;) {
      const number = next++;
      const block = blocks[number % blocks.length] as Block;
      const start = Math.floor(number / blocks.length);
      const tag = `durable${String(number).padStart(9, '0')}`;
      const fields = { action: 'add-tag', label: 'EVENT', tag, operation: `op${tag}`, mode: 'annotate' };
      const span = { block: block.id, blockVersion: block.version, start, end: start + 1 };
      let response: Response;
      try {
        response = await fetch(`${server.address}/articles/sample/actions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ ...fields, ...span }),
        });
        const answer = (await response.json()) as { readonly outcome: { readonly kind: string } };
        if (answer.outcome?.kind === 'done') acknowledge(tag);
        else refused++;
      } catch {
        return;
      }
    }
  }

  await Promise.all(Array.from({ length: WRITERS }, write));
  return refused;
}

describe('a write that was acknowledged is kept', () => {
  test.each(['SIGKILL', 'SIGTERM'] as const)(
    'when %s ends the server in the middle of others',
    async (signal) => {
      const kept: string[] = [];
      let ended: Promise<unknown> | null = null;
      const refused = await keepTagging((tag) => {
        kept.push(tag);
        if (kept.length === ENOUGH) ended = signal === 'SIGKILL' ? server.kill() : server.stop();
      });
      expect(refused).toBe(0);
      expect(kept.length).toBeGreaterThanOrEqual(ENOUGH);
      if (signal === 'SIGTERM') expect(await ended).toBe(0);
      await ended;

      server = await startServer(data);
      const found = await readTags();
      expect(kept.filter((tag) => !found.has(tag))).toEqual([]);
    },
    90_000,
  );
});

test('a repeated operation is done once, also after the server was started again', async () => {
  const [block] = await readBlocks();
  const body = JSON.stringify({
    action: 'add-tag',
    label: 'EVENT',
    tag: 'once000000000000',
    operation: 'oponce0000000000',
    block: block?.id,
    blockVersion: block?.version,
    start: 7,
    end: 18,
  });
  const send = async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const response = await fetch(`${server.address}/articles/sample/actions`, {
      method: 'POST',
      headers,
      body,
    });
    return ((await response.json()) as { readonly outcome: unknown }).outcome;
  };
  const first = await send();
  expect(first).toMatchObject({ kind: 'done' });
  await server.kill();
  server = await startServer(data);
  expect(await send()).toEqual(first);
  expect((await readTags()).has('once000000000000')).toBe(true);
}, 90_000);
