import { join } from 'node:path';
import { articlePath, deskWithArticles, LONG, SHORT } from './articles.ts';
import { benchEdits } from './edited-page.ts';
import { withFolder } from './folder.ts';
import { type LoadProcess, type ServerProcess, startLoad, startServer } from './processes.ts';
import { median, printFigure, printLines, ratios } from './report.ts';

const AIMS = { unchanged: 0.35, cold: 0.01 } as const;

/** Enough that there is always something to answer: being woken for it costs a server as much as a small answer. */
const CONNECTIONS = 64;
/** Rounds that count, after one that warms everything up. */
const ROUNDS = 9;
const SLICE_MS = 800;

/**
 * Prints how many pages a second the app answers, as a share of what a bare `node:http` server answers in the same
 * run, and how much faster a long page is after one edit than with every row rendered again.
 */
export function bench(): Promise<void> {
  return withFolder(async (folder) => {
    const services = await deskWithArticles(folder, SHORT, LONG);
    await benchLoad(folder);
    await benchEdits(folder, services);
    await services.database.close();
  });
}

/** What the load generator asks for over and over. */
interface Subject {
  readonly server: ServerProcess;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  /** Answers a second, round by round. */
  readonly byClock: number[];
  /** Answers for each second of CPU time that the server used, round by round. */
  readonly byCpu: number[];
}

async function benchLoad(folder: string): Promise<void> {
  const raw = await startServer(join(import.meta.dirname, 'raw-server.ts'));
  const program = join(import.meta.dirname, '../../src/server.ts');
  const app = await startServer(program, '--port', '0', '--data', folder);
  const load = startLoad();
  for (const pairs of [SHORT, LONG]) {
    const first = await firstPage(app, pairs);
    printFigure(`very first page of ${pairs} pairs`, `${first.milliseconds} ms, ${first.kilobytes} kB`);
  }
  // As a browser does that has seen the page.
  const { headers } = await fetch(new URL(articlePath(SHORT), app.address));
  const Cookie = headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

  const subject = (server: ServerProcess, path: string, status: number, asked = {}): Subject => {
    return { server, path, status, headers: asked, byClock: [], byCpu: [] };
  };
  const hello = subject(raw, '/', 200);
  const unchanged = subject(app, articlePath(SHORT), 304, { Cookie, 'If-None-Match': headers.get('etag') });
  const cold = subject(app, articlePath(SHORT), 200, { Cookie });
  const long = subject(app, articlePath(LONG), 200, { Cookie });
  for (let round = 0; round <= ROUNDS; round++) {
    for (const each of [hello, unchanged, cold, long]) await measure(load, each, round > 0);
  }
  for (const each of [load, raw, app]) await each.stop();

  printFigure('hello', `${Math.round(median(hello.byClock))} answers a second`);
  const line = (what: string, aim: number | null, { byClock, byCpu }: Subject) => ({
    what,
    aim,
    measured: ratios(byClock, hello.byClock),
    byCpu: ratios(byCpu, hello.byCpu),
  });
  printLines([
    line('unchanged page (304) / hello', AIMS.unchanged, unchanged),
    line(`cold page of ${SHORT} pairs / hello`, AIMS.cold, cold),
    line(`cold page of ${LONG} pairs / hello`, null, long),
  ]);
}

async function firstPage(app: ServerProcess, pairs: number) {
  const begin = performance.now();
  const page = await (await fetch(new URL(articlePath(pairs), app.address))).arrayBuffer();
  return {
    milliseconds: Math.round(performance.now() - begin),
    kilobytes: Math.round(page.byteLength / 1000),
  };
}

/** Asks for a while, and throws where other answers come than wanted: errors would be fast. */
async function measure(load: LoadProcess, subject: Subject, counts: boolean): Promise<void> {
  const { server, path, headers } = subject;
  const before = server.cpuSeconds();
  const request = { port: server.port, path, headers, connections: CONNECTIONS, milliseconds: SLICE_MS };
  const { requests, seconds, statuses } = await load.run(request);
  const used = server.cpuSeconds() - before;
  if (statuses.some((status) => status !== subject.status))
    throw new Error(`${path} was answered with ${statuses.join(', ')}`);
  if (!counts) return;
  subject.byClock.push(requests / seconds);
  subject.byCpu.push(requests / used);
}
