import type { ServerResponse } from 'node:http';

/** How many pages may listen at once; further ones do without live updates. */
export const MAX_LISTENERS = 200;
/** Keeps proxies and browsers from giving up on a quiet connection. */
const HEARTBEAT_MS = 25_000;

const open = new Set<ServerResponse>();

/**
 * Answers with server-sent events for as long as the page is open. `subscribe` is given the function that sends one
 * event, and gives the function that ends the subscription. Answers 503 where too many are listening already.
 */
export function streamEvents(
  response: ServerResponse,
  subscribe: (send: (event: string, data: unknown) => void) => () => void,
): void {
  if (open.size >= MAX_LISTENERS) {
    response.writeHead(503).end();
    return;
  }
  open.add(response);
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 2000\n\n');
  const unsubscribe = subscribe((event, data) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
  );
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    open.delete(response);
    clearInterval(heartbeat);
    unsubscribe();
  });
}

/** Lets go of every page that listens; each asks again by itself. */
export function endStreams(): void {
  for (const response of open) response.end();
}
