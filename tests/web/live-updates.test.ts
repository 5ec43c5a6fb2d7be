import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MAX_LISTENERS, streamEvents } from '../../src/web/live-updates.ts';

let server: Server;
let subscriptions: Set<(event: string, data: unknown) => void>;

beforeEach(async () => {
  subscriptions = new Set();
  server = createServer((_request, response) =>
    streamEvents(response, (send) => {
      subscriptions.add(send);
      return () => subscriptions.delete(send);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function open(body = ''): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', agent: false, method: body ? 'POST' : 'GET' }, resolve)
      .on('error', reject)
      .end(body);
  });
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('live updates', () => {
  test('come as events for as long as the page is open, and end with it', async () => {
    const stream = await open();
    expect(stream.headers['content-type']).toBe('text/event-stream');
    const [send] = subscriptions;
    send?.('head', { seq: 7 });
    let text = '';
    for await (const chunk of stream) {
      text += chunk;
      if (text.includes('seq')) break;
    }
    expect(text).toBe('retry: 2000\n\nevent: head\ndata: {"seq":7}\n\n');
    await until(() => subscriptions.size === 0);
  });

  test('go on for a page whose request had a body', async () => {
    const stream = await open('something');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(subscriptions.size).toBe(1);
    stream.destroy();
    await until(() => subscriptions.size === 0);
  });

  test('are not for more pages than there is room for, until one of them closes', async () => {
    const streams = await Promise.all(Array.from({ length: MAX_LISTENERS }, () => open()));
    expect((await open()).statusCode).toBe(503);
    streams[0]?.destroy();
    await until(() => subscriptions.size === MAX_LISTENERS - 1);
    expect((await open()).statusCode).toBe(200);
  });
});
