import type { ServerResponse } from 'node:http';

/** How many pages may listen at once; further ones do without live updates. */
export const MAX_LISTENERS = 200;
/** Keeps proxies and browsers from giving up on a quiet connection. */
const HEARTBEAT_MS = 25_000;

let listeners = 0;

/**
 * Answers with server-sent events for as long as the page is open. `subscribe` is given the function that sends one
 * event, and gives the function that ends the subscription. Answers 503 where too many are listening already.
 */
export function streamEvents(
  response: ServerResponse,
  subscribe: (send: (event: string, data: unknown) => void) => () => void,
): void {
  if (listeners >= MAX_LISTENERS) {
    response.writeHead(503).end();
    return;
  }
  listeners++;
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 2000\n\n');
  const unsubscribe = subscribe((event, data) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
  );
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    listeners--;
    clearInterval(heartbeat);
    unsubscribe();
  });
}
