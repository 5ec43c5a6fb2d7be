import { connect, type Socket } from 'node:net';

/** What is asked for, over and over, and for how long. */
export interface LoadRequest {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly milliseconds: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Every status that came, so that a page of errors is not taken for a fast page. */
  readonly statuses: readonly number[];
  readonly bytesPerAnswer: number;
}

/**
 * The load generator's process: it takes a `LoadRequest` as a message and answers with a `LoadResult`. It speaks HTTP
 * over bare sockets, because `node:http`'s client costs more than the hello server: it would be the bottleneck, make
 * the yardstick look slow and every ratio look good.
 */
process.on('message', async (request: LoadRequest) => {
  process.send?.(await load(request));
});

async function load(request: LoadRequest): Promise<LoadResult> {
  const begin = performance.now();
  const until = begin + request.milliseconds;
  const statuses = new Set<number>();
  let requests = 0;
  let bytes = 0;
  const connections = Array.from({ length: request.connections }, () =>
    keepAsking(request, until, (status, length) => {
      statuses.add(status);
      requests++;
      bytes += length;
    }),
  );
  await Promise.all(connections);
  const seconds = (performance.now() - begin) / 1000;
  return { requests, seconds, statuses: [...statuses], bytesPerAnswer: bytes / requests };
}

/** One connection that asks again as soon as it is answered. */
function keepAsking(
  { port, path, headers }: LoadRequest,
  until: number,
  answered: (status: number, bytes: number) => void,
): Promise<void> {
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const question = Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(question)).setNoDelay(true);
    readAnswers(socket, (status, bytes) => {
      answered(status, bytes);
      if (performance.now() < until) socket.write(question);
      else socket.end();
    });
    socket.on('close', () => resolve()).on('error', reject);
  });
}

/** Calls back at the end of every answer. One at a time is under way, so that an answer ends where the data does. */
function readAnswers(socket: Socket, done: (status: number, bytes: number) => void): void {
  let head = '';
  let wanted = Number.POSITIVE_INFINITY;
  let received = 0;
  let tail = '';
  socket.on('data', (chunk) => {
    received += chunk.length;
    if (wanted === Number.POSITIVE_INFINITY && !head.includes('\r\n\r\n')) {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = /^content-length: (\d+)/im.exec(head.slice(0, end));
      if (/^HTTP\/1\.1 304/.test(head)) wanted = end + 4;
      else if (length) wanted = end + 4 + Number(length[1]);
    }
    tail = (tail + chunk.subarray(-LAST_CHUNK.length).toString('latin1')).slice(-LAST_CHUNK.length);
    if (received < wanted && !(wanted === Number.POSITIVE_INFINITY && tail === LAST_CHUNK)) return;
    const status = Number(head.slice('HTTP/1.1 '.length, 'HTTP/1.1 '.length + 3));
    const bytes = received;
    head = '';
    tail = '';
    received = 0;
    wanted = Number.POSITIVE_INFINITY;
    done(status, bytes);
  });
}

/** How an answer of unknown length ends (RFC 9112, section 7.1). */
const LAST_CHUNK = '\r\n0\r\n\r\n';
